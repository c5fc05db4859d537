/** The snippet files of VS Code, one for each human language, made from the vocabularies. `npm run generate` writes them. */
import type { Vocabulary } from '../src/core/vocabulary/vocabulary.js';

/** The snippets of a language as the text of a file of VS Code. */
export function generateSnippets(vocabulary: Vocabulary): string {
  const entries = vocabulary.snippets.map(({ prefix, description, body }) => [
    `${prefix}: ${description}`,
    { prefix, description, body },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
