import { CompletionItemKind } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { KEYWORD_IDS } from '../../src/core/vocabulary/keyword.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../src/core/vocabulary/vocabulary.js';
import { createTestServer } from './helpers/server.js';

/** Letters that a sentence of the language has, and what one of another language would have. */
const OTHER_LETTERS: Readonly<Record<HumanLanguage, RegExp>> = {
  en: /\p{Script=Thai}/u,
  th: /^[\p{Script=Latin}\p{M} ,.]+$/u,
  vi: /\p{Script=Thai}/u,
};

const places = HUMAN_LANGUAGES.flatMap((language) => {
  const { keywords, colon } = vocabularyOf(language);
  const line = (depth: string, keyword: keyof typeof keywords, value: string): string =>
    `${depth}${keywords[keyword][0]}${colon} ${value}`;
  const head = [line('', 'journey', 'A'), line('', 'stage', 'B'), line('  ', 'step', 'C'), line('    ', 'pain', 'D')];
  return KEYWORD_IDS.flatMap((keyword) =>
    ['', '2 ', '2026-1'].map((typed) => ({
      language,
      marked: `${[...head, line('    ', keyword, typed)].join('\n')}<|>`,
    })),
  ).concat({ language, marked: `${head.join('\n')}\n    <|>` });
});

test.each(places)('each offered word says what it means: $language $marked', ({ language, marked }) => {
  const server = createTestServer({}, 'en');
  const { document, position } = server.at(marked);
  const { items } = server.features.completion.complete(document, position, false, 'explicitly');
  for (const { label, detail, documentation, kind } of items) {
    // Names in the file itself are the author's to explain.
    if (kind === CompletionItemKind.Reference || kind === CompletionItemKind.Event || label === 'B') continue;
    if (label === '%') continue;
    const said = [detail, typeof documentation === 'string' ? documentation : documentation?.value].filter(Boolean);
    expect({ label, said: said.length > 0 }).toEqual({ label, said: true });
    const sentence = said.at(-1) ?? '';
    if (sentence.length > 12) expect(sentence).not.toMatch(OTHER_LETTERS[language]);
  }
});
