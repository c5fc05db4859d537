import { expect, test } from 'vitest';
import { datesMeant, readDate } from '../../../src/core/values/date.js';
import { scanSaidDuration } from '../../../src/core/values/duration-words.js';
import { readFeels } from '../../../src/core/values/feels.js';
import { withoutGroups } from '../../../src/core/values/number.js';

test.each<[string, readonly string[]]>([
  ['22-11-2026', ['2026-11-22']],
  ['๒๒/๑๑/๒๕๖๙', ['2026-11-22']],
  ['2026/11/22', ['2026-11-22']],
  ['2026.11', ['2026-11']],
  ['11/2026', ['2026-11']],
  ['5/11/2026', ['2026-11-05', '2026-05-11']],
  ['5.5.2026', ['2026-05-05']],
  ['22 Nov 2026', ['2026-11-22']],
  ['22nd of November, 2026', ['2026-11-22']],
  ['Nov 22, 2026', ['2026-11-22']],
  ['the 22nd of Nov 2026', ['2026-11-22']],
  ['November the 22nd, 2026', ['2026-11-22']],
  ['on 22 November 2026', ['2026-11-22']],
  ['on Sunday, the 22nd of November 2026', ['2026-11-22']],
  ['Sun, Nov 22nd 2026', ['2026-11-22']],
  ['The Month', []],
  ['the 31st of November 2026', []],
  ['วันอาทิตย์ที่ ๒๒ พฤศจิกายน ๒๕๖๙', ['2026-11-22']],
  ['วันพฤหัสบดีที่ 26 พ.ย. 2569', ['2026-11-26']],
  ['Chủ nhật, ngày 22 tháng 11 năm 2026', ['2026-11-22']],
  ['Thứ hai, 23 tháng 11 năm 2026'.normalize('NFD'), ['2026-11-23']],
  ['Thứ hai, 23 tháng hai 2026', ['2026-02-23']],
  ['in May 2026', ['2026-05']],
  ['Nov. 22, 2026', ['2026-11-22']],
  ['Nov. 2026', ['2026-11']],
  ['22-Nov-2026', ['2026-11-22']],
  ['2026-Nov-22', ['2026-11-22']],
  ['22/Nov./2026', ['2026-11-22']],
  ['22-พ.ย.-2569', ['2026-11-22']],
  ['๒๒/พฤศจิกายน/๒๕๖๙', ['2026-11-22']],
  ['22/tháng 11/2026', ['2026-11-22']],
  ['22 พ.ย. 2569', ['2026-11-22']],
  ['วันที่ ๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙', ['2026-11-22']],
  ['พ.ย. 2569', ['2026-11']],
  ['22 tháng 11, 2026', ['2026-11-22']],
  ['ngày 22 tháng 11 năm 2026', ['2026-11-22']],
  ['tháng 11/2026', ['2026-11']],
  ['tháng năm 2026', ['2026-05']],
  ['ngày 22 tháng 11 năm 2026'.normalize('NFD'), ['2026-11-22']],
  ['31-11-2026', []],
  ['22-11-26', []],
  ['maybe 2026', []],
  ['next May', []],
  ['soon', []],
])('%s means %j', (written, dates) => {
  expect(datesMeant(written)).toEqual(dates);
  const [date, other] = dates;
  const isReadDayFirst = /^\D*\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u.test(written);
  if (!isReadDayFirst) expect(readDate(written).date).toBe(other === undefined ? date : undefined);
});

test.each<[string, number, number | undefined, string]>([
  ['two days', 2, undefined, 'd'],
  ['Half an hour', 0.5, undefined, 'h'],
  ['a week', 1, undefined, 'w'],
  ['a day or two', 1, 2, 'd'],
  ['an hour or two', 1, 2, 'h'],
  ['one or two days', 1, 2, 'd'],
  ['two days to three days', 2, 3, 'd'],
  ['หนึ่งหรือสองวัน', 1, 2, 'd'],
  ['หนึ่งวันหรือสองวัน', 1, 2, 'd'],
  ['สองสามวัน', 2, 3, 'd'],
  ['một hoặc hai ngày', 1, 2, 'd'],
  ['một ngày hay hai', 1, 2, 'd'],
  ['hai ba ngày'.normalize('NFD'), 2, 3, 'd'],
  ['two to three weeks', 2, 3, 'w'],
  ['สองวัน', 2, undefined, 'd'],
  ['สิบห้านาที', 15, undefined, 'min'],
  ['สองถึงสามสัปดาห์', 2, 3, 'w'],
  ['hai ngày', 2, undefined, 'd'],
  ['mười lăm phút'.normalize('NFD'), 15, undefined, 'min'],
  ['năm năm', 5, undefined, 'y'],
  ['a day and a half', 1.5, undefined, 'd'],
  ['two to three days and a half', 2, 3.5, 'd'],
  ['หนึ่งชั่วโมงครึ่ง', 1.5, undefined, 'h'],
  ['สองวัน ครึ่ง', 2.5, undefined, 'd'],
  ['một ngày rưỡi', 1.5, undefined, 'd'],
  ['một giờ rưỡi'.normalize('NFD'), 1.5, undefined, 'h'],
])('%s is a length in words', (written, from, to, unit) => {
  expect(scanSaidDuration(written)).toEqual({ from, ...(to === undefined ? {} : { to }), unit, end: written.length });
});

test.each<[string, number, number | undefined, number]>([
  ['two days or a refund', 2, undefined, 'two days'.length],
  ['two days to answer', 2, undefined, 'two days'.length],
  ['a day or two, not told', 1, 2, 'a day or two'.length],
  ['a day or so', 1, undefined, 'a day'.length],
  ['hai ngày hoặc hoàn tiền', 2, undefined, 'hai ngày'.length],
])('%s begins with a length', (written, from, to, end) => {
  expect(scanSaidDuration(written)).toEqual({ from, ...(to === undefined ? {} : { to }), unit: 'd', end });
});

test.each([
  'two or one days',
  'a day to a week',
  'a day to two people',
  'two days or one day',
  'a while',
  'some days',
  'two',
  'about two days',
  'twodays',
  'นานมาก',
  'หนึ่งวันครึ่งทาง',
])('%s is none', (written) => {
  expect(scanSaidDuration(written)).toBeUndefined();
});

test.each<[string, number]>([
  ['4.50 calm', 4.5],
  ['๔.๒๕', 4.25],
  ['4,50', 4.5],
  ['4.500', 4.5],
  ['-1.25', 1.75],
])('feels %s is %j', (written, score) => {
  expect(readFeels(written).score).toBe(score);
});

test.each<[string, readonly string[]]>([
  ['1,234.5', ['1234.5']],
  ['1.234,5', ['1234.5']],
  ['๑,๒๓๔', ['๑๒๓๔', '๑.๒๓๔']],
  ['1,800', ['1800', '1.800']],
  ['1 800', ['1800']],
  ['1\u00a0234\u00a0567', ['1234567']],
  ['1’800', ['1800']],
  ['-1,234,567', ['-1234567']],
  ['4.50', []],
  ['12,34', []],
  ['1,234,56', []],
  ['many', []],
])('%s without marks is %j', (written, plain) => {
  expect(withoutGroups(written)).toEqual(plain);
});
