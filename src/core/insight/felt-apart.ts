import type { FeelsFact } from '../model/journey.js';

/**
 * Whether a feeling is that of one persona or of one case only. Such feelings stand beside each other, not in time: no mean, no
 * extreme and no fall counts them, and the curve does not run through them.
 */
export function isApart(feeling: Pick<FeelsFact, 'for' | 'when'>): boolean {
  return feeling.when !== undefined || (feeling.for?.length ?? 0) > 0;
}
