import { expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';

/** The lines, from 1, that are said to differ from the habit of colons; `+` for a colon too many. */
function blamed(text: string): string {
  const { problems } = analyse(text);
  return problems
    .filter(({ code }) => code === 'colon-habit')
    .map(({ range }) => {
      const line = text.split('\n')[range.start.line] ?? '';
      return `${range.start.line + 1}${/[:：]/u.test(line) ? '+' : ''}`;
    })
    .join(' ');
}

test.each([
  [
    'each line of a wrapped sentence',
    'stage: A\n  step: B\n    thinks: Late\n    for once and\n    step back\n    feels: 2',
    '4 5',
  ],
  [
    'two facts before the right one',
    'journey: J\nstage: A\n  step: B\n    does run\n    says hi\n    thinks: ok',
    '4 5',
  ],
  ['the only colon, Thai', 'ขั้น ก\n  ช่องทาง แชต\n  รอ: ๓ วัน แจ้ง', '3+'],
  ['the first line, Thai', 'ขั้น: ก\n  ช่องทาง แชต\n  รอ ๓ วัน แจ้ง', '1+'],
  ['a full-width colon, Thai', 'ขั้น ก\n  ช่องทาง แชต\n  รอ：๓ วัน แจ้ง', '3+'],
  ['the only line without, Vietnamese', 'giai đoạn: A\n  bước: B\n    nghĩ: Trễ\n    của tôi\n    làm: Gọi', '4'],
  ['a line without a value says nothing', 'stage: A\n  step: B\n    thinks', ''],
  ['where a file without a habit changes', 'stage: A\n  step: B\n    does: x\n  step C\n    does y\n    thinks z', '4'],
])('%s', (_, text, expected) => {
  expect(blamed(text)).toBe(expected);
});

test('a colon too many has a sentence of its own in each language', () => {
  const messages = ['step A\n  does b\n  thinks: c', 'ขั้น ก\n  ทำ ข\n  คิด: ค', 'bước A\n  làm B\n  nghĩ: C'].flatMap(
    (text) => analyse(text).problems.filter(({ code }) => code === 'colon-habit'),
  );
  expect(messages.map(({ message }) => message.slice(0, 24))).toEqual(
    ['“thinks” has a colon, but', '“คิด” มีโคลอน แต่บรรทัดอ', '“nghĩ” có dấu hai chấm, '].map((text) => text.slice(0, 24)),
  );
  expect(messages.every(({ fixes }) => fixes.length > 0)).toBe(true);
});
