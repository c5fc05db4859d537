import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareJourneys } from '../../src/core/compare/compare-journeys.js';
import { toJson } from '../../src/core/interchange/json.js';
import type { KeywordId } from '../../src/core/vocabulary/keyword.js';
import { analyse } from '../../src/language/analyse.js';
import { readModel } from '../../src/language/read-model.js';
import { WorkspaceIndex } from '../../src/language/references/workspace-index.js';

const FOLDER = join(import.meta.dirname, '../../examples');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.journey'));
const SHOES = NAMES.filter((name) => name.startsWith('buy-shoes.'));

const TEXTS_OF_FILES = new Map(NAMES.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));

/** What the examples know of each other: one of them improves another. */
const index = new WorkspaceIndex();
for (const [name, text] of TEXTS_OF_FILES) index.set(`file:///examples/${name}`, readModel(text).file);

function read(name: string) {
  return analyse(TEXTS_OF_FILES.get(name) ?? '', index.namesFor(`file:///examples/${name}`));
}

/** Keywords of the first version, which the examples must show between them. */
const SHOWN = [
  'journey',
  'persona',
  'who',
  'wants',
  'uses',
  'for',
  'goal',
  'model',
  'stage',
  'step',
  'touchpoint',
  'channel',
  'does',
  'thinks',
  'feels',
  'pain',
  'cause',
  'idea',
  'wait',
  'owner',
  'note',
  'people',
  'leaves',
  'goesTo',
  'metric',
  'staff',
  'behind',
  'system',
  'evidence',
  'moment',
] as const satisfies readonly KeywordId[];

describe('examples', () => {
  test('are the shoe journey in three languages, its improvement and three of other trades', () => {
    expect(SHOES).toHaveLength(3);
    expect(NAMES).toHaveLength(7);
  });

  test('hold an improvement that differs from its current journey in every way that a map can show', () => {
    const [here] = read('buy-shoes-improved.en.journey').file.journeys;
    const [there] = read('buy-shoes.en.journey').file.journeys;
    expect(here?.improves?.text).toBe(there?.title);
    const { stages } = here && there ? compareJourneys(here, there) : { stages: [] };
    const changes = new Set(stages.flatMap(({ steps }) => steps.map(({ change }) => change)));
    expect([...changes].toSorted()).toEqual(['added', 'changed', 'removed', 'same']);
  });

  test.each(NAMES)('%s holds no error, no warning and no unread value', (name) => {
    const { file, problems } = read(name);
    expect(problems.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    expect(file.faults).toEqual([]);
    expect(name).toContain(`.${file.language}.`);
  });

  test.each(NAMES)('%s is a whole map: every stage has an owner and steps, and it ends after the sale', (name) => {
    for (const journey of read(name).file.journeys) {
      expect(journey.stages.length).toBeGreaterThanOrEqual(6);
      expect(journey.goal).toHaveLength(1);
      for (const stage of journey.stages) {
        expect(stage.owner.length, stage.title).toBeGreaterThan(0);
        expect(stage.steps.length, stage.title).toBeGreaterThan(0);
      }
      expect(journey.stages.some((stage) => stage.name === 'loyalty' || stage.countsAs?.value === 'loyal')).toBe(true);
      const words = journey.stages
        .flatMap((stage) => stage.steps)
        .flatMap((step) => [...step.touchpoint, ...step.channel]);
      expect(words.filter((word) => word.id === undefined).length).toBeLessThanOrEqual(3);
    }
  });

  test('show every keyword of the walking product', () => {
    const used = new Set(NAMES.flatMap((name) => read(name).lines.map((line) => line.keyword)));
    expect(SHOWN.filter((keyword) => !used.has(keyword))).toEqual([]);
  });

  test('tell the shoe journey with the same model in every language, once texts are set aside', () => {
    const [first, ...others] = SHOES.map((name) => textsAside(toJson(read(name).file)));
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Leaves of a text: that something was written, not what. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'title', 'word', 'name', 'written']);

function textsAside(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) && value !== '' ? '*' : value;
  if (Array.isArray(value)) return value.map((item) => textsAside(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, child]) => [inner, textsAside(child, inner)]));
}
