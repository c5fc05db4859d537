import { describe, expect, test } from 'vitest';
import { moveTowards } from '../../../src/core/edit/step-moves.js';
import type { MoveDirection } from '../../../src/core/edit/step-moves.js';
import { readModel } from '../../../src/language/read-model.js';
import { afterEdit, edited, lineWith } from './edit.js';

const MAP = `journey: J
stage: One
  goal: G

  // about a
  step: a
    does: A
      ... more
    wibble

  step: b
    // inside b

    feels: 2

stage: Two
  step: c

stage: Three
`;

/** Titles of the steps of each stage, in order. */
function order(text: string): string {
  const [journey] = readModel(text).file.journeys;
  return (journey?.stages ?? [])
    .map(({ title, steps }) => `${title}: ${steps.map((step) => step.title).join(' ')}`)
    .join(' | ');
}

function moved(step: string, side: 'before' | 'after' | 'into', target: string, text = MAP): string {
  const line = lineWith(text, `step: ${step}`);
  const to =
    side === 'into' ? { stage: lineWith(text, `stage: ${target}`) } : { step: lineWith(text, `step: ${target}`), side };
  return afterEdit(text, { kind: 'move', line, to });
}

describe('a step', () => {
  test.each([
    ['b', 'before', 'a', 'One: b a | Two: c | Three: '],
    ['a', 'after', 'b', 'One: b a | Two: c | Three: '],
    ['a', 'before', 'c', 'One: b | Two: a c | Three: '],
    ['a', 'after', 'c', 'One: b | Two: c a | Three: '],
    ['c', 'before', 'a', 'One: c a b | Two:  | Three: '],
    ['c', 'after', 'a', 'One: a c b | Two:  | Three: '],
    ['b', 'into', 'Two', 'One: a | Two: c b | Three: '],
    ['b', 'into', 'Three', 'One: a | Two: c | Three: b'],
    ['a', 'into', 'One', 'One: b a | Two: c | Three: '],
  ] as const)('%s %s %s', (step, side, target, wanted) => {
    const text = moved(step, side, target);
    expect(order(text)).toBe(wanted);
    expect(text.split('\n').toSorted().filter(Boolean)).toEqual(MAP.split('\n').toSorted().filter(Boolean));
  });

  test('takes its comments, its further lines and what nobody can read along', () => {
    expect(moved('a', 'after', 'c')).toBe(`journey: J
stage: One
  goal: G

  step: b
    // inside b

    feels: 2

stage: Two
  step: c

  // about a
  step: a
    does: A
      ... more
    wibble

stage: Three
`);
  });

  test('is parted from its new neighbour as steps are', () => {
    expect(moved('c', 'before', 'a')).toBe(`journey: J
stage: One
  goal: G

  step: c

  // about a
  step: a
    does: A
      ... more
    wibble

  step: b
    // inside b

    feels: 2

stage: Two

stage: Three
`);
  });

  test('comes back to where it was', () => {
    expect(moved('b', 'after', 'a', moved('b', 'before', 'a'))).toBe(MAP);
    expect(moved('a', 'before', 'b', moved('a', 'after', 'c'))).toBe(MAP);
  });

  test.each(['\n', '\r\n', '\r'])('at the end of a file without a last line break, lines parted by %j', (eol) => {
    const text = ['stage: One', 'step: a', '', 'step: b', '', 'step: c'].join(eol);
    expect(moved('c', 'before', 'a', text)).toBe(['stage: One', 'step: c', '', 'step: a', '', 'step: b'].join(eol));
    expect(moved('a', 'after', 'c', text)).toBe(['stage: One', 'step: b', '', 'step: c', '', 'step: a'].join(eol));
  });

  test('leaves the byte order mark at the start', () => {
    expect(moved('a', 'after', 'b', '\ufeffstep: a\nstep: b\n')).toBe('\ufeffstep: b\nstep: a\n');
    expect(moved('b', 'before', 'a', '\ufeffstep: a\nstep: b\n')).toBe('\ufeffstep: b\nstep: a\n');
  });

  test('passes a persona that stands between', () => {
    const text = 'stage: One\nstep: a\npersona: P\n  who: x\nstep: b\n';
    expect(moved('b', 'before', 'a', text)).toBe('stage: One\nstep: b\nstep: a\npersona: P\n  who: x\n');
    expect(order(moved('a', 'after', 'b', text))).toBe('One: b a');
  });

  test.each([
    ['th', 'เส้นทาง ก\nระยะ ข\n- ขั้น ค\n- รู้สึก ๒\n- ขั้น ง\n', 'เส้นทาง ก\nระยะ ข\n- ขั้น ง\n- ขั้น ค\n- รู้สึก ๒\n'],
    [
      'vi',
      'hành trình A\ngiai đoạn B\n\tbước C\n\tcảm xúc 2\n\tbước D\n',
      'hành trình A\ngiai đoạn B\n\tbước D\n\tbước C\n\tcảm xúc 2\n',
    ],
  ])('in %s', (_language, text, wanted) => {
    expect(afterEdit(text, { kind: 'move', line: 2, to: { step: 4, side: 'after' } })).toBe(wanted);
    const decomposed = text.normalize('NFD');
    expect(afterEdit(decomposed, { kind: 'move', line: 2, to: { step: 4, side: 'after' } })).toBe(
      wanted.normalize('NFD'),
    );
  });

  test('is told where it stands then', () => {
    for (const [step, side, target] of [
      ['a', 'after', 'c'],
      ['c', 'before', 'a'],
      ['b', 'before', 'a'],
    ] as const) {
      const result = edited(MAP, {
        kind: 'move',
        line: lineWith(MAP, `step: ${step}`),
        to: { step: lineWith(MAP, `step: ${target}`), side },
      });
      if (typeof result === 'string') expect.fail(result);
      expect(result.line).toBe(lineWith(result.text, `step: ${step}`));
    }
  });

  test.each([
    ['before', 'a'],
    ['after', 'a'],
    ['before', 'b'],
  ] as const)('that stands %s %s already is left alone', (side, target) => {
    expect(moved('a', side, target)).toBe(MAP);
  });
});

