import type { Journey, Stage, Step } from '../model/journey.js';
import { partsInside, stageWithSteps } from '../model/parts.js';
import { bareName, nameKey } from '../references/name-key.js';
import { readLines, valueText } from '../reader/read-lines.js';
import { specOf } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import { insertBelow, linesOfFact, textAt, writeNumber } from '../writing/writing.js';
import { allLinesAbout, partOrFactAt } from './part-or-fact.js';
import type { PartOrFact } from './part-or-fact.js';
import type { EditPlan } from './edit-intent.js';
import { keepReferences } from './keep-references.js';
import { commonGap, contentOf, holdsLineOfItsStage, textsOfLines, stageRun, withBlanks } from './part-lines.js';
import type { Run } from './part-lines.js';

/**
 * Copies the step, the stage with its steps, or the fact on a line, directly below it. A part gets a title of its own, with a
 * number; ids are left out, because an id names one thing. Every name means what it meant. The line that is returned is that of
 * the copy.
 */
export function planDuplicate(input: CheckInput, line: number): EditPlan {
  const card = partOrFactAt(input.file.journeys, line);
  if (!card) return { refused: 'nothing-there' };
  switch (card.kind) {
    case 'step': {
      const { journey, stage, step } = card;
      const run = contentOf(input, line);
      if (holdsLineOfItsStage(input, run)) return { refused: 'line-of-its-stage' };
      const at = stage.steps.indexOf(step) + 1;
      const after = (title: string): Journey => ({
        ...journey,
        stages: journey.stages.map((each) =>
          each === stage ? { ...stage, steps: stage.steps.toSpliced(at, 0, copyOfStep(step, title)) } : each,
        ),
      });
      return copyPart(input, journey, step, run, after, [step]);
    }
    case 'stage': {
      const { journey, stage } = card;
      const run = stageRun(input, stage);
      if (!run) return { refused: 'line-of-its-stage' };
      const at = journey.stages.indexOf(stage) + 1;
      const after = (title: string): Journey => ({
        ...journey,
        stages: journey.stages.toSpliced(at, 0, copyOfStage(stage, title)),
      });
      return copyPart(input, journey, stage, run, after, stageWithSteps(stage));
    }
    case 'fact':
      return copyFact(input, card);
  }
}

function copyPart(
  input: CheckInput,
  journey: Journey,
  part: Stage | Step,
  run: Run,
  after: (title: string) => Journey,
  withIds: readonly (Stage | Step)[],
): EditPlan {
  const line = part.source?.line ?? run.first;
  const title = freeTitle(input, journey, part.title);
  const opener = title === undefined ? undefined : openerWith(input, line, title);
  if (title === undefined || opener === undefined) return { refused: 'reads-otherwise' };
  const kept = keepReferences(input, journey, after(title));
  // A rewritten name would be rewritten in the copy as well; that the copy comes second makes it unnecessary.
  if (!kept || kept.length > 0) return { refused: 'other-meaning' };
  const [, ...more] = linesOfFact(input, line);
  const gone = new Set([...more, ...withIds.flatMap(({ id }) => (id ? linesOfFact(input, id.source.line) : []))]);
  const copied = textsOfLines(input, run).flatMap((text, at) => {
    const of = run.first + at;
    if (gone.has(of)) return [];
    return [of === line ? opener : text];
  });
  const isStep = !('steps' in part);
  const gap = gapBelow(input, journey, run, isStep ? 'step' : 'stage');
  return {
    edits: [insertBelow(input, run.last, [...gap, ...copied])],
    line: run.last + 1 + gap.length + line - run.first,
  };
}

/** The empty lines between two such parts. */
function gapBelow(input: CheckInput, journey: Journey, run: Run, keyword: 'stage' | 'step'): readonly string[] {
  const { between, blanks } = withBlanks(input, run, keyword);
  return between ?? (keyword === 'step' ? commonGap(input, journey) : undefined) ?? blanks;
}

/** The title with the first number that no part of the journey has yet; an empty one stays empty. */
function freeTitle(input: CheckInput, journey: Journey, title: string): string | undefined {
  const bare = bareName(title).replace(/\s+/gu, ' ');
  if (bare.trim() === '') return '';
  const taken = new Set(partsInside(journey).map((each) => nameKey(each.title)));
  const [, stem = bare, number = '1'] = /^(.*\S) \((\p{Nd}{1,3})\)$/u.exec(bare) ?? [];
  const first = Number(number.normalize('NFKC')) || 1;
  for (let next = first + 1; next < first + 2 + taken.size; next++) {
    const name = `${stem} (${writeNumber(input, next)})`;
    if (!taken.has(nameKey(name))) return name;
  }
  return undefined;
}

/** The line that opens a part with another title; undefined if it would be read as something else. */
function openerWith(input: CheckInput, line: number, title: string): string | undefined {
  const record = input.lines[line];
  if (!record) return undefined;
  const whole = textAt(input, line, 0, record.length).replaceAll('\ufeff', '');
  if (title === '') return whole;
  const front = textAt(input, line, 0, record.valueStart).replaceAll('\ufeff', '');
  const gap = /\S$/u.test(front) ? ' ' : '';
  return (title.includes('"') ? [title] : [title, `"${title}"`])
    .map((value) => `${front}${gap}${value}`)
    .find((text) => {
      const [read, ...others] = readLines(text);
      if (!read || read.keyword !== record.keyword || others.length > 0) return false;
      return nameKey(valueText(text, read)) === nameKey(title);
    });
}

/** New objects for all that a name can mean, so that the copy is not taken for the original. */
function copyOfStep(step: Step, title: string): Step {
  const { id: _, ...rest } = step;
  return { ...rest, title, pain: step.pain.map((pain) => ({ ...pain })), ...copyOfSource(step) };
}

function copyOfStage(stage: Stage, title: string): Stage {
  const { id: _, ...rest } = stage;
  const steps = stage.steps.map((step) => copyOfStep(step, step.title));
  return { ...rest, title, steps, pain: stage.pain.map((pain) => ({ ...pain })), ...copyOfSource(stage) };
}

function copyOfSource({ source }: Stage | Step): Pick<Stage, 'source'> {
  return source ? { source: { ...source } } : {};
}

function copyFact(input: CheckInput, { keyword, fact }: PartOrFact & { kind: 'fact' }): EditPlan {
  if (specOf(keyword).repeat === 'once') return { refused: 'nothing-there' };
  const lines = allLinesAbout(input, fact);
  const last = lines.at(-1) ?? fact.source.lastLine;
  const copied = lines.flatMap((line) => textsOfLines(input, { first: line, last: line }));
  return { edits: [insertBelow(input, last, copied)], line: last + 1 };
}
