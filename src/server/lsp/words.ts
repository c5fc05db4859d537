import type { LineRecord } from '../../core/reader/line-record.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { languageOfLetters } from '../../core/vocabulary/language-of-letters.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../documents.js';

/**
 * The words that a line is answered in: those of the file, unless its keyword is in another language. A file without a keyword
 * yet shows its language by its letters; otherwise it is that of the editor.
 */
export function wordsAt(
  { file, lines, text }: JourneyDocument,
  record: LineRecord | undefined,
  fallback: HumanLanguage,
): Vocabulary {
  const [first] = record?.languages ?? [];
  if (first && !record?.languages.includes(file.language)) return vocabularyOf(first);
  return vocabularyOf(hasKeyword(lines) ? file.language : (languageOfLetters(text) ?? fallback));
}

/** Whether most of the file's lines have a colon after the keyword; a new file does what is usual in its language. */
export function writesColons({ lines }: JourneyDocument, vocabulary: Vocabulary): boolean {
  let balance = 0;
  for (const { kind, colon } of lines) if (kind === 'keyword') balance += colon ? 1 : -1;
  return balance === 0 ? vocabulary.colon !== '' : balance > 0;
}

function hasKeyword(lines: readonly LineRecord[]): boolean {
  return lines.some(({ kind }) => kind === 'keyword');
}
