/** What a fix must never do. */
import type { TextModel } from '../../../src/core/reader/text-model.js';
import { ALL_CHECKS } from '../../../src/core/checks/all-checks.js';
import type { Problem } from '../../../src/core/checks/check.js';
import type { Fix, TextEdit } from '../../../src/core/writing/edit.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import type { LineRecord } from '../../../src/core/reader/line-record.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { isBlockKeyword, specOf } from '../../../src/core/vocabulary/keyword.js';
import type { KeywordId, ValueForm } from '../../../src/core/vocabulary/keyword.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import type { DiagnosticCode, FixData } from '../../../src/core/vocabulary/messages.js';
import { readModel } from '../../../src/language/read-model.js';
import { applyFix } from '../apply-edits.js';
import { factsByLine } from './facts-by-line.js';
import { lostWords, offsetOf } from './lost-words.js';

export type FixKind = keyof FixData;

/** One promise that one fix breaks. */
export interface Unsound {
  /** The promise and what it is about, in a few words that many cases share. */
  readonly what: string;
  readonly detail: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

export interface Tried {
  /** Number of fixes that were applied. */
  readonly fixes: number;
  readonly unsound: readonly Unsound[];
}

interface Checked extends TextModel {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** What the checks find, including what only follows from something else. */
  readonly found: readonly Problem[];
  readonly kinds: ReadonlyMap<string, FixKind>;
}

/** Fills the places of the author's words. */
const WORDS_OF_CODE: Partial<Record<DiagnosticCode, string>> = {
  'emotion-out-of-range': '4',
  'importance-range': '8',
  'metric-out-of-range': '4',
  'duration-form': '3 min',
  'percent-range': '13 %',
};
const PLAIN_WORDS = 'Words of the author';

/** Fixes that are meant to remove words. */
const TAKES_AWAY: ReadonlySet<FixKind> = new Set([
  'removeLine',
  'removeOther',
  'useCustomModel',
  'useOtherKeeping',
  'useOtherOf',
  'chooseMine',
  'chooseTheirs',
]);

/** Fixes after which a line means nothing to the picture: what it said may be missed. */
const SAYS_LESS: ReadonlySet<FixKind> = new Set([
  'removeLine',
  'removeOther',
  'goOn',
  'makeNote',
  'makeNotes',
  'makeComment',
]);

/** Reported once for several stages, and fixed stage by stage. */
const SAID_ONCE: ReadonlySet<DiagnosticCode> = new Set(['owner-missing', 'stage-without-steps']);

/** Fixes that move a line to where it counts: there it is checked for the first time. */
const MOVES: ReadonlySet<FixKind> = new Set(['moveTo', 'moveBelow']);

/** Fixes that are meant to change what lines below or above belong to. */
const CHANGES_OWNERS: ReadonlySet<FixKind> = new Set(['addFact', 'fillIn', 'addColon']);

/** Applies every fix of every problem of a text, alone. */
export function tryFixes(text: string): Tried {
  const before = check(text);
  const unsound: Unsound[] = [];
  let fixes = 0;
  for (const problem of before.problems) {
    const titles = problem.fixes.map(({ title }) => title);
    if (new Set(titles).size < titles.length) {
      unsound.push({ what: `${problem.code}: titles`, detail: titles.join(' | '), title: '', before: text, after: '' });
    }
    for (const fix of problem.fixes) {
      fixes++;
      const kind = before.kinds.get(fix.title) ?? 'changeTo';
      const after = check(applyFix(text, fix, wordsFor(before, problem, fix)));
      for (const [what, detail] of faultsOf(before, after, problem, fix, kind)) {
        unsound.push({
          what: `${problem.code}/${kind}: ${what}`,
          detail,
          title: fix.title,
          before: text,
          after: after.text,
        });
      }
    }
  }
  return { fixes, unsound };
}

function check(text: string): Checked {
  const model = readModel(text);
  const vocabulary = vocabularyOf(model.file.language);
  const kinds = new Map<string, FixKind>();
  const fix = Object.fromEntries(
    Object.entries(vocabulary.messages.fix).map(([kind, title]) => [
      kind,
      (data: never): string => {
        const said = (title as (data: never) => string)(data);
        kinds.set(said, kind as FixKind);
        return said;
      },
    ]),
  ) as unknown as typeof vocabulary.messages.fix;
  const heard = { ...vocabulary, messages: { ...vocabulary.messages, fix } };
  const input = { ...model, workspace: NO_WORKSPACE, vocabulary: heard };
  const found = ALL_CHECKS.flatMap((each) =>
    each.find(input).map((finding) => ({ fixes: [], severity: each.severity, ...finding, code: each.code })),
  );
  const problems = runChecks(input, {
    onError: (code, error) => {
      throw new Error(`${code} failed on ${JSON.stringify(text)}`, { cause: error });
    },
  });
  return { ...model, text, problems, found, kinds };
}

/** A plausible word for the placeholders of a fix: by what is fixed, else by the keyword of the line that waits. */
function wordsFor(before: Checked, problem: Problem, fix: Fix): string {
  const byCode = WORDS_OF_CODE[problem.code];
  if (byCode !== undefined) return byCode;
  if (!fix.edits.some(({ slots }) => slots)) return PLAIN_WORDS;
  const after = readModel(applyFix(before.text, fix, PLAIN_WORDS));
  const line = after.lines.find(({ offset, length }) =>
    after.text.slice(offset, offset + length).includes(PLAIN_WORDS),
  );
  switch (line?.keyword && specOf(line.keyword).form) {
    case 'feels':
      return '4';
    case 'number':
      return '8';
    case 'percent':
      return '13 %';
    case 'duration':
    case 'wait':
      return '3 min';
    default:
      return PLAIN_WORDS;
  }
}

type Fault = readonly [what: string, detail: string];

function faultsOf(before: Checked, after: Checked, problem: Problem, fix: Fix, kind: FixKind): readonly Fault[] {
  if (after.text === before.text) return [['changes nothing', '']];
  // What is between the marks that git left is fully checked once they are gone; until then the text is two texts.
  const isConflict = before.lines.some((line) => line.kind === 'conflict');
  return [
    ...remaining(before, after, problem, fix),
    ...(isConflict ? [] : newProblems(before, after, problem, fix, kind)),
    ...(isConflict ? [] : otherFacts(before, after, problem, fix, kind)),
    ...(TAKES_AWAY.has(kind) || problem.code === 'colon-habit' ? [] : lostWords(before, problem, fix)),
  ];
}

/** Reported for whatever lacks something, including a part that a fix opens. */
const REMINDERS: ReadonlySet<DiagnosticCode> = new Set([
  'after-sale-missing',
  'improved-without-base',
  'low-point-unanswered',
  'missing-goal',
  'missing-objective',
  'missing-parent',
  'missing-persona',
  'no-steps',
  'owner-missing',
  'stage-without-steps',
]);

/** What can only be reported once a value can be read: the fix is right, and what it brought to light was there. */
const BROUGHT_TO_LIGHT: Partial<Record<DiagnosticCode, readonly DiagnosticCode[]>> = {
  'duration-form': ['wait-not-told'],
  'wait-without-told': ['wait-not-told'],
  'stage-order': ['after-sale-missing'],
  'unknown-keyword': [
    'duplicate-name',
    'two-goals-or-personas',
    'stage-not-in-model',
    'ambiguous-reference',
    'empty-value',
    'circular-reference',
    'stage-order',
  ],
  // A line that goes on with another opens no part, so what stands below it belongs to the block above.
  'colon-habit': ['stage-not-in-model', 'duplicate-name'],
  'empty-value': ['two-goals-or-personas', 'stage-not-in-model'],
  // The model that is kept has stages, the one that is removed was no model.
  'duplicate-attribute': ['stage-not-in-model', 'stage-order'],
  'dead-end-reference': ['ambiguous-reference'],
  'stage-not-in-model': ['after-sale-missing', 'stage-order'],
  'keyword-wrong-place': [
    'stage-not-in-model',
    'stage-without-steps',
    'duplicate-name',
    'missing-parent',
    'duplicate-attribute',
    'choice-unknown',
    'missing-persona',
    'missing-goal',
    'stage-order',
    'two-goals-or-personas',
  ],
  'choice-unknown': [
    'stage-not-in-model',
    'stage-order',
    'after-sale-missing',
    'improved-without-base',
    'stage-without-steps',
    'duplicate-name',
  ],
  // Behind a kind of evidence that is known, a number counts, and is looked at.
  'word-near': ['number-form'],
  'emotion-without-number': ['low-point-unanswered'],
  'emotion-out-of-range': ['low-point-unanswered'],
};

const COUNTS_NOWHERE: ReadonlySet<DiagnosticCode> = new Set([
  'keyword-wrong-place',
  'unknown-keyword',
  'duplicate-attribute',
  'nothing-above',
]);

const FREE_FORMS: ReadonlySet<ValueForm> = new Set([
  'title',
  'text',
  'levelText',
  'list',
  'number',
  'percent',
  'feels',
]);

function countAt(problems: readonly Problem[], code: DiagnosticCode, line: number): number {
  return problems.filter((each) => each.code === code && each.range.start.line === line).length;
}

/** Counted on its line among everything that the checks find: of two faults on one line, one may be fixed. */
function remaining(before: Checked, after: Checked, problem: Problem, fix: Fix): readonly Fault[] {
  const line = mappedLine(before, fix.edits, problem.range.start.line);
  const isGone = lineIsGone(before, fix.edits, problem.range.start.line);
  const was = countAt(before.found, problem.code, problem.range.start.line);
  const now = isGone ? 0 : countAt(after.found, problem.code, line);
  // What is reported once for several stages is fixed stage by stage.
  if (SAID_ONCE.has(problem.code) && !after.problems.some(({ message }) => message === problem.message)) return [];
  if (now >= Math.max(was, 1)) return [['is still there', problem.message]];
  const again = after.problems.some(
    ({ code, range, fixes }) =>
      !isGone &&
      code === problem.code &&
      range.start.line === line &&
      fixes.some(({ title, edits }) => title === fix.title && edits.length === fix.edits.length),
  );
  return again && was < 2 ? [['is offered again', '']] : [];
}

function lineIsGone(before: Checked, edits: readonly TextEdit[], line: number): boolean {
  const offset = before.lines[line]?.offset ?? 0;
  return edits.some(
    ({ range, newText }) =>
      newText.trim() === '' &&
      offsetOf(before, range.start) <= offset &&
      offsetOf(before, range.end) >= offset + (before.lines[line]?.length ?? 0),
  );
}

/** Errors and warnings of which nothing could be found before, neither on that line nor, left out as a consequence, elsewhere. */
function newProblems(
  before: Checked,
  after: Checked,
  { code: mended, message: told, range: { start } }: Problem,
  { edits }: Fix,
  kind: FixKind,
): readonly Fault[] {
  const stands = new Set(before.lines.map(({ line }) => textOf(before, line)));
  const places = new Map<string, number>();
  const known = new Map<string, number>();
  for (const { code, message, range } of before.found) {
    const place = `${code} ${mappedLine(before, edits, range.start.line)}`;
    places.set(place, (places.get(place) ?? 0) + 1);
    const signature = signatureOf(code, message);
    known.set(signature, (known.get(signature) ?? 0) + 1);
  }
  const countedNowhere = new Set(linesThatCountNowhere(before).map((line) => mappedLine(before, edits, line)));
  const isOld = new Set(after.problems.map((each) => each.message));
  const movedText = MOVES.has(kind) ? factTextOf(before, start.line) : undefined;
  const waiting = linesThatWait(before, after, edits);
  const mapped = new Set(before.lines.map(({ line }) => mappedLine(before, edits, line)));
  return after.problems.flatMap((problem): readonly Fault[] => {
    const { code, severity, message, range } = problem;
    if (severity !== 'error' && severity !== 'warning') return [];
    const { line } = range.start;
    const signature = signatureOf(code, message);
    const stood =
      (known.get(signature) ?? 0) >=
      after.problems.filter((each) => signatureOf(each.code, each.message) === signature).length;
    if (stood || (places.get(`${code} ${line}`) ?? 0) >= countAt(after.problems, code, line)) return [];
    if (countedNowhere.has(line) && code !== 'keyword-wrong-place') return [];
    // A line that now opens a part says where those below it are, and so which words their states may have.
    const isState = code === 'choice-unknown' && after.lines[line]?.keyword === 'state';
    if ((code === 'keyword-wrong-place' || isState) && mended === 'unknown-keyword' && line > start.line) return [];
    if (code === mended && SAID_ONCE.has(code) && !isOld.has(told)) return [];
    if (code === 'stage-not-in-model' && !mapped.has(line)) return [];
    // The cells of a table are read as values for the first time.
    if (kind === 'importTable' && line >= start.line) return [];
    if (waiting.has(line)) return [];
    // A test does not know either which fixed words a list is made of.
    if (code === 'choice-unknown' && kind === 'fillIn' && textOf(after, line).includes(PLAIN_WORDS)) return [];
    if (code === 'colon-habit' && /^[:：]/u.test(valueTextOf(after, line))) return [];
    // Of lines that were off the habit, only the first was reported; an unchanged line is reported once it is the first.
    if (code === 'colon-habit' && stands.has(textOf(after, line))) return [];
    if (
      code === 'colon-habit' &&
      mapped.has(line) &&
      (kind === 'fillIn' || kind === 'addLine' || kind === 'createPersona')
    ) {
      return [];
    }
    if (movedText !== undefined && factTextOf(after, line) === movedText) return [];
    if (
      REMINDERS.has(code) &&
      (SAYS_LESS.has(kind) ||
        MOVES.has(kind) ||
        kind === 'fillIn' ||
        mended === 'missing-parent' ||
        mended === 'unknown-keyword')
    ) {
      return [];
    }
    if (BROUGHT_TO_LIGHT[mended]?.includes(code) || (REMINDERS.has(code) && !mapped.has(line))) return [];
    return [[`new ${severity} ${code}`, `${line + 1}: ${message}`]];
  });
}

/** A line that no part takes is not checked until it is where it belongs. */
function linesThatCountNowhere({ found }: Checked): readonly number[] {
  return found.flatMap(({ code, range: { start, end } }) =>
    COUNTS_NOWHERE.has(code) ? Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at) : [],
  );
}

