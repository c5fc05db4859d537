import { nameKey } from '../references/name-key.js';

/** Where a fact stands and how it was typed says nothing of what it is. */
const PLACES: ReadonlySet<string> = new Set(['source', 'span', 'scoreSpan', 'levelSpan', 'written']);

/** What facts say, as one text that is equal for equal facts: places left out, words compared as names are. */
export function formOf(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return JSON.stringify(value, (key, inner: unknown) => {
    if (PLACES.has(key)) return undefined;
    return typeof inner === 'string' ? nameKey(inner) : inner;
  });
}
