/** Names of personas with a comma in them, which a list splits unless they are quoted: a known name wins as a whole. */
import type { ItemFact, Journey, JourneyFile, Stage, Step } from '../model/journey.js';
import { partsOf } from '../model/parts.js';
import { resolvePersona } from './resolve-persona.js';
import type { WorkspaceNames } from './workspace-names.js';

/** No name is looked for over more items of a list than this. */
const MOST_ITEMS = 4;

/** Neighbours of one list that may be one name, as one item each; the longest of those that begin at an item come first. */
export function possibleNames(items: readonly ItemFact[]): readonly ItemFact[] {
  return items.flatMap((_, from) => runsFrom(items, from).map(({ item }) => item));
}

/**
 * The same list with neighbours as one item where they are a persona that the file sees; the longest name wins. Neighbours that
 * are all personas themselves stay apart, as they were written.
 */
export function wholePeople<Item extends ItemFact>(
  items: readonly Item[],
  { file, workspace }: { readonly file: JourneyFile; readonly workspace: WorkspaceNames },
): readonly ItemFact[] {
  if (items.length < 2) return items;
  const isKnown = ({ text }: ItemFact): boolean => {
    const { target, others } = resolvePersona(text, file, workspace);
    return target !== undefined || others.length > 0;
  };
  const found: ItemFact[] = [];
  for (let at = 0; at < items.length;) {
    const own = items[at];
    const run = runsFrom(items, at).find(
      ({ item, count }) => isKnown(item) && !items.slice(at, at + count).every(isKnown),
    );
    if (run) found.push(run.item);
    else if (own) found.push(own);
    at += run?.count ?? 1;
  }
  return found.length === items.length ? items : found;
}

/** All names of a journey that other files may declare, alone or as one. */
export function namesOverItems(journey: Journey): readonly string[] {
  const lists = partsOf(journey).flatMap((part) => [part.for, part.with]);
  return lists
    .filter((list) => list.length > 1)
    .flatMap((list) => [...list, ...possibleNames(list)])
    .map(({ text }) => text);
}

/** The journey with such names as one, wherever it names people. */
export function settlePeople(
  journey: Journey,
  around: { readonly file: JourneyFile; readonly workspace: WorkspaceNames },
): Journey {
  const lists = partsOf(journey).flatMap((part) => [part.for, part.with]);
  if (lists.every((list) => wholePeople(list, around) === list)) return journey;
  const settled = <Each extends Journey | Stage | Step>(part: Each): Each => ({
    ...part,
    for: wholePeople(part.for, around),
    with: wholePeople(part.with, around),
  });
  const stages = journey.stages.map((stage) => ({ ...settled(stage), steps: stage.steps.map(settled) }));
  return { ...settled(journey), stages };
}

interface Run {
  readonly item: ItemFact;
  readonly count: number;
}

/** Two or more items of one line that begin at an item, the longest first. */
function runsFrom(items: readonly ItemFact[], from: number): readonly Run[] {
  const first = items[from];
  if (!first) return [];
  const runs: Run[] = [];
  for (let count = 2; count <= MOST_ITEMS; count++) {
    const last = items[from + count - 1];
    if (!last || last.source !== first.source || last.span.line !== first.span.line) break;
    const text = items
      .slice(from, from + count)
      .map((item) => item.text)
      .join(', ');
    runs.unshift({ item: { ...first, text, span: { ...first.span, end: last.span.end } }, count });
  }
  return runs;
}
