/** What an improved map leaves out is taken from the journey that it improves, so it is not asked for again. */
import type { Journey, Stage } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import type { CheckInput } from '../writing/check-input.js';

/** The journey that another improves; `elsewhere` when it is in another file, or nobody knows where. */
export function baseOf(input: CheckInput, { improves }: Journey): Journey | 'elsewhere' | undefined {
  if (!improves) return undefined;
  const { target } = resolveJourney(improves.text, input.file, input.workspace);
  return target && 'here' in target ? target.here : 'elsewhere';
}

/** Whether a journey has a stage with the same title, or with the same name in the catalogue. */
export function hasStageLike(journey: Journey, { title, name }: Stage): boolean {
  const key = nameKey(title);
  return journey.stages.some((stage) => nameKey(stage.title) === key || (name !== undefined && stage.name === name));
}
