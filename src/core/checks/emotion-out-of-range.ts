import { digitValue } from '../reader/characters.js';
import { scanNumber } from '../values/number.js';
import type { CheckInput, Fix } from './check.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeNumber } from './writing.js';

/**
 * A feeling goes from 1 (very bad) to 5 (very good), which is Mermaid's scale and that of most satisfaction surveys; −2…+2 is
 * read too. Whatever lies beyond comes from another scale and would lie on the curve.
 */
export const emotionOutOfRange = faultCheck('emotion-out-of-range', 'error', (fault, input) => {
  const found = textOf(fault, 'found');
  return {
    data: { found },
    fixes: scoresFor(found).map((score, at) => fixTo(input, rangeOfFault(fault), found, score, at === 0)),
  };
});

/** What the number means if it comes from 1…10, then the nearest end of the scale; the likelier one first. */
export function scoresFor(found: string): readonly number[] {
  const number = scanNumber(found, 0);
  if (!number) return [];
  const clamped = Math.min(5, Math.max(1, number.value));
  const outOf = scaleOf(found, number.end);
  if (outOf !== undefined && outOf > 0 && number.value >= 0 && number.value <= outOf) {
    return [Math.max(1, toOneDecimal((number.value / outOf) * 5))];
  }
  const signed = digitValue(found.charCodeAt(0)) < 0;
  if (signed || number.value > 10) return [clamped];
  return number.value > 5
    ? [toOneDecimal(number.value / 2), clamped].filter((score, at, all) => all.indexOf(score) === at)
    : [clamped];
}

/** The 10 of `8/10`. */
function scaleOf(found: string, from: number): number | undefined {
  const behind = found.slice(from).trimStart();
  return behind.startsWith('/') ? scanNumber(behind.slice(1).trimStart(), 0)?.value : undefined;
}

function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function fixTo(
  input: CheckInput,
  range: Fix['edits'][number]['range'],
  found: string,
  score: number,
  isFirst: boolean,
): Fix {
  return replaceFix(input, range, writeNumber(input, score, found), isFirst ? 'preferred' : undefined);
}
