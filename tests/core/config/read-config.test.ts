import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../../src/core/checks/config-invalid.js';
import { laneChoice, readConfig } from '../../../src/core/config/read-config.js';
import { LANE_IDS, PURPOSE_LANES } from '../../../src/core/vocabulary/lanes.js';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

describe('a configuration', () => {
  test('names the lanes to draw in their order, each once', () => {
    expect(readConfig('\ufeff{ "lanes": ["feels", "steps", "feels"] }')).toEqual({
      config: { lanes: ['feels', 'steps'] },
    });
  });

  test.each(HUMAN_LANGUAGES)('may name the language of new files: %s', (language) => {
    expect(readConfig(`{ "language": "${language}", "lanes": ["steps"] }`)).toEqual({
      config: { lanes: ['steps'], language },
    });
  });

  test('points at a language that it does not know, and says which there are', () => {
    for (const vocabulary of VOCABULARIES) {
      const [problem] = checkConfig('{\n  "language": "de"\n}', vocabulary);
      expect(problem?.message).toContain('en, th, vi');
      expect(problem?.range).toEqual({ start: { line: 1, character: 2 }, end: { line: 1, character: 12 } });
    }
  });

  test.each(['', ' \n', '{}', '{ "other": 1 }'])('may say nothing, as %j does', (text) => {
    expect(readConfig(text)).toEqual({ config: {} });
  });

  test.each([
    ['{ "lanes": "steps" }', { kind: 'lanes' }],
    ['{ "lanes": [] }', { kind: 'lanes' }],
    ['{ "lanes": [1] }', { kind: 'lanes' }],
    ['{ "lanes": ["steps", "pain"] }', { kind: 'lane', name: 'pain' }],
    ['{ "lanes": ["toString"] }', { kind: 'lane', name: 'toString' }],
    ['{ "lanes": ["ขั้น"] }', { kind: 'lane', name: 'ขั้น' }],
    ['{ "language": "de" }', { kind: 'language' }],
    ['{ "language": ["th"], "lanes": ["steps"] }', { kind: 'language' }],
    ['{ "language": "th", "lanes": [] }', { kind: 'lanes' }],
    ['\ufffd\ufffd{\u0000}\u0000', { kind: 'encoding' }],
    ['{\u0000}\u0000', { kind: 'encoding' }],
    ['[]', { kind: 'json', reason: '{ … }' }],
  ])('that is faulty, as %s, is not used at all', (text, fault) => {
    expect(readConfig(text)).toEqual({ config: {}, fault });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((value) => `{"lanes":${value}}`),
        ),
        (text) => {
          const { config, fault } = readConfig(text);
          for (const lane of config.lanes ?? []) expect(LANE_IDS).toContain(lane);
          expect(checkConfig(text, vocabularyOf('en'))).toHaveLength(fault ? 1 : 0);
        },
      ),
    );
  });
});

test.each(VOCABULARIES.map((vocabulary) => [vocabulary.code, vocabulary] as const))(
  'the problem of an unknown lane names in %s what is allowed, and marks the name',
  (_, vocabulary) => {
    const [problem] = checkConfig('{\n  "lanes": ["steps",\n "pain"]\n}', vocabulary);
    expect(problem?.message).toContain('"pain"');
    for (const lane of LANE_IDS) expect(problem?.message).toContain(lane);
    expect(problem?.range).toEqual({ start: { line: 2, character: 1 }, end: { line: 2, character: 7 } });
  },
);

test('a choice of lanes hides the others, but never the steps', () => {
  const { laneOrder, hiddenLanes } = laneChoice(['feels']);
  expect(laneOrder?.slice(0, 2)).toEqual(['feels', 'steps']);
  expect([...(hiddenLanes ?? []), 'feels', 'steps'].toSorted()).toEqual([...LANE_IDS].toSorted());
  expect(laneChoice(undefined)).toEqual({});
});

test('a list of rows that is older than the rows of purposes shows them, first', () => {
  const older = laneChoice(['steps', 'feels', 'notes']);
  expect(older.laneOrder?.slice(0, PURPOSE_LANES.length + 1)).toEqual([...PURPOSE_LANES, 'steps']);
  for (const lane of PURPOSE_LANES) expect(older.hiddenLanes).not.toContain(lane);
  const newer = laneChoice(['steps', 'goal', 'notes']);
  expect(newer.hiddenLanes).toContain('scenario');
  expect(laneChoice(['steps', 'feels']).hiddenLanes).toContain('goal');
});

test('the schema that editors complete a configuration with allows exactly the lanes there are', () => {
  const schema: unknown = JSON.parse(readFileSync('schemas/journey.config.schema.json', 'utf8'));
  expect(schema).toMatchObject({ properties: { lanes: { items: { enum: [...LANE_IDS] } } } });
});
