import type { Journey, Stage } from '../model/journey.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { isWritten, rangeOfTitle } from './parts.js';
import type { Written } from './parts.js';
import { stageModelOf, placeInModel } from './stage-models.js';
import type { StageModel } from './stage-models.js';
import { topOfComments } from '../writing/moving.js';
import { fixOf, insertAbove, lastWritten, removeLines, textAt } from '../writing/writing.js';

/** An author who names a stage model means its order too; a customer who comes back does so through `goes to`. */
export const stageOrder: Check = {
  code: 'stage-order',
  severity: 'warning',
  find: (input) =>
    input.file.journeys.flatMap((journey) => {
      const model = stageModelOf(input, journey);
      return model ? findIn(input, journey, model) : [];
    }),
};

interface Seen {
  readonly stage: Written<Stage>;
  readonly place: number;
}

function findIn(input: CheckInput, journey: Journey, model: StageModel): readonly Finding[] {
  const findings: Finding[] = [];
  // The first stage seen at each position; there are as few positions as the model has stages.
  const firstAt = new Map<number, Seen>();
  for (const stage of journey.stages.filter(isWritten)) {
    const place = placeInModel(stage, model);
    if (place < 0) continue;
    const before = firstBehind(firstAt, place);
    if (before) findings.push(toFinding(input, stage, before, model));
    if (!firstAt.has(place)) firstAt.set(place, { stage, place });
  }
  return findings;
}

/** The first stage above that comes later in the model. */
function firstBehind(firstAt: ReadonlyMap<number, Seen>, place: number): Written<Stage> | undefined {
  let first: Written<Stage> | undefined;
  for (const seen of firstAt.values()) {
    if (seen.place > place && (!first || seen.stage.source.line < first.source.line)) first = seen.stage;
  }
  return first;
}

function toFinding(input: CheckInput, stage: Written<Stage>, before: Written<Stage>, model: StageModel): Finding {
  const data = { title: stage.title, before: before.title, model: model.title };
  return {
    message: input.vocabulary.messages.problem['stage-order'](data),
    range: rangeOfTitle(stage.source),
    fixes: [moveBefore(input, stage, before)],
  };
}

/** Moves the stage's lines above the other stage, with the comments directly above it; the empty lines there move with them. */
function moveBefore(input: CheckInput, stage: Written<Stage>, before: Written<Stage>): Fix {
  const top = topOfComments(input, stage.source.line);
  const lines = input.lines.slice(top, stage.lastLine + 1).map(({ line, length }) => textAt(input, line, 0, length));
  const isParted = input.lines[top - 1]?.kind === 'blank';
  const from = isParted ? lastWritten(input, top - 1) + 1 : top;
  const edits = [
    insertAbove(input, topOfComments(input, before.source.line), isParted ? [...lines, ''] : lines),
    removeLines(input, from, stage.lastLine),
  ];
  return fixOf(input, 'moveBefore', { place: before.title }, edits);
}
