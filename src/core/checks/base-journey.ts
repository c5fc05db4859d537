/** What an improved map leaves out is taken from the journey that it improves, so it is not asked for again. */
import type { Journey, Stage } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import { resolvePart } from '../references/resolve-part.js';
import type { CheckInput } from '../writing/check-input.js';

/** The journey that another improves; `elsewhere` when it is in another file, or nobody knows where. */
export function baseOf(input: CheckInput, { improves }: Journey): Journey | 'elsewhere' | undefined {
  if (!improves) return undefined;
  const { target } = resolveJourney(improves.text, input.file, input.workspace);
  return target && 'here' in target ? target.here : 'elsewhere';
}

/** Whether a journey has a stage with the same title, or with the same name in the catalogue. */
export function hasStageLike(journey: Pick<Journey, 'stages'>, { title, name }: Stage): boolean {
  const key = nameKey(title);
  return journey.stages.some((stage) => nameKey(stage.title) === key || (name !== undefined && stage.name === name));
}

/**
 * Whether a way of an improved map leads to a part that it takes over from its base: to another stage than the only one that it
 * describes, or into a stage that it leaves without steps. The base may take it over in turn. A base in another file is not read here,
 * so such a name is not doubted.
 */
export function isTakenOver(
  input: CheckInput,
  journey: Journey,
  name: string,
  seen: ReadonlySet<Journey> = new Set(),
): boolean {
  const [only, ...more] = journey.stages;
  const empty = journey.stages.filter(({ steps }) => steps.length === 0);
  const isOne = only !== undefined && more.length === 0;
  if (journey.state?.value !== 'improved' || (!isOne && empty.length === 0)) return false;
  const base = baseOf(input, journey);
  if (base === undefined || base === 'elsewhere') return base !== undefined;
  if (seen.has(base)) return false;
  const isAround = isOne && hasStageLike(base, only);
  const stages = base.stages.filter(
    (stage) =>
      empty.some((each) => hasStageLike({ stages: [stage] }, each)) ||
      (isAround && !hasStageLike({ stages: [stage] }, only)),
  );
  return (
    resolvePart(name, { ...base, stages }, undefined).target !== undefined ||
    isTakenOver(input, base, name, new Set([...seen, journey, base]))
  );
}
