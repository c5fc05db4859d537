import type { Journey, Stage } from '../model/journey.js';
import { baseOf, hasStageLike } from './base-journey.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { addFactFix } from './facts.js';
import { isInHead, isWritten, ownLines, rangeOfReminder } from './parts.js';
import type { Written } from './parts.js';

/** The most stages that a message names and a menu offers. */
const MOST_NAMED = 3;

/**
 * A stage that nobody answers for is improved by nobody: having no owner is one of the ten usual mistakes (Smaply). Most maps
 * name no owners at all, so this is asked once for the whole journey. A journey hands its owner down; a stage whose steps all
 * have their own needs none, nor does one that an improved map takes over from its base.
 */
export const ownerMissing: Check = {
  code: 'owner-missing',
  severity: 'information',
  find: (input) =>
    input.file.journeys.flatMap((journey) => {
      const stages = stagesWithoutOwner(input, journey);
      const [first] = stages;
      if (!first) return [];
      const titles = stages.slice(0, MOST_NAMED).map(({ title }) => title);
      const data = { titles, more: stages.length - titles.length };
      return [
        {
          message: input.vocabulary.messages.problem['owner-missing'](data),
          range: rangeOfReminder(journey, first),
          fixes: fixes(input, journey, stages),
        },
      ];
    }),
};

function stagesWithoutOwner(input: CheckInput, journey: Journey): readonly Written<Stage>[] {
  const base = baseOf(input, journey);
  if (base === 'elsewhere' || isOwned(input, journey) || (base && isOwned(input, base))) return [];
  return journey.stages
    .filter(isWritten)
    .filter((stage) => stage.title !== '' && hasContent(stage) && !isOwned(input, stage) && !areStepsOwned(stage))
    .filter((stage) => !base || !hasStageLike(base, stage));
}

/** An owner for each stage; where no stage has one, an owner of the journey could cover them all. */
function fixes(input: CheckInput, journey: Journey, stages: readonly Written<Stage>[]): readonly Fix[] {
  const ofStages = stages.slice(0, MOST_NAMED).map((stage) => addOwner(input, stage, 'stage'));
  if (!isWritten(journey) || stages.length < journey.stages.length) return ofStages;
  return [addOwner(input, journey, 'journey'), ...ofStages];
}

function addOwner(input: CheckInput, part: Written<Journey> | Written<Stage>, kind: 'journey' | 'stage'): Fix {
  const { line, lastLine } = part.source;
  const to = part.title === '' ? {} : { to: part.title };
  return addFactFix(input, 'owner', { own: ownLines(input, part), ownerLine: line, kind, below: lastLine, ...to });
}

function isOwned(input: CheckInput, part: Journey | Stage): boolean {
  return part.owner.length > 0 || isInHead(input, part, 'owner');
}

function areStepsOwned(stage: Stage): boolean {
  return stage.steps.length > 0 && stage.steps.every((step) => step.owner.length > 0);
}

/** A stage with nothing in it is already reported by `stage-without-steps`. */
function hasContent(stage: Written<Stage>): boolean {
  return stage.lastLine > stage.source.lastLine;
}
