/** How to turn one list of parts into another. Indices of `replaced` and `removed` are those of the old list. */
export interface Patch {
  /** Parts that stay in their place with other content. */
  readonly replaced: readonly { readonly index: number; readonly part: string }[];
  readonly removed: { readonly from: number; readonly to: number };
  /** New parts, before the old part of this index; at the end when it is the length of the old list. */
  readonly inserted: { readonly before: number; readonly parts: readonly string[] };
}

/**
 * Parts at the start and at the end that are the same stay. Between them parts are compared place by place, because typing mostly
 * changes a card and moves none; the rest is removed or inserted. Linear in the number of parts.
 */
export function planPatch(before: readonly string[], after: readonly string[]): Patch {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    start += 1;
  }
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail += 1;
  }
  const paired = most - tail;
  const replaced: { index: number; part: string }[] = [];
  for (let index = start; index < paired; index += 1) {
    const part = after[index];
    if (part !== undefined && part !== before[index]) {
      replaced.push({ index, part });
    }
  }
  const end = before.length - tail;
  return {
    replaced,
    removed: { from: paired, to: end },
    inserted: { before: end, parts: after.slice(paired, after.length - tail) },
  };
}
