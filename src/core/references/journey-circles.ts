import type { Journey } from '../model/journey.js';
import { circlesOf } from './circles.js';
import { NameIndex } from './name-index.js';
import { nameKey } from './name-key.js';
import { groupBy } from '../util/group-by.js';
import type { NamedElsewhere } from './workspace-names.js';

/** A number for the journey on a line of a file, shared with the journeys that it leads to and that lead back to it. */
export type CircleOf = (place: Pick<NamedElsewhere, 'uri' | 'line'>) => number | undefined;

/** The names of the journeys that a journey improves or is based on. */
export function leadsToOf({ improves, basedOn }: Journey): readonly string[] {
  return [improves, basedOn].flatMap((reference) => (reference ? [reference.text] : []));
}

/**
 * Which journeys lead to themselves, possibly through other files. Each name means what its own file means by it: a journey of
 * the file itself, otherwise the only one that another file declares. Time linear in journeys and names.
 */
export function circlesOfJourneys(journeys: readonly NamedElsewhere[]): CircleOf {
  const all = indexOf(journeys);
  const files = new Map([...groupBy(journeys, ({ uri }) => uri)].map(([uri, own]) => [uri, indexOf(own)]));
  const numbers = new Map(journeys.map((journey, at) => [journey, at]));
  const links = journeys.map(({ uri, leadsTo = [] }) =>
    leadsTo.flatMap((name) => {
      const key = nameKey(name);
      const [own] = files.get(uri)?.find(key) ?? [];
      const shared = own ? [own] : all.find(key);
      const to = shared.length === 1 && shared[0] ? numbers.get(shared[0]) : undefined;
      return to === undefined ? [] : [to];
    }),
  );
  const circles = circlesOf(links);
  const byPlace = new Map(journeys.map((journey, at) => [keyOf(journey), circles[at]]));
  return (place) => byPlace.get(keyOf(place));
}

function indexOf(journeys: readonly NamedElsewhere[]): NameIndex<NamedElsewhere> {
  return new NameIndex(
    journeys.map((target) => ({ target, title: target.title, ...(target.id === undefined ? {} : { id: target.id }) })),
  );
}

function keyOf({ uri, line }: Pick<NamedElsewhere, 'uri' | 'line'>): string {
  return `${line} ${uri}`;
}
