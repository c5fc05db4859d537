import { describe, expect, test } from 'vitest';
import { indentEdits } from '../../../src/core/indent/indent-edits.js';
import { levelBelow, levelOf } from '../../../src/core/indent/level.js';
import { readLines } from '../../../src/core/reader/read-lines.js';

/** The level of the line marked with `>` at its very start, with its mark removed. */
function level(marked: string): string | undefined {
  const lines = marked.split('\n');
  const line = lines.findIndex((each) => each.startsWith('>'));
  const text = lines.map((each) => each.replace(/^>/u, '')).join('\n');
  return levelOf({ text, lines: readLines(text) }, line);
}

function below(text: string): string {
  const lines = readLines(text);
  return levelBelow({ text, lines }, lines.length - 1);
}

const HEAD = 'journey: A\n  goal: B\n\n';
const README = `${HEAD}stage: S\n  owner: O\n  step: T\n    does: D`;

describe('the level of a line', () => {
  test.each<[name: string, text: string, blanks: string | undefined]>([
    ['a stage behind the head', `${HEAD}>  stage: S`, ''],
    ['the first step of a stage', `${HEAD}stage: S\n>step: T`, '  '],
    ['a step behind the facts of a step', `${README}\n>    step: U`, '  '],
    ['a step behind facts of a new stage', `${README}\n\nstage: Z\n  owner: O\n>    step: U`, '  '],
    ['a stage behind the facts of a step', `${README}\n>    stage: Z`, ''],
    ['a journey behind the facts of a step', `${README}\n>    journey: Z`, ''],
    ['a persona, too', `${README}\n>    persona: Z`, ''],
    ['a catalogue, too', `${README}\n>    catalogue: metric`, ''],
    ['the first line of all', '>    journey: A', ''],
    ['a fact that stands outside of its step', `${README}\n>  feels: 4`, '    '],
    ['a fact that stands where its step does', `${HEAD}stage: S\n  step: T\n>  does: D`, '    '],
    ['a fact in its place', `${README}\n>    feels: 4`, undefined],
    ['a fact that its author put deeper', `${README}\n>      feels: 4`, undefined],
    ['a fact of the persona', 'persona: A\n>who: B', '  '],
    ['a line that goes on', `${README}\n>    ... and on`, '      '],
    ['a second one', `${README}\n      ... and on\n>    ... and on`, '      '],
    ['a fact behind such a line', `${README}\n      ... and on\n>      feels: 4`, '    '],
    ['a line that goes on with nothing', `\n>  ... and on`, undefined],
    ['a note', `${README}\n>note without a keyword is nothing`, '    '],
    ['a line without a keyword', `${README}\n>something else`, undefined],
    ['a comment', `${README}\n>// step: no`, undefined],
    ['a blank line', `${README}\n>      `, undefined],
  ])('%s', (_, text, blanks) => expect(level(text)).toBe(blanks));

  test.each<[name: string, text: string, blanks: string | undefined]>([
    ['a stage in a flat file', 'journey: A\ngoal: B\nstage: S\nstep: T\ndoes: D\n>  stage: Z', ''],
    ['a step in a flat file', 'journey: A\ngoal: B\nstage: S\n>  step: T', ''],
    ['a fact in a flat file', 'journey: A\ngoal: B\nstage: S\nstep: T\n>does: D', undefined],
    ['a step by four blanks', 'journey: A\n    goal: B\nstage: S\n>step: T', '    '],
    ['a step by tabs', 'journey: A\n\tgoal: B\nstage: S\n>step: T', '\t'],
    ['a line that goes on in a flat file', 'journey: A\ngoal: B\n>... and on', ''],
    ['a fact by tabs', 'journey: A\n\tgoal: B\nstage: S\n\tstep: T\n>\tdoes: D', '\t\t'],
    [
      'a stage that stands inside of its journey',
      'journey: A\n  goal: B\n  stage: S\n    step: T\n      does: D\n>      stage: Z',
      '  ',
    ],
    ['its step', 'journey: A\n  goal: B\n  stage: S\n    step: T\n      does: D\n  stage: Z\n>      step: U', '    '],
    [
      'a step of a stage further in than the one before',
      'journey: A\nstage: S\n  step: T\njourney: B\n  stage: Z\n>step: U',
      '    ',
    ],
    ['a step without a stage', 'journey: A\n  goal: B\n>step: T', '  '],
    ['a stage of a model', 'catalogue: model\n  model: Own\n>    stage: One', '    '],
    ['its second stage', 'catalogue: model\n  model: Own\n   stage: One\n>      stage: Two', '   '],
    [
      'a stage behind a model that has its own',
      'catalogue: model\n  model: Own\n    stage: One\njourney: A\n>    stage: S',
      '',
    ],
    ['a list with marks', '- journey: A\n  - goal: B\n- stage: S\n>- step: T', '  '],
  ])('%s by the habit of the file', (_, text, blanks) => expect(level(text)).toBe(blanks));

  test.each<[name: string, text: string, blanks: string | undefined]>([
    [
      'a cause where causes stand deeper',
      `${README}\n    pain: P\n      cause: waiting\n    pain: Q\n>    cause: cost`,
      '      ',
    ],
    ['a pain behind such a cause', `${README}\n    pain: P\n      cause: waiting\n>      pain: Q`, '    '],
    ['a cause where nothing tells', `${README}\n    pain: P\n>    cause: waiting`, undefined],
    ['a cause outside of its step', `${README}\n    pain: P\n>  cause: waiting`, '    '],
  ])('%s', (_, text, blanks) => expect(level(text)).toBe(blanks));

  test.each([
    ['ลูกค้า ฟ้า\n  คือใคร ครู\n\n>  เส้นทาง ซื้อตั๋ว', ''],
    ['เส้นทาง ก\n  เป้าหมาย ข\n\nระยะ ค\n  ขั้น ง\n    ทำ จ\n>    ขั้น ฉ', '  '],
    ['hành trình: A\n  mục tiêu: B\ngiai đoạn: C\n  bước: D\n    làm: E\n>    giai đoạn: F', ''],
    ['hành trình: A\n  mục tiêu: B\ngiai đoạn: C\n  bước: D\n    làm: E\n>    bước: F'.normalize('NFD'), '  '],
  ])('is the same in every language: %s', (text, blanks) => expect(level(text)).toBe(blanks));
});

