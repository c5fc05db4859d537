/** Where a step can move from its place, for keys and menus. */
import type { Journey, Stage } from '../model/journey.js';
import type { StepPlace } from './edit-intent.js';

export type MoveDirection = 'left' | 'right' | 'previous-stage' | 'next-stage';

/**
 * The place one step or one stage further. Past the first or last step of a stage, a step goes to the nearest end of the
 * neighbouring stage. Undefined where the map ends, or for a line that opens no step.
 */
export function moveTowards(journey: Journey, line: number, direction: MoveDirection): StepPlace | undefined {
  const stageIndex = journey.stages.findIndex(({ steps }) => steps.some(({ source }) => source?.line === line));
  const stage = journey.stages[stageIndex];
  if (!stage) return undefined;
  const index = stage.steps.findIndex(({ source }) => source?.line === line);
  const left = stage.steps[index - 1]?.source;
  const right = stage.steps[index + 1]?.source;
  if (direction === 'left' && left) return { step: left.line, side: 'before' };
  if (direction === 'right' && right) return { step: right.line, side: 'after' };
  const back = direction === 'left' || direction === 'previous-stage';
  const neighbour = journey.stages[stageIndex + (back ? -1 : 1)];
  return neighbour && (back ? endOf(neighbour) : startOf(neighbour));
}

/** The place after the last step of a stage; undefined for an empty stage without a line of its own. */
export function endOf({ steps, source }: Stage): StepPlace | undefined {
  const last = steps.at(-1)?.source;
  if (last) return { step: last.line, side: 'after' };
  return source && { stage: source.line };
}

function startOf(stage: Stage): StepPlace | undefined {
  const first = stage.steps[0]?.source;
  return first ? { step: first.line, side: 'before' } : endOf(stage);
}
