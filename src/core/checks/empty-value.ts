import { isEmptyFact } from '../reader/read-lines.js';
import { isBlockKeyword } from '../vocabulary/keyword.js';
import { faultCheck, textOf } from './faults.js';
import { fillIn, fixOf, recordOf, removeFact } from './writing.js';

/**
 * A keyword alone says nothing. A part or a persona without a name is kept and drawn; taking its line out would give what
 * stands below it to the part above, so only facts can be removed.
 */
export const emptyValue = faultCheck('empty-value', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  const data = { word: textOf(fault, 'word') };
  if (!record?.keyword) return { data };
  const fill = isEmptyFact(record) ? [fixOf(input, 'fillIn', { keyword: record.keyword }, [fillIn(record)])] : [];
  if (isBlockKeyword(record.keyword)) return { data, fixes: fill };
  return { data, fixes: [...fill, fixOf(input, 'removeLine', {}, removeFact(input, fault.line))] };
});
