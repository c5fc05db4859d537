import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/checks/check.js';
import type { Fix } from '../../../src/core/writing/edit.js';
import { readLines } from '../../../src/core/reader/read-lines.js';
import { analyse } from '../../../src/language/analyse.js';
import { applyFix } from '../../helpers/apply-edits.js';
import { numbersOf, readingsOf } from '../../helpers/fuzz/numbers.js';
import { unsoundOf } from '../../helpers/fuzz/run.js';
import { tryFixes } from '../../helpers/fuzz/unsound-fixes.js';
import { cases, someOf } from '../../helpers/effort.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/fixes');

/** Number of mutated texts in each of four parts. */
const MUTATED = cases(500);
const SEED = 9;

/** What an author writes where a fix leaves the words to them. */
const WORDS: Readonly<Record<string, string>> = {
  'emotion-out-of-range': '4',
  'importance-range': '8',
  'metric-out-of-range': '18',
  'percent-range': '13 %',
};

/** Every text of the table of fixes, with the code that its row is of. */
const rows = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split(/^=== \w\w\n/mu)
    .slice(1)
    .map((row) => ({ code: name.replace('.txt', ''), text: row.split(/\n→ |\n\(no fix\)/u)[0] ?? '' })),
);

/** Ways to write a text differently that change nothing of what it says. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with CR': (text) => text.replaceAll('\n', '\r'),
  'with tabs': (text) => text.replace(/^( {2})+/gmu, (blanks) => '\t'.repeat(blanks.length / 2)),
  flat: (text) => text.replace(/^ +/gmu, ''),
  decomposed: (text) => text.normalize('NFD'),
  'with a last line break': (text) => `${text}\n`,
  'with comments': (text) => text.replace(/^(\s*)(?=[^\s<=>|.])/gmu, '$1// Of this line\n$1'),
  'with a byte order mark': (text) => `\ufeff${text}`,
};

function signature({ code, message, severity }: Problem): string {
  return `${severity} ${code}: ${message}`;
}

function errorsOf(text: string): readonly string[] {
  return analyse(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(signature)
    .sort();
}

function countOf(items: readonly string[], wanted: (item: string) => boolean): number {
  return items.filter(wanted).length;
}

function added(after: readonly string[], before: readonly string[]): readonly string[] {
  return [...new Set(after)].filter(
    (item) => countOf(after, (other) => other === item) > countOf(before, (other) => other === item),
  );
}

function fixesIn(text: string, code: string): readonly { readonly problem: Problem; readonly fix: Fix }[] {
  return analyse(text)
    .problems.filter((problem) => problem.code === code)
    .flatMap((problem) => problem.fixes.map((fix) => ({ problem, fix })));
}

describe.each(Object.entries(DRESSES))('in a text %s', (_, dress) => {
  test('each fix takes its problem away, makes no new error, and keeps comments, line breaks and habits', () => {
    for (const { code, text } of someOf(rows, 20)) {
      const before = dress(text);
      for (const { problem, fix } of fixesIn(before, code)) {
        const after = applyFix(before, fix, WORDS[code]);
        const hint = `${code} “${fix.title}”\n${after}`;
        const said = (of: string): number =>
          countOf(analyse(of).problems.map(signature), (other) => other === signature(problem));
        expect(said(after), hint).toBeLessThan(said(before));
        // What is wrong between the marks that git left is reported once they are gone.
        if (code !== 'conflict-marks') {
          expect(added(errorsOf(after), errorsOf(before)), hint).toEqual([]);
          expect(commentsOf(after), hint).toBeGreaterThanOrEqual(commentsOf(before));
        }
        expect(lineBreaksOf(after), hint).toEqual(
          lineBreaksOf(before).length > 0 ? lineBreaksOf(before) : lineBreaksOf(after),
        );
        const habits = (of: string): number => countOf(problemsOf(of), (other) => other.includes('colon-habit'));
        expect(habits(after), hint).toBeLessThanOrEqual(habits(before));
      }
    }
  });
});

function problemsOf(text: string): readonly string[] {
  return analyse(text).problems.map(signature);
}

/** The kinds of line breaks of a text. */
function lineBreaksOf(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n|\n|\r/gu) ?? [])];
}

function commentsOf(text: string): number {
  return readLines(text).filter(({ kind }) => kind === 'comment').length;
}

