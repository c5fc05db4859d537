import type { Journey, Stage, Step } from '../model/journey.js';
import { skipDress, trimEnd } from '../util/characters.js';
import { remember } from '../util/remember.js';
import { firstAtLeast } from '../util/sorted.js';
import { nameKey } from './name-key.js';
import { MOST_OTHERS, NOTHING } from './resolution.js';
import type { Resolution } from './resolution.js';

/** A stage, or a step of it. Going to a stage means going to its first step. */
export interface PartTarget {
  readonly stage: Stage;
  readonly step?: Step;
}

/** Something in a journey with the number of its stage; -1 above the first stage. */
export interface Placed<Target> {
  readonly stageNumber: number;
  readonly target: Target;
}

/**
 * The part that a `goes to` of a stage means: within its own journey, first in the same stage, then downward, then upward from
 * the start of the journey, at the same distance a stage before a step. An id wins over a title; `Stage / Step` is tried when no
 * whole title matches.
 */
export function resolvePart(name: string, journey: Journey, from: Stage | undefined): Resolution<PartTarget> {
  const index = indexOf(journey);
  const key = nameKey(name);
  if (key === '') return NOTHING;
  const places = index.byId.get(key) ?? index.byTitle.get(key) ?? pathPlaces(index, name);
  const stageNumber = from ? (index.stageNumbers.get(from) ?? 0) : 0;
  return nearestFirst(places, stageNumber, isSamePlace);
}

/** The number of a stage in its journey; -1 for the journey itself. */
export function stageNumberOf(journey: Journey, stage: Stage | undefined): number {
  return stage ? (indexOf(journey).stageNumbers.get(stage) ?? -1) : -1;
}

/** The first match in the order of the language, and a few of the others. `places` are in file order. */
export function nearestFirst<Target>(
  places: readonly Placed<Target>[],
  stageNumber: number,
  isSame: (left: Target, right: Target) => boolean,
): Resolution<Target> {
  const start = firstAtLeast(places, stageNumber, (place) => place.stageNumber);
  const inOrder = [
    ...places.slice(start, start + MOST_OTHERS + 2),
    ...places.slice(0, Math.min(start, MOST_OTHERS + 2)),
  ];
  const [first, ...rest] = inOrder.map(({ target }) => target);
  if (first === undefined) return NOTHING;
  return { target: first, others: rest.filter((other) => !isSame(first, other)).slice(0, MOST_OTHERS) };
}

interface PartIndex {
  readonly stageNumbers: ReadonlyMap<Stage, number>;
  readonly byId: ReadonlyMap<string, readonly Placed<PartTarget>[]>;
  readonly byTitle: ReadonlyMap<string, readonly Placed<PartTarget>[]>;
}

const indexOf = remember((journey: Journey): PartIndex => {
  const stageNumbers = new Map<Stage, number>();
  const byId = new Map<string, Placed<PartTarget>[]>();
  const byTitle = new Map<string, Placed<PartTarget>[]>();
  journey.stages.forEach((stage, stageNumber) => {
    stageNumbers.set(stage, stageNumber);
    for (const step of [undefined, ...stage.steps]) {
      const place = { stageNumber, target: step ? { stage, step } : { stage } };
      addTo(byTitle, (step ?? stage).title, place);
      addTo(byId, (step ?? stage).id?.text ?? '', place);
    }
  });
  return { stageNumbers, byId, byTitle };
});

/** Steps by `Stage / Step`; built only for a journey in which someone uses that form. */
const pathsOf = remember((index: PartIndex): ReadonlyMap<string, readonly Placed<PartTarget>[]> => {
  const paths = new Map<string, Placed<PartTarget>[]>();
  for (const places of index.byTitle.values()) {
    for (const place of places) {
      const { stage, step } = place.target;
      if (!step) continue;
      for (const stageName of namesOf(stage)) {
        for (const stepName of namesOf(step)) addTo(paths, `${stageName} / ${stepName}`, place);
      }
    }
  }
  return paths;
});

function namesOf(part: Stage | Step): readonly string[] {
  return [nameKey(part.title), ...(part.id ? [nameKey(part.id.text)] : [])];
}

function pathPlaces(index: PartIndex, name: string): readonly Placed<PartTarget>[] {
  if (!name.includes('/')) return [];
  const paths = pathsOf(index);
  const plain = paths.get(nameKey(name));
  if (plain) return plain;
  // Wherever a path is divided it has the same key, except for quotes around its stage or its step.
  let tried = 0;
  for (const { index: at } of name.matchAll(/\s\/\s/gu)) {
    if (!isQuotedBeside(name, at)) continue;
    const places = paths.get(nameKey(`${nameKey(name.slice(0, at))} / ${nameKey(name.slice(at + 3))}`));
    if (places) return places;
    if (++tried === MOST_QUOTED) break;
  }
  return [];
}

/** At most this many divisions of a name next to quotes are tried: a title with more quoted slashes inside is not a path. */
const MOST_QUOTED = 16;
const QUOTE = /["'\u2018-\u201e\u00ab\u00bb\u300c\u300d]/u;

/** Whether a quote comes before or after a slash, apart from spaces. */
function isQuotedBeside(name: string, slash: number): boolean {
  const before = name.charAt(trimEnd(name, 0, slash) - 1);
  return QUOTE.test(before) || QUOTE.test(name.charAt(skipDress(name, slash + 3, name.length)));
}

/** A stage and its first step are the same target. */
function isSamePlace(left: PartTarget, right: PartTarget): boolean {
  return left.stage === right.stage && (left.step ?? left.stage.steps[0]) === (right.step ?? right.stage.steps[0]);
}

function addTo<Target>(index: Map<string, Placed<Target>[]>, name: string, place: Placed<Target>): void {
  const key = nameKey(name);
  if (key === '') return;
  const known = index.get(key);
  if (known) known.push(place);
  else index.set(key, [place]);
}
