import type { Position, SelectionRange } from 'vscode-languageserver';
import { comparePositions, rangeOfFact, rangeOfValue } from '../../core/model/range.js';
import type { Range } from '../../core/model/range.js';
import type { JourneyDocument } from '../documents.js';
import { headOf, partsAt } from './place.js';

/** From the cursor outwards: value, fact, step, stage, journey or persona, file. */
export class JourneySelectionRangeProvider {
  select(document: JourneyDocument, positions: readonly Position[]): SelectionRange[] {
    return positions.map((position) => nested(rangesAround(document, position)));
  }
}

/** Ranges around a position, the widest first. */
function rangesAround({ lines, file }: JourneyDocument, position: Position): readonly Range[] {
  const endOf = (line: number): Position => ({ line, character: lines[line]?.length ?? 0 });
  const all: Range = { start: { line: 0, character: 0 }, end: endOf(lines.length - 1) };
  const { persona, journey, stage, step } = partsAt(file, position.line);
  const parts = [persona, journey, stage, step].flatMap((part) =>
    part ? [{ start: { line: part.source?.line ?? 0, character: 0 }, end: endOf(part.lastLine) }] : [],
  );
  const head = headOf(lines, position.line);
  const facts = head ? [rangeOfFact(head), rangeOfValue(head)] : [];
  return [all, ...parts, ...facts].filter((range) => holds(range, position));
}

function nested(ranges: readonly Range[]): SelectionRange {
  let selection: SelectionRange | undefined;
  let around: Range | undefined;
  for (const range of ranges) {
    // A selection may only grow; facts of a part that continues after another are covered by their own lines.
    if (around && (comparePositions(range.start, around.start) < 0 || comparePositions(range.end, around.end) > 0)) {
      continue;
    }
    if (around && comparePositions(range.start, around.start) === 0 && comparePositions(range.end, around.end) === 0) {
      continue;
    }
    selection = selection ? { range, parent: selection } : { range };
    around = range;
  }
  return selection ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

function holds(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
