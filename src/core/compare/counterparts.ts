import { columnsOf } from '../insight/parts.js';
import type { Counterpart } from './counterpart.js';
import type { Journey, JourneyFile } from '../model/journey.js';
import { groupBy } from '../util/group-by.js';
import { remember } from '../util/remember.js';
import { nameKey } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import type { NamedElsewhere, WorkspaceNames } from '../references/workspace-names.js';

/** The current file and what the workspace knows of the others. */
export interface CounterpartSources {
  readonly file: JourneyFile;
  readonly names: WorkspaceNames;
  readonly journeyAt: (name: NamedElsewhere) => Journey | undefined;
}

/**
 * The journey to compare with: the one that an improved journey improves, the one that an actual journey is based on, otherwise
 * the improved journey that points at this one, in its own file first.
 */
export function counterpartOf(journey: Journey, sources: CounterpartSources): Counterpart | undefined {
  const { state, improves, basedOn } = journey;
  if (state?.value === 'improved') return improves && named(improves.text, 'current', journey, sources);
  if (state?.value === 'actual') return basedOn && named(basedOn.text, 'plan', journey, sources);
  return improvementOf(journey, sources);
}

function named(
  name: string,
  as: Counterpart['as'],
  journey: Journey,
  { file, names, journeyAt }: CounterpartSources,
): Counterpart | undefined {
  const { target } = resolveJourney(name, file, names);
  if (!target) return undefined;
  if ('here' in target) return target.here === journey ? undefined : { journey: target.here, as };
  const found = journeyAt(target.elsewhere);
  return found && { journey: found, as, elsewhere: true };
}

function improvementOf(journey: Journey, { file, names, journeyAt }: CounterpartSources): Counterpart | undefined {
  const own = new Set([journey.id?.text ?? '', journey.title].map(nameKey).filter((key) => key !== ''));
  const inOrderOf = <Other>(index: ByKey<Other>): readonly Other[] => {
    const found = [...own].flatMap((key) => index.get(key) ?? []);
    return (own.size < 2 ? found : found.toSorted(([left], [right]) => left - right)).map(([, other]) => other);
  };
  const here = inOrderOf(improvedIn(file)).find((other) => other !== journey);
  if (here) return { journey: here, as: 'improved' };
  for (const name of inOrderOf(leadingTo(names.journeys))) {
    const other = journeyAt(name);
    if (other && own.has(improvedBy(other))) return { journey: other, as: 'improved', elsewhere: true };
  }
  return undefined;
}

/** The key of the journey that an improved one improves; for other journeys, a key that no name has. */
function improvedBy({ state, improves }: Journey): string {
  return state?.value === 'improved' && improves ? nameKey(improves.text) : '';
}

type ByKey<Other> = ReadonlyMap<string, readonly (readonly [place: number, other: Other])[]>;

/** The improved journeys of a file, by what they improve: each journey of the file looks for its improvements. */
const improvedIn = remember((file: JourneyFile): ByKey<Journey> => {
  return groupBy(
    file.journeys.map((journey, place) => [place, journey] as const),
    ([, journey]) => improvedBy(journey),
  );
});

/** The journeys of other files, by what they refer to. */
const leadingTo = remember((journeys: readonly NamedElsewhere[]): ByKey<NamedElsewhere> => {
  const found = new Map<string, (readonly [number, NamedElsewhere])[]>();
  journeys.forEach((name, place) => {
    for (const key of new Set((name.leadsTo ?? []).map(nameKey))) {
      const list = found.get(key);
      if (list) list.push([place, name]);
      else found.set(key, [[place, name]]);
    }
  });
  return found;
});

/** More curves than this cannot be told apart (V3). */
const MOST_OTHERS = 4;

/**
 * Journeys for other personas through the same steps: those that share at least half of this one's step titles. At most four,
 * those of the same file first.
 */
export function othersOf(journey: Journey, candidates: Iterable<Journey>): readonly Journey[] {
  const { titles, personas } = traitsOf(journey);
  if (titles.size === 0) return [];
  const found: Journey[] = [];
  for (const other of candidates) {
    if (other === journey) continue;
    const traits = traitsOf(other);
    // What could not share half of the titles anyway is skipped.
    if (traits.titles.size * 2 < titles.size || !isForOthers(personas, traits.personas)) continue;
    if (countShared(titles, traits.titles) * 2 < titles.size) continue;
    found.push(other);
    if (found.length === MOST_OTHERS) break;
  }
  return found;
}

/** The titles of a journey's steps, in the form in which names are compared. */
export function stepTitlesOf(journey: Journey): ReadonlySet<string> {
  return traitsOf(journey).titles;
}

interface Traits {
  /** Folded titles of the steps. */
  readonly titles: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
}

/** Cached by journey: the models of unchanged files stay the same objects. */
const traitsOf = remember((journey: Journey): Traits => {
  const titles = columnsOf(journey).map(({ part }) => nameKey(part.title));
  return {
    titles: new Set(titles.filter((title) => title !== '')),
    personas: new Set(journey.for.map(({ text }) => nameKey(text))),
  };
});

/** Whether a journey names personas, none of which is among these. */
function isForOthers(personas: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (others.size === 0) return false;
  for (const other of others) if (personas.has(other)) return false;
  return true;
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of left) if (right.has(each)) shared++;
  return shared;
}
