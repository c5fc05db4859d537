import type { Journey, Reference, Stage } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import { resolvePain } from '../references/resolve-pain.js';
import type { Check, CheckInput, Finding } from './check.js';
import { partsOf } from './parts.js';
import { nearestOf, suggestFrom } from './suggest.js';
import { replaceFix } from './writing.js';

/**
 * `improves` and `based on` name a journey of the workspace, `answers` a pain, step or stage of its own journey. Compared with
 * nothing, a map would look better than it is.
 */
export const unknownReference: Check = {
  code: 'unknown-reference',
  severity: 'error',
  find: (input) => [...findJourneys(input), ...input.file.journeys.flatMap((journey) => findAnswers(input, journey))],
};

function findJourneys(input: CheckInput): readonly Finding[] {
  const suggest = suggestFrom([...input.file.journeys, ...input.workspace.journeys].map(({ title }) => title));
  return input.file.journeys
    .flatMap(({ improves, basedOn }) => [improves, basedOn])
    .filter((reference) => reference !== undefined)
    .filter((reference) => {
      const { target, others } = resolveJourney(reference.text, input.file, input.workspace);
      return !target && others.length === 0;
    })
    .flatMap((reference) => toFinding(input, reference, suggest));
}

function findAnswers(input: CheckInput, journey: Journey): readonly Finding[] {
  const parts = partsOf(journey);
  const suggest = suggestFrom(parts.flatMap((part) => [part.title, ...part.pain.map(({ text }) => text)]));
  const findIn = (part: Journey | Stage['steps'][number], from: Stage | undefined): readonly Finding[] =>
    part.idea
      .flatMap((idea) => idea.answers)
      .filter((reference) => !resolvePain(reference.text, journey, from).target)
      .flatMap((reference) => toFinding(input, reference, suggest));
  return [
    ...findIn(journey, undefined),
    ...journey.stages.flatMap((stage) => [stage, ...stage.steps].flatMap((part) => findIn(part, stage))),
  ];
}

function toFinding(
  input: CheckInput,
  reference: Reference,
  suggest: (word: string) => string | undefined,
): readonly Finding[] {
  const name = bareName(reference.text);
  if (name === '') return [];
  const range = rangeOfSpan(reference.span);
  const near = suggest(name);
  return [
    {
      message: input.vocabulary.messages.problem['unknown-reference']({ name, ...nearestOf(near) }),
      range,
      fixes: near === undefined ? [] : [replaceFix(input, range, near, 'preferred')],
    },
  ];
}
