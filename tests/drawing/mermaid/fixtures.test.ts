import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawableText } from '../../../src/drawing/mermaid/escape.js';
import { generateMermaidJourney, mermaidTasks } from '../../../src/drawing/mermaid/journey.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { readModel } from '../../../src/language/read-model.js';
import { readWithMermaid } from './real-mermaid.js';

const CASES = join(import.meta.dirname, '../../fixtures/mermaid');
const EXAMPLES = join(import.meta.dirname, '../../../examples');

describe('Mermaid journey of a file', () => {
  test.each(readdirSync(CASES))('%s', async (name) => {
    const { journeys, personas } = readModel(readFileSync(join(CASES, name, 'input.journey'), 'utf8')).file;
    const [journey] = journeys;
    const written = journey === undefined ? '' : generateMermaidJourney(journey, personas);
    await expect(written).toMatchFileSnapshot(join(CASES, name, 'expected.mmd'));
    if (journey !== undefined) await expectSameMap(written, journey);
  });

  test.each(readdirSync(EXAMPLES))('is the map of examples/%s', async (name) => {
    const { journeys, personas } = readModel(readFileSync(join(EXAMPLES, name), 'utf8')).file;
    expect(journeys.length).toBeGreaterThan(0);
    for (const journey of journeys) await expectSameMap(generateMermaidJourney(journey, personas), journey);
  });
});

/** The real Mermaid finds the same stages, and under them the same steps with the same scores, in the same order. */
async function expectSameMap(written: string, journey: Journey): Promise<void> {
  const diagram = await readWithMermaid(written);
  expect(diagram.title).toBe(journey.title === '' ? '' : drawableText(journey.title));
  expect(diagram.sections).toEqual(journey.stages.map((stage) => drawableText(stage.title)));
  expect(diagram.tasks.map(({ section, name, score }) => ({ section, name, score }))).toEqual(
    mermaidTasks(journey).map(({ part, stage, score }) => ({
      section: drawableText(stage.title),
      name: drawableText(part.title),
      score,
    })),
  );
}
