/** Names under which the model and its ranges keep a line. */
const LINES: ReadonlySet<string> = new Set(['line', 'lastLine']);

/**
 * What was read of a text, with its lines counted from another one: every `line` and `lastLine` in it, however deep, is `by` more. What
 * stood in two places is one thing in both afterwards too.
 */
export function shiftLines<Value>(value: Value, by: number): Value {
  if (by === 0) return value;
  const moved = new Map<object, object>();
  const shift = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const known = moved.get(part);
    if (known) return known;
    if (Array.isArray(part)) {
      const list: unknown[] = [];
      moved.set(part, list);
      for (const entry of part) list.push(shift(entry));
      return list;
    }
    const copy: Record<string, unknown> = {};
    moved.set(part, copy);
    for (const [key, entry] of Object.entries(part)) {
      copy[key] = typeof entry === 'number' && LINES.has(key) ? entry + by : shift(entry);
    }
    return copy;
  };
  // The copy has the shape of what it was made from.
  return shift(value) as Value;
}
