import type { Journey } from '../model/journey.js';
import { isEmptyFact } from '../reader/read-lines.js';
import { nameKey } from '../references/name-key.js';
import { oneLine } from '../util/one-line.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { ownLines, rangeOfTitle, writtenJourneys } from './parts.js';
import type { Written } from './parts.js';
import { fixOf, insertBelow, writeFact, writeValue } from '../writing/writing.js';

/** The most journeys that a menu can offer without becoming a list. */
const MOST_OFFERED = 3;

/** Optimising leads from the map as it is to the map as it should be; without the first there is nothing to compare with. */
export const improvedWithoutBase: Check = {
  code: 'improved-without-base',
  severity: 'warning',
  find: (input) => {
    // One more than is offered, because the journey's own title is not offered.
    const titles = new Set([...input.file.journeys, ...input.workspace.journeys].map(({ title }) => title));
    const known = [...titles].filter((title) => title !== '').slice(0, MOST_OFFERED + 1);
    return (
      writtenJourneys(input)
        // A line further down counts for its journey, too.
        .filter(({ state, improves }) => state?.value === 'improved' && improves === undefined)
        .map((journey) => ({
          message: input.vocabulary.messages.problem['improved-without-base']({ title: journey.title }),
          range: rangeOfTitle(journey.source),
          fixes: fixes(input, journey, known),
        }))
    );
  },
};

/** Another journey of the file or the workspace; if there is only one and the titles share words, that one is meant. */
function fixes(input: CheckInput, journey: Written<Journey>, known: readonly string[]): readonly Fix[] {
  const own = nameKey(journey.title);
  const others = known.filter((title) => nameKey(title) !== own && !leadsBack(input, title, own));
  const empty = ownLines(input, journey).find((record) => record.keyword === 'improves' && isEmptyFact(record));
  return others.slice(0, MOST_OFFERED).map((title) => {
    const line = writeFact(input, 'improves', title, journey.source.line, 'journey');
    const below = journey.state?.source.lastLine ?? journey.source.lastLine;
    const edits = [empty ? writeValue(input, empty, oneLine(title, Infinity)) : insertBelow(input, below, [line])];
    const isMeant = others.length === 1 && own.startsWith(nameKey(title));
    return fixOf(input, 'addLine', { line: line.trim() }, edits, isMeant ? 'preferred' : undefined);
  });
}

/** Whether a journey already says that it improves the other. */
function leadsBack({ file, workspace }: CheckInput, title: string, own: string): boolean {
  const names = [
    ...file.journeys
      .filter((journey) => journey.title === title)
      .flatMap(({ improves, basedOn }) => [improves?.text, basedOn?.text]),
    ...workspace.journeys.filter((journey) => journey.title === title).flatMap(({ leadsTo = [] }) => leadsTo),
  ];
  return names.some((name) => name !== undefined && nameKey(name) === own);
}
