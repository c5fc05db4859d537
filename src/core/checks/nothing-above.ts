import { rangeOfKeyword } from '../model/range.js';
import { faultCheck, textOf } from './faults.js';
import { asideFix } from './notes.js';
import { recordOf, replaceFix } from './writing.js';

/** `cause` speaks of a pain, `effort` of an idea, `share` of a `goes to`: without one above in the same part they speak of nothing. */
export const nothingAbove = faultCheck('nothing-above', 'warning', (fault, input) => {
  const record = recordOf(input, fault.line);
  const data = { word: textOf(fault, 'word'), above: textOf(fault, 'above') };
  if (!record) return { data };
  const isCause = record.keyword === 'cause';
  const asPain = isCause
    ? [replaceFix(input, rangeOfKeyword(record), input.vocabulary.keywords.pain[0], 'preferred')]
    : [];
  return { data, fixes: [...asPain, asideFix(input, record)] };
});
