import type { Journey, Stage } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { STAGE_NAMES } from '../vocabulary/catalogue.js';
import type { Phase } from '../vocabulary/catalogue.js';

export interface Conversion {
  /** Index of the stage that people come from; they go to the next stage that has a number. */
  readonly from: number;
  readonly to: number;
  /** People of the later stage divided by those of the earlier; above 1 when more arrive than left. */
  readonly share: number;
}

/**
 * Shares between consecutive stages (`docs/figures.md`: conversion); a stage without a number has none, and nothing is carried
 * over.
 */
export const conversionsOf = remember((journey: Journey): readonly Conversion[] => {
  const conversions: Conversion[] = [];
  journey.stages.forEach((stage, index) => {
    const next = journey.stages[index + 1]?.people?.value;
    const people = stage.people?.value;
    if (people === undefined || next === undefined || people <= 0) return;
    conversions.push({ from: index, to: index + 1, share: next / people });
  });
  return conversions;
});

/**
 * The smallest share (`docs/figures.md`: bottleneck), the first of equals; undefined with fewer than two shares or when nobody is
 * lost.
 */
export const smallestConversion = remember((conversions: readonly Conversion[]): Conversion | undefined => {
  if (conversions.length < 2) return undefined;
  let smallest = conversions[0];
  for (const conversion of conversions) if (smallest && conversion.share < smallest.share) smallest = conversion;
  return smallest && smallest.share < 1 ? smallest : undefined;
});

interface ReachedShare {
  readonly share: number;
  /** People who get there. */
  readonly people: number;
  /** Whether reaching it means having bought; otherwise it means having reached the last stage. */
  readonly bought: boolean;
}

/**
 * The share of those who start that buy: people of the stage after the last one about deciding or buying. Without such a stage,
 * or without its number, the share that reaches the last stage; undefined when a number is missing.
 */
export function reachedShare(journey: Journey): ReachedShare | undefined {
  const first = journey.stages[0]?.people?.value;
  if (journey.stages.length < 2 || first === undefined || first <= 0) return undefined;
  const buying = lastIndex(journey.stages, isBuying);
  const after = buying < 0 ? undefined : journey.stages[buying + 1]?.people?.value;
  if (after !== undefined) return { share: after / first, people: after, bought: true };
  const people = journey.stages.at(-1)?.people?.value;
  return people === undefined ? undefined : { share: people / first, people, bought: false };
}

function lastIndex(stages: readonly Stage[], fits: (stage: Stage) => boolean): number {
  for (let index = stages.length - 1; index >= 0; index--) {
    const stage = stages[index];
    if (stage && fits(stage)) return index;
  }
  return -1;
}

function isBuying(stage: Stage): boolean {
  const phase = phaseOf(stage);
  return phase === 'decide' || phase === 'buy';
}

/** The canonical phase that a stage counts as, when the file or the name of the stage says so. */
export function phaseOf(stage: Stage): Phase | undefined {
  return stage.countsAs?.value ?? (stage.name ? STAGE_NAMES[stage.name] : undefined);
}
