/** A number and its noun; numbers come formatted, and one is `1` in every format of English. */
export function counted(number: string, one: string, many: string): string {
  return `${number} ${ofNumber(number, one, many)}`;
}

/** The word that goes with a number. */
export function ofNumber(number: string, one: string, many: string): string {
  return number === '1' ? one : many;
}
