import { isKeywordId } from './keyword.js';
import type { KeywordId } from './keyword.js';
import type { Names } from './vocabulary.js';

/**
 * The places that the data of a message names, in a language's spelling: keyword ids separated by spaces become their spellings,
 * `file` the language's word for it, anything else is kept, since it is in words already.
 */
export function spellPlaces(places: string, spellings: Record<KeywordId, Names>, file: string): readonly string[] {
  const ids = places.split(' ');
  return ids.every((id) => id === 'file' || isKeywordId(id))
    ? ids.map((id) => (isKeywordId(id) ? spellings[id][0] : file))
    : [places];
}
