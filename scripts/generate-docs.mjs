/** Writes the generated pages of the documentation: `node scripts/generate-docs.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './lib/load-bundled.mjs';
import { root } from './lib/run.mjs';

/** @type {typeof import('./docs-files.js')} */
const { docsFiles } = await loadBundled('scripts/docs-files.ts');
for (const [file, text] of docsFiles((page) => readFileSync(path.join(root, page), 'utf8'))) {
  writeFileSync(path.join(root, file), text);
}
