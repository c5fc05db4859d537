import type { Stage } from '../model/journey.js';
import { baseOf, hasStageLike } from './base-journey.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { isWritten, rangeOfReminder, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { fixOf, insertBelow, openLine, writePart } from '../writing/writing.js';

/** The most stages that a message names and a menu offers. */
const MOST_NAMED = 3;

/**
 * A stage without steps counts as one step with its title, so it is empty only when it has no facts either: a box with nothing in
 * it. An author who writes all stages first is told once, about all of them. In an improved map such a stage is that of its base.
 */
export const stageWithoutSteps: Check = {
  code: 'stage-without-steps',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) => {
      const base = baseOf(input, journey);
      if (base === 'elsewhere') return [];
      const isNew = (stage: Stage): boolean => !base || !hasStageLike(base, stage);
      const stages = journey.stages.filter(isWritten).filter(isEmpty).filter(isNew);
      const [first] = stages;
      if (!first) return [];
      const titles = stages.slice(0, MOST_NAMED).map(({ title }) => title);
      const data = { titles, more: stages.length - titles.length };
      return [
        {
          message: input.vocabulary.messages.problem['stage-without-steps'](data),
          range: stages.length === 1 ? rangeOfTitle(first.source) : rangeOfReminder(journey, first),
          fixes: fixes(input, stages),
        },
      ];
    }),
};

function isEmpty(stage: Written<Stage>): boolean {
  return stage.title !== '' && stage.steps.length === 0 && stage.lastLine <= stage.source.lastLine;
}

function fixes(input: CheckInput, stages: readonly Written<Stage>[]): readonly Fix[] {
  return stages.slice(0, MOST_NAMED).map(({ title, source }) => {
    const edits = [insertBelow(input, source.lastLine, [openLine(writePart(input, 'step', '', source.line))])];
    if (stages.length > 1) return fixOf(input, 'addFact', { keyword: 'step', to: title }, edits);
    return fixOf(input, 'createStep', {}, edits);
  });
}
