/**
 * Writes every file that is made from others: the parser, what the grammar says of keywords, highlighting, texts of the manifest, pages of the documentation.
 * Fonts and their metrics are left out: they change only with the font packages, see CONTRIBUTING.md.
 */
import { mustEndWell, run, runTool } from '../lib/run.mjs';

await mustEndWell(runTool('langium-cli/bin/langium.js', ['generate']), 'langium generate');
for (const script of [
  'generate-grammar-tables.mjs',
  'generate-vocabulary-files.mjs',
  'generate-docs.mjs',
  'generate-schema.mjs',
]) {
  await mustEndWell(run(process.execPath, [`scripts/${script}`]), script);
}