const KEYWORDS = [
  'feels',
  'importance',
  'satisfied',
  'people',
  'leaves',
  'share',
  'lasts',
  'wait',
  'metric: aov',
  'metric: nps',
  'metric: conversion',
];
const THAI_KEYWORDS = ['รู้สึก', 'จำนวนคน', 'ออก', 'ใช้เวลา', 'รอ'];
const BEHIND = ['', '', ' %', ' happy', ' THB', ' min', ' not told', ' ไม่แจ้ง', '/10', ' target 20 %'];

const numbers = fc
  .tuple(
    fc.nat({ max: 2_000_000 }),
    fc.constantFrom('', '.5', '.50', '.25', ',5', ',50', '.125', ',125', '.000'),
    fc.constantFrom('', ',', '.', ' ', '\u2019'),
    fc.boolean(),
    fc.constantFrom('', '', '', '-', '+'),
  )
  .map(([whole, fraction, mark, thai, sign]) => {
    const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, mark);
    const written = sign + grouped + fraction;
    return thai ? written.replace(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit))) : written;
  });

const lines = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYWORDS), numbers, fc.constantFrom(...BEHIND)).map(([keyword, number, behind]) => {
    const colon = keyword.includes(':') ? '' : ':';
    return {
      head: 'journey: A\nstage: B\n  step: C\n    goes to: C\n',
      line: `    ${keyword}${colon} ${number}${behind}`,
    };
  }),
  fc
    .tuple(fc.constantFrom(...THAI_KEYWORDS), numbers, fc.constantFrom(...BEHIND))
    .map(([keyword, number, behind]) => ({ head: 'เส้นทาง ก\nระยะ ข\nขั้น ค\n', line: `${keyword} ${number}${behind}` })),
);

describe('a number', () => {
  test('keeps its size in every fix; only an offer among several reads it as a share', () => {
    fc.assert(
      fc.property(lines, ({ head, line }) => {
        const text = head + line;
        const at = text.split('\n').length - 1;
        for (const { range, fixes, code } of analyse(text).problems) {
          if (range.start.line !== at) continue;
          for (const fix of fixes) {
            if (fix.edits.some(({ slots }) => slots)) continue;
            const after = applyFix(text, fix).split('\n')[at] ?? '';
            // An offer that names another scale says so: `8/10` is `4/5`, `0.4` may be `40 %`.
            const isOffer = !fix.preferred && /\/10|target|share/u.test(line) && fixes.length > 0;
            if (isOffer) continue;
            const before = numbersOf(line);
            const hint = `${code}: ${line} → ${after}`;
            expect(numbersOf(after).length, hint).toBe(before.length);
            numbersOf(after).forEach((number, place) => {
              const allowed = readingsOf(before[place] ?? '');
              expect(
                number === before[place] || readingsOf(number).some((reading) => allowed.includes(reading)),
                hint,
              ).toBe(true);
            });
          }
        }
      }),
      { numRuns: cases(1500), seed: 8 },
    );
  });
});

describe('any fix of any text', () => {
  test.each([0, 1, 2, 3])('takes its problem away, makes no error, and changes nothing else (part %i)', (part) => {
    let fixes = 0;
    const unsound: string[] = [];
    for (let index = part * MUTATED; index < (part + 1) * MUTATED; index++) {
      const tried = unsoundOf(SEED, index);
      fixes += tried.fixes;
      unsound.push(...tried.unsound);
    }
    expect(unsound).toEqual([]);
    expect(fixes).toBeGreaterThan(2 * MUTATED);
  });
});

