import type { Check } from './check.js';
import { addFactFix } from './facts.js';
import { isAnywhere, lineBehind, ownLines, rangeOfTitle, writtenJourneys } from './parts.js';

/**
 * A journey leads somewhere: without knowing what the customer wants to get done, no step of it can be judged (NN/g). The goal of
 * a stage counts, and an improved map has the goal of its base.
 */
export const missingGoal: Check = {
  code: 'missing-goal',
  severity: 'warning',
  find: (input) =>
    writtenJourneys(input)
      .filter((journey) => !journey.improves && !isAnywhere(journey, 'goal'))
      .map((journey) => {
        const place = {
          own: ownLines(input, journey),
          ownerLine: journey.source.line,
          kind: 'journey',
          below: lineBehind(input, journey, ['for']),
        } as const;
        return {
          message: input.vocabulary.messages.problem['missing-goal']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: [addFactFix(input, 'goal', place)],
        };
      }),
};
