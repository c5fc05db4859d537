/**
 * Writes every generated file: the parser, the grammar's tables, highlighting, texts of the manifest, pages of the documentation.
 * Fonts and their metrics are not included: they only change with the font packages, with `scripts/generate-fonts.ts` and
 * `scripts/generate-font-metrics.ts`.
 */
import { mustEndWell, run, runTool } from '../lib/run.mjs';

await mustEndWell(runTool('langium-cli/bin/langium.js', ['generate']), 'langium generate');
for (const script of [
  'generate-languages.mjs',
  'generate-grammar-tables.mjs',
  'generate-vocabulary-files.mjs',
  'generate-docs.mjs',
  'generate-schema.mjs',
  'generate-presenting.mjs',
]) {
  await mustEndWell(run(process.execPath, [`scripts/${script}`]), script);
}
