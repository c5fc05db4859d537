/** An improved map of one stage: what it does not describe is as in the map that it improves. */
import type { Counterpart } from '../../core/compare/counterpart.js';
import { matchJourneys } from '../../core/compare/match-journeys.js';
import { columnsOf } from '../../core/insight/parts.js';
import type { Journey, Stage } from '../../core/model/journey.js';
import { NOWHERE } from './nowhere.js';

/** What is drawn, and what of it is that of the base: all stages but one, or the steps of a stage that has none. */
interface Completed {
  readonly journey: Journey;
  readonly taken?: 'stages' | 'steps';
}

/**
 * The journey with what it does not describe again, as it is in its base. A single stage, which is one of the base's and holds no step
 * of another, has all other stages around it; a map of several stages that leaves one out has removed it. A stage without steps that
 * says nothing of what happens in it has the steps of that stage of the base.
 */
export function completeFromBase<Input extends Completed & { readonly counterpart?: Counterpart | undefined }>(
  input: Input,
): Input {
  const { journey, counterpart } = input;
  if (counterpart?.as !== 'current' || journey.state?.value !== 'improved') return input;
  const filled = withSteps(journey, counterpart);
  const base = counterpart.journey;
  const [only, ...more] = filled.stages;
  const place = only && more.length === 0 ? placeOf(filled, base) : undefined;
  if (!only || place === undefined || base.stages.length < 2) {
    return filled === journey ? input : { ...input, journey: filled, taken: 'steps' };
  }
  const stages = base.stages.map((stage, index) => (index === place ? only : taken(stage, counterpart)));
  return { ...input, journey: { ...filled, stages }, taken: 'stages' };
}

/** The journey in which stages without steps have those of their base, unless these are in other stages now. */
function withSteps(journey: Journey, counterpart: Counterpart): Journey {
  if (!journey.stages.some(isSilent)) return journey;
  const { stages, columns } = matchJourneys(journey, counterpart.journey);
  const theirs = columnsOf(counterpart.journey);
  const ours = columnsOf(journey);
  const found = new Map<number, Stage>();
  for (const [their, our] of stages) {
    const stage = counterpart.journey.stages[their];
    const isMoved = [...columns].some(
      ([there, here]) => theirs[there]?.stageIndex === their && ours[here]?.stageIndex !== our,
    );
    if (stage && stage.steps.length > 0 && !isMoved) found.set(our, stage);
  }
  let isFilled = false;
  const whole = journey.stages.map((stage, index) => {
    const from = isSilent(stage) ? found.get(index) : undefined;
    if (!from) return stage;
    isFilled = true;
    return { ...stage, steps: taken(from, counterpart).steps };
  });
  return isFilled ? { ...journey, stages: whole } : journey;
}

/** Whether a stage has no steps and says nothing that its one column would show instead of theirs. */
function isSilent({ steps, feels, wait, leaves, people, goesTo, touchpoint, channel, does }: Stage): boolean {
  const facts = [steps, feels, wait, leaves, goesTo, touchpoint, channel, does];
  return people === undefined && facts.every((list) => list.length === 0);
}

/** The stage of the base that the single stage of a journey improves; undefined when its steps come from several. */
function placeOf(journey: Journey, base: Journey): number | undefined {
  const { stages, columns } = matchJourneys(journey, base);
  const [place] = stages.keys();
  const theirs = columnsOf(base);
  const isOnlyHere = [...columns.keys()].every((index) => theirs[index]?.stageIndex === place);
  return stages.size === 1 && isOnlyHere ? place : undefined;
}

/** A copy, so that a part of the base and the one that is drawn for it are two; lines of another file are none of this one. */
function taken(stage: Stage, { elsewhere }: Counterpart): Stage {
  const copied = { ...stage, steps: stage.steps.map((step) => ({ ...step })) };
  // A copy has the type of what it is copied from; the compiler cannot follow a walk over unknown keys.
  return elsewhere ? (withoutPlaces(copied) as Stage) : copied;
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'source') return [key, NOWHERE];
      return [key, key === 'lastLine' ? NOWHERE.lastLine : withoutPlaces(inner)];
    }),
  );
}
