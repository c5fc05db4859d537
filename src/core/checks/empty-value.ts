import { isEmptyFact } from '../reader/read-lines.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import { faultCheck, textOf } from './faults.js';
import { mayStand, standsAlready, takesFactsBelow } from './standing.js';
import { fillIn, fixOf, recordOf, removeFact } from '../writing/writing.js';

/**
 * A keyword alone says nothing. A part or a persona without a name is kept and drawn; removing its line would give what is below
 * it to the part above, so only facts that nothing below belongs to can be removed.
 */
export const emptyValue = faultCheck('empty-value', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  const data = { word: textOf(fault, 'word') };
  if (!record?.keyword) return { data };
  const mayBeFilled =
    isEmptyFact(record) && (isBlockKeyword(record.keyword) || isMissed(input, record.keyword, record.line));
  const fill = mayBeFilled ? [fixOf(input, 'fillIn', { keyword: record.keyword }, [fillIn(input, record)])] : [];
  if (isBlockKeyword(record.keyword) || takesFactsBelow(input, record)) return { data, fixes: fill };
  return { data, fixes: [...fill, fixOf(input, 'removeLine', {}, removeFact(input, fault.line))] };
});

/** Whether a value would count in this place. */
function isMissed(input: CheckInput, keyword: KeywordId, line: number): boolean {
  return mayStand(input, keyword, line) && !(specOf(keyword).repeat === 'once' && standsAlready(input, keyword, line));
}
