import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import { applyEdits } from '../../helpers/apply-edits.js';

/** What a map becomes when the first fix of the table in it is taken; undefined when none is named. */
function imported(text: string): string | undefined {
  const tables = analyse(text).problems.filter(({ code }) => code === 'unknown-keyword');
  expect(tables).toHaveLength(1);
  const [fix] = tables[0]?.fixes ?? [];
  return fix && applyEdits(text, fix.edits);
}

const HEAD = 'journey: Ride\n  goal: Home\nstage: Before\n  step: Wakes\n    does: Gets up\n';
const ROWS =
  '| Stage | Step | Pain points | Feels | Mood music |\n|:--|---|:-:|--:|---|\n| Find | Looks | dark<br>cold | 2 | blues |\n| Find | Asks \\| begs |  | 4 | |\n| Ride | Rides | hills | 5 | |\n';
const MEANT = `stage: Find
  step: Looks
    pain: dark
    pain: cold
    feels: 2
    lane: Mood music - blues
  step: Asks | begs
    feels: 4
stage: Ride
  step: Rides
    pain: hills
    feels: 5
`;
const COLUMNS =
  '| | Find | Ride |\n|---|---|---|\n| Thinks | Where? | Fun! |\n| Feels | 2 | 5 |\n| Steps | Looks<br>Asks | Rides |\n';

describe('a pasted table', () => {
  test.each(['\n', '', '\n\n'])('with a row for each step, %j below a fact', (gap) => {
    expect(imported(HEAD + gap + ROWS)).toBe(HEAD + gap + MEANT);
    expect(analyse(HEAD + gap + ROWS).file.journeys[0]?.stages[0]?.steps[0]?.does[0]?.text).toBe('Gets up');
  });

  test('with Windows line ends', () => {
    const text = `${HEAD}\n${ROWS}`.replaceAll('\n', '\r\n');
    expect(imported(text)).toBe(`${HEAD}\n${MEANT}`.replaceAll('\n', '\r\n'));
  });

  test('with a column for each stage', () => {
    expect(imported(`${HEAD}\n${COLUMNS}`)).toBe(
      `${HEAD}\nstage: Find\n  thinks: Where?\n  feels: 2\n  step: Looks\n  step: Asks\nstage: Ride\n  thinks: Fun!\n  feels: 5\n  step: Rides\n`,
    );
  });

  test('in Thai, without colons', () => {
    const head = 'เส้นทาง ปั่น\n  เป้าหมาย ถึงบ้าน\nระยะ ก่อน\n  ขั้น ตื่น\n    ทำ ลุก\n';
    const text = `${head}\n| ระยะ | ขั้นตอน | ปัญหา |\n|---|---|---|\n| หา | มอง | มืด |\n`;
    expect(imported(text)).toBe(`${head}\nระยะ หา\n  ขั้น มอง\n    ปัญหา มืด\n`);
  });

  test('in Vietnamese, decomposed', () => {
    const head = 'hành trình: Đạp\n  mục tiêu: Về nhà\ngiai đoạn: Trước\n  bước: Dậy\n    làm: Dậy\n';
    const text = `${head}\n| Giai đoạn | Bước | Điểm đau |\n|---|---|---|\n| Tìm | Nhìn | tối |\n`;
    expect(imported(text.normalize('NFD'))?.normalize('NFC')).toBe(
      `${head}\ngiai đoạn: Tìm\n  bước: Nhìn\n    điểm đau: tối\n`,
    );
  });

  test('is named as a table, and may be kept as notes', () => {
    const [problem] = analyse(`${HEAD}\n${ROWS}`).problems.filter(({ code }) => code === 'unknown-keyword');
    expect(problem?.message).toContain('These 5 lines are a table');
    expect(problem?.fixes.map(({ title }) => title)).toEqual([
      'Turn the table into stages, steps and facts',
      'Make 5 lines notes',
    ]);
  });

  test('of which nothing is a keyword is only offered as notes', () => {
    const text = `${HEAD}\n| a1 | b2 |\n|---|---|\n| c3 | d4 |\n`;
    const [problem] = analyse(text).problems.filter(({ code }) => code === 'unknown-keyword');
    expect(problem?.fixes.map(({ title }) => title)).toEqual(['Make 3 lines notes']);
  });
});

test('a line that goes on with a bar, without a table, is still the rest of its fact', () => {
  const { file } = analyse('journey: J\nstage: S\n  step: T\n    does: one\n    | two\n    | three - four\n');
  expect(file.journeys[0]?.stages[0]?.steps[0]?.does[0]?.text).toBe('one\ntwo\nthree - four');
});
