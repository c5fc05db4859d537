import type { Journey, Stage, Step } from './journey.js';

/** Whether a part may be skipped, as its `state` says. */
export function isOptional(part: Journey | Stage | Step): boolean {
  return part.state?.value === 'optional';
}
