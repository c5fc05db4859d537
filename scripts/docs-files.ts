/** The generated pages of the documentation, with their text, by path from the root of the project. */
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { cheatSheetFile, generateCheatSheet } from './generate-cheat-sheets.js';
import { diagnosticsFile, generateDiagnosticsDocs, generateDiagnosticsIn } from './generate-diagnostics-docs.js';
import { generateLanguageDocs } from './generate-language-docs.js';
import { generateWallsTable } from './generate-walls-table.js';

/** `read` returns the current text of a page: only the tables of the reference are generated, the rest is written by hand. */
export function docsFiles(read: (file: string) => string): ReadonlyMap<string, string> {
  return new Map([
    [diagnosticsFile('en'), generateDiagnosticsDocs()],
    ...VOCABULARIES.filter(({ code }) => code !== 'en').map(({ code }): [string, string] => [
      diagnosticsFile(code),
      generateDiagnosticsIn(code),
    ]),
    ['docs/architecture.md', generateWallsTable(read('docs/architecture.md'))],
    ['docs/language.md', generateLanguageDocs(read('docs/language.md'))],
    ...VOCABULARIES.map((vocabulary): [string, string] => [
      cheatSheetFile(vocabulary.code),
      generateCheatSheet(vocabulary),
    ]),
  ]);
}
