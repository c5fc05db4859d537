import { scoreOfFace } from '../vocabulary/emotions.js';
import { emotionScoreOf } from '../vocabulary/feeling-lookup.js';
import { goesOnAsNumber, scanAmount, scanOutOf, scanPercentSign } from './amount.js';
import type { ScannedAmount } from './amount.js';
import type { FractionMark } from './number.js';
import { scanDurationUnit } from './quantity.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';
import { skipComma } from './words.js';

export interface FeelsValue {
  /** 1 (very bad) to 5 (very good). */
  readonly score?: number;
  readonly scoreAt?: Stretch;
  readonly words: string;
  readonly faults: readonly ValueFault[];
}

/**
 * `[score] [","] [words]`. A score is 1…5, finer than whole if the author likes, `4/5` or `4 of 5`, a signed −2…+2 (and 0), the middle of a
 * range, or a face. A number beyond the scale is a fault and no score; the whole value is then kept as words.
 */
export function readFeels(text: string, mark: FractionMark = 'point'): FeelsValue {
  const face = scoreOfFace(text);
  if (face) {
    const scoreAt = { from: 0, to: face.length };
    return { score: face.score, scoreAt, words: text.slice(skipComma(text, face.length)), faults: NO_FAULTS };
  }
  const amount = scanAmount(text, 0, mark);
  if (!amount || isPartOfWord(text, amount.end)) return wordsOnly(text);
  return readScore(text, amount, mark);
}

function readScore(text: string, amount: ScannedAmount, mark: FractionMark): FeelsValue {
  const scale = scanOutOf(text, amount.end, mark);
  const percent = scale ? undefined : scanPercentSign(text, amount.end);
  const scoreAt = { from: 0, to: scale?.end ?? amount.end };
  const found = text.slice(0, scoreAt.to);
  const unread = (code: 'number-form' | 'emotion-out-of-range'): FeelsValue => ({
    words: text,
    faults: [fault(code, scoreAt, code === 'number-form' ? { word: found } : { found })],
  });
  // Nobody feels by the thousand: `4.500` is four and a half, and so is `4,500`.
  const isFraction =
    amount.isMarked && amount.to === undefined && FRACTION.test(text.slice(amount.numberAt, amount.end));
  const value = isFraction ? fractionOf(found) : amount;
  if (amount.grouped && !isFraction) return unread('number-form');
  const score = percent === undefined ? scoreFrom(value, amount, scale?.value) : undefined;
  if (score === undefined) return unread('emotion-out-of-range');
  // `1 -> 3` are two feelings, `4+` is none, and `3 days` is a length.
  const isOther = amount.bound !== undefined || goesOnAsNumber(text, scoreAt.to);
  if (isOther || (!scale && scanDurationUnit(text, scoreAt.to))) return unread('number-form');
  const words = text.slice(skipComma(text, scoreAt.to));
  return { score, scoreAt, words, faults: isFraction ? NO_FAULTS : amount.faults };
}

const FRACTION = /^[+\-\u2212]?[\d\u0e50-\u0e59][.,][\d\u0e50-\u0e59]{3}$/u;

function fractionOf(found: string): Pick<ScannedAmount, 'from' | 'to'> {
  return scanAmount(found.replace(/,/u, '.'), 0, 'point') ?? { from: 0 };
}

function scoreFrom(
  { from, to }: Pick<ScannedAmount, 'from' | 'to'>,
  { sign }: ScannedAmount,
  outOf: number | undefined,
): number | undefined {
  if (outOf !== undefined && outOf !== 5) return undefined;
  const value = to === undefined ? from : (from + to) / 2;
  const isSigned = outOf === undefined && (sign !== undefined || from === 0);
  const ends = isSigned ? { least: -2, most: 2, shift: 3 } : { least: 1, most: 5, shift: 0 };
  const isWithin = [from, to ?? from].every((end) => end >= ends.least && end <= ends.most);
  return isWithin ? value + ends.shift : undefined;
}

/** A number that runs into letters of the Latin alphabet, as in `2nd visit`, is a word. */
function isPartOfWord(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at));
}

const LATIN = /[\p{Script=Latin}]/u;

function wordsOnly(text: string): FeelsValue {
  const score = emotionScoreOf(text);
  if (score === undefined) return { words: text, faults: NO_FAULTS };
  const stretch = { from: 0, to: text.length };
  return { words: text, faults: [fault('emotion-without-number', stretch, { word: text, score })] };
}
