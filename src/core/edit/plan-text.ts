import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { insertBelow, removeEach, textAt } from '../writing/writing.js';
import { isBlank, isInvisible } from '../util/characters.js';
import type { LineRecord } from '../reader/line-record.js';
import { valueText } from '../reader/read-lines.js';
import { FactReader } from '../values/fact-reader.js';
import { isSeparator } from '../values/list.js';
import { specOf } from '../vocabulary/keyword.js';
import { editableAt } from './editable-text.js';
import type { EditableText } from './editable-text.js';
import type { EditPlan } from './edit-intent.js';
import { sameBesides, withEdits } from './read-back.js';
import { renameReferences } from '../writing/rename-references.js';

/**
 * Replaces the text of a fact or a title. What precedes it on the line stays as it was typed. The new text is read back first: if
 * its words would be read as something else, quotes protect it, and if those do not help either, nothing is written. References
 * in the file follow a renamed part.
 */
export function planText(input: CheckInput, line: number, wanted: string): EditPlan {
  const record = input.lines[line];
  const editable = editableAt(input.file, line);
  if (record?.kind !== 'keyword' || !editable) return { refused: 'nothing-there' };
  const text = tidyText(wanted);
  if (text === tidyText(editable.text)) return { edits: [], line };
  if (text === '' && !(editable.optional && startOfText(input, record, editable) > 0)) return { refused: 'empty' };
  if (!editable.multiline && text.includes('\n')) return { refused: 'one-line' };
  for (const written of text.includes('"') ? [text] : [text, `"${text}"`]) {
    const edits = rewrite(input, record, startOfText(input, record, editable), written);
    if (!readsAs(input, record, editable, edits, written)) continue;
    return { edits: [...edits, ...renameReferences(input, line, editable.text, text)], line };
  }
  return { refused: 'reads-otherwise' };
}

/** A text as reading returns it: no spaces around its lines, no empty lines at its ends. */
export function tidyText(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n').map(trimmedLine);
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === '') from++;
  while (to > from && lines[to - 1] === '') to--;
  return lines.slice(from, to).join('\n');
}

function trimmedLine(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && isBlank(line.charCodeAt(from))) from++;
  while (to > from && (isBlank(line.charCodeAt(to - 1)) || isInvisible(line.charCodeAt(to - 1)))) to--;
  return line.slice(from, to);
}

/** Where the text starts in the value: after a score, a level, the name of a row. At most the end of the value's first line. */
function startOfText(input: CheckInput, record: LineRecord, editable: EditableText): number {
  const value = valueText(input.text, record);
  const start = editable.optional && value.endsWith(editable.text) ? value.length - editable.text.length : 0;
  return Math.min(start, record.valueEnd - record.valueStart);
}

/** Replaces the lines of a value with the lines of a text, one by one, so that unchanged lines are not touched. */
function rewrite(input: CheckInput, record: LineRecord, start: number, text: string): readonly TextEdit[] {
  const [first = '', ...rest] = text.split('\n');
  const more = record.more ?? [];
  const edits = [...replaceValue(input, record, record.valueStart + start, first)];
  more.forEach((line, at) => {
    const next = rest[at];
    if (next !== undefined) edits.push(...replaceValue(input, line, line.valueStart, next));
  });
  const last = more.at(-1) ?? record;
  const added = rest.slice(more.length);
  if (added.length > 0) {
    const mark = markOfMore(input, record);
    edits.push(
      insertBelow(
        input,
        last.line,
        added.map((next) => (next === '' ? mark.trimEnd() : mark + next)),
      ),
    );
  }
  return [
    ...edits,
    ...removeEach(
      input,
      more.slice(rest.length).map((each) => each.line),
    ),
  ];
}

function replaceValue(input: CheckInput, record: LineRecord, from: number, text: string): readonly TextEdit[] {
  if (textAt(input, record.line, from, record.valueEnd) === text) return [];
  let start = Math.min(from, record.valueEnd);
  const before = textAt(input, record.line, 0, start);
  if (text === '') {
    // A comma or spaces before a text that was removed no longer separate anything.
    while (start > record.valueStart && isFiller(before.charAt(start - 1))) start--;
  }
  const parted = text === '' || start < record.valueEnd || isBlank(before.charCodeAt(before.length - 1));
  const range = {
    start: { line: record.line, character: start },
    end: { line: record.line, character: record.valueEnd },
  };
  return [{ range, newText: parted ? text : ` ${text}` }];
}

function isFiller(character: string): boolean {
  return isBlank(character.charCodeAt(0)) || isSeparator(character);
}

/** What a continuation line of a value begins with: like the value's other lines, otherwise one level deeper than its first. */
function markOfMore(input: CheckInput, record: LineRecord): string {
  const known = record.more?.find(({ valueStart, valueEnd }) => valueEnd > valueStart) ?? record.more?.[0];
  if (known) return `${textAt(input, known.line, 0, known.valueStart).trimEnd()} `;
  const dress = textAt(input, record.line, 0, record.keywordStart).replaceAll('\ufeff', '');
  const indent = dress.replace(/[^\s]/gu, ' ');
  return `${indent}${indent.includes('\t') ? '\t' : '  '}... `;
}

function readsAs(
  input: CheckInput,
  record: LineRecord,
  editable: EditableText,
  edits: readonly TextEdit[],
  text: string,
): boolean {
  const after = withEdits(input, edits);
  const changed = after.lines[record.line];
  if (changed?.keyword !== editable.keyword || !sameBesides(input, record, after, changed)) return false;
  const was = meaningOf(new FactReader(input.text, input.file.language), record, editable);
  const is = meaningOf(new FactReader(after.text, input.file.language), changed, editable);
  return is.text === text && is.besides === was.besides;
}

/** What a value says: its text, and what precedes it, as one word. */
function meaningOf(
  read: FactReader,
  record: LineRecord,
  { keyword }: EditableText,
): { readonly text: string; readonly besides: string } {
  switch (specOf(keyword).form) {
    case 'title':
      return { text: read.title(record), besides: '' };
    case 'levelText': {
      const { text, level = '' } = read.level(record);
      return { text, besides: level };
    }
    case 'feels': {
      const feelings = read.feels(record);
      const besides = feelings.map(({ score, when }) => `${String(score)} ${when?.text ?? ''}`);
      return { text: feelings.map(({ text }) => text).join('\n'), besides: besides.join('\n') };
    }
    case 'moment': {
      const { text, kind } = read.moment(record);
      return { text, besides: kind };
    }
    case 'objective': {
      const { text, kind = '' } = read.objective(record);
      return { text, besides: kind };
    }
    case 'lane': {
      const { text, name = '' } = read.lane(record);
      return { text, besides: name };
    }
    default:
      return { text: read.text(record).text, besides: '' };
  }
}
