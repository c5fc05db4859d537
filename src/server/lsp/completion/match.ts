import { foldExact, foldLoose } from '../../../core/vocabulary/fold.js';
import { distanceWithin } from '../../../core/vocabulary/nearest.js';

/** How well a word fits what was typed; lower is better. */
export const TIER = {
  /** The word begins with it, letter by letter. */
  exact: 0,
  /** … ignoring letter case. */
  cased: 1,
  /** … ignoring tone marks. */
  loose: 2,
  /** A synonym that is not written here begins with it. */
  other: 3,
  /** A later word of the name begins with it. */
  wordStart: 4,
  /** It is inside. Thai has no spaces to show where a word begins. */
  inside: 5,
  /** A letter is wrong, missing or too much. */
  near: 6,
  /** Its letters are there, in order, with others between. */
  scattered: 7,
  none: 9,
} as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/** What was typed, in the forms it is compared in; a space at its end says that the word before it is complete. */
export interface Typed {
  readonly composed: string;
  readonly folded: string;
  readonly loose: string;
}

/** Prepares a text for being compared with many words. */
export function typedForms(text: string): Typed {
  const composed = text.normalize('NFC').trimStart();
  const blank = /\s$/u.test(composed) ? ' ' : '';
  return { composed, folded: foldExact(text) + blank, loose: foldLoose(text) + blank };
}

/** How a word fits: whether and how it begins with what was typed, or contains it. An empty text fits nothing. */
export function tierOf(typed: Typed, word: string): Tier {
  if (typed.loose === '' || word.startsWith(typed.composed)) return TIER.exact;
  const { loose, exact } = formsOf(word);
  const at = loose.indexOf(typed.loose);
  if (at === 0) return exact.startsWith(typed.folded) ? TIER.cased : TIER.loose;
  if (at > 0 && isWordStart(loose, typed.loose)) return TIER.wordStart;
  if (at > 0) return typed.loose.length > 2 ? TIER.inside : TIER.none;
  return fuzzyTier(typed.loose, loose);
}

/** Whether a word is exactly what was typed, ignoring letter case and composition. */
export function isWhole(typed: Typed, word: string): boolean {
  return typed.folded !== '' && formsOf(word).exact === typed.folded;
}

interface Forms {
  readonly exact: string;
  readonly loose: string;
}

/** The same words are compared on each keystroke. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 8192;

function formsOf(word: string): Forms {
  let forms = known.get(word);
  if (!forms) {
    forms = { exact: foldExact(word), loose: foldLoose(word) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, forms);
  }
  return forms;
}

function isWordStart(word: string, typed: string): boolean {
  return word.includes(` ${typed}`) || word.includes(`-${typed}`);
}

/** Letters of shorter words are too often right by chance. */
const SHORTEST_NEAR = 4;
const LONGEST_NEAR = 24;
/** With more letters in between it is no longer shorthand. */
const LONGEST_SCATTERED = 5;

function fuzzyTier(typed: string, word: string): Tier {
  if (typed.charCodeAt(0) !== word.charCodeAt(0)) return TIER.none;
  if (typed.length >= SHORTEST_NEAR && typed.length <= LONGEST_NEAR && isNear(typed, word)) return TIER.near;
  return typed.length <= LONGEST_SCATTERED && isScattered(typed, word) ? TIER.scattered : TIER.none;
}

/** Whether the start of a word is what was typed, except for one letter in six. */
function isNear(typed: string, word: string): boolean {
  const limit = typed.length < 8 ? 1 : 2;
  for (let more = -limit; more <= limit; more++) {
    const length = typed.length + more;
    if (length < 3 || length > word.length) continue;
    if (distanceWithin(typed, word.slice(0, length), limit) <= limit) return true;
  }
  return false;
}

function isScattered(typed: string, word: string): boolean {
  if (typed.includes(' ') || typed.length < 2) return false;
  let at = 0;
  for (const letter of typed) {
    const found = word.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
