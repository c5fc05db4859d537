import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../../src/core/checks/all-checks.js';
import type { Check } from '../../../src/core/checks/check.js';
import type { CheckInput } from '../../../src/core/writing/check-input.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { FAST } from '../../helpers/effort.js';

function inputOf(text: string): CheckInput {
  const model = readModel(text);
  return { ...model, workspace: NO_WORKSPACE, vocabulary: vocabularyOf(model.file.language) };
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const failing: Check = {
  code: 'no-steps',
  severity: 'error',
  find: () => {
    throw new Error('This check fails.');
  },
};
const finding: Check = { code: 'missing-goal', severity: 'warning', find: () => [{ message: 'A goal?', range }] };

describe('runChecks', () => {
  test('goes on when a check fails, and says which', () => {
    const failed: string[] = [];
    const problems = runChecks(inputOf(''), {
      checks: [failing, finding],
      onError: (code, error) => failed.push(`${code}: ${String(error)}`),
    });
    expect(problems).toEqual([{ code: 'missing-goal', severity: 'warning', message: 'A goal?', range, fixes: [] }]);
    expect(failed).toEqual(['no-steps: Error: This check fails.']);
  });

  test('needs nobody to tell', () => {
    expect(runChecks(inputOf(''), { checks: [failing, finding] })).toHaveLength(1);
  });

  test('takes other severities, and leaves out what is off', () => {
    const input = inputOf('journey: Buy shoes\nstage: Order\n  step: Pays\n  feels: 9');
    const problems = runChecks(input, { severities: { 'missing-persona': 'hint', 'emotion-out-of-range': 'off' } });
    const severities = new Map(problems.map(({ code, severity }) => [code, severity]));
    expect(severities.get('missing-persona')).toBe('hint');
    expect(severities.get('missing-goal')).toBe('warning');
    expect(severities.has('emotion-out-of-range')).toBe(false);
  });

  test('puts problems in the order of the text', () => {
    const problems = runChecks(
      inputOf('journey: Buy shoes\nstage: Order\n  felings: 2\n  step: Pays\n  feels: 9\nprose'),
    );
    const places = problems.map(({ range: { start } }) => start.line * 1000 + start.character);
    expect(places.length).toBeGreaterThan(4);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });
});

/** Files in which something is wrong on every line, each of `count` lines or a few times that. */
const LARGE: readonly (readonly [string, (count: number) => string])[] = [
  ['unknown lines in one run', (count) => 'journey: Buy\n' + 'felings 2 bad\n'.repeat(count)],
  ['unknown lines, each a run', (count) => 'journey: Buy\n' + 'felings 2 bad\n// Why?\n'.repeat(count)],
  [
    'low points',
    (count) => 'journey: Buy\nstage: A\n' + 'step: S\nfeels: 1\nfeels: 9\nwait: 2 h not told\n'.repeat(count),
  ],
  ['unknown personas', (count) => 'journey: Buy\nstage: A\n' + numbered(count, (at) => `step: S${at}\nfor: P${at}\n`)],
  [
    'journeys',
    (count) => numbered(count, (at) => `persona: P${at}\njourney: J${at}\nimproves: J${at + 1}\nstage: A\nstep: S\n`),
  ],
  ['equal names', (count) => 'persona: Ploy\n'.repeat(count) + 'journey: Buy\n'.repeat(count)],
  ['ambiguous references', (count) => 'journey: Buy\nstage: A\n' + 'step: S\ngoes to: S\n'.repeat(count)],
  [
    'dead ends',
    (count) => 'journey: Buy\nstage: A\n' + numbered(count, (at) => `step: Sees${at}\ngoes to: Hears${at}\n`),
  ],
  [
    'stages out of order',
    (count) => 'journey: Buy\nmodel: service-6\n' + 'stage: Loyalty\nstage: Awareness\nstage: Other\n'.repeat(count),
  ],
  [
    'rows',
    (count) => 'journey: Buy\nstage: A\nstep: S\n' + numbered(count, (at) => `lane: Row of ${at.toString(36)} - x\n`),
  ],
  ['colons that come and go', (count) => 'journey: Buy\nstage: A\n' + 'does: a\n\n\ndoes b\n'.repeat(count)],
];

function numbered(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

describe('all checks together', () => {
  test.skipIf(FAST).each(LARGE)('take time linear in the size of the text: %s', (_, make) => {
    const timeOf = (input: CheckInput): number => {
      const start = performance.now();
      const problems = runChecks(input, { onError: (code, error) => expect.fail(`${code}: ${String(error)}`) });
      expect(problems.length).toBeGreaterThan(0);
      return performance.now() - start;
    };
    const small = make(300);
    timeOf(inputOf(small));
    const smallTime = timeOf(inputOf(small));
    const large = make(3_000);
    const largeTime = Math.min(timeOf(inputOf(large)), timeOf(inputOf(large)));
    // Ten times the text: quadratic work would take a hundred times as long. The constant allows for a busy machine.
    expect(largeTime).toBeLessThan(40 * smallTime + 500);
  });

  test.each([
    ['an empty file', ''],
    ['a byte order mark', '\ufeff'],
    ['NUL', '\u0000\u0000journey: \u0000'],
    ['lone surrogates', 'journey: \ud800\nfor: \udc00\n\ud83d'],
    ['a long line', `journey: Buy\n${'x'.repeat(100_000)}`],
    ['a long title', `journey: ${'x'.repeat(100_000)}\nmodel: service-6\nstage: ${'y'.repeat(100_000)}`],
    [
      'only keywords',
      'journey\nstage\nstep\nfor\nfeels\npain\ngoes to\nanswers\nmodel\nimproves\nlane\nid\nwait\ndevice',
    ],
    ['facts before anything', 'feels: 9\ngoes to: x\ncause: waiting\nwants: x\nlane: x'],
    ['a catalogue of nothing', 'catalogue\nchannel\ncatalogue: model\nmodel\nstage\ncatalogue: x\nx'],
  ])('do not fail on %s', (_, text) => {
    const problems = runChecks(inputOf(text), { onError: (code, error) => expect.fail(`${code}: ${String(error)}`) });
    expect(Array.isArray(problems)).toBe(true);
  });

  test('are told apart by their codes', () => {
    const codes = ALL_CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
