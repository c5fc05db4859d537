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
 * The same as a picture shows them: an idea that names what it answers is with those pains, wherever it is written in its part, and
 * the ideas beside it that name nothing are with the pains that are left.
 */
export function drawnGroups(part: PartFacts, { ideasOf }: Answers): readonly PainGroup[] {
  const groups = painGroups(part);
  if (part.idea.every(({ answers }) => answers.length === 0)) return groups;
  const pains = part.pain;
  // The block that each pain belongs to, named after its first pain.
  const block = pains.map((_, index) => index);
  const join = (members: readonly number[]): void => {
    const blocks = new Set(members.map((index) => block[index] ?? index));
    const first = Math.min(...blocks);
    block.forEach((each, index) => {
      if (blocks.has(each)) block[index] = first;
    });
  };
  const named = new Map<IdeaFact, readonly number[]>();
  for (const idea of part.idea) {
    const keys = new Set(idea.answers.map(({ text }) => nameKey(text)));
    const isNamed = (pain: PainFact): boolean =>
      keys.size > 0 && (keys.has(nameKey(pain.text)) || ideasOf.get(pain)?.includes(idea) === true);
    const members = pains.flatMap((pain, index) => (isNamed(pain) ? [index] : []));
    if (members.length === 0) continue;
    named.set(idea, members);
    join(members);
  }
  const answered = new Set([...named.values()].flat());
  const loose = new Map<IdeaFact, number>();
  for (const group of groups) {
    const left = group.ideas.filter(({ answers }) => answers.length === 0);
    const isAlone = left.length === group.ideas.length;
    const own = group.pains.map((pain) => pains.indexOf(pain)).filter((index) => isAlone || !answered.has(index));
    const [first] = own;
    if (left.length === 0 || first === undefined) continue;
    join(own);
    for (const idea of left) loose.set(idea, first);
  }
  const blockOf = (idea: IdeaFact): number | undefined => {
    const index = named.get(idea)?.[0] ?? loose.get(idea);
    return index === undefined ? undefined : block[index];
  };
  const blocks = [...new Set(block)].map((first) => ({
    pains: pains.filter((_, index) => block[index] === first),
    ideas: part.idea.filter((idea) => blockOf(idea) === first),
  }));
  const rest = part.idea.filter((idea) => blockOf(idea) === undefined);
  return rest.length === 0 ? blocks : [...blocks, { pains: [], ideas: rest }];
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
