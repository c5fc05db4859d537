import type { Journey, Stage, Step } from '../model/journey.js';
import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { removeEach } from '../writing/writing.js';
import { allLinesAbout, partOrFactAt } from './part-or-fact.js';
import type { PartOrFact } from './part-or-fact.js';
import type { EditPlan } from './edit-intent.js';
import { keepReferences } from './keep-references.js';
import { contentOf, holdsLineOfItsStage, isIn, stageRun, takeOut, withBlanks } from './part-lines.js';
import type { Run } from './part-lines.js';

/**
 * Removes the step, the stage with its steps, or the fact on a line with what is said about it, and the comments directly above a
 * step or stage. A name that meant what was removed means nothing then, and is reported; it never means something else. The line
 * that is returned is that of a neighbour.
 */
export function planRemove(input: CheckInput, line: number): EditPlan {
  const card = partOrFactAt(input.file.journeys, line);
  if (!card) return { refused: 'nothing-there' };
  switch (card.kind) {
    case 'step':
      return removeStep(input, card, line);
    case 'stage':
      return removeStage(input, card);
    case 'fact':
      return removeFactOf(input, card);
  }
}

function removeStep(
  input: CheckInput,
  { journey, stage, step }: PartOrFact & { kind: 'step' },
  line: number,
): EditPlan {
  const run = contentOf(input, line);
  if (holdsLineOfItsStage(input, run)) return { refused: 'line-of-its-stage' };
  const at = stage.steps.indexOf(step);
  const neighbour = stage.steps[at + 1] ?? stage.steps[at - 1] ?? stage;
  const steps = stage.steps.filter((each) => each !== step);
  return removeRun(input, journey, withStage(journey, stage, { ...stage, steps }), run, 'step', neighbour);
}

function removeStage(input: CheckInput, { journey, stage }: PartOrFact & { kind: 'stage' }): EditPlan {
  const run = stageRun(input, stage);
  if (!run) return { refused: 'line-of-its-stage' };
  const at = journey.stages.indexOf(stage);
  const neighbour = journey.stages[at + 1] ?? journey.stages[at - 1] ?? journey;
  const stages = journey.stages.filter((each) => each !== stage);
  return removeRun(input, journey, { ...journey, stages }, run, 'stage', neighbour);
}

function removeRun(
  input: CheckInput,
  before: Journey,
  after: Journey,
  run: Run,
  keyword: 'stage' | 'step',
  neighbour: Journey | Stage | Step,
): EditPlan {
  const kept = keepReferences(input, before, after);
  if (!kept) return { refused: 'other-meaning' };
  const { run: gone } = withBlanks(input, run, keyword);
  const edits: readonly TextEdit[] = [
    takeOut(input, gone),
    ...kept.filter(({ range: { start } }) => !isIn(run, start.line)),
  ];
  const line = neighbour.source?.line ?? before.source?.line ?? 0;
  return { edits, line: line > gone.last ? line - (gone.last - gone.first + 1) : line };
}

function removeFactOf(input: CheckInput, { journey, part, fact }: PartOrFact & { kind: 'fact' }): EditPlan {
  const kept = keepReferences(input, journey, withoutFact(journey, part, fact));
  if (!kept) return { refused: 'other-meaning' };
  const lines = allLinesAbout(input, fact);
  const gone = new Set(lines);
  const edits = [...removeEach(input, lines), ...kept.filter(({ range: { start } }) => !gone.has(start.line))];
  return { edits, line: part.source?.line ?? 0 };
}

function withStage(journey: Journey, old: Stage, stage: Stage): Journey {
  return { ...journey, stages: journey.stages.map((each) => (each === old ? stage : each)) };
}

/** The journey without a pain of a part: nothing else among facts is meant by a name. */
function withoutFact(journey: Journey, part: Journey | Stage | Step, fact: object): Journey {
  const without = <Of extends Journey | Stage | Step>(each: Of): Of =>
    each === part ? { ...each, pain: each.pain.filter((pain) => pain !== fact) } : each;
  const stages = journey.stages.map((stage) => ({ ...without(stage), steps: stage.steps.map(without) }));
  return { ...without(journey), stages };
}
