import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readingOf } from '../../helpers/reading-of.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/values');

/** One file for each keyword: ways in which people write its value, each with its reading. `\u{…}` is a character that nobody sees. */
const files = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, path: join(FOLDER, name), lines: readFileSync(join(FOLDER, name), 'utf8').split('\n') }));

function read(name: string, line: string): string {
  const row = /^(\w\w) (.+?) => /u.exec(`${line} => `);
  const language = HUMAN_LANGUAGES.find((code) => code === row?.[1]);
  const keyword = KEYWORD_IDS.find((id) => id === name.replace('.txt', ''));
  if (!row?.[2] || !language || !keyword) return line;
  const value = row[2].replaceAll(/\\u\{([0-9a-f]+)\}/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const composed = readingOf(language, keyword, value);
  const decomposed = readingOf(language, keyword, value.normalize('NFD')).normalize('NFC');
  const also = decomposed === composed.normalize('NFC') ? '' : ` (decomposed: ${decomposed})`;
  return `${language} ${row[2]} => ${composed}${also}`;
}

describe('values as people write them are read as meant, or it is said', () => {
  test.each(files)('$name', async ({ name, path, lines }) => {
    await expect(lines.map((line) => read(name, line)).join('\n')).toMatchFileSnapshot(path);
  });

  test('there are many of them', () => {
    const rows = files.flatMap(({ lines }) => lines).filter((line) => line.includes(' => '));
    expect(rows.length).toBeGreaterThanOrEqual(400);
    for (const language of HUMAN_LANGUAGES) {
      expect(rows.filter((row) => row.startsWith(language)).length).toBeGreaterThan(90);
    }
  });
});
