/** A second copy of a journey, as the one that improves it: changes in the copy are compared with the original (D1, N1). */
import type { CheckInput } from '../writing/check-input.js';
import { insertBelow, textAt, writeFact } from '../writing/writing.js';
import type { Journey } from '../model/journey.js';
import type { LineRecord } from '../reader/line-record.js';
import { readLines } from '../reader/read-lines.js';
import { bareName, nameKey } from '../references/name-key.js';
import { resolveJourney } from '../references/resolve-journey.js';
import { NO_WORKSPACE } from '../references/workspace-names.js';
import { FactReader } from '../values/fact-reader.js';
import { isBlockKeyword } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { EditPlan } from './edit-intent.js';

/**
 * Copies the journey that `line` opens, directly after it: under a name of its own, as `improved`, with `improves` pointing at
 * the original. All other lines are copied as they were typed, with their indentation and list marks, except for what is true of
 * the original alone: its id, its date, and the evidence, since nobody has found out anything about a journey that is only
 * wanted.
 */
export function planImprove(input: CheckInput, line: number): EditPlan {
  const journey = input.file.journeys.find(({ source }) => source?.line === line);
  const opening = input.lines[line];
  if (!journey || !opening || journey.title.trim() === '') return { refused: 'nothing-there' };
  const improves = improvesLine(input, journey, line);
  if (improves === undefined) return { refused: 'same-name' };
  const title = titleLine(input, journey, opening);
  if (title === undefined) return { refused: 'reads-otherwise' };
  const own = linesOf(input, journey, opening);
  const last = own.at(-1)?.line ?? opening.lastLine;
  const copy = copyOf(input, journey, own, improves);
  return { edits: [insertBelow(input, last, ['', title, ...copy])], line: last + 2 };
}

/** Records of the journey's lines after its title; personas and catalogues among them are not part of it. */
function linesOf(input: CheckInput, journey: Journey, opening: LineRecord): readonly LineRecord[] {
  let isOwn = true;
  return input.lines.slice(opening.lastLine + 1, journey.lastLine + 1).filter(({ keyword }) => {
    if (keyword !== undefined && isBlockKeyword(keyword)) isOwn = keyword === 'stage' || keyword === 'step';
    return isOwn;
  });
}

/** Facts about the original journey alone. */
const LEFT_OUT: ReadonlySet<KeywordId> = new Set([
  'improves',
  'basedOn',
  'updated',
  'version',
  'reviewedBy',
  'evidence',
]);

function copyOf(input: CheckInput, journey: Journey, own: readonly LineRecord[], improves: string): readonly string[] {
  // In a stage or step the same keyword says how far along it is.
  const state = own.find(({ line }) => line === journey.state?.source.line);
  const without = new Set(
    own
      .filter(
        ({ keyword, line }) => keyword !== undefined && (LEFT_OUT.has(keyword) || line === journey.id?.source.line),
      )
      .flatMap(({ line, more }) => [line, ...(more ?? []).map((each) => each.line)]),
  );
  for (const { line } of state?.more ?? []) without.add(line);
  const [improved] = input.vocabulary.words.journeyState.improved;
  const line = journey.source?.line ?? 0;
  const head = state ? [] : [writeFact(input, 'state', improved, line, 'journey'), improves];
  const copied = own.flatMap((record) => {
    if (without.has(record.line)) return [];
    const text = textAt(input, record.line, 0, record.length);
    return record === state ? [withValue(input, record, improved), improves] : [text];
  });
  return [...head, ...copied];
}

/** The line of a record with its value replaced. */
function withValue(input: CheckInput, record: LineRecord, value: string): string {
  const front = textAt(input, record.line, 0, record.valueStart).replaceAll('\ufeff', '');
  return `${front}${/\S$/u.test(front) ? ' ' : ''}${value}`;
}

/** The line that opens the copy: the title and the word for an improved journey, with a number if that name is taken. */
function titleLine(input: CheckInput, journey: Journey, opening: LineRecord): string | undefined {
  const [improved] = input.vocabulary.words.journeyState.improved;
  const taken = new Set(input.file.journeys.map(({ title }) => nameKey(title)));
  const bare = bareName(journey.title).replace(/\s+/gu, ' ');
  let name = `${bare} (${improved})`;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${bare} (${improved} ${number})`;
  return inQuotesOrNot(name, bareName(journey.title) !== journey.title.trim())
    .map((value) => withValue(input, opening, value))
    .find((line) => reads(line, 'journey', name));
}

/** The line that names the original; undefined if no name means it alone. */
function improvesLine(input: CheckInput, journey: Journey, line: number): string | undefined {
  const title = bareName(journey.title).replace(/\s+/gu, ' ');
  const names = [...inQuotesOrNot(title, false), ...(journey.id ? [journey.id.text] : [])].filter((name) => {
    const { target, others } = resolveJourney(name, input.file, NO_WORKSPACE);
    return others.length === 0 && target !== undefined && 'here' in target && target.here === journey;
  });
  return names
    .map((name) => ({ name, text: writeFact(input, 'improves', name, line, 'journey') }))
    .find(({ name, text }) => reads(text, 'improves', name))?.text;
}

/** A name in both ways in which it can be written, the preferred one first. */
function inQuotesOrNot(name: string, quoted: boolean): readonly string[] {
  if (name.includes('"')) return [name];
  return quoted ? [`"${name}"`, name] : [name, `"${name}"`];
}

/** Whether a line is read as a keyword with a name. */
function reads(line: string, keyword: KeywordId, name: string): boolean {
  const [record, ...others] = readLines(line);
  return (
    record?.keyword === keyword &&
    others.length === 0 &&
    nameKey(new FactReader(line, 'en').item(record).text) === nameKey(name)
  );
}