describe('a step stays', () => {
  test('in its journey', () => {
    const text = 'journey: J\nstep: a\njourney: K\nstep: b\n';
    expect(edited(text, { kind: 'move', line: 1, to: { step: 3, side: 'after' } })).toBe('other-journey');
  });

  test('with a line that speaks of its stage or its journey', () => {
    for (const line of ['counts as: use', 'improves: K']) {
      const text = `journey: J\nstage: S\nstep: a\n${line}\nstep: b\n`;
      expect(edited(text, { kind: 'move', line: 2, to: { step: 4, side: 'after' } })).toBe('line-of-its-stage');
    }
  });

  test.each([-1, 0, 1, 3, 99, 0.5, Number.NaN])('when line %d opens none', (line) => {
    const text = 'journey: J\nstage: S\nstep: a\ndoes: x\n';
    expect(edited(text, { kind: 'move', line, to: { step: 2, side: 'after' } })).toBe('nothing-there');
    expect(edited(text, { kind: 'move', line: 2, to: { step: line, side: 'after' } })).toBe('nothing-there');
  });
});

describe('one place further', () => {
  const [journey] = readModel(MAP).file.journeys;

  test.each([
    ['a', 'left', undefined],
    ['a', 'right', { step: 'b', side: 'after' }],
    ['b', 'left', { step: 'a', side: 'before' }],
    ['b', 'right', { step: 'c', side: 'before' }],
    ['c', 'left', { step: 'b', side: 'after' }],
    ['c', 'right', { stage: 'Three' }],
    ['a', 'next-stage', { step: 'c', side: 'before' }],
    ['c', 'previous-stage', { step: 'b', side: 'after' }],
    ['a', 'previous-stage', undefined],
  ] as const)('from %s to the %s', (step, direction: MoveDirection, wanted) => {
    const place = journey && moveTowards(journey, lineWith(MAP, `step: ${step}`), direction);
    const expected =
      wanted === undefined
        ? undefined
        : 'stage' in wanted
          ? { stage: lineWith(MAP, `stage: ${wanted.stage}`) }
          : { step: lineWith(MAP, `step: ${wanted.step}`), side: wanted.side };
    expect(place).toEqual(expected);
  });
});
