import type { Fault } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import { valueText } from '../reader/read-lines.js';
import { nameKey } from '../references/name-key.js';
import { remember } from '../util/remember.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { faultCheck, textOf } from './faults.js';
import { namesMeant } from './names-meant.js';
import { asideFix } from './notes.js';
import { fixOf, recordOf, removeFact } from '../writing/writing.js';

/** Numbers, dates and choices may appear once in a part; with two, nobody could tell which is meant, so the first counts. */
export const duplicateAttribute = faultCheck('duplicate-attribute', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  return { data: { word: textOf(fault, 'word') }, fixes: record ? fixes(input, fault, record) : [] };
});

/** Either of the two is removed, or this one stays as a note. Only if both say the same is it clear that one can be removed. */
function fixes(input: CheckInput, fault: Fault, record: LineRecord): readonly Fix[] {
  const other = firstOf(input, record);
  const isSame = other && nameKey(valueText(input.text, other)) === nameKey(valueText(input.text, record));
  const remove = removeFact(input, fault.line);
  if (!other || isSame) return [fixOf(input, 'removeLine', {}, remove, isSame ? 'preferred' : undefined)];
  const line = other.line + 1;
  // With a third one further up, this one would still not be the first; an id that references use stays.
  const isMeant = other.keyword === 'id' && namesMeant(input.file).has(nameKey(valueText(input.text, other)));
  const isFirst = firstOf(input, other) === undefined && !isMeant && !isTaken(input, record);
  return [
    fixOf(input, 'removeLine', {}, remove),
    ...(isFirst ? [fixOf(input, 'removeOther', { line }, removeFact(input, other.line))] : []),
    asideFix(input, record),
  ];
}

/** Whether another part already has the id: it could not be the id of this one too. */
function isTaken(input: CheckInput, record: LineRecord): boolean {
  return record.keyword === 'id' && (timesOfIds(input).get(nameKey(valueText(input.text, record))) ?? 0) > 1;
}

const timesOfIds = remember(({ lines, text }: CheckInput): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const record of lines) {
    if (record.keyword !== 'id') continue;
    const key = nameKey(valueText(text, record));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
});

/** The nearest line above with the same keyword in the same part, of the same pain, idea or way. */
function firstOf(input: CheckInput, { line, keyword }: LineRecord): LineRecord | undefined {
  const heads: readonly string[] = keyword ? specOf(keyword).places : [];
  for (let at = line - 1; at >= 0; at--) {
    const above = input.lines[at];
    if (above?.keyword === keyword) return above;
    if (above?.keyword && (isBlockKeyword(above.keyword) || heads.includes(above.keyword))) return undefined;
  }
  return undefined;
}
