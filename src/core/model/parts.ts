import type { Journey, Stage, Step } from './journey.js';

/** Anything with the structure of a journey: journeys themselves, and two that are compared. */
interface Divided<Of> {
  readonly stages: readonly Of[];
}

interface WithSteps {
  readonly steps: readonly unknown[];
}

/** The journey, its stages and its steps in file order: every part that can have facts, each once. */
export function partsOf(journey: Journey): readonly (Journey | Stage | Step)[] {
  return [journey, ...partsInside(journey)];
}

/** The stages and steps of a journey in file order. */
export function partsInside<Of extends WithSteps>({ stages }: Divided<Of>): readonly (Of | Of['steps'][number])[] {
  return stages.flatMap(stageWithSteps);
}

/** A stage, then its steps. */
export function stageWithSteps<Of extends WithSteps>(stage: Of): readonly (Of | Of['steps'][number])[] {
  return [stage, ...stage.steps];
}

/** All steps of a journey in file order. A stage without steps has none here; as a column it counts as one (`columnsOf`). */
export function stepsInside<Of extends WithSteps>({ stages }: Divided<Of>): readonly Of['steps'][number][] {
  return stages.flatMap(({ steps }) => steps);
}
