import type { Journey, Stage } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import { foldExact } from '../vocabulary/fold.js';
import { nearest } from '../vocabulary/nearest.js';
import type { Check, CheckInput, Finding, Fix } from './check.js';
import { isWritten, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { modelOf, placeInModel } from './stage-models.js';
import type { StageModel } from './stage-models.js';
import { fixOf, replaceFix } from './writing.js';

/**
 * Public stage models differ, so none is assumed; but who names one means its stages, and comparing maps rests on it. Another
 * name for the same phase is no fault, nor is a stage that says what it counts as.
 */
export const stageNotInModel: Check = {
  code: 'stage-not-in-model',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) => {
      const model = modelOf(input, journey);
      if (!model) return [];
      return journey.stages
        .filter(isWritten)
        .filter((stage) => stage.title !== '' && placeInModel(stage, model) < 0)
        .map((stage) => toFinding(input, journey, stage, model));
    }),
};

function toFinding(input: CheckInput, journey: Journey, stage: Written<Stage>, model: StageModel): Finding {
  const near = nearestStage(stage.title, model);
  const data = { title: stage.title, model: model.title, ...(near === undefined ? {} : { nearest: near }) };
  const range = rangeOfTitle(stage.source);
  return {
    message: input.vocabulary.messages.problem['stage-not-in-model'](data),
    range,
    fixes: [
      ...(near === undefined ? [] : [replaceFix(input, range, near, 'preferred')]),
      ...useCustomModel(input, journey),
    ],
  };
}

/** The stage of the model that is spelt nearly like the title, or whose name is inside it. */
function nearestStage(title: string, model: StageModel): string | undefined {
  const titles = model.stages.map((stage) => stage.title);
  const folded = foldExact(title);
  return nearest(title, titles) ?? titles.find((known) => folded.includes(foldExact(known)));
}

function useCustomModel(input: CheckInput, journey: Journey): readonly Fix[] {
  if (!journey.model) return [];
  const edit = { range: rangeOfValue(journey.model.source), newText: input.vocabulary.words.model.custom[0] };
  return [fixOf(input, 'useCustomModel', {}, [edit])];
}
