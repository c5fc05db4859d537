import { partNamed } from '../../core/insight/part-named.js';
import { leadsOut } from '../../core/references/resolve-way.js';
import type { GoesToFact } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';
import { factWordsOf } from './fact-words.js';

/** What a way out of a column says; a name that nothing in the journey has is said to be unknown, as it is drawn. */
export function wayWords({ journey, language }: MapContext, way: GoesToFact, column: number): string {
  const isKnown = leadsOut(way) || partNamed(journey, way, column) !== undefined;
  return factWordsOf(language).goesTo(way, isKnown ? 'known' : 'unknown');
}
