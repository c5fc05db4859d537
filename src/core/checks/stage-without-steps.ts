import type { Check } from './check.js';
import { isWritten, rangeOfTitle } from './parts.js';
import { fixOf, insertBelow, openLine, writePart } from './writing.js';

/**
 * A stage without steps counts as one step of its own title, so it is empty only when it has no facts either: a box with
 * nothing in it.
 */
export const stageWithoutSteps: Check = {
  code: 'stage-without-steps',
  severity: 'warning',
  find: (input) =>
    input.file.journeys
      .flatMap((journey) => journey.stages.filter(isWritten))
      .filter((stage) => stage.title !== '' && stage.steps.length === 0 && stage.lastLine <= stage.source.lastLine)
      .map((stage) => {
        const line = openLine(writePart(input, 'step', '', stage.source.line));
        return {
          message: input.vocabulary.messages.problem['stage-without-steps']({ title: stage.title }),
          range: rangeOfTitle(stage.source),
          fixes: [fixOf(input, 'createStep', {}, [insertBelow(input, stage.source.lastLine, [line])])],
        };
      }),
};
