import type { Journey } from '../../core/model/journey.js';
import { cleanText, onOneLine } from '../../core/util/clean-text.js';

/** Who made the map, as a property of its picture; nothing where the file does not say. */
export function authorOf({ author }: Journey): { readonly author?: string } {
  return author ? { author: cleanText(onOneLine(author.text)) } : {};
}
