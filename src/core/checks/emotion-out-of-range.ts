import { scanNumber } from '../values/number.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { offsetAt, replaceFix, writeAnotherFix, writeNumber } from '../writing/writing.js';

/**
 * A feeling goes from 1 (very bad) to 5 (very good), which is Mermaid's scale and that of most satisfaction surveys; −2…+2 is
 * read too. Any other number comes from another scale and would falsify the curve. Only a number that names its scale says which
 * one: `8/10` and `80 %` are four fifths.
 */
export const emotionOutOfRange = faultCheck('emotion-out-of-range', 'error', (fault, input) => {
  const found = textOf(fault, 'found');
  const number = rangeOfFault(fault);
  const percent = PERCENT.exec(input.text.slice(offsetAt(input, number.end)))?.[0] ?? '';
  const share = outOfFive(percent === '' ? found : `${found}/100`);
  const range = { ...number, end: { ...number.end, character: number.end.character + percent.length } };
  const asShare =
    share === undefined
      ? []
      : [replaceFix(input, range, `${writeNumber(input, share, found)}/${writeNumber(input, 5, found)}`)];
  const glued = GLUED.exec(input.text.slice(offsetAt(input, range.end)))?.[0] ?? '';
  if (glued === '') return { data: { found }, fixes: [...asShare, ...writeAnotherFix(input, range)] };
  const whole = { ...range, end: { ...range.end, character: range.end.character + glued.length } };
  return { data: { found }, fixes: writeAnotherFix(input, whole) };
});

/** What is attached to a number is not another number, but for instance the rest of a date. */
const GLUED = /^[-/.,:]?[0-9\u0e50-\u0e59][-/.,:0-9\u0e50-\u0e59]*/u;
const PERCENT = /^[^\S\r\n]*[%\uff05]/u;

/** The score out of 5 that `8/10` stands for, if any; a number without a scale has none. */
export function outOfFive(found: string): number | undefined {
  const number = scanNumber(found, 0);
  const behind = number && found.slice(number.end).trimStart();
  const scale = behind?.startsWith('/') ? scanNumber(behind.slice(1).trimStart(), 0)?.value : undefined;
  if (!number || scale === undefined || scale <= 0) return undefined;
  const score = (number.value * 5) / scale;
  return score >= 1 && score <= 5 && Math.round(score * 100) / 100 === score ? score : undefined;
}
