import type { GoesToFact } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';
import { formatPercent } from './format.js';

/** Where a way leads, when, and for which share. */
export function spokenWay({ words, vocabulary, prose, language }: MapContext, fact: GoesToFact): string {
  const target = fact.end ? vocabulary.words.particle.end[0] : fact.text;
  const details = prose.list([fact.when?.text ?? '', fact.share ? formatPercent(fact.share, language) : '']);
  return details === '' ? words.goesTo(target) : `${words.goesTo(target)}: ${details}`;
}
