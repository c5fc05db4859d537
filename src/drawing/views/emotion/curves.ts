/** Which curves the view of emotions draws: the journey in view, its counterpart, and other personas on the same steps. */
import { partsOf } from '../../../core/model/parts.js';
import { columnsOf } from '../../../core/insight/parts.js';
import type { Column } from '../../../core/insight/parts.js';
import { emotionCurve } from '../../../core/insight/emotion-curve.js';
import type { EmotionCurve, FeelingPoint } from '../../../core/insight/emotion-curve.js';
import { matchColumns } from '../../../core/insight/match-columns.js';
import type { FeelsFact, Journey, Reference, Stage, Step } from '../../../core/model/journey.js';
import type { MapInput } from '../../scene/scene.js';
import { personaNamed } from '../../scene/persona-named.js';
import type { ColourName } from '../../kit/palette.js';
import { bareName, nameKey } from '../../../core/references/name-key.js';
import { remember } from '../../../core/util/remember.js';
import { proseOf } from '../../../core/vocabulary/all-prose.js';
import type { JourneyState } from '../../../core/vocabulary/catalogue.js';

export type MarkShape = 'face' | 'ring' | 'diamond' | 'square' | 'triangle' | 'kite';

/** One curve of the chart. Columns are those of the journey in view. */
export interface DrawnCurve {
  readonly shape: MarkShape;
  readonly colour: ColourName;
  /** The journey whose feelings these are; for one of several personas of a file, with only that persona's. */
  readonly journey: Journey;
  readonly points: readonly FeelingPoint[];
  /** Columns of the journey in view that the curve's journey also has. */
  readonly matched: number;
  /** Who feels this; empty when nobody is named. */
  readonly persona: string;
  readonly state: JourneyState;
  /** Whether the lines of its facts are lines of the file in view. */
  readonly here: boolean;
}

export interface Curves {
  /** What the figures of the view are based on: the journey in view, with the feelings of its first persona. */
  readonly journey: Journey;
  readonly curve: EmotionCurve;
  /** Columns that are only steps of other personas, so that no value is missing there. */
  readonly notTheirs: ReadonlySet<number>;
  /** The journey in view first, at most five. */
  readonly drawn: readonly DrawnCurve[];
  /** Curves beyond the first five, which are not drawn. */
  readonly left: number;
}

/** Maximum number of curves in one chart (V3). */
const MOST = 5;
const OTHERS: readonly { readonly shape: MarkShape; readonly colour: ColourName }[] = [
  { shape: 'diamond', colour: 'way' },
  { shape: 'square', colour: 'ink3' },
  { shape: 'triangle', colour: 'accentInk' },
  { shape: 'kite', colour: 'lineStrong' },
];

/** The curves of a view, from the file and the files around it. */
export function curvesOf(input: MapInput): Curves {
  const people = peopleOf(input.journey);
  const first = people[0];
  const apart = first !== undefined && people.some((person) => !sharesAll(input.journey, person, first));
  const journey = first && apart ? feltBy(input.journey, first) : input.journey;
  const curve = emotionCurve(journey);
  const counterpart = counterpartCurve(input);
  const own = apart
    ? people.slice(1).filter((person) => !sharesAll(input.journey, person, first))
    : peopleWithOwnFeelings(curve);
  const room = MOST - 1 - (counterpart ? 1 : 0);
  const journeys = input.others ?? [];
  const others = [
    ...own
      .slice(0, room)
      .map((person) => ({ ...ownPoints(input.journey, person), here: true, persona: nameOf(input, person) })),
    ...journeys.slice(0, Math.max(0, room - own.length)).map((other) => ({
      journey: other,
      ...pointsIn(input.journey, other),
      here: false,
      persona: namesOf(input, other),
    })),
  ];
  const thin = others.map((other, index): DrawnCurve => {
    const looks = OTHERS[index] ?? { shape: 'kite', colour: 'lineStrong' };
    return { ...looks, ...other, state: stateOf(other.journey) };
  });
  const view: DrawnCurve = {
    shape: 'face',
    colour: stateOf(journey) === 'improved' ? 'curveNew' : 'curve',
    journey,
    points: curve.points,
    matched: columnsOf(journey).length,
    persona:
      first && apart
        ? nameOf(input, first)
        : proseOf(input.language).list(people.map((person) => nameOf(input, person))),
    state: stateOf(journey),
    here: true,
  };
  return {
    journey,
    curve,
    notTheirs: first && apart ? columnsWithout(journey, first) : new Set(),
    drawn: [view, ...(counterpart ? [counterpart] : []), ...thin],
    left: own.length + journeys.length - thin.length,
  };
}

function counterpartCurve(input: MapInput): DrawnCurve | undefined {
  const { counterpart } = input;
  if (!counterpart) return undefined;
  const state: JourneyState = counterpart.as === 'improved' ? 'improved' : stateOf(counterpart.journey);
  return {
    shape: 'ring',
    colour: state === 'improved' ? 'curveNew' : 'lineStrong',
    journey: counterpart.journey,
    ...pointsIn(input.journey, counterpart.journey),
    persona: peopleNamed(input, counterpart.journey),
    state,
    here: counterpart.elsewhere !== true,
  };
}

/** The state of a journey; one that does not say is a current one. */
function stateOf(journey: Journey): JourneyState {
  return journey.state?.value ?? 'current';
}

