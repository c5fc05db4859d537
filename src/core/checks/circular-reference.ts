import type { Journey } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { circlesOfJourneys, leadsToOf } from '../references/journey-circles.js';
import type { CircleOf } from '../references/journey-circles.js';
import { resolveJourney } from '../references/resolve-journey.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { fixOf, removeFact } from '../writing/writing.js';

/**
 * A journey that improves itself, even by way of three others, has nothing to be compared with. Journeys of other files are
 * followed by the names that the workspace knows of them.
 */
export const circularReference: Check = {
  code: 'circular-reference',
  severity: 'warning',
  find: (input) => {
    const circleOf = input.circleOf ?? circlesHere(input);
    return input.file.journeys.flatMap((journey) => {
      const own = circleOf(placeOf(input, journey));
      if (own === undefined) return [];
      return [journey.improves, journey.basedOn]
        .filter((reference) => reference !== undefined)
        .filter(({ text }) => circleOfNamed(input, text, circleOf) === own)
        .map(({ span, source }) => ({
          message: input.vocabulary.messages.problem['circular-reference']({ title: journey.title }),
          range: rangeOfSpan(span),
          fixes: [fixOf(input, 'removeLine', {}, removeFact(input, source.line))],
        }));
    });
  },
};

/** Circles through what a file and its workspace name, for callers that have not searched the whole workspace. */
function circlesHere(input: CheckInput): CircleOf {
  const own = input.file.journeys.map((journey) => ({
    title: journey.title,
    ...(journey.id ? { id: journey.id.text } : {}),
    ...placeOf(input, journey),
    leadsTo: leadsToOf(journey),
  }));
  return circlesOfJourneys([...own, ...input.workspace.journeys]);
}

function circleOfNamed(input: CheckInput, name: string, circleOf: CircleOf): number | undefined {
  const { target } = resolveJourney(name, input.file, input.workspace);
  return target && circleOf('here' in target ? placeOf(input, target.here) : target.elsewhere);
}

function placeOf({ uri = '' }: CheckInput, { source }: Journey): { readonly uri: string; readonly line: number } {
  return { uri, line: source?.line ?? 0 };
}
