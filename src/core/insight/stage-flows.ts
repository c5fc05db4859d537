import type { Journey, LeavesFact, Stage } from '../model/journey.js';

/** What becomes of the people of a stage on the way to the next one. */
export interface StageFlow {
  readonly stage: Stage;
  readonly index: number;
  /** People who enter; absent when no number that can be read was written. */
  readonly people?: number;
  /** Share of the people of the first stage; above 1 when more came in between. Absent without both numbers. */
  readonly ofFirst?: number;
  /** People of the next stage divided by those of this one (`docs/figures.md`: conversion). */
  readonly goOn?: number;
  /** People of this stage less those of the next (`docs/figures.md`: people of a stage); below 0 when more came than went. */
  readonly lost?: number;
  /** Who leaves and why, as the file says it of the stage and of its steps, in file order. */
  readonly leaves: readonly LeavesFact[];
}

/** People from stage to stage. A stage without a number has no share, and nothing is carried over it. */
export function stageFlows(journey: Journey): readonly StageFlow[] {
  const first = journey.stages[0]?.people?.value;
  return journey.stages.map((stage, index) => {
    const people = stage.people?.value;
    const next = journey.stages[index + 1]?.people?.value;
    const known = people !== undefined && next !== undefined;
    return {
      stage,
      index,
      leaves: [...stage.leaves, ...stage.steps.flatMap((step) => step.leaves)],
      ...(people === undefined ? {} : { people }),
      ...(people !== undefined && first !== undefined && first > 0 ? { ofFirst: people / first } : {}),
      ...(known ? { lost: people - next } : {}),
      ...(known && people > 0 ? { goOn: next / people } : {}),
    };
  });
}
