import type { Journey, Stage, Step } from '../model/journey.js';
import { valueText } from '../reader/read-lines.js';
import { nameKey } from '../references/name-key.js';
import type { CheckInput } from '../writing/check-input.js';
import { insertBelow, writeFact, writePart } from '../writing/writing.js';
import { partOrFactAt, linesAbout } from './part-or-fact.js';
import type { PartOrFact } from './part-or-fact.js';
import type { AddableFact, AddableKeyword, EditPlan } from './edit-intent.js';
import { commonGap, contentOf, stageRun, withBlanks } from './part-lines.js';
import type { Run } from './part-lines.js';
import { tidyText } from './plan-text.js';
import { sameBesides, withEdits } from './read-back.js';

/**
 * Adds a step or stage behind the one that a line is in, a step to the end of the stage that a line opens, or a fact to the part
 * that a line is in: behind the last such fact, otherwise at the end of the part. The new line is read back first.
 */
export function planAdd(input: CheckInput, line: number, keyword: AddableKeyword, wanted: string): EditPlan {
  const card = partOrFactAt(input.file.journeys, line);
  if (!card) return { refused: 'nothing-there' };
  const text = tidyText(wanted);
  if (text === '') return { refused: 'empty' };
  if (text.includes('\n')) return { refused: 'one-line' };
  switch (keyword) {
    case 'step':
      return addStep(input, card, text);
    case 'stage':
      return addStage(input, card, text);
    default:
      return addFact(input, card, keyword, text);
  }
}

function addStep(input: CheckInput, card: PartOrFact, text: string): EditPlan {
  const { stage, step } = placeOf(card);
  const beside = step ?? stage?.steps.at(-1);
  const opener = beside?.source ?? stage?.source;
  if (!opener) return { refused: 'nothing-there' };
  const run = contentOf(input, opener.line);
  const gap = beside ? (withBlanks(input, run).between ?? commonGap(input, card.journey) ?? []) : [];
  return write(input, run.last, gap, 'step', text, (value) => writePart(input, 'step', value, opener.line));
}

function addStage(input: CheckInput, card: PartOrFact, text: string): EditPlan {
  const { stage } = placeOf(card);
  const run = stage && (stageRun(input, stage) ?? runOfSteps(input, stage));
  if (!stage || !run) return { refused: 'nothing-there' };
  const { between, blanks } = withBlanks(input, run, 'stage');
  const near = stage.source?.line ?? run.first;
  return write(input, run.last, between ?? blanks, 'stage', text, (value) => writePart(input, 'stage', value, near));
}

/** A stage without a line of its own, or with other blocks in it: what follows its last step. */
function runOfSteps(input: CheckInput, { steps, source }: Stage): Run | undefined {
  const last = steps.at(-1)?.source ?? source;
  return last && contentOf(input, last.line);
}

function addFact(input: CheckInput, card: PartOrFact, keyword: AddableFact, text: string): EditPlan {
  const part = partOf(card);
  const opener = part.source;
  if (!opener) return { refused: 'nothing-there' };
  const kind = 'stages' in part ? 'journey' : 'steps' in part ? 'stage' : 'step';
  const last = part[keyword].at(-1);
  const below = last
    ? Math.max(...linesAbout(last).map((line) => input.lines[line]?.lastLine ?? line))
    : contentOf(input, opener.line).last;
  const near = last?.source.line ?? opener.line;
  return write(input, below, [], keyword, text, (value) => writeFact(input, keyword, value, opener.line, kind, near));
}

function write(
  input: CheckInput,
  below: number,
  gap: readonly string[],
  keyword: AddableKeyword,
  text: string,
  lineOf: (value: string) => string,
): EditPlan {
  for (const value of text.includes('"') ? [text] : [text, `"${text}"`]) {
    const line = lineOf(value);
    const after = withEdits(input, [insertBelow(input, below, [line])]);
    const record = after.lines[below + 1];
    const isRead =
      record?.keyword === keyword &&
      sameBesides(input, undefined, after, record) &&
      nameKey(valueText(after.text, record)) === nameKey(text);
    if (isRead) return { edits: [insertBelow(input, below, [...gap, line])], line: below + 1 + gap.length };
  }
  return { refused: 'reads-otherwise' };
}

function placeOf(card: PartOrFact): { readonly stage?: Stage; readonly step?: Step } {
  if (card.kind !== 'fact') return card;
  const { journey, part } = card;
  const stage = journey.stages.find((each) => each === part || each.steps.some((step) => step === part));
  const step = stage?.steps.find((each) => each === part);
  return { ...(stage ? { stage } : {}), ...(step ? { step } : {}) };
}

function partOf(card: PartOrFact): Journey | Stage | Step {
  if (card.kind === 'fact') return card.part;
  return card.kind === 'step' ? card.step : card.stage;
}