describe('the line below', () => {
  test.each<[name: string, text: string, blanks: string]>([
    ['behind the line of a journey', 'journey: A', '  '],
    ['behind a step', `${HEAD}stage: S\n  step: T`, '    '],
    ['behind a fact', README, '    '],
    ['behind a blank line in a step', `${README}\n`, '  '],
    ['behind a blank line in the head', 'journey: A\n  goal: B\n', ''],
    ['in a flat file', 'journey: A\ngoal: B\nstage: S', ''],
    ['by tabs', 'journey: A\n\tgoal: B\nstage: S', '\t'],
    ['behind an opener without a title', `${HEAD}stage:`, ''],
    ['behind a comment', '  // words', '  '],
  ])('%s', (_, text, blanks) => expect(below(text)).toBe(blanks));
});

describe('several lines', () => {
  test('count with what those above will have, and take along what belongs to them', () => {
    const text = 'journey: A\n  goal: B\n  stage: S\n    owner: O\n    step: T\n      does: D\n      ';
    const edits = indentEdits({ text, lines: readLines(text) }, [2, 4], 6);
    expect(edits).toEqual([
      { line: 2, end: 2, blanks: '' },
      { line: 3, end: 4, blanks: '  ' },
      { line: 4, end: 4, blanks: '  ' },
      { line: 5, end: 6, blanks: '    ' },
      { line: 6, end: 6, blanks: '    ' },
    ]);
  });

  test('leave what stands right', () => {
    expect(indentEdits({ text: README, lines: readLines(README) }, [0, 3, 5, 6], 6)).toEqual([]);
  });
});
