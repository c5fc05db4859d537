import { describe, expect, test } from 'vitest';
import { isLinesId, linesToAdd } from '../../../src/drawing/views/lines-to-add.js';
import type { LinesId } from '../../../src/drawing/views/lines-to-add.js';
import { analyse } from '../../../src/language/analyse.js';

const TEXTS = {
  en: 'journey: J\nstage: A\n  step: a\n    feels: 4\n    pain: slow\n  step: b',
  th: 'เส้นทาง: ก\nระยะ: ข\n  ขั้น: ค\n    รู้สึก: 4\n    ปัญหา: ช้า\n  ขั้น: ง',
  vi: 'hành trình: A\ngiai đoạn: B\n  bước: c\n    cảm xúc: 4\n    điểm đau: chậm\n  bước: d',
} as const;

function sourceOf(text: string) {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  return { language: file.language, ...(journey ? { journey } : {}) };
}

describe.each(['en', 'th', 'vi'] as const)('lines to add in %s', (language) => {
  const source = sourceOf(TEXTS[language]);

  test.each([
    ['persona', 0],
    ['blueprint', 4],
    ['next:owner', 1],
    ['next:goal', 0],
    ['idea:4', 4],
    ['view:funnel', undefined],
    ['view:flow', undefined],
  ] as const)('has %s', (id, line) => {
    const lines = linesToAdd(source, id, 'en');
    expect(lines?.snippet).toMatch(/\$\{\d/u);
    if (line !== undefined) expect(lines?.afterLine).toBe(line);
    expect(analyse(lines?.snippet ?? '').file.language).toBe(language);
  });

  test('begins an empty file in the display language, and another in its own', () => {
    const begun = linesToAdd({ language: 'en', empty: 'file' }, 'example', language)?.snippet ?? '';
    expect(analyse(begun).file.language).toBe(language);
    expect(analyse(linesToAdd({ language, empty: 'journey' }, 'example', 'en')?.snippet ?? '').file.language).toBe(
      language,
    );
    expect(analyse(linesToAdd({ language, empty: 'steps' }, 'step', 'en')?.snippet ?? '').file.language).toBe(language);
  });
});

describe('names of lines', () => {
  test.each(['view:emotion', 'view:map', 'view:nothing', 'next:nothing', 'next:pain', 'idea:3', 'idea:999999999'])(
    'gives nothing for %s where there are none',
    (id) => {
      expect(linesToAdd(sourceOf(TEXTS.en), id as LinesId, 'en')).toBeUndefined();
      expect(linesToAdd({ language: 'en' }, id as LinesId, 'en')).toBeUndefined();
    },
  );

  test.each([
    '$CLIPBOARD',
    'next:${TM_FILENAME}',
    'example\n',
    'idea:-1',
    'idea:1e3',
    'next:',
    '__proto__',
    'toString',
    7,
    null,
    {},
  ])('has no name %j', (value) => {
    expect(isLinesId(value)).toBe(false);
  });

  test('writes no variable of the editor, whatever the titles of the file are', () => {
    const hostile = '$CLIPBOARD ${TM_FILENAME} `x` } \\';
    const source = sourceOf(`journey: ${hostile}\nstage: ${hostile}\n  step: ${hostile}\n    pain: ${hostile}`);
    const example = { taken: { personas: [hostile], journeys: [hostile] }, persona: hostile };
    for (const id of ['example', 'persona', 'view:flow', 'view:funnel', 'next:feels', 'idea:3', 'blueprint'] as const) {
      const { snippet = '', above } = linesToAdd({ ...source, example }, id, 'en') ?? {};
      expect(`${snippet}\n${above?.snippet ?? ''}`).not.toMatch(/(?<!\\)\$(?:[A-Za-z_]|\{[A-Za-z_])/u);
    }
  });
});
