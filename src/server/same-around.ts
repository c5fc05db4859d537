/** How many characters of two texts are the same from the start and, without those, from the end. */
export function sameAround(left: string, right: string): { readonly start: number; readonly end: number } {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && left.charCodeAt(left.length - 1 - end) === right.charCodeAt(right.length - 1 - end)) {
    end++;
  }
  return { start, end };
}
