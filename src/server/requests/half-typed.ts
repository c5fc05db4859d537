import type { LineRecord } from '../../core/reader/line-record.js';
import { VOCABULARIES, vocabularyOf } from '../../core/vocabulary/all.js';
import { foldLoose } from '../../core/vocabulary/fold.js';
import { KEYWORD_IDS } from '../../core/vocabulary/keyword.js';
import { mistypedKeyword } from '../../core/vocabulary/nearest.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { TextModel } from '../../language/lowering/document-model.js';

/** Beginnings of what is no keyword: of a comment, a continuation, a list. */
const BEGUN_MARK = /^(?:\/|\.{1,2}|[-\u2013\u2022\u00b7*]|[0-9\u0e50-\u0e59]+[.)]?)$/u;
const LIST_MARK = /^(?:[-\u2013\u2022\u00b7*]|[0-9\u0e50-\u0e59]+[.)])[ \t\u00a0\u3000]+/u;

let spellings: readonly string[] | undefined;

/** The line at which git left a mark of a conflict, the first one. */
export function conflictLine({ lines }: TextModel): number | undefined {
  return lines.find(({ kind }) => kind === 'conflict')?.line;
}

/** Whether the line of the cursor is still half a keyword, so that a picture of it would only flicker. */
export function isHalfTyped({ text, lines, file }: TextModel, cursorLine: number): boolean {
  const record = lines[cursorLine];
  if (record?.kind !== 'unknown') return false;
  const written = writtenIn(text, record);
  if (BEGUN_MARK.test(written)) return true;
  return isStartOfKeyword(written) || isAlmostKeyword(written, file.language);
}

function isStartOfKeyword(written: string): boolean {
  const loose = foldLoose(written);
  spellings ??= VOCABULARIES.flatMap(({ keywords }) => KEYWORD_IDS.flatMap((id) => keywords[id].map(foldLoose)));
  return spellings.some((spelling) => spelling.length > loose.length && spelling.startsWith(loose));
}

/** The whole line is one mistyped keyword, with nothing behind it yet. */
function isAlmostKeyword(written: string, language: HumanLanguage): boolean {
  return mistypedKeyword(written, vocabularyOf(language))?.length === written.length;
}

function writtenIn(text: string, { offset, valueStart, valueEnd }: LineRecord): string {
  return text.slice(offset + valueStart, offset + valueEnd).replace(LIST_MARK, '');
}
