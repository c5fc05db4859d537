import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRAMMAR_TABLES_FILE, grammarTablesFile } from '../../scripts/grammar-tables-file.js';
import { languageFiles } from '../../scripts/language-files.js';
import { PRESENTING_FILE, presentingFile } from '../../scripts/presenting-file.mjs';
import { ROOT } from './source-files.js';

const committed = path.join(ROOT, 'src/language/generated');
let folder = '';

beforeAll(() => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, '.cache/generated-'));
  // Langium finds its paths from the place of its configuration.
  const config = JSON.parse(readFileSync(path.join(ROOT, 'langium-config.json'), 'utf8')) as {
    languages: { grammar: string }[];
    out: string;
  };
  const languages = config.languages.map((language) => ({
    ...language,
    grammar: path.join('../..', language.grammar),
  }));
  writeFileSync(path.join(folder, 'langium-config.json'), JSON.stringify({ ...config, languages, out: 'out' }));
  const cli = path.join(ROOT, 'node_modules/langium-cli/bin/langium.js');
  execFileSync(process.execPath, [cli, 'generate', '--file', path.join(folder, 'langium-config.json')], {
    cwd: ROOT,
    stdio: 'pipe',
  });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the generated parser', () => {
  test('has the files that langium writes', () => {
    expect(readdirSync(committed).sort()).toEqual(readdirSync(path.join(folder, 'out')).sort());
  });

  test.each(readdirSync(committed))('%s is what langium writes for the grammar; else run npm run generate', (file) => {
    expect(readFileSync(path.join(committed, file), 'utf8')).toBe(readFileSync(path.join(folder, 'out', file), 'utf8'));
  });
});

describe('the tables of the grammar', () => {
  test('are what the grammar says; else run npm run generate', () => {
    expect(readFileSync(path.join(ROOT, GRAMMAR_TABLES_FILE), 'utf8')).toBe(grammarTablesFile());
  });
});

describe('what exported pages present themselves with', () => {
  test('is made of the sources of the preview; else run npm run generate', async () => {
    // The difference between two texts without line breaks tells nobody anything.
    expect(readFileSync(path.join(ROOT, PRESENTING_FILE), 'utf8') === (await presentingFile())).toBe(true);
  });
});

describe('the lists of human languages', () => {
  test.each([...languageFiles(ROOT)])(
    '%s has every folder of the vocabulary; else run npm run generate',
    (file, text) => {
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
    },
  );
});
