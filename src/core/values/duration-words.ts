import { isBlank, skipDress } from '../util/characters.js';
import type { DurationUnit } from '../vocabulary/catalogue.js';
import { longestPrefix, lookUp, spellingsOf } from '../vocabulary/lookup.js';
import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { scanNumber } from './number.js';
import { endOfLetters } from './quantity.js';
import { skipComma } from './words.js';

/** A length of time that was written in words. */
export interface SaidDuration {
  readonly from: number;
  readonly to?: number;
  readonly unit: DurationUnit;
  /** Offset after it. */
  readonly end: number;
}

/** The length of time that a text begins with when its numbers are words: `two days`, `two to three weeks`, in any language. */
export function scanSaidDuration(text: string): SaidDuration | undefined {
  const first = amountAt(text, 0);
  if (!first) return undefined;
  const own = unitAt(text, skipDress(text, first.end, text.length));
  const other = otherEndAt(text, own ? own.end : first.end) ?? (own ? undefined : nextAt(text, first));
  const behind = other && unitAt(text, skipDress(text, other.end, text.length));
  // `two days or a refund` is two days, and words.
  const second = behind || !own || (other && other.value > first.value) ? other : undefined;
  const unit = behind ?? (second && own ? { ...own, end: second.end } : own);
  if (!unit || (second && !isOneRange(text, first, second, own, behind))) return undefined;
  const half = wordAt(text, skipDress(text, unit.end, text.length), HALVES);
  const end = half?.end ?? unit.end;
  if (!isWordEnd(text, end)) return undefined;
  const more = half?.value ?? 0;
  const amounts = second ? { from: first.value, to: second.value + more } : { from: first.value + more };
  return { ...amounts, unit: unit.value, end };
}

/** `a day to a week` has two units, `two days or one` no order, and `a day to two people` may be a day. */
function isOneRange(
  text: string,
  first: Found<number>,
  second: Found<number>,
  own: Found<DurationUnit> | undefined,
  behind: Found<DurationUnit> | undefined,
): boolean {
  if (second.value <= first.value) return false;
  if (own && behind) return own.value === behind.value;
  const rest = text.slice(skipComma(text, second.end));
  return behind !== undefined || rest === '' || longestPrefix('particle', rest) !== undefined;
}

/** Two consecutive numbers in a row are a range in Thai and Vietnamese: `two three weeks`. */
function nextAt(text: string, { value, end }: Found<number>): Found<number> | undefined {
  const next = wordAt(text, skipDress(text, end, text.length), NUMBERS);
  return next?.value === value + 1 ? next : undefined;
}

/** The other end of a range, or the other length that may be meant: `to three`, `or two`. */
function otherEndAt(text: string, from: number): Found<number> | undefined {
  const between = wordAt(text, skipDress(text, from, text.length), RANGES);
  return between && amountAt(text, skipDress(text, between.end, text.length));
}

interface Found<Value> {
  readonly value: Value;
  readonly end: number;
}

const longestFirst = <Value>(words: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] =>
  words
    .flatMap(([word, value]) => [...new Set([word, word.normalize('NFD')])].map((form) => [form, value] as const))
    .sort(([left], [right]) => right.length - left.length);

const SAID = Object.values(SAID_IN_WORDS);
const NUMBERS = longestFirst(SAID.flatMap(({ numbers }) => Object.entries(numbers)));
const RANGES = longestFirst(SAID.flatMap(({ ranges }) => ranges.map((word) => [word, true] as const)));
const HALVES = longestFirst(SAID.flatMap(({ halves }) => halves.map((word) => [word, 0.5] as const)));
const UNITS = longestFirst(
  spellingsOf('durationUnit').flatMap((word) => {
    const unit = lookUp('durationUnit', word);
    return unit ? [[word.toLowerCase(), unit] as const] : [];
  }),
);

/** A number in words, or in digits if the other end of a range is in words. */
function amountAt(text: string, at: number): Found<number> | undefined {
  const number = scanNumber(text, at);
  if (number) return number.shape === 'plain' ? { value: number.value, end: number.end } : undefined;
  return wordAt(text, at, NUMBERS);
}

function unitAt(text: string, at: number): Found<DurationUnit> | undefined {
  const end = endOfLetters(text, at);
  const unit = lookUp('durationUnit', text.slice(at, end));
  return unit ? { value: unit, end } : wordAt(text, at, UNITS);
}

function wordAt<Value>(
  text: string,
  at: number,
  words: readonly (readonly [string, Value])[],
): Found<Value> | undefined {
  for (const [word, value] of words) {
    const end = at + word.length;
    if (text.slice(at, end).toLowerCase() === word && (isThai(word) || isWordEnd(text, end))) return { value, end };
  }
  return undefined;
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at)) || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

/** Thai writes its words without spaces between them. */
function isThai(word: string): boolean {
  return /\p{Script=Thai}$/u.test(word);
}
