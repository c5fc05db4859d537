import type { Check } from './check.js';
import { rangeOfTitle, writtenJourneys } from './parts.js';
import { stageModelOf } from './stage-models.js';
import { fixOf, insertBelow, openLine, writePart } from '../writing/writing.js';

/**
 * A journey without any stage or step has only been begun: there is nothing to draw yet, and nothing wrong. A stage alone is
 * enough: it counts as one step with its title. A journey without a title is asked for that first.
 */
export const noSteps: Check = {
  code: 'no-steps',
  severity: 'information',
  find: (input) =>
    writtenJourneys(input)
      .filter((journey) => journey.stages.length === 0 && journey.title !== '')
      .map((journey) => {
        // The first stage of the model, if the journey names one.
        const title = stageModelOf(input, journey)?.stages[0]?.title ?? '';
        const stage = writePart(input, 'stage', title, journey.lastLine);
        const step = openLine(writePart(input, 'step', '', journey.lastLine), 2);
        const edit = insertBelow(input, journey.lastLine, [title === '' ? openLine(stage) : stage, step]);
        return {
          message: input.vocabulary.messages.problem['no-steps']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: [fixOf(input, 'addFirst', {}, [edit])],
        };
      }),
};
