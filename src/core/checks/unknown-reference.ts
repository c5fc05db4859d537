import { partsOf, stageWithSteps } from '../model/parts.js';
import type { Journey, Reference, Stage } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import { resolvePain } from '../references/resolve-pain.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Known } from '../vocabulary/messages.js';
import { knownAmong, knownIn } from './known.js';
import { otherJourneyWith } from './other-journey.js';
import { outOfSight } from './out-of-sight.js';
import { choicesOf, nearestOf, suggestFrom } from './suggest.js';
import { isOnOneLine, replaceFix } from '../writing/writing.js';

/**
 * `improves` and `based on` name a journey of the workspace, `answers` a pain, step or stage of its own journey, or that journey. Compared with
 * nothing, a map would look better than it is.
 */
export const unknownReference: Check = {
  code: 'unknown-reference',
  severity: 'error',
  find: (input) => [...findJourneys(input), ...input.file.journeys.flatMap((journey) => findAnswers(input, journey))],
};

function findJourneys(input: CheckInput): readonly Finding[] {
  const unknown = input.file.journeys.flatMap(({ improves, basedOn, title }) =>
    [improves, basedOn]
      .filter((reference) => reference !== undefined)
      .filter((reference) => {
        const { target, others } = resolveJourney(reference.text, input.file, input.workspace);
        return !target && others.length === 0;
      })
      .map((reference) => ({ reference, title })),
  );
  if (unknown.length === 0) return [];
  const titles = choicesOf(input, 'journeys', input.file.journeys);
  const choices: Choices = {
    suggest: (word) => titles.nearest(word),
    known: knownIn(titles),
    whereIs: (name) => outOfSight(input, 'journeys', name),
  };
  return unknown.flatMap(({ reference, title }) =>
    toFinding(input, reference, { ...choices, suggest: butItself(choices.suggest, title) }),
  );
}

/** A journey improves another one, not itself. */
function butItself(suggest: Choices['suggest'], own: string): Choices['suggest'] {
  return (word) => {
    const near = suggest(word);
    return near !== undefined && nameKey(near) === nameKey(own) ? undefined : near;
  };
}

function findAnswers(input: CheckInput, journey: Journey): readonly Finding[] {
  const parts = partsOf(journey);
  const pains = parts.flatMap((part) => part.pain.map(({ text }) => text));
  const choices: Choices = {
    suggest: suggestFrom([...parts.map(({ title }) => title), ...pains]),
    known: knownAmong(pains),
    whereIs: (name) => otherJourneyWith(input, name, journey),
  };
  const findIn = (part: Journey | Stage['steps'][number], from: Stage | undefined): readonly Finding[] =>
    part.idea
      .flatMap((idea) => idea.answers)
      .filter((reference) => !resolvePain(reference.text, journey, from).target)
      .flatMap((reference) => toFinding(input, reference, choices));
  return [
    ...findIn(journey, undefined),
    ...journey.stages.flatMap((stage) => stageWithSteps(stage).flatMap((part) => findIn(part, stage))),
  ];
}

/** The names that a reference could mean, and where else its name is declared. */
interface Choices {
  readonly suggest: (word: string) => string | undefined;
  readonly known: (near: string | undefined) => Known;
  readonly whereIs: (name: string) => { readonly file?: string; readonly journey?: string };
}

function toFinding(input: CheckInput, reference: Reference, { suggest, known, whereIs }: Choices): readonly Finding[] {
  const name = bareName(reference.text);
  if (name === '') return [];
  const range = rangeOfSpan(reference.span);
  const near = suggest(name);
  const where = whereIs(name);
  return [
    {
      message: input.vocabulary.messages.problem['unknown-reference']({
        name,
        ...nearestOf(near),
        ...where,
        ...known(near),
      }),
      range,
      fixes: near === undefined || !isOnOneLine(input, reference) ? [] : [replaceFix(input, range, near, 'preferred')],
    },
  ];
}
