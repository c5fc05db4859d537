/**
 * One fault gives one message. A line that cannot be read, is in the wrong place or has lost its title makes other checks speak
 * up as well: about what seems to be missing, about the lines below it, about names that it would have declared. Those messages
 * disappear by themselves once the line is fixed, so they are left out until then. Faults that have nothing to do with each other
 * all stay.
 */
import type { LineRecord } from '../reader/line-record.js';
import { openersOf } from '../reader/openers.js';
import { bareName, nameKey } from '../references/name-key.js';
import { groupBy } from '../util/group-by.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId, Place } from '../vocabulary/keyword.js';
import { lookUpStageName } from '../vocabulary/lookup.js';
import type { DiagnosticCode } from '../vocabulary/messages.js';
import { mistypedKeyword } from '../vocabulary/nearest.js';
import type { Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { mergeNames } from './merge-names.js';
import { startOfWords } from './notes.js';
import { mergeRuns } from './wrong-place-runs.js';
import { textAt, textOfRange } from '../writing/writing.js';

/** What a check finds missing: lines with one of these keywords. */
const NEEDS: Partial<Record<DiagnosticCode, readonly KeywordId[]>> = {
  'missing-persona': ['for'],
  'missing-goal': ['goal'],
  'missing-objective': ['objective'],
  'owner-missing': ['owner'],
  'wait-not-told': ['idea'],
  'low-point-unanswered': ['pain', 'idea'],
  'improved-without-base': ['improves'],
  'stage-without-steps': ['step'],
  'no-steps': ['stage', 'step'],
  'after-sale-missing': ['stage'],
};

/** Problems of lines that are in this part only because their own opener cannot be read. */
const OF_THE_PART: ReadonlySet<DiagnosticCode> = new Set([
  'keyword-wrong-place',
  'missing-parent',
  'duplicate-attribute',
  'nothing-above',
  'people-increase',
  'two-goals-or-personas',
]);

/** Reported at a journey for any of its parts. */
const OF_ANY_PART: ReadonlySet<DiagnosticCode> = new Set(['owner-missing', 'no-steps', 'after-sale-missing']);

/** Codes that are redundant next to one of these on the same line. */
const CAUSES_ON_LINE: Partial<Record<DiagnosticCode, readonly DiagnosticCode[]>> = {
  'wait-without-told': ['duration-form'],
  'evidence-without-kind': ['word-near'],
  'unit-unknown': ['metric-units', 'number-ambiguous'],
  'missing-parent': ['keyword-wrong-place', 'nothing-above'],
  'wait-not-told': ['missing-parent'],
};

const REFERENCES: ReadonlySet<DiagnosticCode> = new Set(['unknown-persona', 'dead-end-reference', 'unknown-reference']);

/** More lines than this are prose, not slips. */
const MOST_SLIPS = 20;

/** If there are more strange lines than this, they are not compared with the keywords. */
const MOST_COMPARED = 100;

/** A line that does not say what it was meant to say. */
interface Stray {
  readonly how: 'unknown' | 'misplaced' | 'empty' | 'doubtful';
  readonly line: number;
  readonly segment: number;
  /** What it was meant to be; absent when that is unclear. */
  readonly keyword?: KeywordId;
  /** The whole line, in the form in which names are compared. */
  readonly key: string;
}

/** What is looked up for each problem; built once to keep the time linear. */
interface Context {
  readonly input: CheckInput;
  readonly codes: ReadonlySet<DiagnosticCode>;
  readonly byLine: ReadonlyMap<number, readonly Problem[]>;
  /** For each line, the opener of the part it is in; -1 above the first. */
  readonly segments: Int32Array;
  readonly bySegment: ReadonlyMap<number, readonly Stray[]>;
  /** What unreadable lines were meant to be; includes `undefined` if that is unclear for one of them. */
  readonly meant: ReadonlySet<KeywordId | undefined>;
  /** Whether one of them is in the head of a stage. */
  readonly hasUnreadInStage: boolean;
  readonly misplaced: ReadonlySet<KeywordId>;
  readonly empty: ReadonlySet<KeywordId>;
  /** The line of each fact without a value, by keyword and part. */
  readonly emptyFacts: ReadonlyMap<string, number>;
  /** Keys of unreadable lines. */
  readonly unread: readonly string[];
  /** Whether persona lines appear where no persona was opened. */
  readonly hasOrphans: boolean;
  /** The first line that lacks the fact it belongs to, by part and kind of that fact. */
  readonly lacking: ReadonlyMap<string, number>;
  readonly emptyStages: ReadonlySet<string>;
  readonly duplicates: ReadonlySet<number>;
  readonly hasTwoCounts: boolean;
  /** Steps whose stage is missing. */
  readonly withoutStage: ReadonlySet<number>;
}

/** The problems without those that only follow from others, in the same order. */
export function withoutConsequences(problems: readonly Problem[], input: CheckInput): readonly Problem[] {
  if (problems.length < 2) return problems;
  const segments = openersOf(input.lines);
  const context = contextOf(problems, input, segments);
  const causes = problems.filter((problem) => !isConsequence(problem, context));
  return mergeNames(mergeRuns(withFixesOfMissed(causes, problems, context), input, segments), input);
}

/**
 * A fact that is there without a value is not reported as missing as well: the one message takes over the fix that fills it in.
 */
function withFixesOfMissed(
  causes: readonly Problem[],
  problems: readonly Problem[],
  context: Context,
): readonly Problem[] {
  const fixes = new Map<number, Problem['fixes']>();
  for (const { code, range, fixes: offered } of problems) {
    const { line } = range.start;
    const empty = emptyLineOf(NEEDS[code] ?? [], context.segments[line] ?? -1, context);
    const filling = offered.filter(({ edits }) => edits.some((edit) => edit.range.start.line === empty));
    if (empty !== undefined) fixes.set(empty, [...(fixes.get(empty) ?? []), ...filling]);
  }
  return causes.map((problem) => {
    const more = problem.code === 'empty-value' ? fixes.get(problem.range.start.line) : undefined;
    if (!more) return problem;
    const titles = new Set(more.map(({ title }) => title));
    return { ...problem, fixes: [...more, ...problem.fixes.filter(({ title }) => !titles.has(title))] };
  });
}

/** The line of a part that has one of some keywords, without a value. */
function emptyLineOf(keywords: readonly KeywordId[], segment: number, { emptyFacts }: Context): number | undefined {
  const empty = keywords.find((keyword) => emptyFacts.has(`${keyword} ${segment}`));
  return empty && emptyFacts.get(`${empty} ${segment}`);
}

function contextOf(problems: readonly Problem[], input: CheckInput, segments: Int32Array): Context {
  const strays = straysOf(problems, input, segments);
  const withCode = (code: DiagnosticCode): readonly Problem[] => problems.filter((problem) => problem.code === code);
  const keywordsOf = (how: Stray['how']): readonly KeywordId[] =>
    strays.flatMap((stray) => (stray.how === how && stray.keyword ? [stray.keyword] : []));
  const lacking = new Map<string, number>();
  for (const { range } of withCode('nothing-above')) {
    const { line } = range.start;
    const heads = headsOf(input, line);
    for (const head of [...heads, heads.join()]) {
      const key = `${segments[line]} ${head}`;
      if (!lacking.has(key)) lacking.set(key, line);
    }
  }
  return {
    input,
    segments,
    lacking,
    codes: new Set(problems.map(({ code }) => code)),
    byLine: groupBy(problems, ({ range }) => range.start.line),
    bySegment: groupBy(strays, ({ segment }) => segment),
    meant: new Set(strays.filter(isUnread).map(({ keyword }) => keyword)),
    hasUnreadInStage: strays.some((stray) => isUnread(stray) && keywordOn(input, stray.segment) === 'stage'),
    misplaced: new Set(keywordsOf('misplaced')),
    empty: new Set(keywordsOf('empty')),
    emptyFacts: new Map(
      strays.flatMap(({ how, keyword, line, segment }) =>
        how === 'empty' && keyword && !isBlockKeyword(keyword) ? [[`${keyword} ${segment}`, line]] : [],
      ),
    ),
    unread: strays
      .filter(({ how }) => how === 'unknown')
      .map(({ key }) => key)
      .slice(0, MOST_COMPARED),
    hasOrphans: strays.some((stray) => stray.how === 'misplaced' && isOrphan(stray, input)),
    emptyStages: new Set(withCode('stage-without-steps').map((problem) => keyAt(problem, input))),
    duplicates: new Set(
      withCode('duplicate-name').flatMap(({ range, related = [] }) =>
        [{ range }, ...related].flatMap((place) => ('uri' in place ? [] : [place.range.start.line])),
      ),
    ),
    hasTwoCounts: withCode('duplicate-attribute').some(({ range }) => keywordOn(input, range.start.line) === 'people'),
    withoutStage: new Set(
      withCode('missing-parent').flatMap(({ range: { start } }) =>
        keywordOn(input, start.line) === 'step' ? [start.line] : [],
      ),
    ),
  };
}

function isConsequence(problem: Problem, context: Context): boolean {
  return (
    isSaidOnItsLine(problem, context) ||
    isMissedBecauseOfStray(problem, context) ||
    isOfAnotherPart(problem, context) ||
    namesAStray(problem, context) ||
    repeatsAnother(problem, context)
  );
}

/** One slip in a value may break several rules about it. */
function isSaidOnItsLine({ code, range }: Problem, { byLine }: Context): boolean {
  const causes = CAUSES_ON_LINE[code];
  if (!causes) return false;
  return byLine.get(range.start.line)?.some((problem) => causes.includes(problem.code)) ?? false;
}

/** What seems missing may be the very line that cannot be read, or that is elsewhere. */
function isMissedBecauseOfStray({ code, range }: Problem, context: Context): boolean {
  const { line } = range.start;
  const { segments, bySegment, misplaced, meant, lacking } = context;
  const segment = segments[line] ?? -1;
  const needs = code === 'nothing-above' ? headsOf(context.input, line) : NEEDS[code];
  if (!needs) return false;
  if (needs.some((keyword) => misplaced.has(keyword))) return true;
  if (code !== 'nothing-above' && emptyLineOf(needs, segment, context) !== undefined) return true;
  const near = bySegment.get(segment) ?? [];
  if (code === 'nothing-above') {
    return near.some(({ how, line: at, keyword }) =>
      at < line && keyword ? needs.includes(keyword) : at < line && how === 'unknown',
    );
  }
  // What it was meant to be is only a guess.
  if (near.some(isUnread)) return true;
  if (code === 'owner-missing' && context.hasUnreadInStage) return true;
  if (OF_ANY_PART.has(code) && needs.some((keyword) => meant.has(keyword))) return true;
  // An effort or an answer without its idea already shows that the idea is missing.
  return needs.includes('idea') && lacking.has(`${segment} idea`);
}

/** Lines below one that should have opened a part, and parts below one that should have opened a journey. */
function isOfAnotherPart({ code, range }: Problem, context: Context): boolean {
  if (!OF_THE_PART.has(code)) return false;
  const { line } = range.start;
  const { segments, bySegment, meant, hasTwoCounts } = context;
  const opens = (stray: Stray): boolean =>
    isUnread(stray) && (stray.keyword === undefined || isBlockKeyword(stray.keyword));
  const segment = segments[line] ?? -1;
  if ((bySegment.get(segment) ?? []).some((stray) => stray.line < line && opens(stray))) return true;
  if (code === 'missing-parent') return (bySegment.get(segments[line - 1] ?? -1) ?? []).some(opens);
  if (code === 'two-goals-or-personas') return meant.size > 0 && context.codes.has('colon-habit');
  if (code === 'people-increase') return hasTwoCounts;
  // `counts as` below a journey belongs to the stage whose line is missing, which is reported at its step.
  return code === 'keyword-wrong-place' && isOfMissingStage(context, line, segment);
}

function isOfMissingStage({ withoutStage, input, segments }: Context, line: number, segment: number): boolean {
  if (withoutStage.size === 0) return false;
  const keyword = keywordOn(input, line);
  if (!keyword || !specOf(keyword).places.includes('stage')) return false;
  let next = line + 1;
  while (next < segments.length && segments[next] === segment) next++;
  return withoutStage.has(next);
}

/** A name that does not exist because the line that declares it cannot be read, has no name or was removed. */
function namesAStray(problem: Problem, context: Context): boolean {
  const { code } = problem;
  if (!REFERENCES.has(code)) return false;
  const { input, unread, empty } = context;
  const key = nameKey(bareName(textOfRange(input, problem.range)));
  if (key === '') return false;
  if (unread.some((whole) => whole.endsWith(key) && whole !== key)) return true;
  if (code === 'unknown-persona') return empty.has('persona') || context.hasOrphans;
  if (code === 'unknown-reference' && empty.has('journey')) return true;
  if (empty.has('stage') || empty.has('step')) return true;
  return code === 'dead-end-reference' && (context.withoutStage.size > 0 || isOfAnotherStage(key, context));
}

/** A missing stage of the catalogue, when another stage is already reported as not in the model. */
function isOfAnotherStage(key: string, { input: { file }, codes }: Context): boolean {
  if (!codes.has('stage-not-in-model')) return false;
  const own = file.catalogues.flatMap(({ entries }) => entries.flatMap(({ stages }) => stages));
  return lookUpStageName(key) !== undefined || own.some(({ title }) => nameKey(title) === key);
}

/** A second copy of a line: whatever is reported about the copy need not be reported about what it hides. */
function repeatsAnother(problem: Problem, context: Context): boolean {
  const { input, segments, lacking, emptyStages, duplicates } = context;
  const { line } = problem.range.start;
  if (problem.code === 'ambiguous-reference') return emptyStages.has(keyAt(problem, input));
  if (problem.code === 'nothing-above') {
    return (lacking.get(`${segments[line]} ${headsOf(input, line).join()}`) ?? line) < line;
  }
  return duplicates.has(line) && NEEDS[problem.code] !== undefined && keywordOn(input, line) === 'journey';
}

function isUnread({ how }: Stray): boolean {
  return how === 'unknown' || how === 'doubtful';
}

/** Whether a line that only personas may have appears where no persona was opened. */
function isOrphan({ keyword, segment }: Stray, input: CheckInput): boolean {
  return (
    keyword !== undefined &&
    specOf(keyword).places.every((place) => place === 'persona') &&
    keywordOn(input, segment) !== 'persona'
  );
}

function keyAt({ range }: Problem, input: CheckInput): string {
  return nameKey(textOfRange(input, range));
}

/** The facts that a fact can belong to. */
function headsOf(input: CheckInput, line: number): readonly KeywordId[] {
  const keyword = keywordOn(input, line);
  return keyword ? specOf(keyword).places.filter(isFactPlace) : [];
}

function isFactPlace(place: Place): place is 'pain' | 'idea' | 'goesTo' {
  return place === 'pain' || place === 'idea' || place === 'goesTo';
}

function straysOf(problems: readonly Problem[], input: CheckInput, segments: Int32Array): readonly Stray[] {
  const strays: Stray[] = [];
  let compared = 0;
  const add = (how: Stray['how'], line: number, keyword: KeywordId | undefined): void => {
    const record = input.lines[line];
    const key = record ? nameKey(textAt(input, line, record.keywordStart, record.valueEnd)) : '';
    strays.push({ how, line, segment: segments[line] ?? -1, key, ...(keyword ? { keyword } : {}) });
  };
  for (const { code, range } of problems) {
    const { line } = range.start;
    if (code === 'unknown-keyword') {
      const last = range.end.line;
      for (let at = line; at <= last; at++) {
        const record = input.lines[at];
        // A word alone is still being typed, or is not a fact: nothing can be missing because of it.
        if (record?.kind !== 'unknown' || !hasValue(input, record)) continue;
        const isSlip = last - line < MOST_SLIPS && compared++ < MOST_COMPARED;
        add('unknown', at, isSlip ? meantBy(input, record) : undefined);
      }
    } else if (code === 'keyword-wrong-place' || code === 'missing-parent') {
      const keyword = keywordOn(input, line);
      if (keyword && !isBlockKeyword(keyword)) add('misplaced', line, keyword);
    } else if (code === 'empty-value') add('empty', line, keywordOn(input, line));
    else if (code === 'colon-habit') add('doubtful', line, undefined);
  }
  return strays;
}

function hasValue(input: CheckInput, record: LineRecord): boolean {
  return /[^\s:\uff1a][\s:\uff1a]+[^\s:\uff1a]/u.test(
    textAt(input, record.line, startOfWords(input, record), record.valueEnd),
  );
}

function meantBy(input: CheckInput, record: LineRecord): KeywordId | undefined {
  const start = startOfWords(input, record);
  return mistypedKeyword(textAt(input, record.line, start, record.valueEnd), input.vocabulary)?.keyword;
}

function keywordOn({ lines }: CheckInput, line: number): KeywordId | undefined {
  return lines[line]?.keyword;
}
