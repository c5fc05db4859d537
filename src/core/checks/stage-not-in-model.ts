import type { Journey, Stage } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import { foldExact } from '../vocabulary/fold.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { knownOf } from './known.js';
import { isWritten, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { titleList, nearestOf } from './suggest.js';
import { stageModelOf, placeInModel } from './stage-models.js';
import type { StageModel } from './stage-models.js';
import { fixOf, replaceFix } from '../writing/writing.js';

/**
 * Public stage models differ, so none is assumed; but an author who names one means its stages, and comparing maps depends on
 * that. Another name for the same phase is not a fault, nor is a stage that says what it counts as.
 */
export const stageNotInModel: Check = {
  code: 'stage-not-in-model',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) => {
      const model = stageModelOf(input, journey);
      if (!model) return [];
      return journey.stages
        .filter(isWritten)
        .filter((stage) => stage.title !== '' && placeInModel(stage, model) < 0)
        .map((stage) => toFinding(input, journey, stage, model));
    }),
};

function toFinding(input: CheckInput, journey: Journey, stage: Written<Stage>, model: StageModel): Finding {
  const titles = model.stages.map(({ title }) => title);
  const alike = titleList(model.stages).nearest(stage.title)?.name;
  const near = alike ?? namedInside(stage.title, titles);
  const data = { title: stage.title, model: model.title, ...nearestOf(near), ...knownOf(titles, near) };
  const range = rangeOfTitle(stage.source);
  return {
    message: input.vocabulary.messages.problem['stage-not-in-model'](data),
    range,
    fixes: [
      ...(near === undefined ? [] : [replaceFix(input, range, near, alike === undefined ? undefined : 'preferred')]),
      ...useCustomModel(input, journey),
    ],
  };
}

/** The stage of the model whose name is contained in a title; the rest of the title would be removed. */
function namedInside(title: string, titles: readonly string[]): string | undefined {
  const folded = foldExact(title);
  return titles.find((known) => folded.includes(foldExact(known)));
}

function useCustomModel(input: CheckInput, journey: Journey): readonly Fix[] {
  if (!journey.model) return [];
  const edit = { range: rangeOfValue(journey.model.source), newText: input.vocabulary.words.model.custom[0] };
  return [fixOf(input, 'useCustomModel', {}, [edit])];
}
