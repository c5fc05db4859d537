import type { Journey } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { phaseOf } from './conversion.js';
import { columnsOf } from './parts.js';
import type { Column } from './parts.js';

/**
 * The columns of one journey that are the same steps as those of another (`docs/figures.md`: step on step): by id, then by title in the same
 * stage or phase, then by title alone. Keys are column indices of `other`, values those of `journey`; each is matched once.
 */
export function matchColumns(journey: Journey, other: Journey): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const own = columnsOf(journey);
  const theirs = columnsOf(other);
  const taken = new Set<number>();
  const keys: readonly ((column: Column) => string | undefined)[] = [idOf, titleInStage, titleInPhase, titleOf];
  for (const keyOf of keys) {
    const free = new Map<string, number[]>();
    for (const column of own) {
      const key = taken.has(column.index) ? undefined : keyOf(column);
      if (key === undefined) continue;
      const list = free.get(key);
      if (list) list.push(column.index);
      else free.set(key, [column.index]);
    }
    for (const column of theirs) {
      const key = matches.has(column.index) ? undefined : keyOf(column);
      const match = key === undefined ? undefined : free.get(key)?.shift();
      if (match === undefined) continue;
      matches.set(column.index, match);
      taken.add(match);
    }
  }
  return matches;
}

function idOf({ part }: Column): string | undefined {
  const id = part.id?.text.trim() ?? '';
  return id === '' ? undefined : nameKey(id);
}

/** Parts without a title match nothing. */
function titleOf({ part }: Column): string | undefined {
  const title = nameKey(part.title);
  return title === '' ? undefined : title;
}

function titleInStage(column: Column): string | undefined {
  const title = titleOf(column);
  return title === undefined ? undefined : `${nameKey(column.stage.title)}\n${title}`;
}

function titleInPhase(column: Column): string | undefined {
  const title = titleOf(column);
  const phase = phaseOf(column.stage);
  return title === undefined || phase === undefined ? undefined : `${phase}\n${title}`;
}
