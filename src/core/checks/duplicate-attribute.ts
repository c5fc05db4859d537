import { faultCheck, textOf } from './faults.js';
import { asideFix } from './notes.js';
import { fixOf, recordOf, removeFact } from './writing.js';

/** Numbers, dates and choices stand once in their part; of two, nobody could tell which is meant, so the first counts. */
export const duplicateAttribute = faultCheck('duplicate-attribute', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  const remove = fixOf(input, 'removeLine', {}, removeFact(input, fault.line), 'preferred');
  return { data: { word: textOf(fault, 'word') }, fixes: [remove, ...(record ? [asideFix(input, record)] : [])] };
});
