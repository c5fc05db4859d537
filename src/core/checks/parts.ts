/** What several checks need to know about journeys, stages and steps. */
import { partsOf } from '../model/parts.js';
import type { Journey, Stage, Step } from '../model/journey.js';
import { rangeOfKeyword, rangeOfValue } from '../model/range.js';
import type { Range, Source } from '../model/range.js';
import type { LineRecord } from '../reader/line-record.js';
import { isOpener } from '../reader/openers.js';
import { isEmptyFact } from '../reader/read-lines.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';

/** A part that has a line of its own; only such parts can be pointed at. */
export type Written<Kind> = Kind & { readonly source: Source };

/** Whether a part has a line of its own, rather than being opened by what is in it. */
export function isWritten<Kind extends { readonly source?: Source }>(part: Kind): part is Written<Kind> {
  return part.source !== undefined;
}

/**
 * The journeys that can be asked for more. One without a line of its own is asked for that line by `missing-parent`, one that is
 * still only a keyword for its title by `empty-value`.
 */
export function writtenJourneys(input: CheckInput): readonly Written<Journey>[] {
  return input.file.journeys
    .filter(isWritten)
    .filter(({ title, source, lastLine }) => title !== '' || lastLine > source.lastLine);
}

/** The place of a part's title; of its keyword if it has no title. */
export function rangeOfTitle(source: Source): Range {
  return source.valueEnd > source.valueStart || source.lastLine > source.line
    ? rangeOfValue(source)
    : rangeOfKeyword(source);
}

/** Where a reminder about a whole journey is shown: at its title, and at the first part concerned if the journey has no line. */
export function rangeOfReminder(journey: Journey, first: Written<Stage>): Range {
  return rangeOfTitle(journey.source ?? first.source);
}

/** Whether a journey or any part of it has a fact: what a stage says counts for the journey. */
export function isAnywhere(journey: Journey, keyword: 'for' | 'goal' | 'objective'): boolean {
  return partsOf(journey).some((part) => part[keyword].length > 0);
}

/** Whether the head of a part has a fact. One without a value does not count. */
export function isInHead(input: CheckInput, part: Journey | Stage | Step, keyword: KeywordId): boolean {
  return ownLines(input, part).some((line) => line.keyword === keyword && !isEmptyFact(line));
}

/** Steps have no parts of their own. */
export function isStep(part: Journey | Stage | Step): part is Step {
  return !('stages' in part) && !('steps' in part);
}

/**
 * The line below which a new fact of the part's head belongs: after the last line with one of these keywords, otherwise after the
 * title.
 */
export function lineBehind(
  input: CheckInput,
  part: Written<Journey> | Written<Stage>,
  keywords: readonly KeywordId[],
): number {
  const last = ownLines(input, part).findLast((line) => line.keyword !== undefined && keywords.includes(line.keyword));
  return last?.lastLine ?? part.source.lastLine;
}

/**
 * The lines of a part above its first child, after its title or another line: the facts about the part as a whole. A persona or a
 * catalogue in between ends them as well.
 */
export function ownLines(
  input: CheckInput,
  part: Journey | Stage | Step,
  behind = part.source?.line,
): readonly LineRecord[] {
  if (behind === undefined) return [];
  let end = behind + 1;
  while (end <= part.lastLine && !isOpener(input.lines[end])) end++;
  return input.lines.slice(behind + 1, end);
}
