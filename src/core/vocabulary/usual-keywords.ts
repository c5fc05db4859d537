import { KEYWORD_IDS, specOf } from './keyword.js';
import type { KeywordId, Place } from './keyword.js';

/** Most often written first; the others follow in the order of the reference page. */
const USUAL: readonly KeywordId[] = [
  'step',
  'stage',
  'does',
  'thinks',
  'feels',
  'touchpoint',
  'channel',
  'pain',
  'idea',
];

/** The keywords that a line may start with, the usual ones first; one that opens the next part of a journey is included. */
export function usualKeywords(place: Place, most: number): readonly KeywordId[] {
  const opening: readonly KeywordId[] =
    place === 'step' || place === 'stage' ? ['step', 'stage'] : place === 'journey' ? ['stage', 'step'] : [];
  const fitting = KEYWORD_IDS.filter(
    (keyword) => specOf(keyword).places.some((each) => each === place) || opening.includes(keyword),
  );
  const usual = USUAL.filter((keyword) => fitting.includes(keyword));
  return [...new Set([...usual, ...fitting])].slice(0, most);
}
