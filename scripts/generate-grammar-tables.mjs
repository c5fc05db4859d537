/** Writes the grammar's statements about structure as tables: `node scripts/generate-grammar-tables.mjs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundled } from './lib/load-bundled.mjs';
import { root } from './lib/run.mjs';

/** @type {typeof import('./grammar-tables-file.js')} */
const { GRAMMAR_TABLES_FILE, grammarTablesFile } = await loadBundled('scripts/grammar-tables-file.ts');
writeFileSync(path.join(root, GRAMMAR_TABLES_FILE), grammarTablesFile());
