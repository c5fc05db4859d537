import type { ItemFact, Journey, Part } from '../model/journey.js';
import { remember } from '../util/remember.js';
import { firstAtLeast } from '../util/sorted.js';
import { foldExact } from '../vocabulary/fold.js';
import { columnsOf } from './parts.js';

/** Neighbouring columns with the same owners. */
export interface OwnerRun {
  /** Columns `from` to `to`, which is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Empty for a run without an owner. */
  readonly owners: readonly ItemFact[];
  /** The owners that it names. */
  readonly named: readonly ItemFact[];
}

/** Who answers for each column, as runs; an owner further down replaces that of the stage or journey. */
export const ownerRuns = remember((journey: Journey): readonly OwnerRun[] => {
  const runs: (OwnerRun & { to: number; readonly key: string })[] = [];
  const namedOf = ownersToName();
  for (const column of columnsOf(journey)) {
    const { index } = column;
    const owners = ownersAt(journey, column);
    const key = keyOfOwners(owners);
    const last = runs.at(-1);
    if (last && last.key === key) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, owners, named: namedOf(owners), key });
  }
  return runs;
});

/** At most this many owners are named each time; more only where they come first. */
const NAMED_AGAIN = 8;

/**
 * The owners that a card names out of a list: all of them the first time the list appears, only the first few after that.
 * Otherwise hundreds of owners of a journey would be written on each of its cards.
 */
export function ownersToName(): (owners: readonly ItemFact[]) => readonly ItemFact[] {
  const told = new Set<readonly ItemFact[]>();
  return (owners) => {
    if (owners.length <= NAMED_AGAIN) return owners;
    if (told.has(owners)) return owners.slice(0, NAMED_AGAIN);
    told.add(owners);
    return owners;
  };
}

/** Equal for the same owners in the same order. Called at each column for the owners of a journey. */
export const keyOfOwners = remember((owners: readonly ItemFact[]): string =>
  owners.map((owner) => foldExact(owner.text)).join('\n'),
);

/** The runs that overlap the columns `from` to `to` (exclusive). They are in order, so the others are not looked at. */
export function runsInto(runs: readonly OwnerRun[], from: number, to: number): readonly OwnerRun[] {
  let at = firstAtLeast(runs, from + 1, (run) => run.to);
  const found: OwnerRun[] = [];
  for (let run = runs[at]; run && run.from < to; run = runs[++at]) found.push(run);
  return found;
}

/** Who answers for a part; an owner further down replaces that of the stage or journey. */
export function ownersAt(
  journey: Pick<Journey, 'owner'>,
  { part, stage }: { readonly part: Pick<Part, 'owner'>; readonly stage?: Pick<Part, 'owner'> | undefined },
): readonly ItemFact[] {
  return [part.owner, stage?.owner ?? NOBODY, journey.owner].find((list) => list.length > 0) ?? NOBODY;
}

const NOBODY: readonly ItemFact[] = [];

interface HandOffs {
  readonly handOffs: number;
  /** Different owners. */
  readonly owners: number;
}

/** Changes of owner from one step to the next (`docs/figures.md`: hand-offs); undefined when fewer than two owners are known. */
export function handOffsOf(runs: readonly OwnerRun[]): HandOffs | undefined {
  const owners = new Set([...new Set(runs.map((run) => run.owners))].flat().map((owner) => foldExact(owner.text)));
  if (owners.size < 2) return undefined;
  let handOffs = 0;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.owners.length > 0 && next !== undefined && next.owners.length > 0) handOffs++;
  });
  return { handOffs, owners: owners.size };
}
