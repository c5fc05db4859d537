import { matchColumns } from '../insight/match-columns.js';
import { columnsOf, columnsOfStages } from '../insight/parts.js';
import type { Column } from '../insight/parts.js';
import type { Journey, Stage } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';

/**
 * What two journeys have in common. Keys are indices of the counterpart, values those of the journey in view; each appears once.
 */
export interface Matching {
  readonly stages: ReadonlyMap<number, number>;
  /** By column, as `columnsOf` counts them. */
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Finds the stages and steps that two journeys share: by id, then by title, then by place. A step with a new title counts as the
 * old one if, in the same stage and between the same neighbours, as many steps were added as removed.
 */
export function matchJourneys(here: Journey, there: Journey): Matching {
  const columns = new Map(matchColumns(here, there));
  const ours = columnsOf(here);
  const theirs = columnsOf(there);
  const stages = matchStages(here.stages, there.stages, columns, ours, theirs);
  // What is matched by place lies between what is already matched, so it is not a neighbour of anything later.
  const known = new Set(columns.values());
  for (const [their, our] of stages) {
    matchByPlace(columns, columnsOfStages(here)[our] ?? [], columnsOfStages(there)[their] ?? [], known);
  }
  return { stages, columns };
}

function matchStages(
  here: readonly Stage[],
  there: readonly Stage[],
  columns: ReadonlyMap<number, number>,
  ours: readonly Column[],
  theirs: readonly Column[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const match = (their: number, our: number | undefined): void => {
    if (our === undefined || matches.has(their) || taken.has(our)) return;
    matches.set(their, our);
    taken.add(our);
  };
  const matchBy = (keyOf: (stage: Stage) => string | undefined): void => {
    const free = new Map<string, number[]>();
    here.forEach((stage, index) => {
      const key = taken.has(index) ? undefined : keyOf(stage);
      if (key === undefined) return;
      const same = free.get(key);
      if (same) same.push(index);
      else free.set(key, [index]);
    });
    there.forEach((stage, index) => {
      if (!matches.has(index)) match(index, free.get(keyOf(stage) ?? '')?.shift());
    });
  };
  matchBy(({ id }) => keyOfName(id?.text));
  matchBy(({ title }) => keyOfName(title));
  matchBy(({ name }) => name);
  // A stage with a new name is the one that contained its steps.
  for (const [their, our] of columns) {
    const [column, other] = [ours[our], theirs[their]];
    if (column && other) match(other.stageIndex, column.stageIndex);
  }
  // Stages without a name are only told apart by their order.
  matchBy(({ title }) => (nameKey(title) === '' ? UNTITLED : undefined));
  return matches;
}

/** No name starts or ends with spaces. */
const UNTITLED = ' ';

function keyOfName(name: string | undefined): string | undefined {
  const key = nameKey(name ?? '');
  return key === '' ? undefined : key;
}

/** Pairs what is left of two stages, run by run between matched neighbours. */
function matchByPlace(
  columns: Map<number, number>,
  ours: readonly Column[],
  theirs: readonly Column[],
  known: ReadonlySet<number>,
): void {
  const left = runsBetween(ours, ({ index }) => (known.has(index) ? index : undefined));
  const right = runsBetween(theirs, ({ index }) => columns.get(index));
  for (const [neighbour, run] of right) {
    const same = left.get(neighbour);
    if (!same || same.length !== run.length) continue;
    run.forEach((column, at) => {
      const our = same[at];
      if (our) columns.set(column.index, our.index);
    });
  }
}

/** Columns without a match, by the matched neighbour before them; -1 at the start of the stage. */
function runsBetween(
  columns: readonly Column[],
  matchOf: (column: Column) => number | undefined,
): ReadonlyMap<number, readonly Column[]> {
  const runs = new Map<number, Column[]>();
  let neighbour = -1;
  for (const column of columns) {
    const match = matchOf(column);
    if (match !== undefined) {
      neighbour = match;
      continue;
    }
    const run = runs.get(neighbour);
    if (run) run.push(column);
    else runs.set(neighbour, [column]);
  }
  return runs;
}
