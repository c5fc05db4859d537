import { rangeOfKeyword } from '../model/range.js';
import { EVIDENCE_KINDS } from '../vocabulary/catalogue.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { isAddress } from './notes.js';
import { fixOf, prependFix, recordOf } from '../writing/writing.js';

/** A map without research is a guess; how we know is what distinguishes the two, so evidence begins with its kind. */
export const evidenceWithoutKind = faultCheck('evidence-without-kind', 'hint', (fault, input) => {
  const word = textOf(fault, 'word');
  const kinds = EVIDENCE_KINDS.map((kind) => input.vocabulary.words.evidence[kind][0]);
  const { start } = rangeOfFault(fault);
  const record = isAddress(word) ? recordOf(input, fault.line) : undefined;
  const asLink = record ? [{ range: rangeOfKeyword(record), newText: input.vocabulary.keywords.link[0] }] : [];
  return {
    data: { word },
    fixes: [
      ...(record ? [fixOf(input, 'makeLink', {}, asLink)] : []),
      ...kinds.map((kind) => prependFix(input, start, kind, word)),
    ],
  };
});
