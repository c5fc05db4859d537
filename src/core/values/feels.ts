import { skipBlanks } from '../util/characters.js';
import { scoreOfFace } from '../vocabulary/emotions.js';
import { emotionScoreOf } from '../vocabulary/feeling-lookup.js';
import { faultsOfNumber, scanNumber } from './number.js';
import type { ScannedNumber } from './number.js';
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
 * `[score] [","] [words]`. A score is 1…5, with decimals if the author likes, `4/5`, a signed −2…+2 (and 0), or a face. A number
 * off the scale is a fault and not a score; the whole value is then kept as words.
 */
export function readFeels(text: string): FeelsValue {
  const face = scoreOfFace(text);
  if (face) {
    const scoreAt = { from: 0, to: face.length };
    return { score: face.score, scoreAt, words: text.slice(skipComma(text, face.length)), faults: NO_FAULTS };
  }
  const number = scanNumber(text, 0);
  if (!number || isPartOfWord(text, number.end)) return wordsOnly(text);
  return readScore(text, number);
}

function readScore(text: string, number: ScannedNumber): FeelsValue {
  const scale = scaleBehind(text, number.end);
  const scoreAt = { from: 0, to: scale?.end ?? number.end };
  if (number.shape === 'grouped') {
    return { words: text, faults: [fault('number-form', scoreAt, { word: text.slice(0, scoreAt.to) })] };
  }
  const score = scoreFrom(text, number, scale?.outOf);
  if (score === undefined) {
    return { words: text, faults: [fault('emotion-out-of-range', scoreAt, { found: text.slice(0, scoreAt.to) })] };
  }
  const words = text.slice(skipComma(text, scoreAt.to));
  // Nobody feels in thousands: `4.500` is four and a half.
  return { score, scoreAt, words, faults: number.shape === 'thousand' ? NO_FAULTS : faultsOfNumber(text, 0, number) };
}

function scoreFrom(text: string, number: ScannedNumber, outOf: number | undefined): number | undefined {
  if (outOf !== undefined && outOf !== 5) return undefined;
  const first = text.charCodeAt(0);
  const signed = first === 0x2b || first === 0x2d || first === 0x2212;
  if (outOf === undefined && (signed || number.value === 0)) {
    return Math.abs(number.value) <= 2 ? number.value + 3 : undefined;
  }
  return number.value >= 1 && number.value <= 5 ? number.value : undefined;
}

function scaleBehind(text: string, at: number): { outOf: number; end: number } | undefined {
  const slash = skipBlanks(text, at, text.length);
  if (text.charCodeAt(slash) !== 0x2f) return undefined;
  const scale = scanNumber(text, skipBlanks(text, slash + 1, text.length));
  return scale ? { outOf: scale.value, end: scale.end } : undefined;
}

/** A number that runs into Latin letters, as in `2nd visit`, is a word. */
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
