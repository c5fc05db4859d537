import { stageWithSteps } from '../model/parts.js';
import type { GoesToFact, Journey, Stage } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import { resolvePart } from '../references/resolve-part.js';
import { leadsOut } from '../references/resolve-way.js';
import type { PartTarget } from '../references/resolve-part.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { toId } from './ids.js';
import { fixOf, insertBelow, replaceFix, writeFact } from '../writing/writing.js';

/** The most parts that a message can name and a menu can offer. */
const MOST_NAMED = 3;

/**
 * Equal titles are not a fault, but a reference to one of them is: the nearest is taken, by an order that few readers have in
 * mind. An id says which one is meant.
 */
export const ambiguousReference: Check = {
  code: 'ambiguous-reference',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) =>
      journey.stages.flatMap((stage) =>
        stageWithSteps(stage).flatMap((part) =>
          part.goesTo.filter((way) => !leadsOut(way)).flatMap((reference) => findIn(input, journey, stage, reference)),
        ),
      ),
    ),
};

function findIn(input: CheckInput, journey: Journey, stage: Stage, reference: GoesToFact): readonly Finding[] {
  const { target, others } = resolvePart(reference.text, journey, stage);
  if (!target || others.length === 0 || isId(reference.text, target)) return [];
  const lines = others.slice(0, MOST_NAMED).map((other) => input.vocabulary.labels.preview.line(lineOf(other) + 1));
  const data = { name: bareName(reference.text), others: lines.join(', ') };
  const taken = new Set<string>();
  return [
    {
      message: input.vocabulary.messages.problem['ambiguous-reference'](data),
      range: rangeOfSpan(reference.span),
      fixes: [target, ...others]
        .slice(0, MOST_NAMED)
        .flatMap((part) => sayWhichFix(input, journey, stage, reference, part, taken)),
    },
  ];
}

/** A duplicate id is reported where it is given the second time, not at each use as well. */
function isId(name: string, { stage, step }: PartTarget): boolean {
  return nameKey((step ?? stage).id?.text ?? '') === nameKey(name);
}

/**
 * Says which part is meant: a step by its stage where that is enough, otherwise a part by its id, which it gets if it has none.
 */
function sayWhichFix(
  input: CheckInput,
  journey: Journey,
  stage: Stage,
  reference: GoesToFact,
  part: PartTarget,
  taken: Set<string>,
): readonly Fix[] {
  const named = part.step ?? part.stage;
  const range = rangeOfSpan(reference.span);
  if (named.id) return [replaceFix(input, range, named.id.text)];
  const path = part.step ? `${bareName(part.stage.title)} / ${bareName(part.step.title)}` : '';
  const meant = resolvePart(path, journey, stage);
  if (meant.target?.step === part.step && path !== '' && meant.others.length === 0) {
    return [replaceFix(input, range, path.replace(/\s+/gu, ' '))];
  }
  const words = [part.step?.title, part.stage.title].filter((title) => title !== undefined).join(' ');
  const id = freeId(journey, words, taken);
  if (!named.source || id === undefined) return [];
  taken.add(id);
  const line = writeFact(input, 'id', id, named.source.line, part.step ? 'step' : 'stage');
  const edits = [insertBelow(input, named.source.lastLine, [line]), { range, newText: id }];
  return [
    fixOf(input, 'addLine', { line: line.trim(), to: input.vocabulary.labels.preview.line(lineOf(part) + 1) }, edits),
  ];
}

/** An id that names nothing in the journey yet. */
function freeId(journey: Journey, title: string, taken: ReadonlySet<string>): string | undefined {
  const id = toId(title);
  const candidates = id === '' ? [] : [id, `${id}-2`, `${id}-3`, `${id}-4`];
  return candidates.find((candidate) => !taken.has(candidate) && !resolvePart(candidate, journey, undefined).target);
}

function lineOf({ stage, step }: PartTarget): number {
  return (step ?? stage).source?.line ?? stage.source?.line ?? 0;
}
