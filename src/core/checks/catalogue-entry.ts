import { keywordBelow } from '../reader/openers.js';
import type { CatalogueKind } from '../vocabulary/catalogue.js';
import { isBlockKeyword } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix, TextEdit } from '../writing/edit.js';
import { dressOf, fixOf, insertBelow, lastWritten, layoutOf, writeLine } from '../writing/writing.js';
import type { OpenLine } from '../writing/writing.js';

/** The lines of an entry, styled like the lines near a given one. */
type Entry = (nearLine: number) => readonly (string | OpenLine)[];

/** Adds an entry at the end of the file's catalogue of a kind; where there is none, to a new catalogue at the end of the file. */
export function addToCatalogueFix(input: CheckInput, kind: CatalogueKind, entry: Entry, name: string): Fix {
  return fixOf(input, 'addToCatalogue', { name }, [toEdit(input, kind, entry)]);
}

function toEdit(input: CheckInput, kind: CatalogueKind, entry: Entry): TextEdit {
  const known = input.file.catalogues.findLast(
    ({ lists, source }) => lists === kind && !isBeforeStep(input, kind, lastLineOf(input, source.line, kind)),
  );
  if (known) {
    const first = input.lines[known.entries[0]?.source.line ?? -1];
    const dress = first ? dressOf(input, first) : layoutOf(input).unit;
    const last = lastLineOf(input, known.source.line, kind);
    return insertBelow(input, last, dressed(entry(last), dress));
  }
  const end = lastWritten(input, input.lines.length - 1);
  const head = writeLine(input, 'catalogue', input.vocabulary.words.catalogueKind[kind][0], end);
  return insertBelow(input, end, ['', head, ...dressed(entry(end), layoutOf(input).unit)]);
}

function dressed(entry: ReturnType<Entry>, dress: string): readonly (string | OpenLine)[] {
  return entry.map((line) => (typeof line === 'string' ? dress + line : { ...line, text: dress + line.text }));
}

/** A step below a catalogue is in a part that nobody opened; below a stage of a model it would be in that stage. */
function isBeforeStep({ lines }: CheckInput, kind: CatalogueKind, line: number): boolean {
  return kind === 'model' && keywordBelow(lines, line)?.keyword === 'step';
}

/** The last line of a catalogue; only a catalogue of models has stages. */
function lastLineOf(input: CheckInput, from: number, kind: CatalogueKind): number {
  let last = input.lines[from]?.lastLine ?? from;
  for (let at = from + 1; at < input.lines.length; at++) {
    const record = input.lines[at];
    if (!record?.keyword) continue;
    if (isBlockKeyword(record.keyword) && !(kind === 'model' && record.keyword === 'stage')) break;
    last = record.lastLine;
  }
  return last;
}
