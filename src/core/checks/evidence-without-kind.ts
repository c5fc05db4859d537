import { EVIDENCE_KINDS } from '../vocabulary/catalogue.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { prependFix } from './writing.js';

/** A map without research is a guess; how we know is what tells one from the other, so evidence begins with its kind. */
export const evidenceWithoutKind = faultCheck('evidence-without-kind', 'hint', (fault, input) => {
  const word = textOf(fault, 'word');
  const kinds = EVIDENCE_KINDS.map((kind) => input.vocabulary.words.evidence[kind][0]);
  const { start } = rangeOfFault(fault);
  return { data: { word }, fixes: kinds.map((kind) => prependFix(input, start, kind, word)) };
});
