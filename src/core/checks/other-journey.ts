import type { Journey } from '../model/journey.js';
import { resolvePain } from '../references/resolve-pain.js';
import type { CheckInput } from '../writing/check-input.js';

/** A file with more journeys is a collection; nobody searches for a part in all of them. */
const MOST_JOURNEYS = 20;

/** The other journey of the file that has a part or a pain with a name: ways and answers search only their own journey. */
export function otherJourneyWith({ file }: CheckInput, name: string, own: Journey): { readonly journey?: string } {
  const other = file.journeys
    .slice(0, MOST_JOURNEYS)
    .find((journey) => journey !== own && resolvePain(name, journey, undefined).target);
  return other && other.title !== '' ? { journey: other.title } : {};
}
