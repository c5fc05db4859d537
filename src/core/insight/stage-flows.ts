import { stageWithSteps } from '../model/parts.js';
import type { GoesToFact, Journey, LeavesFact, Stage } from '../model/journey.js';
import { wayOutOf } from './links.js';

/** What happens to the people of a stage on the way to the next one. */
export interface StageFlow {
  readonly stage: Stage;
  readonly index: number;
  /** People who enter; absent when no readable number was written. */
  readonly people?: number;
  /** Share of the people of the first stage; above 1 when more joined in between. Absent without both numbers. */
  readonly ofFirst?: number;
  /** People of the next stage divided by those of this one (`docs/figures.md`: conversion). */
  readonly goOn?: number;
  /** People of this stage minus those of the next (`docs/figures.md`: people of a stage); below 0 when more arrive than left. */
  readonly lost?: number;
  /** Who leaves and why, as the file says for the stage and for its steps, in file order. */
  readonly leaves: readonly LeavesFact[];
  /** Ways out of the journey other than to its end: of those who give up, and of those who go on in another journey. */
  readonly waysOut: readonly GoesToFact[];
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
      leaves: stageWithSteps(stage).flatMap(({ leaves }) => leaves),
      waysOut: stageWithSteps(stage).flatMap(({ goesTo }) => goesTo.filter(leavesJourney)),
      ...(people === undefined ? {} : { people }),
      ...(people !== undefined && first !== undefined && first > 0 ? { ofFirst: people / first } : {}),
      ...(known ? { lost: people - next } : {}),
      ...(known && people > 0 ? { goOn: next / people } : {}),
    };
  });
}

function leavesJourney(way: GoesToFact): boolean {
  return ['lost', 'journey'].includes(wayOutOf(way));
}
