import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';

const LINES = {
  en: (line: string) => `journey: A\nstage: G\n  step: C\n    ${line}\n`,
  th: (line: string) => `เส้นทาง ก\nระยะ ค\n  ขั้น ง\n    ${line}\n`,
  vi: (line: string) => `hành trình: A\ngiai đoạn: G\n  bước: C\n    ${line}\n`,
} as const;
const PEOPLE = { en: 'people:', th: 'จำนวนคน', vi: 'số người:' } as const;
const LEAVES = { en: 'leaves:', th: 'ออก', vi: 'rời đi:' } as const;

type Language = keyof typeof LINES;

/** People are whole, so a mark before three digits is surely a thousands mark where the language writes it: nothing is asked. */
const READ: readonly (readonly [Language, string, number])[] = [
  ['vi', '1.200 người', 1200],
  ['vi', '1.200', 1200],
  ['vi', '1.200người', 1200],
  ['vi', '12.500 khách', 12_500],
  ['vi', '1.200 khách hàng', 1200],
  ['vi', '1.200.000 lượt', 1_200_000],
  ['vi', '๑.๒๐๐ người', 1200],
  ['vi', 'khoảng 1.200 người', 1200],
  ['vi', 'hơn 1.200 người', 1200],
  ['vi', '1.200+ người', 1200],
  ['vi', '1.200-1.400 người', 1300],
  ['vi', '1,2 nghìn người', 1200],
  ['vi', '1\u202f200 người', 1200],
  ['vi', '1\u00a0200 người', 1200],
  ['vi', '50người', 50],
  ['en', '1,200 people', 1200],
  ['en', '1,200people', 1200],
  ['en', '50users', 50],
  ['th', '1,200 คน', 1200],
  ['th', '๑,๒๐๐คน', 1200],
];

/** Where the language writes the other mark, nothing is counted, and the fix writes the number without it. */
const ASKED: readonly (readonly [Language, string, string])[] = [
  ['vi', '1,200 người', '1200'],
  ['vi', '1,200', '1200'],
  ['vi', '1 200 người', '1200'],
  ['en', '1.200 people', '1200'],
  ['en', '1.200 người', '1200'],
  ['en', '1.200', '1200'],
  ['th', '1.200 คน', '1200'],
  ['th', '๑.๒๐๐ คน', '๑๒๐๐'],
];

describe.each(['NFC', 'NFD'])('people, in %s', (form) => {
  test.each(READ)('%s: %j is %i, and nothing is said', (language, written, value) => {
    for (const keyword of [PEOPLE[language], LEAVES[language]]) {
      const { file, problems } = analyse(LINES[language](`${keyword} ${written}`).normalize(form));
      const step = file.journeys[0]?.stages[0]?.steps[0];
      expect(step?.people?.value ?? step?.leaves[0]?.count, keyword).toBe(value);
      expect(problems.filter(({ range }) => range.start.line === 3)).toEqual([]);
    }
  });

  test.each(ASKED)('%s: %j is not counted, and may become %j', (language, written, fix) => {
    for (const keyword of [PEOPLE[language], LEAVES[language]]) {
      const { file, problems } = analyse(LINES[language](`${keyword} ${written}`).normalize(form));
      const step = file.journeys[0]?.stages[0]?.steps[0];
      expect(step?.people?.value ?? step?.leaves[0]?.count, keyword).toBeUndefined();
      const [problem] = problems.filter(({ range }) => range.start.line === 3);
      expect(problem?.code).toBe('number-form');
      expect(problem?.fixes.map(({ edits }) => edits[0]?.newText)[0]).toBe(fix);
    }
  });
});

test.each(['50kg', '2nd visit', '50peoples'])('%j counts nobody who leaves', (written) => {
  const { file } = analyse(LINES.en(`leaves: ${written}`));
  expect(file.journeys[0]?.stages[0]?.steps[0]?.leaves[0]).toMatchObject({ text: written });
  expect(file.journeys[0]?.stages[0]?.steps[0]?.leaves[0]).not.toHaveProperty('count');
});
