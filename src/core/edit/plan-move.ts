import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { topOfComments } from '../writing/moving.js';
import { insertAbove, insertBelow, removeLines, textAt } from '../writing/writing.js';
import type { Journey, Stage, Step } from '../model/journey.js';
import { isOpener } from '../reader/openers.js';
import { specOf } from '../vocabulary/keyword.js';
import type { EditPlan, StepPlace } from './edit-intent.js';
import { keepReferences } from './keep-references.js';

/** The first and last line of something, both from 0. */
interface Run {
  readonly first: number;
  readonly last: number;
}

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
  const content = linesOf(input, run, own);
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

/**
 * The lines of a part up to the next one: from the comments directly above it to its last line that is not empty. A comment
 * directly above the next part belongs to that part.
 */
function contentOf(input: CheckInput, opening: number): Run {
  const { lines } = input;
  let end = opening + 1;
  while (end < lines.length && !isOpener(lines[end])) end++;
  let last = end < lines.length ? topOfComments(input, end) - 1 : end - 1;
  while (last > opening && lines[last]?.kind === 'blank') last--;
  return { first: topOfComments(input, opening), last };
}

/** `counts as` within a step is about its stage, and `improves` about its journey: elsewhere they would be about another one. */
function holdsLineOfItsStage({ lines }: CheckInput, { first, last }: Run): boolean {
  return lines.slice(first, last + 1).some(({ keyword }) => {
    if (keyword === undefined || keyword === 'step') return false;
    const { places } = specOf(keyword);
    return !places.includes('step') && (places.includes('stage') || places.includes('journey'));
  });
}

interface Moved {
  readonly run: Run;
  /** The empty lines that move with the step. */
  readonly blanks: readonly string[];
  /** The same, if they separate two steps: that is how the author separates steps. */
  readonly between?: readonly string[];
}

/** A step with the empty lines up to the next step; before another part, or at the end, with those above it. */
function withBlanks(input: CheckInput, { first, last }: Run): Moved {
  const { lines } = input;
  let below = last + 1;
  while (lines[below]?.kind === 'blank') below++;
  let next = below;
  while (lines[next]?.kind === 'comment') next++;
  if (lines[next]?.keyword === 'step') {
    const blanks = linesOf(input, { first: last + 1, last: below - 1 });
    return { run: { first, last: below - 1 }, blanks, between: blanks };
  }
  let above = first;
  while (above > 0 && lines[above - 1]?.kind === 'blank') above--;
  return { run: { first: above, last }, blanks: linesOf(input, { first: above, last: first - 1 }) };
}

/** The empty lines between the first two steps of the journey that are in the same stage. */
function commonGap(input: CheckInput, journey: Journey): readonly string[] | undefined {
  for (const { steps } of journey.stages) {
    const [one, two] = steps;
    if (!one?.source || !two?.source) continue;
    const above = contentOf(input, one.source.line).last;
    const below = contentOf(input, two.source.line).first;
    const between = input.lines.slice(above + 1, below);
    if (between.every(({ kind }) => kind === 'blank')) return linesOf(input, { first: above + 1, last: below - 1 });
  }
  return undefined;
}

function isIn({ first, last }: Run, line: number): boolean {
  return line >= first && line <= last;
}

/** Whole lines, as edits that each stay within one line. */
function linesOf(input: CheckInput, { first, last }: Run, edits: readonly TextEdit[] = []): readonly string[] {
  const byLine = new Map(edits.map((edit) => [edit.range.start.line, edit]));
  const texts: string[] = [];
  for (let line = first; line <= last; line++) {
    const end = input.lines[line]?.length ?? 0;
    const edit = byLine.get(line);
    const text = edit
      ? textAt(input, line, 0, edit.range.start.character) +
        edit.newText +
        textAt(input, line, edit.range.end.character, end)
      : textAt(input, line, 0, end);
    texts.push(text.replace(line === 0 ? /^\ufeff/u : '', ''));
  }
  return texts;
}

/** A byte order mark stays at the start of the file. */
function takeOut(input: CheckInput, { first, last }: Run): TextEdit {
  const edit = removeLines(input, first, last);
  if (first > 0 || !input.text.startsWith('\ufeff')) return edit;
  return { ...edit, range: { ...edit.range, start: { line: 0, character: 1 } } };
}
