import { rangeOfKeyword } from '../model/range.js';
import { faultCheck, textOf } from './faults.js';
import { fixOf, recordOf } from '../writing/writing.js';

/** A custom row needs a name to be a row; without one the line is drawn as a note, which is what it is. */
export const laneWithoutName = faultCheck('lane-without-name', 'hint', (fault, input) => {
  const record = recordOf(input, fault.line);
  const data = { word: textOf(fault, 'word') };
  if (!record) return { data };
  const edit = { range: rangeOfKeyword(record), newText: input.vocabulary.keywords.note[0] };
  return { data, fixes: [fixOf(input, 'makeNote', {}, [edit])] };
});
