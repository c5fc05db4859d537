/** Who is named in a file, so that a name beside a feeling can say whose it is. */
import type { JourneyFile } from '../model/journey.js';
import { partsOf } from '../model/parts.js';
import { remember } from '../util/remember.js';
import { nameKey } from './name-key.js';

/** Whether a text names somebody. Where only one person is known, a name beside a feeling would say nothing, and is words. */
export function namesAmong(names: Iterable<string>): (text: string) => boolean {
  const keys = new Set<string>();
  for (const name of names) keys.add(nameKey(name));
  return keys.size < 2 ? () => false : (text) => keys.has(nameKey(text));
}

/** Whether a text names a persona of the file, or anybody whom a `for` names. */
export const namesIn = remember(({ personas, journeys }: JourneyFile) =>
  namesAmong([
    ...personas.map(({ title }) => title),
    ...journeys.flatMap((journey) => partsOf(journey).flatMap((part) => part.for.map(({ text }) => text))),
  ]),
);
