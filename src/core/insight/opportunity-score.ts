import type { IdeaFact, Journey, PainFact } from '../model/journey.js';
import { answersOf } from './answered-pains.js';
import { placedParts } from './placed-parts.js';
import type { PlacedPart } from './placed-parts.js';

/** A part for which customers said how important it is and how satisfied they are. */
export interface ScoredPart {
  readonly at: PlacedPart;
  /** 0 to 10. */
  readonly importance: number;
  readonly satisfied: number;
  /** 0 to 20. */
  readonly score: number;
  readonly pains: readonly PainFact[];
  readonly ideas: readonly IdeaFact[];
  /** Pains that no idea answers. */
  readonly open: readonly PainFact[];
}

/**
 * The opportunity score (`docs/figures.md`; jobs to be done): importance + max(importance − satisfaction, 0), from 0 to 20;
 * above 15 is high, below 10 is over-served. Only parts with both numbers, the highest first, equals in file order.
 */
export function scoredParts(journey: Journey): readonly ScoredPart[] {
  const answers = answersOf(journey);
  return placedParts(journey)
    .flatMap((at): ScoredPart[] => {
      const importance = at.part.importance?.value;
      const satisfied = at.part.satisfied?.value;
      if (importance === undefined || satisfied === undefined) return [];
      const pains = at.part.pain;
      const ideas = new Set([...pains.flatMap((pain) => answers.ideasOf.get(pain) ?? []), ...at.part.idea]);
      const open = pains.filter((pain) => !answers.ideasOf.has(pain));
      const score = importance + Math.max(importance - satisfied, 0);
      return [{ at, importance, satisfied, score, pains, ideas: [...ideas], open }];
    })
    .toSorted((left, right) => right.score - left.score);
}
