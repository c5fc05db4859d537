import { describe, expect, test } from 'vitest';
import { afterEdit, edited, lineWith } from './edit.js';

function scored(line: string, score: number): string {
  const text = `journey: A\nstage: B\n  step: C\n    ${line}\n`;
  return afterEdit(text, { kind: 'score', line: 3, score }).split('\n')[3]?.trim() ?? '';
}

describe('a score', () => {
  test.each([
    ['feels: 4 curious', 2, 'feels: 2 curious'],
    ['feels: 4, curious', 1, 'feels: 1, curious'],
    ['feels 4', 5, 'feels 5'],
    ['- feels:\t4\tcurious 4', 3, '- feels:\t3\tcurious 4'],
    ['feels: 4/5 fine', 2, 'feels: 2/5 fine'],
    ['feels: 4 / 5 fine', 2, 'feels: 2 / 5 fine'],
    ['feels: 2.5 so so', 3, 'feels: 3 so so'],
    ['feels: 1.1 500 baht too much', 1, 'feels: 1, 500 baht too much'],
    ['feels: +1 fine', 1, 'feels: -2 fine'],
    ['feels: \u22121 hm', 4, 'feels: +1 hm'],
    ['feels: \u22121 hm', 1, 'feels: \u22122 hm'],
    ['feels: +2', 3, 'feels: 0'],
    ['feels: 0 hm', 5, 'feels: +2 hm'],
    ['feels: 😀 great', 1, 'feels: 😡 great'],
    ['feels: ☹\ufe0f bad', 5, 'feels: 😄 bad'],
    ['รู้สึก ๒ ลังเล', 4, 'รู้สึก ๔ ลังเล'],
    ['รู้สึก ๒/๕ ลังเล', 4, 'รู้สึก ๔/๕ ลังเล'],
    ['รู้สึก -๒ ลังเล', 4, 'รู้สึก +๑ ลังเล'],
    ['cảm xúc: 2 lo lắng', 3, 'cảm xúc: 3 lo lắng'],
    ['cảm xúc: 2 lo lắng'.normalize('NFD'), 3, 'cảm xúc: 3 lo lắng'.normalize('NFD')],
  ])('of "%s" as %i is "%s"', (line, score, wanted) => {
    expect(scored(line, score)).toBe(wanted);
  });

  test.each([
    ['feels: worried', 2, 'feels: 2 worried'],
    ['feels: "4 stars"', 2, 'feels: 2 "4 stars"'],
    ['cảm xúc: lo lắng', 1, 'cảm xúc: 1 lo lắng'],
    ['รู้สึก ลังเล', 1, 'รู้สึก 1 ลังเล'],
  ])('is put before words that have none: "%s"', (line, score, wanted) => {
    expect(scored(line, score)).toBe(wanted);
  });

  test('takes the digits of the file where there was none', () => {
    const text = 'เส้นทาง ก\nจำนวนคน ๑๐\nระยะ ข\nขั้น ค\nรู้สึก ลังเล\n';
    expect(afterEdit(text, { kind: 'score', line: 4, score: 4 })).toContain('รู้สึก ๔ ลังเล');
  });

  test('takes the place of a number beyond the scale', () => {
    expect(scored('feels: 8/10 fine', 4)).toBe('feels: 4 fine');
    expect(scored('feels: ๙ fine', 4)).toBe('feels: ๔ fine');
  });

  test('leaves a line that says so already', () => {
    expect(edited('journey: A\nstage: B\nstep: C\nfeels: 4\n', { kind: 'score', line: 3, score: 4 })).toEqual({
      text: 'journey: A\nstage: B\nstep: C\nfeels: 4\n',
      line: 3,
    });
  });

  test('keeps the lines that go on with the words', () => {
    const text = 'stage: B\nstep: C\nfeels: 4 curious\n  // aside\n  ... and glad\n';
    expect(afterEdit(text, { kind: 'score', line: 2, score: 1 })).toBe(text.replace('4', '1'));
  });

  test.each([0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused when it is %d', (score) => {
    expect(edited('stage: B\nstep: C\nfeels: 4\n', { kind: 'score', line: 2, score })).toBe('score');
  });
});

describe('a step without a feeling', () => {
  test.each([
    [
      'gets a line below what it does and thinks',
      'journey: A\nstage: B\n  step: C\n    does: D\n    thinks: E\n      ... F\n    pain: G\n',
      'journey: A\nstage: B\n  step: C\n    does: D\n    thinks: E\n      ... F\n    feels: 4\n    pain: G\n',
    ],
    [
      'gets it as other feelings are written',
      'journey: A\nstage: B\n\tstep C\n\t\t- does D\n\tstep E\n\t\t- Feels\t3 fine',
      'journey: A\nstage: B\n\tstep C\n\t\t- does D\n\t\t- Feels\t4\n\tstep E\n\t\t- Feels\t3 fine',
    ],
    ['gets it below its title', 'journey: A\nstage: B\n  step: C', 'journey: A\nstage: B\n  step: C\n    feels: 4'],
    [
      'gets it in Windows lines',
      'journey: A\r\nstage: B\r\nstep: C\r\ndoes: D\r\n',
      'journey: A\r\nstage: B\r\nstep: C\r\ndoes: D\r\nfeels: 4\r\n',
    ],
    [
      'gets it in Thai',
      'เส้นทาง ก\nระยะ ข\n  ขั้น C\n    ทำ ๒ อย่าง\n',
      'เส้นทาง ก\nระยะ ข\n  ขั้น C\n    ทำ ๒ อย่าง\n    รู้สึก ๔\n',
    ],
    [
      'gets it in Vietnamese',
      'hành trình: A\ngiai đoạn: B\n  bước: C\n    làm: D\n',
      'hành trình: A\ngiai đoạn: B\n  bước: C\n    làm: D\n    cảm xúc: 4\n',
    ],
  ])('%s', (_name, text, wanted) => {
    const line = lineWith(text, 'C');
    expect(afterEdit(text, { kind: 'score', line, score: 4 })).toBe(wanted);
  });

  test('is told where its line stands', () => {
    expect(edited('stage: B\nstep: C\ndoes: D\n', { kind: 'score', line: 1, score: 4 })).toMatchObject({ line: 3 });
  });

  test('may be a stage', () => {
    expect(afterEdit('journey: A\nstage: B\n  goal: C\n', { kind: 'score', line: 1, score: 2 })).toBe(
      'journey: A\nstage: B\n  goal: C\n  feels: 2\n',
    );
  });
});

describe('an opening line', () => {
  test('stands for the only feeling of its step', () => {
    expect(afterEdit('stage: B\nstep: C\nfeels: 4\n', { kind: 'score', line: 1, score: 2 })).toContain('feels: 2');
  });

  test('says nothing of several', () => {
    const text = 'stage: B\nstep: C\nfeels: 4\nfeels: 2\n';
    expect(edited(text, { kind: 'score', line: 1, score: 2 })).toBe('several-feelings');
  });
});

test.each([-1, 0, 1, 4, 99, 1.5, Number.NaN])('line %d holds no feeling', (line) => {
  const text = 'persona: P\njourney: A\nstage: B\nstep: C\ndoes: 4\n';
  expect(edited(text, { kind: 'score', line, score: 2 })).toBe('nothing-there');
});

test('changes nothing while git has left its marks', () => {
  const text = 'stage: B\nstep: C\n<<<<<<< ours\nfeels: 4\n=======\nfeels: 2\n>>>>>>> theirs\n';
  expect(edited(text, { kind: 'score', line: 3, score: 2 })).toBe('conflict');
});
