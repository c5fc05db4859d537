import type { Journey, Stage } from '../model/journey.js';
import type { Check, CheckInput } from './check.js';
import { isInHead, isWritten, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { fixOf, insertBelow, writeFact } from './writing.js';

/**
 * A stage that nobody answers for is improved by nobody: no owner is among the ten usual mistakes (Smaply). An owner is handed
 * down from the journey; a stage whose steps all have their own needs none.
 */
export const ownerMissing: Check = {
  code: 'owner-missing',
  severity: 'warning',
  find: (input) =>
    input.file.journeys
      .filter((journey) => !isOwned(input, journey))
      .flatMap((journey) => journey.stages.filter(isWritten))
      .filter((stage) => stage.title !== '' && hasContent(stage) && !isOwned(input, stage) && !areStepsOwned(stage))
      .map((stage) => {
        const line = writeFact(input, 'owner', '', stage.source.line, 'stage');
        return {
          message: input.vocabulary.messages.problem['owner-missing']({ title: stage.title }),
          range: rangeOfTitle(stage.source),
          fixes: [
            fixOf(
              input,
              'addFact',
              { keyword: 'owner' },
              [insertBelow(input, stage.source.lastLine, [line])],
              'preferred',
            ),
          ],
        };
      }),
};

/** An empty `owner` line waits to be filled in; that is said of the line already. */
function isOwned(input: CheckInput, part: Journey | Stage): boolean {
  return part.owner.length > 0 || isInHead(input, part, 'owner');
}

function areStepsOwned(stage: Stage): boolean {
  return stage.steps.length > 0 && stage.steps.every((step) => step.owner.length > 0);
}

/** A stage without anything is told so by `stage-without-steps`. */
function hasContent(stage: Written<Stage>): boolean {
  return stage.lastLine > stage.source.lastLine;
}
