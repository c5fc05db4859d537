/** The parts that have a row in the table of a journey; for a compared one, those of both journeys. */
import type { ComparedPart, ComparedStage, ComparedStep } from '../../core/compare/compare-journeys.js';
import type { MapComparison } from '../scene/comparison.js';
import type { Journey, Stage, Step } from '../../core/model/journey.js';

type Part = Journey | Stage | Step;

/** A part of the journey in view, of its counterpart, or of both. */
export interface PartOfTable {
  readonly level: 'journey' | 'stage' | 'step';
  /** Index of the stage in the table, from 0; absent for the journey. */
  readonly stage?: number;
  /** Number of the step in its journey, from 1. */
  readonly step?: number;
  readonly now?: Part;
  readonly before?: Part;
  readonly compared?: ComparedPart;
}

/** The journey, its stages and its steps. A stage without steps is counted as a step, as in the map, but has one row. */
export function partsOfJourney(journey: Journey): readonly PartOfTable[] {
  const parts: PartOfTable[] = [{ level: 'journey', now: journey }];
  let columns = 0;
  journey.stages.forEach((now, stage) => {
    parts.push({ level: 'stage', stage, now });
    if (now.steps.length === 0) columns += 1;
    for (const step of now.steps) {
      columns += 1;
      parts.push({ level: 'step', stage, step: columns, now: step });
    }
  });
  return parts;
}

/** The same for both journeys of a comparison, in the order of the picture: removed parts keep their place (D1). */
export function partsOfComparison({ compared }: Pick<MapComparison, 'compared'>): readonly PartOfTable[] {
  const { here, there, whole, stages } = compared;
  const parts: PartOfTable[] = [{ level: 'journey', now: here, before: there, compared: whole }];
  stages.forEach((stage, index) => {
    parts.push(rowOfStage(stage, index));
    for (const step of stage.steps) {
      const [now, before] = [step.here?.step, step.there?.step];
      if (now || before) parts.push({ ...rowOf(step, now, before), level: 'step', stage: index, ...numberOf(step) });
    }
  });
  return parts;
}

/** A stage that is a column of its own is compared as one. */
function rowOfStage(stage: ComparedStage, index: number): PartOfTable {
  const [only] = stage.steps;
  const alone = stage.steps.length === 1 && only && isAlone(only) ? only : undefined;
  return { ...rowOf(alone ?? stage, stage.here, stage.there), level: 'stage', stage: index };
}

/** The number of the step as in every view: in the journey in view, for a removed step in its counterpart. */
function numberOf({ here, there }: ComparedStep): Pick<PartOfTable, 'step'> {
  const column = here ?? there;
  return column ? { step: column.index + 1 } : {};
}

function isAlone({ here, there }: ComparedStep): boolean {
  return (here ?? there)?.step === undefined;
}

function rowOf(
  compared: ComparedPart,
  now: Stage | Step | undefined,
  before: Stage | Step | undefined,
): Pick<PartOfTable, 'now' | 'before' | 'compared'> {
  return { compared, ...(now ? { now } : {}), ...(before ? { before } : {}) };
}
