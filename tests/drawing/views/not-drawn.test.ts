/** A picture never says less than the file without saying so: what it leaves out is counted in its footer, with its lines. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/core/model/parts.js';
import type { Journey } from '../../../src/core/model/journey.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { linesNotDrawn } from '../../../src/drawing/marks/not-drawn.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { tableEntriesOf } from '../../../src/drawing/table/entries.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { layoutExport } from '../../../src/export/picture.js';
import { analyse } from '../../../src/language/analyse.js';
import { EXAMPLES, PRACTICE } from '../../helpers/map-files.js';
import { wordsOf } from '../map/display-list-walk.js';
import { branchingInput } from './analysis-arbitrary.js';

const ROOT = path.join(import.meta.dirname, '../../..');

function inputsOf(file: string): readonly MapInput[] {
  const { file: read } = analyse(readFileSync(path.join(ROOT, file), 'utf8'));
  const { personas, language } = read;
  return read.journeys.map((journey) => ({ journey, personas, language, width: 1600, whole: true }));
}

/** The lines that a footer names, from 0. */
function linesSaid(words: string): readonly number[] {
  const [, list = ''] = /\((?:lines|บรรทัด|dòng) ([\d\s,\u2013]+)\)/u.exec(words.replaceAll('\n', ' ')) ?? [];
  return list
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('\u2013').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at - 1);
    });
}

/** The facts that the author wrote as texts, with their lines. */
function textsOf(journey: Journey): readonly { readonly line: number; readonly text: string }[] {
  return partsOf(journey).flatMap((part) =>
    ['does', 'thinks', 'says', 'pain', 'idea', 'gain', 'staff', 'behind', 'note', 'needs', 'expects'].flatMap((key) => {
      const facts = (part as object as Readonly<Record<string, readonly { text: string; source: { line: number } }[]>>)[
        key
      ];
      return (facts ?? []).map(({ text, source }) => ({ line: source.line, text }));
    }),
  );
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

describe.each([...PRACTICE, ...EXAMPLES])('%s', (file) => {
  test.each(PICTURE_VIEWS)('in the view %s has each text in the picture or its line in the footer', (view) => {
    for (const input of inputsOf(file)) {
      const words = wordsOf(layoutView(view, input));
      const said = new Set(linesSaid(words));
      const drawn = letters(words);
      const lost = textsOf(input.journey).filter(({ line, text }) => !said.has(line) && !drawn.includes(letters(text)));
      expect(lost).toEqual([]);
    }
  });

  test('is in its map as a whole', () => {
    for (const input of inputsOf(file)) expect(linesSaid(wordsOf(layoutView('map', input)))).toEqual([]);
  });
});

test('a footer counts facts, and lines that follow each other are one range', () => {
  const text = `journey: A
stage: B
step: C
does: one
does: two
does: three
feels: 4
says: four
`;
  const { file } = analyse(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  const input: MapInput = { journey, personas: [], language: 'en', width: 1200 };
  expect(wordsOf(layoutView('emotion', input))).toContain('Not in this picture: 4 facts (lines 4\u20136, 8)');
  expect(wordsOf(layoutView('map', input))).not.toContain('Not in this picture');
  const hidden = layoutView('map', { ...input, hiddenLanes: ['says'] });
  expect(wordsOf(hidden)).toContain('Not in this picture: 1 fact (line 8)');
  // A small map counts in a row of its own what it has no room for.
  expect(wordsOf(layoutView('map', { ...input, density: 'overview' }))).not.toContain('Not in this picture');
});

test.each([
  ['en', 'Not in this picture: 3 facts (lines 4\u20136)'],
  ['th', 'ไม่อยู่ในภาพนี้ 3 รายการ (บรรทัด 4\u20136)'],
  ['vi', 'Không có trong hình này: 3 mục (dòng 4\u20136)'],
] as const)('it says so in %s, in exports too', (language: HumanLanguage, words) => {
  const { file } = analyse('journey: A\nstage: B\nstep: C\ndoes: one\ndoes: two\nsays: three\nfeels: 4\n');
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  const input = { journey, personas: [], language, fileName: 'a.journey', date: '2026-11-30' };
  for (const view of ['emotion', 'board', 'flow', 'opportunities', 'funnel'] as const) {
    const said = wordsOf(layoutExport({ view, palette: 'light', input }, 1600)).replaceAll('\n', ' ');
    expect(said).toContain(view === 'emotion' ? words : words.slice(0, 8));
    // File and date are at the foot of every view.
    expect(said).toContain('a.journey');
  }
});

test('the words of a feeling are left out where only its face is drawn', () => {
  const { file } = analyse('journey: A\nstage: B\nstep: C\nfeels: 4 pleasantly surprised\ngoes to: C\n');
  const [journey] = file.journeys;
  if (!journey) throw new Error('no journey');
  const flow = layoutView('flow', { journey, personas: [], language: 'en', width: 1200 });
  expect(linesNotDrawn(journey, flow.items)).toEqual([3]);
});

test('generated journeys: what a footer names are lines of facts', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(branchingInput, (input) => {
      const entries = tableEntriesOf('en');
      const all = new Set(
        partsOf(input.journey).flatMap((part) => entries.entriesOf(part).map(({ fact }) => fact.source.line)),
      );
      for (const view of PICTURE_VIEWS) {
        const lines = linesNotDrawn(input.journey, layoutView(view, input).items);
        for (const line of lines) expect(all).toContain(line);
      }
    }),
    { numRuns: 30 },
  );
});
