import type { Fault } from '../model/journey.js';
import { startOfTail } from '../util/tail.js';
import { scanNumber, withoutGroups } from '../values/number.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { recordOf, replaceFix, textAt } from '../writing/writing.js';

/** Digits with thousands marks mean different numbers in different countries, so such a number is shown but not counted. */
export const numberForm = faultCheck('number-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  // Of a metric whose name may as well end in digits it is only a question.
  if (fault.data['isUnread'] !== undefined) return { data: { word }, severity: 'hint' };
  return { data: { word }, fixes: fixes(input, fault, word) };
});

/** The number without its marks: the same number, in every way it can be read. */
function fixes(input: CheckInput, fault: Fault, word: string): readonly Fix[] {
  // `1.000.5` continues where the readable number ends: nobody can tell what it means.
  if (/^[.,][0-9\u0e50-\u0e59]/u.test(textAt(input, fault.line, fault.end, fault.end + 2))) return [];
  const keyword = recordOf(input, fault.line)?.keyword;
  const readings = (keyword === 'metric' ? ofValue(word) : withoutGroups(word)).map(withoutLastZeros);
  if (keyword === 'leaves') return ofLeaves(input, fault, readings);
  const isCount = keyword === 'people';
  const isScore = keyword === 'feels' || keyword === 'importance' || keyword === 'satisfied' || keyword === 'share';
  const meant = (isCommaFraction(input) ? readings : readings.slice(0, 1)).filter(
    (plain) => !isScore && (!isCount || scanNumber(plain, 0)?.decimals === 0),
  );
  const range = rangeOfFault(fault);
  const isClear = readings.length === 1 || isCount || !isCommaFraction(input);
  return meant.map((plain) => replaceFix(input, range, plain, isClear ? 'preferred' : undefined));
}

/** Those who leave are a count or a share: `12.500` may be twelve thousand five hundred, or twelve and a half percent. */
function ofLeaves(input: CheckInput, fault: Fault, readings: readonly string[]): readonly Fix[] {
  const word = textOf(fault, 'word');
  const range = rangeOfFault(fault);
  const hasSign = /^[ \u00a0]*%/u.test(textAt(input, fault.line, fault.end, fault.end + 3));
  const counts = readings.filter((plain) => !hasSign && isCountOf(plain)).map((plain) => ({ plain, text: plain }));
  const mark = isCommaFraction(input) ? ',' : '.';
  const mayBeShare = hasSign || (word.includes(mark) && counts.length > 0);
  const shares = readings
    .filter((plain) => mayBeShare && isShareOf(plain))
    .map((plain) => ({ plain, text: hasSign ? plain : `${plain} %` }));
  const meant = [...counts, ...shares];
  return meant.map(({ text }) => replaceFix(input, range, text, meant.length === 1 ? 'preferred' : undefined));
}

function isCountOf(plain: string): boolean {
  const number = scanNumber(plain, 0);
  return number !== undefined && number.decimals === 0 && number.value >= 0;
}

function isShareOf(plain: string): boolean {
  const number = scanNumber(plain, 0);
  return number !== undefined && number.value >= 0 && number.value <= 100;
}

/** Whether readers of the file's language read a comma as a decimal mark. */
function isCommaFraction({ vocabulary }: CheckInput): boolean {
  return vocabulary.decimalMark === ',';
}

/** `1.800` would be questioned again; one and eight tenths is `1.8`. */
function withoutLastZeros(plain: string): string {
  return plain.replace(/([0-9\u0e50-\u0e59])\.([0-9\u0e50-\u0e59]+)/gu, (_, whole: string, decimals: string) => {
    const fraction = decimals.slice(0, startOfTail(decimals, '0\u0e50'));
    return fraction === '' ? whole : `${whole}.${fraction}`;
  });
}

/** The value of a metric may have a currency before its number, and may be a range of two. */
function ofValue(word: string): readonly string[] {
  const numbers = [...word.matchAll(NUMBERS)].map(({ 0: number }) => withoutGroups(number));
  const ways = Math.max(0, ...numbers.map((readings) => readings.length));
  if (numbers.length === 0 || numbers.some((readings) => readings.length === 0)) return [];
  return Array.from({ length: ways }, (_, way) => {
    let at = 0;
    return word.replace(NUMBERS, (number) => {
      const readings = numbers[at++] ?? [];
      return readings[way] ?? readings[0] ?? number;
    });
  });
}

/** Numbers with marks inside; a plain one stays as it is. */
const NUMBERS = /[0-9\u0e50-\u0e59]{1,3}(?:[.,'\u2019\s][0-9\u0e50-\u0e59]+)+/gu;
