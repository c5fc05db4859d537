import { partsOf } from '../model/parts.js';
import type { Journey, Stage, Step } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { isStep, ownLines } from './parts.js';
import { addFactFix } from './facts.js';

/**
 * A wait that nobody announces is a friction in itself: customers cannot tell whether they were forgotten. A part with an idea is
 * already being worked on. No fix marks it as announced: the map says how things are.
 */
export const waitNotTold: Check = {
  code: 'wait-not-told',
  severity: 'warning',
  find: (input) => input.file.journeys.flatMap((journey) => partsOf(journey).flatMap((part) => findIn(input, part))),
};

function findIn(input: CheckInput, part: Journey | Stage | Step): readonly Finding[] {
  if (part.idea.some(({ text }) => text !== '')) return [];
  return part.wait
    .filter(({ told }) => told === false)
    .map((wait) => {
      const kind = 'stages' in part ? 'journey' : isStep(part) ? 'step' : 'stage';
      const own = ownLines(input, part, part.source?.line ?? wait.source.line);
      const ownerLine = part.source?.line ?? wait.source.line;
      return {
        message: input.vocabulary.messages.problem['wait-not-told']({ duration: wait.written }),
        range: rangeOfValue(wait.source),
        fixes: [addFactFix(input, 'idea', { own, ownerLine, kind, below: wait.source.lastLine })],
      };
    });
}
