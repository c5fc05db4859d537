import type { CompletionList, Position } from 'vscode-languageserver';
import { skipBlanks } from '../../core/reader/characters.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { VOCABULARIES } from '../../core/vocabulary/all.js';
import { foldLoose } from '../../core/vocabulary/fold.js';
import { KEYWORD_IDS } from '../../core/vocabulary/keyword.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import { toCompletionList } from './completion/choice.js';
import type { Offer } from './completion/choice.js';
import { keywordChoices, snippetChoices } from './completion/keyword-choices.js';
import { valueOffers } from './completion/value-offers.js';
import { partsAt } from './place.js';
import { wordsAt, writesColons } from './words.js';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };
const LIST_MARK = /^(?:[-\u2013\u2022\u00b7*]|[0-9\u0e50-\u0e59]+[.)])[ \t\u00a0\u3000]+/u;

/**
 * What can be chosen at the cursor, read off the line records and the model. Langium's own completion follows the parser and
 * knows neither languages nor values.
 */
export class JourneyCompletionProvider {
  constructor(
    private readonly index: WorkspaceIndex,
    private readonly client: ClientTraits,
  ) {}

  /** `byBlank` says that the editor asks because a blank was typed: one that indents a line asks for nothing. */
  complete(document: JourneyDocument, { line, character }: Position, byBlank = false): CompletionList {
    const record = document.lines[line];
    if (
      !record ||
      (byBlank && record.kind === 'blank') ||
      record.kind === 'comment' ||
      record.kind === 'conflict' ||
      record.kind === 'more'
    )
      return NOTHING;
    const cursor = Math.min(character, record.length);
    const words = wordsAt(document, record, this.client.language);
    const offers =
      record.kind === 'keyword' && cursor > record.keywordEnd
        ? [...this.offerValues(document, record, cursor, words), ...offerLongerKeyword(document, record, cursor, words)]
        : offerKeywords(document, record, cursor, words);
    return toCompletionList(offers, this.client);
  }

  private offerValues(
    document: JourneyDocument,
    record: LineRecord,
    cursor: number,
    words: Vocabulary,
  ): readonly Offer[] {
    if (record.keyword === undefined || record.more) return [];
    const start = startOfValue(document.text, record, cursor);
    return valueOffers({
      document,
      record,
      cursor,
      start,
      words,
      keyword: record.keyword,
      workspace: this.index.namesFor(document.uri),
      parts: partsAt(document.file, record.line),
      typed: document.text.slice(record.offset + start, record.offset + cursor),
      end: Math.max(cursor, record.valueEnd),
    });
  }
}

function offerKeywords(
  document: JourneyDocument,
  record: LineRecord,
  cursor: number,
  words: Vocabulary,
): readonly Offer[] {
  const line = document.text.slice(record.offset, record.offset + record.length);
  const start = Math.min(startOfText(line), cursor);
  const typed = line.slice(start, cursor);
  const end = record.kind === 'keyword' ? record.keywordEnd : cursor;
  const behind = /^[ \t\u00a0\u3000:\uff1a]/u.test(line.slice(Math.max(end, cursor)))
    ? ''
    : behindKeyword(document, words);
  const where = { line: record.line, start, cursor, end, typed };
  const spoken = languagesFor(typed, words);
  return spoken.flatMap((language) => [
    { ...where, choices: keywordChoices(document, record.line, language, behind) },
    { ...where, choices: line.slice(cursor).trim() === '' ? snippetChoices(document, record.line, language) : [] },
  ]);
}

/** `goal` may be the start of a keyword of two words, as a blank has been typed behind it. */
function offerLongerKeyword(
  document: JourneyDocument,
  record: LineRecord,
  cursor: number,
  words: Vocabulary,
): readonly Offer[] {
  if (record.colon) return [];
  const start = record.keywordStart;
  const typed = document.text.slice(record.offset + start, record.offset + cursor);
  const loose = foldLoose(typed);
  const choices = keywordChoices(document, record.line, words, behindKeyword(document, words)).filter(
    ({ label }) => label.includes(' ') && foldLoose(label).startsWith(loose) && foldLoose(label) !== loose,
  );
  return [{ choices, line: record.line, start, cursor, end: cursor, typed }];
}

/** The file's language; another one when what was typed starts a keyword of that one only. */
function languagesFor(typed: string, words: Vocabulary): readonly Vocabulary[] {
  if (typed === '' || startsKeyword(typed, words)) return [words];
  return [words, ...VOCABULARIES.filter((other) => other !== words && startsKeyword(typed, other))];
}

function startsKeyword(typed: string, { keywords }: Vocabulary): boolean {
  const loose = foldLoose(typed);
  return KEYWORD_IDS.some((id) => keywords[id].some((name) => foldLoose(name).startsWith(loose)));
}

function behindKeyword(document: JourneyDocument, words: Vocabulary): string {
  return writesColons(document, words) ? ': ' : ' ';
}

/** Behind the blanks and the colon that follow the keyword; an empty value has its place there, at the cursor at the latest. */
function startOfValue(text: string, { offset, keywordEnd, colon }: LineRecord, cursor: number): number {
  const end = offset + cursor;
  let at = skipBlanks(text, offset + keywordEnd, end);
  if (colon && at < end) at = skipBlanks(text, at + 1, end);
  return at - offset;
}

/** Behind the blanks and the list mark that a line starts with. */
function startOfText(line: string): number {
  const blanks = /^[\s\u200b-\u200d\ufeff\u2060]*/u.exec(line)?.[0].length ?? 0;
  return blanks + (LIST_MARK.exec(line.slice(blanks))?.[0].length ?? 0);
}
