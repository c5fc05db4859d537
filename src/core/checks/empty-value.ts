import { isBlockKeyword } from '../vocabulary/keyword.js';
import { faultCheck, textOf } from './faults.js';
import { fixOf, recordOf, removeFact } from './writing.js';

/**
 * A keyword alone says nothing. A part or a persona without a name is kept and drawn; taking its line out would give what
 * stands below it to the part above, so only facts can be removed.
 */
export const emptyValue = faultCheck('empty-value', 'warning', (fault, input) => {
  const keyword = recordOf(input, fault.line)?.keyword;
  const data = { word: textOf(fault, 'word') };
  if (!keyword || isBlockKeyword(keyword)) return { data };
  return { data, fixes: [fixOf(input, 'removeLine', {}, removeFact(input, fault.line), 'preferred')] };
});
