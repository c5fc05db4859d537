import { isInvisible, skipDress } from '../util/characters.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import type { FixedWords, FixedWordSet } from '../vocabulary/vocabulary.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';

/** A fixed word at the start of a value and the text after it, without the comma or spaces between. */
export interface LeadingWord<Word extends string> {
  readonly word?: Word;
  /** Where the fixed word is. */
  readonly stretch?: Stretch;
  /** Where the text after it starts; the whole value when there is no fixed word. */
  readonly rest: number;
}

type WordOf<Set extends FixedWordSet> = keyof FixedWords[Set] & string;

/** Reads `[word] [","] [text]`, the shape of a pain, a moment, an objective. A quoted word is text. */
export function readLeadingWord<Set extends FixedWordSet>(set: Set, text: string, at = 0): LeadingWord<WordOf<Set>> {
  const match = longestPrefix(set, at === 0 ? text : text.slice(at));
  if (!match) return { rest: at };
  const end = at + match.length;
  return { word: match.id, stretch: { from: at, to: end }, rest: skipComma(text, end) };
}

export interface ChoiceValue<Word extends string> {
  readonly value?: Word;
  readonly faults: readonly ValueFault[];
}

/** A value that must be one word of a closed set; the fault names `keyword` and the set. */
export function readChoice<Set extends FixedWordSet>(
  set: Set,
  text: string,
  keyword: string,
): ChoiceValue<WordOf<Set>> {
  const value = lookUp(set, text);
  if (value) return { value, faults: NO_FAULTS };
  return { faults: [fault('choice-unknown', { from: 0, to: text.length }, { word: text, keyword, set })] };
}

/** The position after the spaces and the one comma at `at`. */
export function skipComma(text: string, at: number): number {
  const mark = skipDress(text, at, text.length);
  const code = text.charCodeAt(mark);
  return code === 0x2c || code === 0xff0c ? behindBlanks(text, mark + 1) : behindBlanks(text, at);
}

/** Past blanks and what is invisible between them; what is invisible before a text belongs to it. */
function behindBlanks(text: string, from: number): number {
  let at = skipDress(text, from, text.length);
  while (at > from && isInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}
