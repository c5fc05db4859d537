import type { Journey, Stage } from '../model/journey.js';
import type { Check, CheckInput } from './check.js';
import { addFactFix } from './facts.js';
import { isInHead, isWritten, ownLines, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';

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
        const place = {
          own: ownLines(input, stage),
          ownerLine: stage.source.line,
          kind: 'stage',
          below: stage.source.lastLine,
        } as const;
        return {
          message: input.vocabulary.messages.problem['owner-missing']({ title: stage.title }),
          range: rangeOfTitle(stage.source),
          fixes: [addFactFix(input, 'owner', place)],
        };
      }),
};

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