describe('a text whose fixes were unsound once', () => {
  test.each([
    ['one id in two steps', 'journey: J\nstage: A\n  step: B\n    id: a\n  step: C\n    id: a'],
    ['one id in two steps, Thai', 'เส้นทาง ก\nระยะ ข\n  ขั้น ค\n    รหัส a\n  ขั้น ง\n    รหัส a'],
    ['a step below a catalogue of models', 'catalogue: model\n  step: B\n  model: ours'],
    ['a note in a catalogue of nothing', 'catalogue: 0.4\n  note: note: x\n  touchpoint: y'],
    ['a number beyond its scale', 'journey: J\nstage: A\n  step: B\n    importance: 1,800\n    satisfied: 1.800'],
    ['the same in Thai digits', 'เส้นทาง ก\nระยะ ข\n  ขั้น ค\n    สำคัญ ๑,๘๐๐\n    พอใจ ๑.๘๐๐'],
    ['the same with a point', 'hành trình: J\ngiai đoạn: A\n  bước: B\n    quan trọng: 1.800\n    hài lòng: 1,800'],
    ['a word of a set on the line below', 'danh mục: điểm chạm\n  điểm chạm: A\n    truyền thông\n... : trả phí'],
    ['a year of no era', 'journey: J\n  updated: 5269-11-22'],
    ['a name with a comma and one quote', 'persona: O\u2019Neil, "the\njourney: J'],
    ['a name with a comma in quotes', 'chân dung: "Hà, Sinh viên"\nhành trình: J\n  của: Hà, Sinh viên'],
    ['a fact at the end with a comment', 'persona: P\njourney: J\n  // late\n  who: Student\n  ... Nurse'],
    ['three of what stands once', 'step: A\n  lasts: 1 h\n  lasts: 2 h\n  lasts: 3 h'],
    ['an empty entry with an id', 'catalogue: touchpoint\n  touchpoint:\n    id: kiosk'],
    [
      'an entry among lines that no catalogue takes',
      'catalogue: touchpoint\n  media: owned\n  touchpoint: A\n    feels: 4\n  owner: B',
    ],
    [
      'the same below an empty catalogue',
      'catalogue: touchpoint\ncatalogue: touchpoint\n  media: owned\n  media: owned\n  media: owned\n  touchpoint: A\n    feels: 4',
    ],
    ['a share whose line goes on with nothing', 'journey: J\nstage: A\n  step: B\n    goes to: A\n    share: 20\n... '],
    [
      'a share of who leaves',
      'journey: J\nstage: A\n  step: B\n    leaves: 12,500 %\n  step: C\n    leaves: ๑๒.๕๐๐ %\n  step: D\n    leaves: 12.500',
    ],
    [
      'a share of who leaves, Vietnamese',
      'hành trình: J\ngiai đoạn: A\n  bước: B\n    rời đi: 12,500\n  bước: C\n    rời đi: 12.500 %',
    ],
    ['a second id that another part has', 'stage: A\n  id: step: B\n  id: b\n  step: B\n    id: b'],
    [
      'a longer keyword with nothing behind it',
      'hành trình: A\n  của: B\n  mục tiêu: C\n  mục tiêu kidoanh:\n  phụ trách: D',
    ],
    ['an entry of another kind, mistyped', 'คลังกลาง แบบระยะ\n\n  ุจดสัมผัส x'],
    ['a step in a catalogue, mistyped', 'catalogue: model\n  model: ours\n    stage: Sees\n\nbước๙: Trả tiền'],
    [
      'a journey whose model counts at last',
      'ourney: J\n  model: service-6\nstage: Decision\n  step: A\nstage: Awareness\n  step: B',
    ],
    [
      'a name over lines that leads nowhere',
      'journey: J\nstage: A\n  step: Open the map\n    goes to: Open t\n... he mapp',
    ],
    ['a place for a fixed word', 'เส้นทาง ก\n  อุปกรณ์ \n'],
    ['a name with a hidden mark', 'persona: Nok, Student\njourney: J\n  for: Nok, Stud\u200bent'],
    [
      'a model that comes to count',
      'journey: J\ncatalogue: touchpoint\n  model: service-6\nstage: Decision\n  step: A\nstage: Awareness\n  step: B',
    ],
    [
      'a day or two',
      'step: A\n  wait: a day or two\nstep: B\n  lasts: two days to a week\nstep: C\n  lasts: một ngày hay hai',
    ],
    [
      'facts that wait for their value',
      'journey: J\n  for:\n  goal:\n  objective:\nstage: A\n  owner:\n  step: B\n    feels: 1\n    pain:\n    idea:',
    ],
    ['a unit that is none', 'step: A\n  metric: aov 40 target 50 t\nstep: B\n  metric: nps 40 target 50 t'],
    ['a journey that improves nearly itself', 'journey: Rent a bike\n  improves: Rent a bikee'],
  ])('has none: %s', (_, text) => {
    for (const dress of someOf(Object.values(DRESSES), 9)) expect(tryFixes(dress(text)).unsound).toEqual([]);
  });
});
