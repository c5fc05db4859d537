/** Adds items to a list. A call with all of them as arguments would fail at a few hundred thousand. */
export function addAll<Value>(list: Value[], more: readonly Value[]): void {
  for (const value of more) list.push(value);
}
