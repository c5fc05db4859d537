import type { IdeaFact, Journey, PainFact, PartFacts } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { columnsOf } from './parts.js';
import { partsOf, stageWithSteps } from '../model/parts.js';

/** Pains of one part that the same ideas answer, in file order. Either list may be empty, but not both. */
export interface PainGroup {
  readonly pains: readonly PainFact[];
  readonly ideas: readonly IdeaFact[];
}

/** The pains of a whole journey, and what answers them. */
export interface Answers {
  /** Ideas by the pain that they answer, wherever they are. */
  readonly ideasOf: ReadonlyMap<PainFact, readonly IdeaFact[]>;
  readonly pains: number;
  readonly open: number;
}

/**
 * Pains and ideas of a part, grouped by position: an idea answers the pains above it, back to the pains of the previous idea
 * (`docs/figures.md`: pains answered). Pains below the last idea form a group of their own.
 */
export function painGroups(part: PartFacts): readonly PainGroup[] {
  const groups: { pains: PainFact[]; ideas: IdeaFact[] }[] = [];
  let above = 0;
  for (const idea of part.idea) {
    const last = groups.at(-1);
    if (last && idea.painsAbove <= above) {
      last.ideas.push(idea);
      continue;
    }
    groups.push({ pains: part.pain.slice(above, idea.painsAbove), ideas: [idea] });
    above = Math.max(above, idea.painsAbove);
  }
  const rest = part.pain.slice(above);
  if (rest.length > 0) groups.push({ pains: rest, ideas: [] });
  return groups;
}

/** What answers each pain of a journey; an idea's `answers` overrides the rule of position. An idea that was dropped answers nothing. */
export function answersOf(journey: Journey): Answers {
  const ideasOf = new Map<PainFact, IdeaFact[]>();
  const named = new Map<string, PainFact[]>();
  const parts = partsOf(journey);
  for (const part of parts) for (const pain of part.pain) addTo(named, nameKey(pain.text), pain);
  for (const { part } of columnsOf(journey)) addTitle(named, part.title, part.pain);
  for (const stage of journey.stages) {
    addTitle(
      named,
      stage.title,
      stageWithSteps(stage).flatMap(({ pain }) => pain),
    );
  }
  addTitle(
    named,
    journey.title,
    parts.flatMap(({ pain }) => pain),
  );
  for (const part of parts) {
    for (const group of painGroups(part)) {
      for (const idea of group.ideas) {
        if (idea.state?.value === 'dropped') continue;
        const answered =
          idea.answers.length === 0 ? group.pains : idea.answers.flatMap((name) => named.get(nameKey(name.text)) ?? []);
        for (const pain of new Set(answered)) addTo(ideasOf, pain, idea);
      }
    }
  }
  const pains = parts.reduce((sum, part) => sum + part.pain.length, 0);
  return { ideasOf, pains, open: pains - ideasOf.size };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A title names all pains of its part, unless a pain has the same words. */
function addTitle(named: Map<string, PainFact[]>, title: string, pains: readonly PainFact[]): void {
  const key = nameKey(title);
  if (key !== '' && !named.has(key)) named.set(key, [...pains]);
}
