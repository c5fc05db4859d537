import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { fakeIo, REFUSED } from './fake-io.js';
import type { FakeFile, FakeIo } from './fake-io.js';

const GOOD = `persona: Ploy
journey: Rent a bike
  for: Ploy
  goal: A bike in five minutes
  objective: raise-retention
stage: Ride
  owner: Operations
  step: Unlocks the bike
    feels: 4
`;
const BAD = GOOD.replace('feels: 4', 'feels: 9 happy');
const BAD_THAI = `ลูกค้า พลอย
เส้นทาง เช่าจักรยาน
  ของ พลอย
  เป้าหมาย ได้จักรยานในห้านาที
  เป้าหมายธุรกิจ รักษาลูกค้า
ระยะ ใช้งาน
  ผู้รับผิดชอบ ปฏิบัติการ
  ขั้น ปลดล็อก
    รู้สึก ๙ ดีใจที่สุด
`;

function check(
  files: Readonly<Record<string, FakeFile>>,
  args: readonly string[] = [],
  colour = false,
): FakeIo & { code: ReturnType<typeof run> } {
  const io = fakeIo(files, { colour });
  return { ...io, code: run(io, ['check', ...args], '1.2.3') };
}

describe('journey check', () => {
  test('prints path, place, severity, code and message, with the place marked', () => {
    const { code, printed } = check({ '/w/a.journey': BAD });
    expect(code).toBe(EXIT.errors);
    expect(printed.stdout).toMatch(
      /^a\.journey:9:12 error emotion-out-of-range .*\b9\b.*\n {2}9 \| {5}feels: 9 happy\n {4}\| {12}\^\n/u,
    );
    expect(printed.stdout).toMatch(/\n1 file: 1 error, 0 warnings\n$/u);
    expect(printed.stderr).toBe('');
  });

  test('speaks the language of the file and puts the mark below Thai letters', () => {
    const { printed } = check({ '/w/ก.journey': BAD_THAI });
    const [head, line, carets] = printed.stdout.split('\n');
    expect(head).toMatch(/^ก\.journey:9:12 error emotion-out-of-range .*[\u0e00-\u0e7f]/u);
    expect(line).toBe('  9 |     รู้สึก ๙ ดีใจที่สุด');
    expect(carets).toBe('    |         ^');
  });

  test('prints JSON with places from 0', () => {
    const { code, printed } = check(
      { '/w/a.journey': BAD, '/w/b.journey': GOOD.replaceAll('Ploy', 'Nok').replace('Rent', 'Hire') },
      ['--format', 'json'],
    );
    expect(code).toBe(EXIT.errors);
    const report: unknown = JSON.parse(printed.stdout);
    expect(report).toEqual({
      files: [
        {
          path: 'a.journey',
          diagnostics: [
            {
              code: 'emotion-out-of-range',
              severity: 'error',
              message: expect.any(String),
              range: { start: { line: 8, character: 11 }, end: { line: 8, character: 12 } },
            },
          ],
        },
        { path: 'b.journey', diagnostics: [] },
      ],
    });
  });

  test('is fine with a file without errors and says what it looked at', () => {
    const { code, printed } = check({ '/w/deep/a.journey': GOOD }, ['deep']);
    expect([code, printed.stdout, printed.stderr]).toEqual([EXIT.fine, '1 file: 0 errors, 0 warnings\n', '']);
  });

  test('does not fail for a warning', () => {
    const { code, printed } = check({ '/w/a.journey': GOOD.replace('  for: Ploy\n', '') });
    expect(printed.stdout).toContain(' warning missing-persona ');
    expect(code).toBe(EXIT.fine);
  });

  test('knows personas of the other files of the run and of the same folder', () => {
    const persona = 'persona: Ploy\n';
    const journey = GOOD.replace(persona, '');
    expect(check({ '/w/a/p.journey': persona, '/w/b/j.journey': journey }).code).toBe(EXIT.fine);
    expect(check({ '/w/p.journey': persona, '/w/j.journey': journey }, ['j.journey']).code).toBe(EXIT.fine);
    const alone = check({ '/w/j.journey': journey });
    expect(alone.printed.stdout).toContain('j.journey:2:8 error unknown-persona');
    expect(alone.code).toBe(EXIT.errors);
  });

  test('says once that a name is declared twice, of the second file, among those it was asked about', () => {
    const files = { '/w/a.journey': GOOD, '/w/b.journey': GOOD };
    expect(check(files, ['a.journey']).code).toBe(EXIT.fine);
    const both = check(files);
    expect(both.code).toBe(EXIT.errors);
    expect(both.printed.stdout).toContain('b.journey:1:10 error duplicate-name ');
    expect(both.printed.stdout.match(/duplicate-name/gu)).toHaveLength(1);
    expect(both.printed.stdout).toContain(' = a.journey:1\n');
    const shared = { ...files, '/w/journey.config.json': '{}' };
    expect(check(shared, ['a.journey']).code).toBe(EXIT.fine);
    expect(check(shared, ['b.journey']).code).toBe(EXIT.errors);
  });

  test('takes everything below journey.config.json for one workspace, and nothing above it', () => {
    const files = {
      '/w/p/personas/p.journey': 'persona: Ploy\n',
      '/w/p/maps/j.journey': GOOD.replace('persona: Ploy\n', ''),
      '/w/p/journey.config.json': '{}',
    };
    expect(check(files, ['p/maps/j.journey']).code).toBe(EXIT.fine);
    const parted = { ...files, '/w/p/maps/journey.config.json': '{}' };
    expect(check(parted, ['p/maps/j.journey']).code).toBe(EXIT.errors);
    expect(check(parted).code).toBe(EXIT.errors);
  });

  test('knows the stages of a model of another file', () => {
    const model = 'catalogue: model\n  model: Rental-2\n    stage: Find\n    stage: Ride\n';
    const journey = GOOD.replace('stage: Ride', 'model: Rental-2\nstage: Fly');
    const { printed } = check({ '/w/m.journey': model, '/w/j.journey': journey }, ['j.journey']);
    expect(printed.stdout).toContain(' stage-not-in-model ');
  });

  test('finds a circle of improvements through other files', () => {
    const improves = (title: string, other: string): string =>
      `persona: ${title}\n${GOOD.replace('persona: Ploy\n', '')
        .replace('for: Ploy', `for: ${title}\n  improves: ${other}`)
        .replace(/journey: .*/u, `journey: ${title}`)}`;
    const files = {
      '/w/a.journey': improves('A', 'B'),
      '/w/b.journey': improves('B', 'C'),
      '/w/c.journey': improves('C', 'A'),
    };
    const circles = check(files).printed.stdout.match(/ circular-reference /gu) ?? [];
    expect(circles).toHaveLength(3);
    const chain = { ...files, '/w/c.journey': improves('C', 'C2'), '/w/d.journey': improves('C2', 'D') };
    expect(check(chain).printed.stdout).not.toContain(' circular-reference ');
  });

  test('says that a configuration cannot be read', () => {
    const { code, printed } = check({ '/w/a.journey': GOOD, '/w/journey.config.json': '{ "lanes": ' });
    expect(printed.stdout).toContain('journey.config.json:1:1 error config-invalid ');
    expect(code).toBe(EXIT.errors);
    expect(check({ '/w/a.journey': GOOD, '/w/journey.config.json': '[]' }).code).toBe(EXIT.errors);
    expect(check({ '/w/a.journey': GOOD, '/w/journey.config.json': '\ufeff{}\n' }).code).toBe(EXIT.fine);
  });

  test('colours severity and code on a terminal, and nothing else changes', () => {
    const plain = check({ '/w/a.journey': BAD }).printed.stdout;
    const coloured = check({ '/w/a.journey': BAD }, [], true).printed.stdout;
    expect(coloured).toContain('\u001B[31merror\u001B[39m');
    expect(coloured.replace(/\u001B\[\d+m/gu, '')).toBe(plain);
  });

  test.each([
    ['a folder without journeys', {}, [], 'journey: no journeys found in .\n'],
    ['an empty file', { '/w/a.journey': '' }, [], 'journey: no journeys found in .\n'],
    [
      'a byte order mark alone',
      { '/w/a.journey': new Uint8Array([0xef, 0xbb, 0xbf]) },
      ['a.journey'],
      'journey: no journeys found in a.journey\n',
    ],
    ['a path that is not there', {}, ['gone.journey'], 'journey: gone.journey: no such file or folder\n'],
    [
      'a renamed picture',
      { '/w/a.journey': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) },
      [],
      'journey: a.journey: is not a text file\n',
    ],
    [
      'a real picture',
      { '/w/a.journey': readFileSync('media/icon.png') },
      [],
      'journey: a.journey: is not a text file\n',
    ],
    [
      'bytes of half a character',
      { '/w/a.journey': new Uint8Array([0x61, 0xed, 0xa0, 0x80]) },
      [],
      'journey: a.journey: is not UTF-8 text; save it as UTF-8\n',
    ],
    ['a file that may not be read', { '/w/a.journey': REFUSED }, [], 'journey: a.journey: permission denied\n'],
  ] satisfies [string, Record<string, FakeFile>, string[], string][])(
    'ends with 2 for %s',
    (_, files: Record<string, FakeFile>, args, message) => {
      const { code, printed } = check(files, args);
      expect([code, printed.stderr]).toEqual([EXIT.trouble, message]);
    },
  );

  test('checks the rest when one path cannot be read, and still ends with 2', () => {
    const { code, printed } = check({ '/w/a.journey': BAD }, ['a.journey', 'gone'], false);
    expect(printed.stdout).toContain('emotion-out-of-range');
    expect(printed.stderr).toBe('journey: gone: no such file or folder\n');
    expect(code).toBe(EXIT.trouble);
  });

  test('is fine with a file that holds personas only', () => {
    expect(check({ '/w/people.journey': 'persona: Ploy\n  who: Student\n' }).code).toBe(EXIT.fine);
  });

  test('answers to bad input with diagnostics, whatever stands in it', () => {
    const bad = {
      '/w/cr.journey': BAD.replaceAll('\n', '\r'),
      '/w/nul.journey': 'journey: A\u0000B\n\u0000\u0000\n',
      '/w/long.journey': `step: ${'ก'.repeat(100_000)}\n  feels: 9\n`,
      '/w/prose.journey': 'Once upon a time\n'.repeat(10_000),
      '/w/marks.journey': '<<<<<<< HEAD\nstep: A\n=======\nstep: B\n>>>>>>> x\n',
      '/w/escape.journey': 'step: A\n  \u001B[31mred\u001B]0;title\u0007\n',
    };
    const { code, printed } = check(bad);
    expect(code).toBe(EXIT.errors);
    expect(printed.stdout).toContain('cr.journey:9:12 error emotion-out-of-range');
    expect(printed.stdout.match(/prose\.journey/gu)).toHaveLength(1);
    expect(printed.stdout).toContain('error conflict-marks');
    // Control characters of a file must never reach a terminal.
    expect(printed.stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/u);
    expect(Math.max(...printed.stdout.split('\n').map((line) => line.length))).toBeLessThan(1_000);
  });
});
