/** Writes the files generated from the vocabularies: `node scripts/generate-vocabulary-files.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './lib/load-bundled.mjs';
import { root } from './lib/run.mjs';

/** @type {typeof import('./vocabulary-files.js')} */
const { vocabularyFiles } = await loadBundled('scripts/vocabulary-files.ts');
for (const [file, text] of vocabularyFiles()) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
