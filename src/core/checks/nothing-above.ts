import { rangeOfKeyword } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { isEmptyFact } from '../reader/read-lines.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultCheck, textOf } from './faults.js';
import { moveBelow } from '../writing/moving.js';
import { asideFix } from './notes.js';
import { factsBelow } from './standing.js';
import { fixOf, recordOf, replaceFix, textAt } from '../writing/writing.js';

/**
 * `cause` belongs to a pain, `effort` to an idea, `share` to a `goes to`: without one above in the same part they belong to
 * nothing.
 */
export const nothingAbove = faultCheck('nothing-above', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  const data = { word: textOf(fault, 'word'), above: textOf(fault, 'above') };
  return record ? { data, fixes: [...fixes(input, record), asideFix(input, record)] } : { data };
});

/** What it belongs to may be below; a cause alone may be the pain itself. */
function fixes(input: CheckInput, record: LineRecord): readonly Fix[] {
  const head = headBelow(input, record);
  if (head) {
    const line = textAt(input, head.line, head.keywordStart, head.valueEnd);
    return [fixOf(input, 'moveBelow', { line }, moveBelow(input, record, head.lastLine, head.line), 'preferred')];
  }
  // Lines below may belong to something further up, and a pain would come between.
  if (record.keyword !== 'cause' || speaksOf(input, record, 'pain')) return [];
  return [replaceFix(input, rangeOfKeyword(record), input.vocabulary.keywords.pain[0])];
}

/** Whether the next fact below could belong to one with a given keyword. */
function speaksOf(input: CheckInput, { lastLine }: LineRecord, keyword: 'pain'): boolean {
  const [next] = factsBelow(input, lastLine);
  return next !== undefined && specOf(next).places.some((place) => place === keyword);
}

/** The first fact below in the same part that can have the line, unless it already has such a line. */
function headBelow(input: CheckInput, record: LineRecord): LineRecord | undefined {
  const spec = record.keyword && specOf(record.keyword);
  let head: LineRecord | undefined;
  for (let at = record.lastLine + 1; at < input.lines.length && spec; at++) {
    const below = input.lines[at];
    if (!below?.keyword) continue;
    if (isBlockKeyword(below.keyword)) break;
    const takes = spec.places.some((place) => place === below.keyword);
    if (head && takes) break;
    if (!head && takes) {
      if (isEmptyFact(below)) return undefined;
      head = below;
    } else if (head && below.keyword === record.keyword && spec.repeat === 'once') {
      return undefined;
    }
  }
  return head;
}
