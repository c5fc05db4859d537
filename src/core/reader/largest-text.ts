/** Bytes. A journey of 50,000 lines has about 2 MB; anything larger is not a journey, whatever its name says. */
export const LARGEST_TEXT = 8 * 1024 * 1024;
