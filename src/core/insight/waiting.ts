import type { Duration, Journey } from '../model/journey.js';
import { secondsOf } from '../values/quantity.js';
import { partsOf } from '../model/parts.js';

export interface Waiting {
  readonly seconds: number;
  /** Waits with a length. */
  readonly waits: number;
  readonly told: number;
  readonly notTold: number;
  /** The only length, if there is just one: it can be shown as it was written. */
  readonly only?: Duration;
}

/** Sum of all waits, and how many of them are not announced (`docs/figures.md`); undefined when no wait has a length. */
export function waitingOf(journey: Journey): Waiting | undefined {
  const waits = partsOf(journey).flatMap((part) => part.wait);
  const timed = waits.filter((wait) => wait.duration !== undefined);
  if (timed.length === 0) return undefined;
  const only = timed.length === 1 ? timed[0]?.duration : undefined;
  return {
    seconds: timed.reduce((sum, wait) => sum + (wait.duration ? secondsOf(wait.duration) : 0), 0),
    waits: timed.length,
    told: timed.filter((wait) => wait.told === true).length,
    notTold: timed.filter((wait) => wait.told === false).length,
    ...(only ? { only } : {}),
  };
}
