/** The words of `package.json` in each human language. `npm run generate` writes them. */
import type { HumanLanguage } from '../src/core/vocabulary/vocabulary.js';
import { MANIFEST_WORDS } from '../src/core/vocabulary/all-manifest-words.js';

/** `package.nls.json` for English, which VS Code falls back to, `package.nls.<language>.json` for the others. */
export function packageNlsFile(language: HumanLanguage): string {
  return language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`;
}

/** The words of a language as the text of that file. */
export function generatePackageNls(language: HumanLanguage): string {
  return `${JSON.stringify(MANIFEST_WORDS[language], null, 2)}\n`;
}
