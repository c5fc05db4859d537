import type { Fact, IdeaFact, PainFact } from '../model/journey.js';
import type { Level } from '../vocabulary/catalogue.js';

/** How much a pain hurts: 1 low, 2 medium, 3 high. */
export type PainWeight = 1 | 2 | 3;

const WEIGHTS: Readonly<Record<Level, PainWeight>> = { low: 1, medium: 2, high: 3 };

/** The degree of a pain as it was written: its own, otherwise that of its `impact`. */
export function writtenDegree({ level, impact }: PainFact): Level | undefined {
  return level ?? impact.find((each) => each.level !== undefined)?.level;
}

/** The degree that a pain counts as: medium when none was written (`docs/language.md`). */
export function degreeOf(pain: PainFact): Level {
  return writtenDegree(pain) ?? 'medium';
}

/** The degree as a number, for figures and bars. */
export function painWeight(pain: PainFact): PainWeight {
  return WEIGHTS[degreeOf(pain)];
}

/** The weight of the worst of several pains, 1 for none. */
export function gravestWeight(pains: readonly PainFact[]): PainWeight {
  return pains.map(painWeight).reduce((gravest, weight) => (weight > gravest ? weight : gravest), 1);
}

/** A pain with the facts about it that have lines of their own. */
export function factsOfPain(pain: PainFact): readonly Fact[] {
  return [pain, pain.cause, ...pain.impact].filter((fact) => fact !== undefined);
}

/** An idea with the facts about it. */
export function factsOfIdea(idea: IdeaFact): readonly Fact[] {
  const { effort, impact, state, due, ticket, answers } = idea;
  return [idea, effort, ...impact, state, due, ...ticket, ...answers].filter((fact) => fact !== undefined);
}

/** The last line of a pain, including the lines of facts about it. */
export function lastLineOf(pain: PainFact): number {
  return Math.max(...factsOfPain(pain).map(({ source }) => source.lastLine));
}
