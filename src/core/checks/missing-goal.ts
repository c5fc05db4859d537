import type { Check } from './check.js';
import { isInHead, lineBehind, rangeOfTitle, writtenJourneys } from './parts.js';
import { fixOf, insertBelow, writeFact } from './writing.js';

/** A journey leads somewhere: without what the customer wants to get done, no step of it can be judged (NN/g). */
export const missingGoal: Check = {
  code: 'missing-goal',
  severity: 'warning',
  find: (input) =>
    writtenJourneys(input)
      .filter((journey) => !isInHead(input, journey, 'goal'))
      .map((journey) => {
        const line = writeFact(input, 'goal', '', journey.source.line, 'journey');
        const edit = insertBelow(input, lineBehind(input, journey, ['for']), [line]);
        return {
          message: input.vocabulary.messages.problem['missing-goal']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: [fixOf(input, 'addFact', { keyword: 'goal' }, [edit], 'preferred')],
        };
      }),
};
