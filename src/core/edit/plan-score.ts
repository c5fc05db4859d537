import { partsOf } from '../model/parts.js';
import type { CheckInput } from '../writing/check-input.js';
import type { TextEdit } from '../writing/edit.js';
import { insertBelow, textAt, writeDigits, writeFact, writeNumber } from '../writing/writing.js';
import type { Stage, Step } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import { valueText } from '../reader/read-lines.js';
import { FactReader } from '../values/fact-reader.js';
import { namesIn } from '../references/people-named.js';
import { readFeelings } from '../values/feelings.js';
import { fractionMarkOf, scanNumber } from '../values/number.js';
import { FACES, scoreOfFace } from '../vocabulary/emotions.js';
import type { EmotionScore } from '../vocabulary/emotions.js';
import type { EditPlan } from './edit-intent.js';
import { sameBesides, withEdits } from './read-back.js';

/**
 * Gives a feeling another score, in the author's way of writing it: the digits of their script, `4/5`, `+1`, a face. Its words
 * stay. A step or stage without a feeling gets a line for it.
 */
export function planScore(input: CheckInput, line: number, score: number): EditPlan {
  const level = ([1, 2, 3, 4, 5] as const).find((each) => each === score);
  if (level === undefined) return { refused: 'score' };
  const { part, feeling } = find(input, line);
  const record = input.lines[feeling ?? -1];
  if (record) return changeScore(input, record, level);
  if (!part) return { refused: 'nothing-there' };
  return part.feels.length > 0 ? { refused: 'several-feelings' } : addFeeling(input, part, line, level);
}

interface Found {
  /** The line of the feeling that is meant. */
  readonly feeling?: number;
  /** The step or stage that the line opens, if it has no feeling, or several. */
  readonly part?: Step | Stage;
}

/** The feeling on a line, or the only one of the part that the line opens. */
function find({ file }: CheckInput, line: number): Found {
  for (const journey of file.journeys) {
    for (const part of partsOf(journey)) {
      if (part.feels.some(({ source }) => source.line === line)) return { feeling: line };
      if (part.source?.line !== line || !('goesTo' in part)) continue;
      const [only, ...others] = part.feels;
      return only && others.length === 0 ? { feeling: only.source.line } : { part };
    }
  }
  return {};
}

function changeScore(input: CheckInput, record: LineRecord, score: EmotionScore): EditPlan {
  const { line } = record;
  const value = valueText(input.text, record);
  const [reading, ...more] = readFeelings(value, namesIn(input.file), fractionMarkOf(input.file.language));
  if (!reading || more.length > 0) return { refused: 'several-feelings' };
  if (reading.score === score) return { edits: [], line };
  // A number off the scale is not a score; left among the words after the new score, it would be a second number.
  const wrong = reading.faults.find(({ code }) => code === 'emotion-out-of-range' || code === 'number-form');
  const stretch = reading.scoreAt ?? wrong ?? { from: 0, to: 0 };
  const old = value.slice(stretch.from, stretch.to);
  const written = reading.scoreAt ? writtenLike(old, score) : writeNumber(input, score, old === '' ? undefined : old);
  const start = { line, character: record.valueStart + stretch.from };
  const end = { line, character: record.valueStart + stretch.to };
  const words = wrong ? undefined : reading.words;
  // Words that begin with digits would run into the number; a comma separates them.
  for (const comma of ['', ',']) {
    const edits = [{ range: { start, end }, newText: `${written}${comma}${old === '' ? ' ' : ''}` }];
    if (readsAs(input, record, edits, line, score, words)) return { edits, line };
  }
  return { refused: 'reads-otherwise' };
}

/** A score, written the way the author wrote the previous one. */
function writtenLike(old: string, score: EmotionScore): string {
  if (scoreOfFace(old)) return FACES[score][0];
  const number = scanNumber(old, 0);
  const scale = number ? old.slice(number.end) : '';
  const signed = /^[+\u2212-]/u.test(old) || number?.value === 0;
  if (!signed || scale !== '') return writeDigits(String(score), old) + scale;
  const steps = writeDigits(String(Math.abs(score - 3)), old);
  if (score === 3) return steps;
  return score > 3 ? `+${steps}` : `${old.startsWith('\u2212') ? '\u2212' : '-'}${steps}`;
}

function addFeeling(input: CheckInput, part: Step | Stage, ownerLine: number, score: EmotionScore): EditPlan {
  const above = lineAbove(part, ownerLine, input);
  const kind = 'steps' in part ? 'stage' : 'step';
  const edits = [insertBelow(input, above, [feelsLine(input, ownerLine, kind, writeNumber(input, score))])];
  const line = above + 1;
  return readsAs(input, undefined, edits, line, score, '') ? { edits, line } : { refused: 'reads-otherwise' };
}

/** A feeling goes below what the customer does, thinks and says, as on the reference page; otherwise below the title. */
function lineAbove(part: Step | Stage, ownerLine: number, input: CheckInput): number {
  const before = [part.goal, part.scenario, part.expects, part.doneWhen, part.does, part.thinks, part.says];
  const lines = before.flatMap((facts) => facts.map(({ source }) => source.lastLine));
  return Math.max(input.lines[ownerLine]?.lastLine ?? ownerLine, ...lines);
}

/**
 * The line as the file would have it: indentation and list mark of its neighbours, keyword and colon as in the file's other
 * feelings.
 */
function feelsLine(input: CheckInput, ownerLine: number, kind: 'step' | 'stage', score: string): string {
  const line = writeFact(input, 'feels', score, ownerLine, kind);
  const known = nearestFeels(input, ownerLine);
  if (!known) return line;
  const dress = line.slice(0, line.indexOf(input.vocabulary.keywords.feels[0]));
  return dress + textAt(input, known.line, known.keywordStart, known.valueStart) + score;
}

function nearestFeels({ lines, vocabulary }: CheckInput, near: number): LineRecord | undefined {
  let best: LineRecord | undefined;
  for (const record of lines) {
    const usable =
      record.keyword === 'feels' && record.valueEnd > record.valueStart && record.languages.includes(vocabulary.code);
    if (usable && (!best || Math.abs(record.line - near) < Math.abs(best.line - near))) best = record;
  }
  return best;
}

function readsAs(
  input: CheckInput,
  before: LineRecord | undefined,
  edits: readonly TextEdit[],
  line: number,
  score: number,
  words: string | undefined,
): boolean {
  const after = withEdits(input, edits);
  const record = after.lines[line];
  if (record?.keyword !== 'feels' || !sameBesides(input, before, after, record)) return false;
  const [fact, ...more] = new FactReader(after.text, input.file.language, namesIn(input.file)).feels(record);
  return more.length === 0 && fact?.score === score && (words === undefined || fact.text === words);
}
