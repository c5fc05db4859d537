/** Edits that move lines elsewhere, together with their continuation lines and the comments directly above. */
import type { LineRecord } from '../reader/line-record.js';
import type { CheckInput } from './check-input.js';
import type { TextEdit } from './edit.js';
import { blanksOfDress, dressOf, insertBelow, removeEach, textAt } from './writing.js';

/** The first of the comments directly above a line; the line itself if there are none. */
export function topOfComments({ lines }: Pick<CheckInput, 'lines'>, line: number): number {
  let top = line;
  while (lines[top - 1]?.kind === 'comment') top--;
  return top;
}

function linesBehind({ more }: LineRecord): readonly number[] {
  return (more ?? []).map(({ line }) => line);
}

/** Moves a fact below a line, styled like the line `like`. */
export function moveBelow(input: CheckInput, record: LineRecord, below: number, like: number): readonly TextEdit[] {
  const model = input.lines[like];
  return moveFact(input, record, below, model ? dressOf(input, model) : '');
}

/** Moves a fact below a line, after the indentation and list mark `dress`. */
export function moveFact(input: CheckInput, record: LineRecord, below: number, dress: string): readonly TextEdit[] {
  const top = topOfComments(input, record.line);
  const blanks = blanksOfDress(dress);
  const lengthOf = (line: number): number => input.lines[line]?.length ?? 0;
  const comments = Array.from(
    { length: record.line - top },
    (_, at) => blanks + textAt(input, top + at, 0, lengthOf(top + at)).trimStart(),
  );
  const fact = dress + textAt(input, record.line, record.keywordStart, record.length);
  const own = blanksOfDress(textAt(input, record.line, 0, record.length));
  const more = (record.more ?? []).map(({ line, length }) => {
    const text = textAt(input, line, 0, length);
    return text.startsWith(own) ? blanks + text.slice(own.length) : text;
  });
  const gone = [...Array.from({ length: record.line - top + 1 }, (_, at) => top + at), ...linesBehind(record)];
  return [insertBelow(input, below, [...comments, fact, ...more]), ...removeEach(input, gone)];
}
