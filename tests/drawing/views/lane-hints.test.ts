import { describe, expect, test } from 'vitest';
import { laneHints } from '../../../src/drawing/views/lane-hints.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { viewWordsOf } from '../../../src/core/vocabulary/all-view-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readModel } from '../../../src/language/read-model.js';
import { journey, stage, step, text } from '../map/model-builders.js';

const plain = journey('J', [stage('A', [step('a')]), stage('B', [step('b')])]);
const current: Journey = { ...plain, state: { ...text('current'), value: 'current' } };
const improvedJourney: Journey = { ...plain, state: { ...text('improved'), value: 'improved' } };

describe('the lanes menu', () => {
  test('says that nothing is written about what staff do, until a line is', () => {
    expect(laneHints(plain, true, 'en')).toEqual([
      {
        id: 'blueprint',
        lines: ['staff: \u2026'],
        action: { snippet: ['staff: ${1:\u2026}'], afterLine: plain.stages[0]?.steps[0]?.lastLine },
      },
    ]);
    for (const facts of [{ staff: [text('x')] }, { behind: [text('x')] }, { system: [text('x')] }]) {
      expect(laneHints(journey('J', [stage('A', [step('a', facts)])]), true, 'en')).toEqual([]);
    }
  });

  test('says that no improved journey points at a current one', () => {
    const ids = (given: Journey, compared: boolean): readonly string[] =>
      laneHints(given, compared, 'en').map(({ id }) => id);
    expect(ids(current, false)).toEqual(['blueprint', 'improved']);
    // Nobody has to write that a journey is the current one.
    expect(ids(plain, false)).toEqual(['blueprint', 'improved']);
    expect(laneHints(current, false, 'en')[1]?.action).toEqual({ improve: current.source?.line });
    expect(ids(current, true)).toEqual(['blueprint']);
    expect(ids(improvedJourney, false)).toEqual(['blueprint']);
  });

  test('asks nothing of a journey without steps', () => {
    expect(laneHints({ ...current, stages: [] }, false, 'en')).toEqual([]);
  });

  test.each(HUMAN_LANGUAGES)('gives lines that read back as what they say (%s)', (language) => {
    const [blueprint, improved] = laneHints(current, false, language);
    const copy = `journey: K\n${improved?.lines.join('\n')}\nstage: A\nstep: a\n${blueprint?.lines.join('\n')}\n`;
    const [read] = readModel(copy).file.journeys;
    expect(read?.state?.value).toBe('improved');
    expect(read?.improves?.text).toBe('J');
    expect(read?.stages[0]?.steps[0]?.staff).toHaveLength(1);
    for (const { title, action } of Object.values(viewWordsOf(language).hints)) {
      expect([title, action]).not.toContain('');
    }
  });
});
