import { partNamed } from '../../core/insight/part-named.js';
import { leadsOut } from '../../core/references/resolve-way.js';
import { onOneLine } from '../../core/util/clean-text.js';
import type { GoesToFact, Journey } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';
import { factWordsOf } from './fact-words.js';

/** What a way out of a column says; a name that nothing in the journey has is said to be unknown, as it is drawn. */
export function wayWords({ journey, language }: MapContext, way: GoesToFact, column: number): string {
  const isKnown = leadsOut(way) || partNamed(journey, way, column) !== undefined;
  return factWordsOf(language).goesTo(titledWay(journey, way, column), isKnown ? 'known' : 'unknown');
}

/** The way with the title of its part where the file has its `id`, which only authors know. */
export function titledWay(journey: Journey, way: GoesToFact, column: number): GoesToFact {
  const part = partNamed(journey, way, column);
  return part?.byId && part.title.trim() !== '' ? { ...way, text: onOneLine(part.title) } : way;
}
