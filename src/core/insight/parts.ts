import type { Journey, Part, Stage, Step } from '../model/journey.js';
import { remember } from '../util/remember.js';

/**
 * The columns that figures and maps count: each step, and each stage without steps as one step with its title. `index` runs from
 * 0 over the whole journey.
 */
export interface Column {
  readonly index: number;
  readonly stageIndex: number;
  readonly stage: Stage;
  /** Absent for a stage without steps. */
  readonly step?: Step;
  /** The step, or the stage that stands in for one. */
  readonly part: Stage | Step;
}

/** All columns of a journey in file order. */
export const columnsOf = remember((journey: Journey): readonly Column[] => {
  const columns: Column[] = [];
  journey.stages.forEach((stage, stageIndex) => {
    if (stage.steps.length === 0) columns.push({ index: columns.length, stageIndex, stage, part: stage });
    for (const step of stage.steps) columns.push({ index: columns.length, stageIndex, stage, step, part: step });
  });
  return columns;
});

/** The same columns by the index of their stage; each stage has at least one. */
export const columnsOfStages = remember((journey: Journey): readonly (readonly Column[])[] => {
  const stages: Column[][] = journey.stages.map(() => []);
  for (const column of columnsOf(journey)) stages[column.stageIndex]?.push(column);
  return stages;
});

/** The column of each step, and the first one of each stage. */
export const columnNumbersOf = remember((journey: Journey): ReadonlyMap<Part, number> => {
  const numbers = new Map<Part, number>();
  for (const { index, stage, part } of columnsOf(journey)) {
    if (!numbers.has(stage)) numbers.set(stage, index);
    numbers.set(part, index);
  }
  return numbers;
});
