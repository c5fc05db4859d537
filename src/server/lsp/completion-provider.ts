import type { CompletionList, Position } from 'vscode-languageserver';
import { skipBlanks } from '../../core/util/characters.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { dayOf } from '../../core/util/day-of.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import { toCompletionList } from './completion/choice.js';
import type { Asked, Offer } from './completion/choice.js';
import { offerKeywords, offerLongerKeyword } from './completion/keyword-offers.js';
import { valueOffers } from './completion/value-offers.js';
import { partsAt } from './place.js';
import { wordsAt } from './words.js';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/**
 * What can be chosen at the cursor, from the line records and the model. Langium's own completion follows the parser and knows
 * neither languages nor values. While an author types, only what continues the word is offered: in many editors Enter takes the
 * first row.
 */
export class JourneyCompletionProvider {
  /** `now` returns the current day. */
  constructor(
    private readonly index: WorkspaceIndex,
    private readonly client: ClientTraits,
    private readonly now: () => Date,
  ) {}

  /** `byBlank`: the editor asks because a space was typed; a space that indents a line needs no answer. */
  complete(
    document: JourneyDocument,
    { line, character }: Position,
    byBlank = false,
    asked: Asked = 'by typing',
  ): CompletionList {
    const record = document.lines[line];
    if (
      !record ||
      (byBlank && record.kind === 'blank') ||
      record.kind === 'comment' ||
      record.kind === 'conflict' ||
      record.kind === 'more'
    ) {
      return NOTHING;
    }
    const cursor = Math.min(character, record.length);
    const words = wordsAt(document, record, this.client.language);
    const offers =
      record.kind === 'keyword' && cursor > record.keywordEnd
        ? [...this.offerValues(document, record, cursor, words), ...offerLongerKeyword(document, record, cursor, words)]
        : offerKeywords(document, record, cursor, words, this.index.namesFor(document.uri));
    return toCompletionList(offers, asked, this.client);
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
      index: this.index,
      parts: partsAt(document.file, record.line),
      today: dayOf(this.now()),
      typed: document.text.slice(record.offset + start, record.offset + cursor),
      end: Math.max(cursor, record.valueEnd),
    });
  }
}

/** After the space and the colon that follow the keyword; an empty value starts there, at the cursor at the latest. */
function startOfValue(text: string, { offset, keywordEnd, colon }: LineRecord, cursor: number): number {
  const end = offset + cursor;
  let at = skipBlanks(text, offset + keywordEnd, end);
  if (colon && at < end) at = skipBlanks(text, at + 1, end);
  return at - offset;
}
