import { stepsInside } from '../model/parts.js';
import type { IdeaFact, Journey, PainFact, Part, Stage, Step } from '../model/journey.js';
import { answersOf } from './answered-pains.js';
import { meanScore } from './mean-feeling.js';
import { painWeight } from './pains.js';
import type { PainWeight } from './pains.js';
import { placedParts } from './placed-parts.js';
import type { PlacedPart } from './placed-parts.js';

/** A pain with everything its estimate is based on. What nobody wrote is absent. */
export interface Opportunity {
  readonly pain: PainFact;
  readonly ideas: readonly IdeaFact[];
  readonly at: PlacedPart;
  readonly severity: PainWeight;
  /** Mean feeling of the part, 1 to 5; that of its stage or journey when it has none. */
  readonly feeling?: number;
  /** severity × (6 − feeling), 1 to 15. */
  readonly hurt?: number;
  readonly people?: number;
  /** Whether the number of people comes from a part above the pain's own. */
  readonly peopleFromAbove?: true;
  /** hurt × people ÷ people of the base; hurt alone in a journey without numbers of people. */
  readonly estimate?: number;
}

/** The people that all shares refer to. */
interface PeopleBase {
  readonly people: number;
  readonly part: Part;
}

export interface Opportunities {
  /** Pains that have an estimate, the highest first; equals by hurt, then in file order. */
  readonly ranked: readonly Opportunity[];
  /** Pains without one, the gravest first, equals in file order: the feeling is missing, or the people where others have a number. */
  readonly apart: readonly Opportunity[];
  /** Absent in a journey in which no pain has a number of people. */
  readonly base?: PeopleBase;
  readonly pains: number;
  readonly open: number;
}

/**
 * The estimate of each pain (`docs/figures.md`; our own, for maps without a survey): severity × (6 − e) × people ÷ people of the
 * first stage. People are those of the part, otherwise of its stage, otherwise of the journey; the base is the first stage that
 * has a number, otherwise the journey, otherwise the first step that has one. If no pain has a number, the share is 1 for all.
 */
export function opportunitiesOf(journey: Journey): Opportunities {
  const answers = answersOf(journey);
  const places = placedParts(journey);
  const facts = places.flatMap((at) =>
    at.part.pain.map((pain): Opportunity => {
      const severity = painWeight(pain);
      const feeling = feelingAt(at, journey);
      return {
        pain,
        ideas: answers.ideasOf.get(pain) ?? [],
        at,
        severity,
        ...(feeling === undefined ? {} : { feeling, hurt: severity * (6 - feeling) }),
        ...peopleAt(at, journey),
      };
    }),
  );
  const base = facts.some((each) => each.people !== undefined) ? baseOf(journey) : undefined;
  const estimated = facts.map((each): Opportunity => {
    const estimate = estimateOf(each, base);
    return estimate === undefined ? each : { ...each, estimate };
  });
  return {
    ranked: estimated.filter((each) => each.estimate !== undefined).toSorted(byEstimate),
    apart: estimated
      .filter((each) => each.estimate === undefined)
      .toSorted((left, right) => right.severity - left.severity),
    ...(base ? { base } : {}),
    pains: answers.pains,
    open: answers.open,
  };
}

/**
 * A fact of a stage or journey counts for all of its steps, and the mean of the steps for a stage without feelings of its own.
 */
function feelingAt({ part, stage }: PlacedPart, journey: Journey): number | undefined {
  const own = meanScore(part.feels);
  if (own !== undefined) return own;
  const below = meanOfSteps(part === journey ? stepsInside(journey) : stepsOf(part, stage));
  return below ?? (stage && part !== stage ? meanScore(stage.feels) : undefined) ?? meanScore(journey.feels);
}

function stepsOf(part: Part, stage: Stage | undefined): readonly Step[] {
  return stage && part === stage ? stage.steps : [];
}

function meanOfSteps(steps: readonly Step[]): number | undefined {
  const means = steps.flatMap((step) => meanScore(step.feels) ?? []);
  return means.length === 0 ? undefined : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function peopleAt(
  { part, stage }: PlacedPart,
  journey: Journey,
): { readonly people?: number; readonly peopleFromAbove?: true } {
  const own = part.people?.value;
  if (own !== undefined) return { people: own };
  const above = stage?.people?.value ?? journey.people?.value;
  return above === undefined ? {} : { people: above, peopleFromAbove: true };
}

function baseOf(journey: Journey): PeopleBase | undefined {
  const parts: readonly Part[] = [...journey.stages, journey, ...stepsInside(journey)];
  const part = parts.find((each) => (each.people?.value ?? 0) > 0);
  return part?.people?.value === undefined ? undefined : { people: part.people.value, part };
}

function estimateOf({ hurt, people }: Opportunity, base: PeopleBase | undefined): number | undefined {
  if (hurt === undefined) return undefined;
  if (!base) return hurt;
  return people === undefined ? undefined : (hurt * people) / base.people;
}

function byEstimate(left: Opportunity, right: Opportunity): number {
  return (right.estimate ?? 0) - (left.estimate ?? 0) || (right.hurt ?? 0) - (left.hurt ?? 0);
}
