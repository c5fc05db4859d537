import type { Level, Party } from '../vocabulary/catalogue.js';
import { lookUp } from '../vocabulary/lookup.js';
import { readLane } from './lane.js';
import { readLeadingWord } from './words.js';

export interface ImpactValue {
  readonly level?: Level;
  readonly for?: Party;
  readonly text: string;
}

/**
 * `[level] [whom (":" | " - ")] text`. Whom it concerns is one of the known parties, before a colon or a dash or as the only word; any
 * other words stay text, so that a sentence with a dash in it keeps its meaning.
 */
export function readImpact(value: string): ImpactValue {
  const { word, rest } = readLeadingWord('level', value);
  const level = word ? { level: word } : {};
  const text = value.slice(rest);
  const alone = lookUp('party', text);
  if (alone) return { ...level, for: alone, text: '' };
  const { name, text: after } = readLane(text);
  const whom = name === undefined ? undefined : lookUp('party', name);
  if (!whom) return { ...level, text };
  // An empty last line of the author's is kept, as in any text.
  return { ...level, for: whom, text: after === '' ? '' : text.slice(text.lastIndexOf(after)) };
}
