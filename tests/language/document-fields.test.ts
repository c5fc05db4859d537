/** Who made a map, which version it is, and who has looked over it. */
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/core/interchange/json.js';
import { toText } from '../../src/core/interchange/text.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import { toMarkdownTable } from '../../src/drawing/table/markdown.js';
import { layoutMap } from '../../src/drawing/views/map/layout-map.js';
import { FLOW_VIEW } from '../../src/drawing/views/flow/flow-view.js';
import { readModel } from '../../src/language/read-model.js';
import { groupsOf, textsOf } from '../drawing/map/display-list-walk.js';

const FIELDS = ['author', 'version', 'reviewedBy'] as const;
const VALUES = { author: 'Lan & Somchai', version: 'v2.1', reviewedBy: 'Ủy ban – 2026-11' } as const;

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const vocabulary = vocabularyOf(language);
  const { keywords, colon } = vocabulary;
  const lines = (spelling: (names: readonly string[]) => string): string =>
    FIELDS.map((field) => `${spelling(keywords[field])}${colon} ${VALUES[field]}\n`).join('');
  const head = `${keywords.journey[0]}${colon} J\n`;
  const body = `${keywords.stage[0]}${colon} S\n${keywords.step[0]}${colon} A\n`;
  const text = head + lines(([name = '']) => name) + body;

  test('is read by each spelling, also below a step, and written back', () => {
    const texts = [
      text,
      head + lines((names) => names.at(-1) ?? '') + body,
      head + body + lines(([name = '']) => name.normalize('NFD')),
    ];
    for (const each of texts) {
      const { file } = readModel(each);
      expect(file.faults).toEqual([]);
      const json = toJson(file);
      for (const field of FIELDS) expect(json.journeys[0]?.[field]).toEqual({ text: VALUES[field] });
      expect(toJson(readModel(toText(json, vocabulary)).file)).toEqual(json);
    }
  });

  test('is in the header of the map, in its spoken text, in the table and in the properties of an export', () => {
    const { file } = readModel(text);
    const [journey] = file.journeys;
    if (!journey) throw new Error('No journey.');
    const input = { journey, personas: [], language, width: 1500 };
    const list = layoutMap(input);
    const drawn = textsOf(list)
      .map((each) => each.text)
      .join(' ');
    const heard = groupsOf(list)
      .map(({ label }) => label ?? '')
      .join('\n');
    const table = toMarkdownTable(input);
    for (const field of FIELDS) {
      expect(drawn).toContain(VALUES[field]);
      expect(heard).toContain(VALUES[field]);
      expect(table).toContain(VALUES[field]);
    }
    expect(list.author).toBe(VALUES.author);
    expect(FLOW_VIEW.layout(input).author).toBe(VALUES.author);
  });
});

test('a second version is reported, and the first counts', () => {
  const { file } = readModel('journey: J\nversion: 1\nversion: 2\n');
  expect(file.journeys[0]?.version?.text).toBe('1');
  expect(file.faults.map(({ code }) => code)).toEqual(['duplicate-attribute']);
});

test('without one of them there is no property', () => {
  const { file } = readModel('journey: J\nstage: S\n');
  const [journey] = file.journeys;
  if (!journey) throw new Error('No journey.');
  expect(layoutMap({ journey, personas: [], language: 'en', width: 1500 })).not.toHaveProperty('author');
});
