import { partsOf } from '../model/parts.js';
import type { Journey, LaneFact } from '../model/journey.js';
import type { Range } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import type { Check, Finding } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { replaceFix, textAt } from '../writing/writing.js';

/** In shorter names every letter matters; in longer ones nobody compares every letter. */
const SHORTEST = 4;
const LONGEST = 60;

/** A custom row is created by naming it, so a slip of one letter creates a second row next to the first. */
export const laneNameNear: Check = {
  code: 'lane-name-near',
  severity: 'hint',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

interface Row {
  readonly key: string;
  readonly name: string;
  readonly lanes: LaneFact[];
}

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  return alikeRows(rowsOf(journey)).flatMap(({ odd, usual }) =>
    odd.lanes.map((lane) => toFinding(input, lane, odd, usual)),
  );
}

function rowsOf(journey: Journey): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const lane of partsOf(journey).flatMap((part) => part.lane)) {
    if (lane.name === undefined) continue;
    const key = nameKey(lane.name);
    const row = rows.get(key);
    if (row) row.lanes.push(lane);
    else rows.set(key, { key, name: bareName(lane.name), lanes: [lane] });
  }
  return [...rows.values()];
}

/**
 * Pairs of rows whose names differ by one letter, left out, added or changed: such names share a form with one letter fewer, so
 * no name is compared with all others. Names that differ in a digit are numbered on purpose.
 */
function alikeRows(rows: readonly Row[]): readonly { odd: Row; usual: Row }[] {
  const byForm = new Map<string, Row>();
  const pairs: { odd: Row; usual: Row }[] = [];
  for (const row of rows) {
    if (row.key.length < SHORTEST || row.key.length > LONGEST) continue;
    const forms = [...formsOf(row.key)];
    const known = forms.map((form) => byForm.get(form)).find((other) => other && !differInDigit(row.key, other.key));
    if (known) {
      pairs.push(known.lanes.length < row.lanes.length ? { odd: known, usual: row } : { odd: row, usual: known });
    }
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, row);
  }
  return pairs;
}

function formsOf(key: string): ReadonlySet<string> {
  const forms = new Set([key]);
  for (let at = 0; at < key.length; at++) forms.add(key.slice(0, at) + key.slice(at + 1));
  return forms;
}

function differInDigit(left: string, right: string): boolean {
  return left.replace(/\p{Nd}/gu, '') === right.replace(/\p{Nd}/gu, '');
}

function toFinding(input: CheckInput, lane: LaneFact, odd: Row, usual: Row): Finding {
  const range = rangeOfName(lane);
  const isAsWritten = textAt(input, lane.source.line, range.start.character, range.end.character) === lane.name;
  const fixes: readonly Fix[] = isAsWritten ? [replaceFix(input, range, usual.lanes[0]?.name ?? usual.name)] : [];
  const message = input.vocabulary.messages.problem['lane-name-near']({ name: odd.name, nearest: usual.name });
  return { message, range, fixes };
}

/** A lane's value begins with its name. */
function rangeOfName({ name, source }: LaneFact): Range {
  const start = { line: source.line, character: source.valueStart };
  return { start, end: { line: source.line, character: source.valueStart + (name?.length ?? 0) } };
}
