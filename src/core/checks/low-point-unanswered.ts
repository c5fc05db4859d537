import { isApart } from '../insight/felt-apart.js';
import { feltPlaces } from '../insight/felt-places.js';
import { columnsOf } from '../insight/parts.js';
import type { FeelsFact, Journey, Stage, Step } from '../model/journey.js';
import { rangeOfFact, rangeOfSpan } from '../model/range.js';
import { isEmptyFact } from '../reader/read-lines.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { isStep, ownLines } from './parts.js';
import { fillIn, fixOf, insertBelow, openLine, writeFact, writeNumber } from '../writing/writing.js';

/** From here up a customer is at least indifferent, and the lowest point is not a fault. */
const NEUTRAL = 3;

/**
 * Customers are lost at the lowest point of the curve, so the map should say what hurts there and what could be done. Pains and
 * ideas of its stage or of the whole journey count too.
 */
export const lowPointUnanswered: Check = {
  code: 'low-point-unanswered',
  severity: 'warning',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

interface Point {
  readonly stage: Stage;
  readonly part: Stage | Step;
  readonly score: number;
}

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  const low = lowestPoint(journey);
  if (!low || low.score >= NEUTRAL) return [];
  const parts = low.part === low.stage ? [journey, low.stage, ...low.stage.steps] : [journey, low.stage, low.part];
  if (parts.some((part) => part.pain.length > 0 || part.idea.length > 0)) return [];
  return [toFinding(input, low)];
}

/** The first of the lowest places of the curve: a step, or a stage that was scored as a whole. */
function lowestPoint(journey: Journey): Point | undefined {
  const columns = columnsOf(journey);
  let lowest: Point | undefined;
  for (const { from, whole, mean, points } of feltPlaces(journey)) {
    const column = columns[from];
    if (!column || mean === undefined || (lowest && mean >= lowest.score)) continue;
    const { stage } = column;
    const isOfStage = whole || !column.part.feels.some((feeling) => feeling === points[0]?.feeling);
    const part = isOfStage ? stage : column.part;
    if (points.every(({ feeling }) => part.feels.includes(feeling))) lowest = { stage, part, score: mean };
  }
  return lowest;
}

function toFinding(input: CheckInput, { part, score }: Point): Finding {
  const shared = part.feels.filter((each) => !isApart(each));
  const fact = shared.reduce((low, each) => ((each.score ?? NEUTRAL) < (low.score ?? NEUTRAL) ? each : low));
  const shown = writeNumber(input, Math.round(score * 10) / 10);
  const ownerLine = part.source?.line ?? fact.source.line;
  return {
    message: input.vocabulary.messages.problem['low-point-unanswered']({ title: part.title, score: shown }),
    range: fact.scoreSpan ? rangeOfSpan(fact.scoreSpan) : rangeOfFact(fact.source),
    fixes: fixes(input, part, ownerLine, fact),
  };
}

/** A pain and an idea at the end of the part; if one of them is already there, still empty, that one is filled in. */
function fixes(input: CheckInput, part: Stage | Step, ownerLine: number, fact: FeelsFact): readonly Fix[] {
  const own = ownLines(input, part, part.source?.line ?? fact.source.line - 1);
  const empty = own.find((record) => (record.keyword === 'pain' || record.keyword === 'idea') && isEmptyFact(record));
  if (empty?.keyword) return [fixOf(input, 'fillIn', { keyword: empty.keyword }, [fillIn(input, empty)])];
  const kind = isStep(part) ? 'step' : 'stage';
  const lines = (['pain', 'idea'] as const).map((keyword) =>
    writeFact(input, keyword, '', ownerLine, kind, part.lastLine),
  );
  const added = lines.map((line) => line.trim()).join(' + ');
  const edit = insertBelow(
    input,
    part.lastLine,
    lines.map((line, at) => openLine(line, at + 1)),
  );
  return [fixOf(input, 'addLine', { line: added }, [edit])];
}
