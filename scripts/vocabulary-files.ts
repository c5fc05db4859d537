/** All files generated from the vocabularies, with their text, by path from the root of the project. */
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { generateLanguageConfiguration } from './generate-language-configuration.js';
import { generateMarkdownColours } from './generate-markdown-colours.js';
import { generatePackageNls, packageNlsFile } from './generate-package-nls.js';
import { generateSyntax } from './generate-syntaxes.js';

export function vocabularyFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['language-configuration.json', generateLanguageConfiguration()],
    ['syntaxes/journey.tmLanguage.json', generateSyntax()],
    ['src/extension/markdown/colours.generated.css', generateMarkdownColours()],
    ...VOCABULARIES.flatMap((vocabulary): [string, string][] => [
      [packageNlsFile(vocabulary.code), generatePackageNls(vocabulary.code)],
    ]),
  ]);
}
