import type { Journey, Part, Stage, Step } from '../model/journey.js';
import { columnsOf } from './parts.js';

/** A part that can have facts, and the columns that it covers; `to` is exclusive. */
export interface PlacedPart {
  readonly level: 'journey' | 'stage' | 'step';
  readonly part: Part;
  readonly stage?: Stage;
  readonly from: number;
  readonly to: number;
}

/** All parts in file order with the columns that they cover; a stage without steps is a step in itself. */
export function placedParts(journey: Journey): readonly PlacedPart[] {
  const columns = columnsOf(journey);
  const placed: PlacedPart[] = [{ level: 'journey', part: journey, from: 0, to: columns.length }];
  let from = 0;
  for (const stage of journey.stages) {
    const count = Math.max(1, stage.steps.length);
    const level = stage.steps.length === 0 ? 'step' : 'stage';
    placed.push({ level, part: stage, stage, from, to: from + count });
    stage.steps.forEach((step: Step, index) => {
      placed.push({ level: 'step', part: step, stage, from: from + index, to: from + index + 1 });
    });
    from += count;
  }
  return placed;
}
