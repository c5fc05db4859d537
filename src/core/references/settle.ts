import type { Journey, JourneyFile } from '../model/journey.js';
import { namesBeyond, settleWays } from './resolve-way.js';
import { namesOverItems, settlePeople } from './whole-people.js';
import type { WorkspaceNames } from './workspace-names.js';

/** The names of a journey whose meaning its own text leaves open. */
export function openNames(journey: Journey): readonly string[] {
  return [...namesBeyond(journey), ...namesOverItems(journey)];
}

/** The journey as it is meant among other files: with the journeys that its ways lead into, and names of people as a whole. */
export function settleJourney(
  journey: Journey,
  around: { readonly file: JourneyFile; readonly workspace: WorkspaceNames },
): Journey {
  return settlePeople(settleWays(journey, around), around);
}
