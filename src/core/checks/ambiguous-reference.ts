import type { GoesToFact, Journey, Stage } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import { resolvePart } from '../references/resolve-part.js';
import type { PartTarget } from '../references/resolve-part.js';
import type { Check, CheckInput, Finding, Fix } from './check.js';
import { toId } from './ids.js';
import { fixOf, insertBelow, replaceFix, writeFact } from './writing.js';

/** As many parts as a message can name and a menu can offer. */
const MOST_NAMED = 3;

/**
 * Equal titles are no fault, a reference to one of them is: the nearest is taken, by an order that few readers have in mind.
 * An id says which.
 */
export const ambiguousReference: Check = {
  code: 'ambiguous-reference',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) =>
      journey.stages.flatMap((stage) =>
        [stage, ...stage.steps].flatMap((part) =>
          part.goesTo.filter(({ end }) => !end).flatMap((reference) => findIn(input, journey, stage, reference)),
        ),
      ),
    ),
};

function findIn(input: CheckInput, journey: Journey, stage: Stage, reference: GoesToFact): readonly Finding[] {
  const { target, others } = resolvePart(reference.text, journey, stage);
  if (!target || others.length === 0 || isId(reference.text, target)) return [];
  const lines = others.slice(0, MOST_NAMED).map((other) => input.vocabulary.labels.preview.line(lineOf(other) + 1));
  const data = { name: bareName(reference.text), others: lines.join(', ') };
  return [
    {
      message: input.vocabulary.messages.problem['ambiguous-reference'](data),
      range: rangeOfSpan(reference.span),
      fixes: [target, ...others].slice(0, MOST_NAMED).flatMap((part) => nameByIdFix(input, journey, reference, part)),
    },
  ];
}

/** That an id was given twice is told where it was given the second time, not of each use as well. */
function isId(name: string, { stage, step }: PartTarget): boolean {
  return nameKey((step ?? stage).id?.text ?? '') === nameKey(name);
}

/** Gives a part an id and refers to that; with an id of its own it only has to be used. */
function nameByIdFix(
  input: CheckInput,
  journey: Journey,
  reference: GoesToFact,
  { stage, step }: PartTarget,
): readonly Fix[] {
  const part = step ?? stage;
  const range = rangeOfSpan(reference.span);
  if (part.id) return [replaceFix(input, range, part.id.text)];
  const id = freeId(journey, [step?.title, stage.title].filter((title) => title !== undefined).join(' '));
  if (!part.source || id === undefined) return [];
  const line = writeFact(input, 'id', id, part.source.line, step ? 'step' : 'stage');
  const edits = [insertBelow(input, part.source.lastLine, [line]), { range, newText: id }];
  return [fixOf(input, 'addLine', { line: line.trim() }, edits)];
}

/** An id that names nothing in the journey yet. */
function freeId(journey: Journey, title: string): string | undefined {
  const id = toId(title);
  const candidates = id === '' ? [] : [id, `${id}-2`, `${id}-3`, `${id}-4`];
  return candidates.find((candidate) => !resolvePart(candidate, journey, undefined).target);
}

function lineOf({ stage, step }: PartTarget): number {
  return (step ?? stage).source?.line ?? stage.source?.line ?? 0;
}
