import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { insertAbove, insertBelow } from '../writing/writing.js';
import type { Journey, Stage, Step } from '../model/journey.js';
import type { EditPlan, StepPlace } from './edit-intent.js';
import { keepReferences } from './keep-references.js';
import { commonGap, contentOf, holdsLineOfItsStage, isIn, textsOfLines, takeOut, withBlanks } from './part-lines.js';

/**
 * Moves a step with all its lines, the comments directly above it, and the empty lines that separate it from its neighbour. Its
 * lines stay as they were typed, except for references that would otherwise change their meaning: those name their target in
 * full.
 */
export function planMove(input: CheckInput, line: number, to: StepPlace): EditPlan {
  const from = findStep(input, line);
  if (!from?.step.source) return { refused: 'nothing-there' };
  const target = placeOf(input, to);
  if (!target) return { refused: 'nothing-there' };
  if (target.journey !== from.journey) return { refused: 'other-journey' };
  const run = contentOf(input, from.step.source.line);
  if (holdsLineOfItsStage(input, run)) return { refused: 'line-of-its-stage' };
  if (isThere(from, target)) return { edits: [], line };
  const kept = keepReferences(input, from.journey, journeyAfter(from, target));
  if (!kept) return { refused: 'other-meaning' };
  const own = kept.filter(({ range: { start } }) => isIn(run, start.line));
  const moved = withBlanks(input, run);
  const gap = moved.between ?? commonGap(input, from.journey) ?? moved.blanks;
  const content = textsOfLines(input, run, own);
  const into = contentOf(input, target.line);
  const below = target.side === 'after';
  const edits: readonly TextEdit[] = [
    takeOut(input, moved.run),
    below ? insertBelow(input, into.last, [...gap, ...content]) : insertAbove(input, into.first, [...content, ...gap]),
    ...kept.filter(({ range: { start } }) => !isIn(run, start.line)),
  ];
  const place = below ? into.last + 1 : into.first;
  const start = place <= moved.run.first ? place : place - (moved.run.last - moved.run.first + 1);
  return { edits, line: start + (below ? gap.length : 0) + line - run.first };
}

interface FoundStep {
  readonly journey: Journey;
  readonly stage: Stage;
  readonly step: Step;
}

function findStep({ file }: CheckInput, line: number): FoundStep | undefined {
  for (const journey of file.journeys) {
    for (const stage of journey.stages) {
      const step = stage.steps.find(({ source }) => source?.line === line);
      if (step) return { journey, stage, step };
    }
  }
  return undefined;
}

interface Target {
  readonly journey: Journey;
  readonly stage: Stage;
  /** The step to put it next to; undefined in a stage without steps. */
  readonly step?: Step;
  /** The line that opens that step, or the empty stage. */
  readonly line: number;
  readonly side: 'before' | 'after';
}

function placeOf(input: CheckInput, to: StepPlace): Target | undefined {
  if ('step' in to) {
    const found = findStep(input, to.step);
    return found && { ...found, line: to.step, side: to.side };
  }
  for (const journey of input.file.journeys) {
    const stage = journey.stages.find(({ source }) => source?.line === to.stage);
    if (!stage) continue;
    const step = stage.steps.at(-1);
    return { journey, stage, ...(step ? { step } : {}), line: step?.source?.line ?? to.stage, side: 'after' };
  }
  return undefined;
}

/** Whether the step is already there. */
function isThere(from: FoundStep, target: Target): boolean {
  if (target.stage !== from.stage || !target.step) return false;
  const { steps } = target.stage;
  const neighbour = steps[steps.indexOf(from.step) + (target.side === 'before' ? 1 : -1)];
  return target.step === from.step || target.step === neighbour;
}

/** The journey with the step in its new place; everything else is the same. */
function journeyAfter(
  { journey, stage: left, step }: FoundStep,
  { stage: entered, step: beside, side }: Target,
): Journey {
  const stages = journey.stages.map((stage) => {
    if (stage !== left && stage !== entered) return stage;
    const steps = stage.steps.filter((each) => each !== step);
    if (stage !== entered) return { ...stage, steps };
    const place = beside ? steps.indexOf(beside) + (side === 'after' ? 1 : 0) : steps.length;
    return { ...stage, steps: [...steps.slice(0, place), step, ...steps.slice(place)] };
  });
  return { ...journey, stages };
}
