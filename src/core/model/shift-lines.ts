/** Names under which the model and its ranges store a line. */
const LINES: ReadonlySet<string> = new Set(['line', 'lastLine']);

/**
 * What was read from a text, with its lines counted from elsewhere: every `line` and `lastLine` in it, however deep, is increased
 * by `by`. An object that appeared in two places is still one object in both.
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
  // The copy has the same shape as the original.
  return shift(value) as Value;
}
