/** What VS Code knows about a `.journey` file without the language server. `npm run generate` writes it. */
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { BLANK as ONE_BLANK, DRESS, inJavaScript } from './word-pattern.js';
import { isBlockKeyword, KEYWORD_IDS } from '../src/core/vocabulary/keyword.js';

const BLANK = inJavaScript(ONE_BLANK);
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['「', '」'],
];
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** The language configuration as the text of its file. */
export function generateLanguageConfiguration(): string {
  const configuration = {
    comments: { lineComment: '//' },
    brackets: PAIRS,
    autoClosingPairs: PAIRS.map(([open, close]) => ({ open, close })),
    autoCloseBefore: ' \t\n.,;:!?',
    surroundingPairs: [...PAIRS, ...QUOTES, ['"', '"'], ["'", "'"]],
    // Words of Thai and Vietnamese contain marks, at which a pattern of letters alone would split.
    wordPattern: { pattern: "[\\p{L}\\p{M}\\p{N}]+(?:[-_'’][\\p{L}\\p{M}\\p{N}]+)*", flags: 'u' },
    folding: { offSide: true },
    onEnterRules: [
      {
        beforeText: {
          pattern: `^${inJavaScript(DRESS)}(?:${blockSpellings()})(?:${BLANK}*[:：]|${BLANK})${BLANK}*\\S`,
          flags: 'iu',
        },
        action: { indent: 'indent' },
      },
      // As in a list: Enter on an empty line goes out one level, to where the next part begins.
      { beforeText: '^[ \\t]+$', afterText: '^\\s*$', action: { indent: 'outdent' } },
    ],
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** Longest first, so that no keyword is hidden by a shorter one with the same start. */
function blockSpellings(): string {
  const words = VOCABULARIES.flatMap(({ keywords }) =>
    KEYWORD_IDS.filter(isBlockKeyword).flatMap((keyword) => keywords[keyword]),
  );
  const forms = new Set(words.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]));
  return [...forms]
    .sort((left, right) => right.length - left.length)
    .join('|')
    .replaceAll(' ', `${BLANK}+`);
}
