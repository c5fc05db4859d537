/** Where the run of certain letters at the end of a text begins; its length when it ends with none of them. */
export function startOfTail(text: string, letters: string): number {
  let start = text.length;
  while (start > 0 && letters.includes(text.charAt(start - 1))) start--;
  return start;
}
