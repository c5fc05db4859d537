import { keyOfOwners } from '../../core/insight/owners.js';
import type { OwnerRun } from '../../core/insight/owners.js';
import type { Item } from '../kit/display-list.js';
import type { ColourName } from '../kit/palette.js';
import { circle, icon } from '../kit/shapes.js';

export function handOff(x: number, y: number): Item[] {
  return [
    circle(x, y, HAND_OFF_RING, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1 }),
    icon('arrow-right', x - 6, y - 6, 12, 'ink'),
  ];
}

/** Fills in the order in which owners appear. */
export function ownerFills(runs: readonly OwnerRun[]): ReadonlyMap<string, ColourName> {
  const fills = new Map<string, ColourName>();
  for (const run of runs) {
    const key = keyOfOwners(run.owners);
    if (key !== '' && !fills.has(key)) fills.set(key, FILLS[fills.size % FILLS.length] ?? 'owner1');
  }
  return fills;
}
export const FILLS: readonly ColourName[] = ['owner1', 'owner2', 'owner3', 'owner4', 'owner5', 'owner6'];
export const HAND_OFF_RING = 9;