/** Lines whose value the author writes and for which a test does not know what would be right. */
function linesThatWait(before: Checked, after: Checked, edits: readonly TextEdit[]): ReadonlySet<number> {
  const lines = edits.flatMap(({ range, newText, slots }) => {
    if (!slots) return [];
    const first = range.start.line;
    const below = /^[\r\n]/u.test(newText) ? 1 : 0;
    return [
      mappedLine(
        before,
        edits.filter((edit) => edit.range.start.line < first),
        first,
      ) + below,
    ];
  });
  return new Set(
    lines.filter((line) => {
      const keyword = after.lines[line]?.keyword;
      return keyword && !FREE_FORMS.has(specOf(keyword).form);
    }),
  );
}

/** Lines and numbers that a message names move along with the text. */
function signatureOf(code: DiagnosticCode, message: string): string {
  return `${code} ${message.replace(/[0-9\u0e50-\u0e59]+/gu, '0')}`;
}

/** Lines that no edit touches say what they said, about what they said it. */
function otherFacts(
  before: Checked,
  after: Checked,
  problem: Problem,
  { edits }: Fix,
  kind: FixKind,
): readonly Fault[] {
  const faults: Fault[] = [];
  const nowhere = new Set(linesThatCountNowhere(before));
  const said = factsByLine(before.file);
  const says = factsByLine(after.file);
  const isSame = (line: number): boolean => {
    const record = before.lines[line];
    const same = record && now(record);
    return same !== undefined && textOf(before, line) === textOf(after, same.line);
  };
  const first = problem.range.start.line;
  const now = ({ line }: LineRecord): LineRecord | undefined => after.lines[mappedLine(before, edits, line)];
  const opens =
    (kind === 'changeTo' || kind === 'goOn') &&
    OPENS.has(problem.code) &&
    isOpening(
      ...edits.flatMap(({ range: { start } }) => [
        before.lines[start.line]?.keyword,
        after.lines[mappedLine(before, edits, start.line)]?.keyword,
      ]),
    );
  for (const record of before.lines) {
    const { line } = record;
    if ((opens && line > first) || lineIsGone(before, edits, line)) continue;
    // What now continues another line does so because of the fix.
    if (kind === 'goOn' && now(record)?.more?.length !== record.more?.length) continue;
    if (problem.code === 'unknown-keyword' && record.line < first && record.lastLine >= first) continue;
    if (!isSame(line) || !(record.more ?? []).every((more) => isSame(more.line))) continue;
    const was = said.get(line);
    const is = says.get(mappedLine(before, edits, line));
    if (!was && nowhere.has(line)) continue;
    // Below a journey that now has a line, what is there twice counts once.
    if (!is && kind === 'addFact' && countAt(after.found, 'duplicate-attribute', mappedLine(before, edits, line)) > 0) {
      continue;
    }
    if (JSON.stringify(was?.facts ?? []) !== JSON.stringify(is?.facts ?? [])) {
      faults.push([
        'another line says something else',
        `${line + 1}: ${JSON.stringify(was?.facts)} → ${JSON.stringify(is?.facts)}`,
      ]);
    } else if (was && is && !CHANGES_OWNERS.has(kind)) {
      const owner = was.owner < 0 ? -1 : mappedLine(before, edits, was.owner);
      if (owner !== is.owner) {
        faults.push([
          'another line belongs elsewhere',
          `${line + 1}: ${textOf(before, line)}: ${was.owner + 1} → ${is.owner + 1}`,
        ]);
      }
    }
  }
  return faults.slice(0, 1);
}

