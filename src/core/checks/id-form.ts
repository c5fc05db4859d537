import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { toId } from './ids.js';
import { replaceFix } from './writing.js';

/** An id is what references write for a long title: one word, so that it can stand anywhere. Of several, the first counts. */
export const idForm = faultCheck('id-form', 'warning', (fault, input) => {
  const word = textOf(fault, 'word');
  const id = toId(word);
  const fixes = id === '' ? [] : [replaceFix(input, rangeOfFault(fault), id, 'preferred')];
  return { data: { word: word.split(/\s+/u)[0] ?? word }, fixes };
});