/** The feelings of one of several people of the journey in view. */
function ownPoints(journey: Journey, person: Reference): Pick<DrawnCurve, 'journey' | 'points' | 'matched'> {
  const theirs = feltBy(journey, person);
  const matched = columnsOf(journey).length - columnsWithout(journey, person).size;
  return { journey: theirs, points: emotionCurve(theirs).points, matched };
}

/** The points of another journey, moved to the columns of the one in view; points of steps that it lacks are left out. */
function pointsIn(journey: Journey, other: Journey): Pick<DrawnCurve, 'points' | 'matched'> {
  const matches = matchColumns(journey, other);
  const moved = emotionCurve(other).points.flatMap((point): FeelingPoint[] => {
    const columns: number[] = [];
    for (let column = point.from; column < point.to; column++) {
      const match = matches.get(column);
      if (match !== undefined) columns.push(match);
    }
    if (columns.length === 0) return [];
    return [{ ...point, from: Math.min(...columns), to: Math.max(...columns) + 1 }];
  });
  const placed = moved.toSorted((left, right) => centreOf(left) - centreOf(right));
  // Two points in one place would be a jump; that happens if the other journey has its steps in another order.
  const apart = placed.filter((point, index) => {
    const before = placed[index - 1];
    return before === undefined || centreOf(point) - centreOf(before) > 0.001;
  });
  return { points: apart, matched: matches.size };
}

/** Where a point is, in columns from the left edge of the first. */
export function centreOf(point: Pick<FeelingPoint, 'from' | 'to' | 'place'>): number {
  return point.from + (point.to - point.from) * point.place;
}

/** Everybody named in a `for` of the journey, its stages or its steps, each once. */
function peopleOf(journey: Journey): readonly Reference[] {
  const people = new Map<string, Reference>();
  for (const part of partsOf(journey)) {
    for (const person of part.for) if (!people.has(nameKey(person.text))) people.set(nameKey(person.text), person);
  }
  return [...people.values()];
}

/** Whether two people take every step together. */
function sharesAll(journey: Journey, one: Reference, other: Reference): boolean {
  const parts = partsOfPeople(journey);
  return parts.get(nameKey(one.text)) === parts.get(nameKey(other.text));
}

/**
 * For the key of each person, the lists of people in the columns that name them; as a text, so that people with the same lists
 * compare equal.
 */
const partsOfPeople = remember((journey: Journey): ReadonlyMap<string, string> => {
  const lists = new Set(columnsOf(journey).map(({ stage, part }) => peopleFor(journey, stage, part)));
  const parts = new Map<string, string>();
  [...lists].forEach((list, index) => {
    for (const key of keysOf(list)) parts.set(key, `${parts.get(key) ?? ''} ${index}`);
  });
  return parts;
});

/** Who a part is for: its own `for` counts, else that of its stage, else that of the journey. */
function peopleFor(journey: Journey, stage: Stage, part: Stage | Step): readonly Reference[] {
  return [part.for, stage.for].find((list) => list.length > 0) ?? journey.for;
}

const keysOf = remember(
  (people: readonly Reference[]): ReadonlySet<string> => new Set(people.map(({ text }) => nameKey(text))),
);

/** Whether a part is for somebody; one without a `for` is for everybody. */
function isTheirs(journey: Journey, stage: Stage, part: Stage | Step, person: Reference): boolean {
  const people = peopleFor(journey, stage, part);
  return people.length === 0 || keysOf(people).has(nameKey(person.text));
}

/** Everybody whose feeling is said beside that of all, each once. */
function peopleWithOwnFeelings({ apart }: EmotionCurve): readonly Reference[] {
  const people = new Map<string, Reference>();
  for (const { feeling } of apart) {
    for (const person of feeling.for ?? []) {
      if (!people.has(nameKey(person.text))) people.set(nameKey(person.text), person);
    }
  }
  return [...people.values()];
}

/** The feelings that one person has: what all feel, and their own as a part of their course. */
function theirFeelings(feels: readonly FeelsFact[], person: Reference): readonly FeelsFact[] {
  return feels.flatMap((feeling) => {
    const { for: whose, ...felt } = feeling;
    if (!whose) return [feeling];
    return whose.some(({ text }) => nameKey(text) === nameKey(person.text)) ? [felt] : [];
  });
}

/** The journey with only the feelings of one person. Columns stay where they are. */
function feltBy(journey: Journey, person: Reference): Journey {
  const feltIn = (stage: Stage, part: Stage | Step): readonly FeelsFact[] =>
    isTheirs(journey, stage, part, person) ? theirFeelings(part.feels, person) : [];
  const stages = journey.stages.map((stage): Stage => {
    const steps = stage.steps.map((step): Step => ({ ...step, feels: feltIn(stage, step) }));
    return { ...stage, steps, feels: feltIn(stage, stage) };
  });
  return { ...journey, stages, feels: theirFeelings(journey.feels, person) };
}

function columnsWithout(journey: Journey, person: Reference): ReadonlySet<number> {
  const without = (column: Column): boolean => !isTheirs(journey, column.stage, column.part, person);
  return new Set(
    columnsOf(journey)
      .filter(without)
      .map((column) => column.index),
  );
}

function nameOf(input: MapInput, person: Reference): string {
  return bareName(personaNamed(input.personas, person.text)?.title ?? person.text);
}

/** The person of another journey; its title when it names nobody. */
function namesOf(input: MapInput, journey: Journey): string {
  const names = peopleNamed(input, journey);
  return names === '' ? journey.title : names;
}

function peopleNamed(input: MapInput, journey: Journey): string {
  return proseOf(input.language).list(journey.for.map((person) => nameOf(input, person)));
}
