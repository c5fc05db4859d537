/** Writes the lists of human languages, from the folders of the vocabulary: `node scripts/generate-languages.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './lib/load-bundled.mjs';
import { root } from './lib/run.mjs';

/** @type {typeof import('./language-files.js')} */
const { languageFiles } = await loadBundled('scripts/language-files.ts');
for (const [file, text] of languageFiles(root)) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
