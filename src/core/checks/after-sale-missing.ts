import type { Journey, Stage } from '../model/journey.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { isWritten, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { builtIn, isAfterSale, isOfSale, stageModelOf, phaseInModel } from './stage-models.js';
import type { StageModel } from './stage-models.js';
import { fixOf, insertBelow, openLine, writePart } from '../writing/writing.js';

/**
 * Most businesses put their effort into the stages before the purchase, and a map that ends there hides the most valuable
 * customers: those who come back and bring others. Leaving out what follows the purchase is one of the ten usual mistakes
 * (Smaply). It is reported only when the last stage is about deciding or buying: a map that ends earlier is not finished yet, and
 * without a phase in the last stage nobody can tell where the purchase is. An improved map takes the rest from its base.
 */
export const afterSaleMissing: Check = {
  code: 'after-sale-missing',
  severity: 'warning',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  const last = journey.stages.at(-1);
  if (!last || !isWritten(last) || journey.improves) return [];
  const model = stageModelOf(input, journey);
  const phases = journey.stages.map((stage) => phaseInModel(stage, model));
  const phase = phases.at(-1);
  if (!phase || !isOfSale(phase) || phases.some((each) => each && isAfterSale(each))) return [];
  return [toFinding(input, last, missingTitles(input, model))];
}

/** The stages of the model that come after the sale; without a model, loyalty and advocacy. */
function missingTitles(input: CheckInput, model: StageModel | undefined): readonly string[] {
  const ofModel = model?.stages.filter(({ phase }) => phase && isAfterSale(phase)) ?? [];
  const stages = ofModel.length > 0 ? ofModel : [builtIn(input, 'loyalty'), builtIn(input, 'advocacy')];
  return stages.map(({ title }) => title);
}

function toFinding(input: CheckInput, last: Written<Stage>, titles: readonly string[]): Finding {
  return {
    message: input.vocabulary.messages.problem['after-sale-missing']({ last: last.title }),
    range: rangeOfTitle(last.source),
    fixes: titles.map((title) => addStage(input, last, title)),
  };
}

/** A stage with a first step to fill in, separated from the stage above by an empty line if that one is too. */
function addStage(input: CheckInput, last: Written<Stage>, title: string): Fix {
  const isParted = input.lines[last.source.line - 1]?.kind === 'blank';
  const stage = writePart(input, 'stage', title, last.lastLine);
  const step = openLine(writePart(input, 'step', '', last.lastLine));
  const edit = insertBelow(input, last.lastLine, [...(isParted ? [''] : []), stage, step]);
  return fixOf(input, 'addLine', { line: stage.trim() }, [edit]);
}
