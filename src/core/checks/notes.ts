/** Lines that are not facts, set aside where they are: as notes on what is above, otherwise as comments. */
import type { WrittenText } from '../reader/text-model.js';
import type { LineRecord } from '../reader/line-record.js';
import { behindListMark } from '../reader/list-mark.js';
import { isEmptyFact } from '../reader/read-lines.js';
import { BLANK_CLASS, INVISIBLE_CLASS } from '../util/characters.js';
import { remember } from '../util/remember.js';
import { specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { fixOf, recordOf, textAt, writeLine } from '../writing/writing.js';

const WRITTEN = new RegExp(`[^${BLANK_CLASS}${INVISIBLE_CLASS}]`, 'u');

/** The lines among some lines that belong to no keyword: those without one, and those that go on with nothing above. */
export function strayLines(input: CheckInput, first: number, last: number): readonly LineRecord[] {
  return input.lines.slice(first, last + 1).filter(({ kind }) => kind === 'unknown' || kind === 'more');
}

/** The character after indentation and list mark, where the words of a line start; in a continuation, the place of its mark. */
export function startOfWords(input: WrittenText, { kind, line, valueStart, valueEnd }: LineRecord): number {
  if (kind !== 'unknown') {
    return textAt(input, line, 0, valueStart).search(WRITTEN);
  }
  return behindListMark(textAt(input, line, 0, valueEnd), valueStart, valueEnd);
}

/** Whether a text is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|mailto:)\S+$/iu.test(text.trim());
}

/**
 * Turns those of some lines that have no keyword into notes; into comments, where nothing above accepts a note. Addresses become
 * links; lines directly below a text may continue it.
 */
export function asideFixes(input: CheckInput, first: number, last: number): readonly Fix[] {
  const lines = strayLines(input, first, last);
  if (!takesNotes(input)[first]) return [fixOf(input, 'makeComment', {}, prefixes(input, lines, '// '))];
  const addresses = lines.filter((line) =>
    isAddress(textAt(input, line.line, startOfWords(input, line), line.valueEnd)),
  );
  if (addresses.length === lines.length) {
    return [
      fixOf(input, 'makeLink', {}, prefixes(input, lines, `${writeLine(input, 'link', '', first)} `), 'preferred'),
    ];
  }
  const edits = prefixes(input, lines, `${writeLine(input, 'note', '', first)} `);
  const asNotes =
    lines.length > 1 ? fixOf(input, 'makeNotes', { lines: lines.length }, edits) : fixOf(input, 'makeNote', {}, edits);
  return goesOnAbove(input, first) ? [asNotes, fixOf(input, 'goOn', {}, prefixes(input, lines, '... '))] : [asNotes];
}

/** Whether the line directly above has words that a line below could continue. */
function goesOnAbove(input: CheckInput, line: number): boolean {
  const above = line > 0 ? recordOf(input, line - 1) : undefined;
  const form = above?.keyword && specOf(above.keyword).form;
  return (form === 'text' || form === 'levelText') && above !== undefined && !isEmptyFact(above);
}

/**
 * Turns one keyword line into a note, its keyword becoming part of the text; into a comment, where nothing above accepts a note.
 */
export function asideFix(input: CheckInput, record: LineRecord, choice?: 'preferred'): Fix {
  const at = { line: record.line, character: record.keywordStart };
  const range = { start: at, end: at };
  if (takesNotes(input)[record.line]) {
    const newText = `${writeLine(input, 'note', '', record.line)} `;
    return fixOf(input, 'makeNote', {}, [{ range, newText }], choice);
  }
  return fixOf(
    input,
    'makeComment',
    {},
    [{ range, newText: '// ' }, ...prefixes(input, record.more ?? [], '// ')],
    choice,
  );
}

function prefixes(input: CheckInput, lines: readonly LineRecord[], prefix: string): Fix['edits'] {
  return lines.map((record) => {
    const at = { line: record.line, character: Math.max(0, startOfWords(input, record)) };
    return { range: { start: at, end: at }, newText: prefix };
  });
}

/**
 * For each line, whether a note is allowed there: below a part, a persona or an entry, but not at the top or in a stage of a
 * model.
 */
const takesNotes = remember((input: CheckInput): readonly boolean[] => {
  const lists = new Map(input.file.catalogues.map((catalogue) => [catalogue.source.line, catalogue.lists]));
  let entries: KeywordId | undefined;
  // Also a catalogue of an unknown kind: its lines belong to nothing.
  let inCatalogue = false;
  let takes = false;
  return input.lines.map(({ keyword, line }) => {
    if (!keyword) return takes;
    const staysInCatalogue = inCatalogue && (keyword !== 'stage' || entries === 'model') && !isOuterBlock(keyword);
    if (keyword === 'catalogue') {
      entries = lists.get(line);
      inCatalogue = true;
      takes = false;
    } else if (!staysInCatalogue) {
      inCatalogue = false;
      takes = true;
    } else if (keyword === entries || keyword === 'stage') {
      takes = keyword === entries;
    }
    return takes;
  });
});

function isOuterBlock(keyword: KeywordId): boolean {
  return keyword === 'persona' || keyword === 'journey' || keyword === 'catalogue';
}
