import { partsOf } from '../model/parts.js';
import type { JourneyFile } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { remember } from '../util/remember.js';

/** Every name that a reference in the file uses. */
export const namesMeant = remember(({ journeys }: JourneyFile): ReadonlySet<string> => {
  const texts = journeys.flatMap((journey) => [
    journey.improves?.text ?? '',
    journey.basedOn?.text ?? '',
    ...partsOf(journey).flatMap((part) => [
      ...part.for.map(({ text }) => text),
      ...part.idea.flatMap(({ answers }) => answers.map(({ text }) => text)),
      ...('goesTo' in part ? part.goesTo.map(({ text }) => text) : []),
    ]),
  ]);
  return new Set(texts.flatMap((text) => [text, ...text.split(/\s\/\s/u)]).map(nameKey));
});
