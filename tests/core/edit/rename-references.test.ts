import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import { afterEdit, lineWith } from './edit.js';

function renamed(text: string, title: string, to: string): string {
  return afterEdit(text, { kind: 'text', line: lineWith(text, title), text: to });
}

const JOURNEY = [
  'persona: Mai',
  'journey: Rent a bike',
  '  for: Mai, Ploy',
  'stage: Find',
  '  step: Open the map',
  '    goes to: Ride / Unlock',
  '    when: in a hurry',
  '  step: Walk',
  '    pain: Rain',
  '    goes to: ride',
  'stage: Ride',
  '  step: Unlock',
  '    id: u1',
  '    idea: Answer by chat',
  '    answers: Rain',
  '    idea: Roof',
  '    answers: "Walk"',
  '  step: Home',
  '    goes to: u1',
  'journey: Rent better',
  '  improves: Rent a bike',
  '  state: improved',
  'stage: Find',
  '  step: Look',
  '    goes to: Unlock',
  '  step: Unlock',
].join('\n');

function changedLines(text: string): readonly string[] {
  const before = JOURNEY.split('\n');
  return text.split('\n').filter((line, at) => line !== before[at]);
}

describe('what names a part goes along with its new name', () => {
  test.each([
    ['stage: Ride', 'Travel', ['    goes to: Travel / Unlock', '    goes to: Travel', 'stage: Travel']],
    ['step: Walk', 'Stroll', ['  step: Stroll', '    answers: "Stroll"']],
    ['step: Unlock', 'Open it', ['    goes to: Ride / Open it', '  step: Open it']],
    ['pain: Rain', 'Snow, wind', ['    pain: Snow, wind', '    answers: Snow, wind']],
    ['journey: Rent a bike', 'Hire', ['journey: Hire', '  improves: Hire']],
    ['persona: Mai', 'Mai, 24', ['persona: Mai, 24', '  for: "Mai, 24", Ploy']],
  ])('“%s” as “%s”', (title, to, lines) => {
    const text = renamed(JOURNEY, title, to);
    expect(changedLines(text)).toEqual(lines);
    const codes = analyse(text).problems.map(({ code }) => code);
    expect(codes).not.toContain('dead-end-reference');
    expect(codes).not.toContain('unknown-reference');
  });

  test.each([
    ['ระยะ ก\n  ขั้น เดิน\n  ขั้น รอ\n    ไปที่ เดิน', 'ขั้น เดิน', 'วิ่ง', 'ไปที่ วิ่ง'],
    ['giai đoạn: A\n  bước: Chờ\n  bước: Đi\n    đi tới: chờ', 'bước: Chờ', 'Đợi', 'đi tới: Đợi'],
    [
      'giai đoạn: A\n  bước: Chờ\n  bước: Đi\n    đi tới: Chờ'.normalize('NFD'),
      'bước: Chờ'.normalize('NFD'),
      'Đợi 👩‍👩‍👧',
      'Đợi 👩‍👩‍👧',
    ],
    ['stage: A\r\n\tstep: B\r\n\tstep: C\r\n\t\tgoes to: B', 'step: B', 'مرحبا', '\r\n\t\tgoes to: مرحبا'],
  ])('in every language: %s', (text, title, to, end) => {
    const after = renamed(text, title, to);
    expect(after.endsWith(end)).toBe(true);
    expect(after.match(new RegExp(to, 'gu'))).toHaveLength(2);
  });
});

describe('a reference stays', () => {
  const rest = (text: string): string => text.slice(text.indexOf('goes to'));

  test.each([
    [
      'where it means another part of that name',
      'stage: A\n  step: X\nstage: B\n  step: X\n  step: Y\n    goes to: X',
      'step: X',
      'Z',
    ],
    [
      'where the new name would mean another part',
      'stage: A\n  step: X\nstage: B\n  step: Z\n  step: Y\n    goes to: X',
      'step: X',
      'Z',
    ],
    ['where the new name is the word for the end', 'stage: A\n  step: X\n  step: Y\n    goes to: X', 'step: X', 'end'],
    ['where it is by id', 'stage: A\n  step: X\n    id: x1\n  step: Y\n    goes to: x1', 'step: X', 'Z'],
    [
      'where it goes on in another line',
      'stage: A\n  step: X Y\n  step: Z\n    goes to: X\n      ... Y',
      'step: X Y',
      'Q',
    ],
  ])('%s', (_name, text, title, to) => {
    expect(rest(renamed(text, title, to))).toBe(rest(text));
  });

  test('when only a fact of the same words is changed', () => {
    const text = 'stage: A\n  step: X\n    does: X\n  step: Y\n    goes to: X';
    expect(rest(renamed(text, 'does: X', 'Z'))).toBe(rest(text));
  });
});

test('a persona beside a feeling goes along, wherever its name stands', () => {
  const text = [
    'persona: Buyer',
    'persona: Clerk',
    'journey: Choose',
    '  for: Buyer',
    'stage: Try',
    '  step: Reads',
    '    feels: 4 buyer',
    '    feels: Buyer: 2 worried; Clerk: 3',
    '    feels: 1 angry (for Buyer)',
    '    feels: 1 buyer of things',
  ].join('\n');
  expect(renamed(text, 'persona: Buyer', 'Ngọc Lan').split('\n')).toEqual([
    'persona: Ngọc Lan',
    'persona: Clerk',
    'journey: Choose',
    '  for: Ngọc Lan',
    'stage: Try',
    '  step: Reads',
    '    feels: 4 Ngọc Lan',
    '    feels: Ngọc Lan: 2 worried; Clerk: 3',
    '    feels: 1 angry (for Ngọc Lan)',
    '    feels: 1 buyer of things',
  ]);
});
