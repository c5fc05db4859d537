import type { IdeaFact, Journey, PainFact, PartFacts, Stage } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { resolvePain } from '../references/resolve-pain.js';
import { groupBy } from '../util/group-by.js';
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

/**
 * What answers each pain of a journey; an idea's `answers` overrides the rule of position and means what the reference means: a
 * pain with all that have its words, the pains of a part by its title, path or id, or those of the journey. An idea that was
 * dropped answers nothing.
 */
export function answersOf(journey: Journey): Answers {
  const ideasOf = new Map<PainFact, IdeaFact[]>();
  const parts = partsOf(journey);
  const alike = groupBy(
    parts.flatMap(({ pain }) => pain),
    ({ text }) => nameKey(text),
  );
  const answeredBy = (name: string, from: Stage | undefined): readonly PainFact[] => {
    const { target } = resolvePain(name, journey, from);
    if (!target) return [];
    if ('pain' in target) return alike.get(nameKey(target.pain.text)) ?? [];
    if ('journey' in target) return parts.flatMap(({ pain }) => pain);
    const { stage, step } = target.part;
    return step ? step.pain : stageWithSteps(stage).flatMap(({ pain }) => pain);
  };
  const addIdeas = (part: PartFacts, from: Stage | undefined): void => {
    for (const { pains, ideas } of painGroups(part)) {
      for (const idea of ideas) {
        if (idea.state?.value === 'dropped') continue;
        const named = idea.answers.flatMap(({ text }) => answeredBy(text, from));
        for (const pain of new Set(idea.answers.length === 0 ? pains : named)) addTo(ideasOf, pain, idea);
      }
    }
  };
  addIdeas(journey, undefined);
  for (const stage of journey.stages) for (const part of stageWithSteps(stage)) addIdeas(part, stage);
  const pains = parts.reduce((sum, part) => sum + part.pain.length, 0);
  return { ideasOf, pains, open: pains - ideasOf.size };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
