import { expect, test } from 'vitest';
import type { Journey } from '../../../src/core/model/journey.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import type { JourneyTable } from '../../../src/drawing/table/shape.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { analyse } from '../../../src/language/analyse.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';

const TEXT = `journey: Buy shoes
  state: improved
  for: Mai
  goal: Shoes that fit
  stage: Awareness
    counts as: aware
    people: 10000
    leaves: 40 % Too many forms
    step: Sees a review
      state: done
      thinks: "Nice shoes"
      feels: 4 curious
      pain: high No delivery date
        cause: waiting
      idea: Show the date
        effort: low
        impact: high
      wait: 3 d not told
      lasts: 5 min
      metric: nps 30 target at least 50 before 20
      channel: website, chat
      touchpoint: advertisement
      moment: zmot Finds the blog
      evidence: interview 12 2026-02
      importance: 8
      goes to: Pays
        when: In a hurry
        share: 30
      lane: Law - Consent must be asked
      note: Talk to legal
  stage: Decision
    step: Pays
      feels: 2 worried
`;

function journeyOf(text: string): Journey {
  const [journey] = analyse(text).file.journeys;
  if (!journey) throw new Error('the text must have a journey');
  return journey;
}

/** Facts of a column in a row, each as text. */
function cell(table: JourneyTable, row: number, name: string): readonly string[] {
  const column = table.columns.findIndex((each) => each.name === name);
  return table.rows[row]?.cells[column]?.facts.map(({ text }) => text) ?? [];
}

test('has a row for the journey, each stage and each step, with its line', () => {
  const table = tableOf({ journey: journeyOf(TEXT), personas: [], language: 'en' });
  expect(table.rows.map(({ level, title, step, stage, line }) => [level, title, step, stage, line])).toEqual([
    ['journey', 'Buy shoes', undefined, undefined, 0],
    ['stage', 'Awareness', undefined, 0, 4],
    ['step', 'Sees a review', 1, 0, 8],
    ['stage', 'Decision', undefined, 1, 30],
    ['step', 'Pays', 2, 1, 31],
  ]);
});

test('says each fact in words, in the cell of its lane', () => {
  const table = tableOf({ journey: journeyOf(TEXT), personas: [], language: 'en' });
  expect(cell(table, 0, 'Notes')).toEqual(['State: improved']);
  expect(cell(table, 0, 'Goal')).toEqual(['Shoes that fit']);
  expect(cell(table, 0, 'For')).toEqual(['Mai']);
  expect(cell(table, 1, 'People')).toEqual(['10,000', 'Leaves: 40 %, Too many forms']);
  expect(cell(table, 1, 'Notes')).toEqual(['Counts as: aware']);
  expect(cell(table, 2, 'Feels')).toEqual(['4 / 5, curious']);
  expect(cell(table, 2, 'Pains and ideas')).toEqual([
    'High, Waiting: No delivery date',
    'Idea: Show the date, Effort low, impact high',
  ]);
  expect(cell(table, 2, 'Waits')).toEqual(['3 d, not told']);
  expect(cell(table, 2, 'Lasts')).toEqual(['5 min']);
  expect(cell(table, 2, 'Touchpoints')).toEqual(['Website', 'Messaging', 'advertisement']);
  expect(cell(table, 2, 'Goes to')).toEqual(['Pays, when In a hurry, 30 %']);
  expect(cell(table, 2, 'Law')).toEqual(['Consent must be asked']);
  expect(cell(table, 2, 'Notes')).toContain('Talk to legal');
});

test('leaves out lanes without a fact, and orders the others as the map does', () => {
  const { columns } = tableOf({ journey: journeyOf(TEXT), personas: [], language: 'en' });
  expect(columns.map(({ name }) => name)).toEqual([
    'Goal',
    'Lasts',
    'For',
    'People',
    'Thinks',
    'Touchpoints',
    'Feels',
    'Pains and ideas',
    'Waits',
    'Metrics',
    'Law',
    'Goes to',
    'Notes',
  ]);
});

test.each(EXAMPLE_NAMES)('holds every fact of the example %s, in each language', (name) => {
  const journey = journeyOf(exampleText(name));
  for (const language of HUMAN_LANGUAGES) {
    const table = tableOf({ journey, personas: [], language });
    const lines = new Set(
      table.rows.flatMap(({ line, cells }) => [line, ...cells.flatMap(({ facts }) => facts.map((fact) => fact.line))]),
    );
    expect([...linesOfFacts(journey)].filter((line) => !lines.has(line))).toEqual([]);
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
    expect(
      table.rows
        .flatMap(({ cells }) => cells)
        .flatMap(({ facts }) => facts)
        .every(({ text }) => text.trim() !== ''),
    ).toBe(true);
  }
});

test('keeps empty journeys and untitled parts', () => {
  const table = tableOf({ journey: journeyOf('journey:\n  stage:\n    step:\n'), personas: [], language: 'vi' });
  expect(table.rows.map(({ level }) => level)).toEqual(['journey', 'stage', 'step']);
  expect(table.rows.every(({ title }) => title !== '')).toBe(true);
  expect(table.columns).toEqual([]);
});

/** First lines of all parts and facts, except those within another fact, such as a cause. */
function linesOfFacts(part: object): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const value of [part, ...Object.values(part).flat()] as unknown[]) {
    if (typeof value !== 'object' || value === null) continue;
    if ('source' in value) lines.add((value.source as { line: number }).line);
    if (value !== part && 'lastLine' in value) for (const line of linesOfFacts(value)) lines.add(line);
  }
  return lines;
}
