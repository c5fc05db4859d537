import type { Journey, Stage } from '../model/journey.js';
import { feltPlaces } from './felt-places.js';
import { meanOf } from './mean-feeling.js';
import { columnsOfStages } from './parts.js';

export interface StageMean {
  readonly stage: Stage;
  /** 1 to 5; absent when nobody wrote a score. */
  readonly mean?: number;
  /** Steps that have a score. */
  readonly known: number;
  /** Steps of the stage; 1 for a stage without steps, which counts as one itself. */
  readonly steps: number;
  /** Whether the score was written for the stage as a whole, as none of its steps has a feeling. */
  readonly ofWhole: boolean;
}

/** Mean feeling of each stage (`docs/figures.md`), over the values that the curve has inside it. */
export function stageMeans(journey: Journey): readonly StageMean[] {
  const places = feltPlaces(journey);
  const columns = columnsOfStages(journey);
  return journey.stages.map((stage, index) => {
    const own = columns[index] ?? [];
    const from = own[0]?.index ?? 0;
    const inside = places.filter((place) => place.from >= from && place.to <= from + own.length);
    const means = inside.flatMap(({ mean }) => mean ?? []);
    const mean = meanOf(means);
    const ofWhole = mean !== undefined && inside.some(({ points }) => isOfStage(stage, points[0]?.feeling));
    const known = ofWhole ? 0 : means.length;
    return { stage, steps: own.length, known, ofWhole, ...(mean === undefined ? {} : { mean }) };
  });
}

function isOfStage(stage: Stage, feeling: Stage['feels'][number] | undefined): boolean {
  return stage.steps.length > 0 && feeling !== undefined && stage.feels.includes(feeling);
}