/** A line that opens a part takes the lines below it; one that no longer does leaves them to the part above. */
const OPENS: ReadonlySet<DiagnosticCode> = new Set(['unknown-keyword', 'choice-unknown', 'colon-habit']);

/** Other lines refer to these. */
const HEADS: ReadonlySet<KeywordId> = new Set(['pain', 'idea', 'goesTo']);

function isOpening(...keywords: readonly (KeywordId | undefined)[]): boolean {
  return keywords.some((keyword) => keyword !== undefined && (isBlockKeyword(keyword) || HEADS.has(keyword)));
}

function textOf({ lines, text }: Pick<Checked, 'lines' | 'text'>, line: number): string {
  const { offset = 0, length = 0 } = lines[line] ?? {};
  return text.slice(offset, offset + length).replace(offset === 0 ? /^\ufeff/u : '', '');
}

function valueTextOf(checked: Checked, line: number): string {
  const { offset = 0, length = 0, valueStart = 0 } = checked.lines[line] ?? {};
  return checked.text.slice(offset + valueStart, offset + length);
}

/** A line from its keyword on. */
function factTextOf(checked: Checked, line: number): string {
  const { offset = 0, length = 0, keywordStart = 0 } = checked.lines[line] ?? {};
  return checked.text.slice(offset + keywordStart, offset + length).trimEnd();
}

/** Where a line is after edits. */
function mappedLine(before: Checked, edits: readonly TextEdit[], line: number): number {
  const { offset = 0 } = before.lines[line] ?? {};
  let moved = line;
  for (const { range, newText, slots = [] } of edits) {
    const from = offsetOf(before, range.start);
    const to = offsetOf(before, range.end);
    // The first line begins after a byte order mark.
    const start = offset === 0 && before.text.startsWith('\ufeff') ? 1 : offset;
    const isBefore = from < start || (from === start && (to > from || /[\r\n]$/u.test(newText)));
    if (!isBefore) continue;
    moved +=
      breaksIn(withoutSlots(newText, slots)) - breaksIn(before.text.slice(from, Math.min(to, Math.max(offset, from))));
  }
  return moved;
}

/** The text of an edit without what its author overwrites. */
function withoutSlots(text: string, slots: NonNullable<TextEdit['slots']>): string {
  return slots.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

function breaksIn(text: string): number {
  return (text.match(/\r\n|\n|\r/gu) ?? []).length;
}
