import { nameKey } from '../references/name-key.js';

/** The place of a fact, the number of lines above it and how it was typed say nothing about what it is. */
const PLACES: ReadonlySet<string> = new Set([
  'source',
  'span',
  'scoreSpan',
  'levelSpan',
  'written',
  'touchpointsAbove',
]);

/** What facts say, as one text that is equal for equal facts: places are left out, words compared like names. */
export function formOf(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return JSON.stringify(value, (key, inner: unknown) => {
    if (PLACES.has(key)) return undefined;
    return typeof inner === 'string' ? nameKey(inner) : inner;
  });
}
