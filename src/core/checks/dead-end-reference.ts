import type { GoesToFact, Journey, Stage, Step } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { resolvePart } from '../references/resolve-part.js';
import type { Check, CheckInput, Finding } from './check.js';
import { nearestOf, suggestFrom } from './suggest.js';
import { fixOf, insertBelow, replaceFix, writePart } from './writing.js';

/** `goes to` draws an arrow; to a part that does not exist it would end in nothing. It looks in its own journey only. */
export const deadEndReference: Check = {
  code: 'dead-end-reference',
  severity: 'error',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  const titles = journey.stages.flatMap((stage) => [stage.title, ...stage.steps.map((step) => step.title)]);
  const suggest = suggestFrom(titles);
  return journey.stages.flatMap((stage) =>
    [stage, ...stage.steps].flatMap((part) =>
      part.goesTo
        .filter((reference) => isDead(reference, journey, stage))
        .map((reference) => toFinding(input, reference, part, suggest(bareName(reference.text)))),
    ),
  );
}

function isDead(reference: GoesToFact, journey: Journey, stage: Stage): boolean {
  return !reference.end && bareName(reference.text) !== '' && !resolvePart(reference.text, journey, stage).target;
}

function toFinding(input: CheckInput, reference: GoesToFact, part: Stage | Step, near: string | undefined): Finding {
  const name = bareName(reference.text);
  const range = rangeOfSpan(reference.span);
  const step = insertBelow(input, part.lastLine, [writePart(input, 'step', name, reference.source.line)]);
  return {
    message: input.vocabulary.messages.problem['dead-end-reference']({ name, ...nearestOf(near) }),
    range,
    fixes: [
      ...(near === undefined ? [] : [replaceFix(input, range, near, 'preferred')]),
      fixOf(input, 'addLine', { line: writePart(input, 'step', name, reference.source.line).trim() }, [step]),
    ],
  };
}
