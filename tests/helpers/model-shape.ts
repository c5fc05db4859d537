import type { JourneyFile } from '../../src/core/model/journey.js';
import { STAGE_NAMES } from '../../src/core/vocabulary/catalogue.js';

/** Words that authors choose; two files that say the same in two languages only differ in these. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'title', 'word', 'written']);
const PLACES: ReadonlySet<string> = new Set(['source', 'span', 'scoreSpan', 'levelSpan', 'lastLine']);

/** A model without places, and without texts if asked: what must be equal after translating or reformatting a file. */
export function shapeOf(file: JourneyFile, texts: 'with texts' | 'without texts'): unknown {
  const { journeys, personas, catalogues } = file;
  return strip({ journeys, personas, catalogues }, texts === 'without texts');
}

function strip(value: unknown, withoutTexts: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, withoutTexts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, item]) => [
        key,
        withoutTexts && typeof item === 'string' && isText(key, item) ? item !== '' : strip(item, withoutTexts),
      ]),
  );
}

/** The name of a stage is an id of the catalogue; that of a row is the author's. */
function isText(key: string, item: string): boolean {
  return TEXTS.has(key) || (key === 'name' && !(item in STAGE_NAMES));
}
