/** Bytes. A journey of 50,000 lines has some 2 MB; what is larger than this is no journey, whatever its name says. */
export const LARGEST_TEXT = 8 * 1024 * 1024;
