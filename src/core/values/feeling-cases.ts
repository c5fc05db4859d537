/** Where a value says in which case something is felt, or whose it is: `if`, `otherwise`, `for`, in each language. */
import { VOCABULARIES } from '../vocabulary/all.js';
import { foldExact } from '../vocabulary/fold.js';
import { trimmed } from './list.js';
import type { Stretch } from './value-fault.js';

interface Case {
  /** Where the words before it end. */
  readonly at: number;
  readonly case: Stretch;
  /** What goes on behind its brackets. */
  readonly after: readonly Stretch[];
}

/** The case that a stretch of words names, the last one it begins. */
export function placeOfCase(text: string, { from, to }: Stretch): Case | undefined {
  const words = text.slice(from, to);
  const bracketed = IN_BRACKETS.exec(words);
  if (bracketed) {
    const start = from + bracketed.index + bracketed[0].length;
    const close = closing(text, start, to);
    const found = { from: start, to: close };
    return { at: from + bracketed.index, case: found, after: [{ from: Math.min(close + 1, to), to }] };
  }
  for (const match of words.matchAll(CASE)) {
    const before = words.slice(0, match.index);
    if (ASKING.test(before)) continue;
    const start = from + match.index + match[0].length;
    if (trimmed(text, start, to).from >= to) continue;
    return { at: from + lengthBefore(before), case: { from: start, to }, after: [] };
  }
  const otherwise = OTHERWISE.exec(words);
  if (!otherwise) return undefined;
  const start = from + otherwise.index + (otherwise[1]?.length ?? 0);
  return { at: from + lengthBefore(words.slice(0, otherwise.index)), case: { from: start, to }, after: [] };
}

/** Length of words without the signs that join them to what follows. */
function lengthBefore(words: string): number {
  let end = words.length;
  while (end > 0 && JOINS.test(words.charAt(end - 1))) end--;
  return end;
}

const JOINS = /[\s,;:\uff0c\uff1a\u2013\u2014-]/u;

/** The bracket that closes a case: the last one of the words. */
function closing(text: string, from: number, to: number): number {
  const last = text.lastIndexOf(')', to - 1);
  return last >= from ? last : to;
}

/** The parts of a text between what parts feelings: semicolons, commas, strokes, `or`. */
export function splitAtOr(text: string): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(BETWEEN)) {
    parts.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { from, to: text.length }];
}

/** The same where only blanks part them, as in Thai: a new part begins where a number is followed by a case. */
export function placesBetweenCases(text: string): readonly Stretch[] {
  const starts = [...text.matchAll(NUMBER_AND_CASE)].map((match) => match.index);
  if (starts.length < 2 || starts[0] !== 0) return [{ from: 0, to: text.length }];
  return starts.map((from, index) => trimmed(text, from, starts[index + 1] ?? text.length));
}

/** Length of the word before a name, `for `, and the blanks behind it; 0 when there is none. */
export function whoseWordAt(text: string): number {
  return WHOSE.exec(text)?.[0].length ?? 0;
}

/** Whether a case is all others: `otherwise`. */
export function isWholeOtherwise(text: string): boolean {
  return OTHERWISE_WORDS.has(foldExact(text));
}

const feelings = VOCABULARIES.map((vocabulary) => vocabulary.feelings);

/** Words of a set, composed or not; Thai needs no blank round them, others do. */
function pattern(pick: (words: (typeof feelings)[number]) => readonly string[], glued: boolean): string {
  const words = feelings.filter((each) => each.glued === glued).flatMap(pick);
  const forms = new Set(words.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]));
  const longest = [...forms].toSorted((left, right) => right.length - left.length);
  return longest.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|');
}

const SPACED_CASES = pattern((words) => words.cases, false);
const GLUED_CASES = pattern((words) => words.cases, true);
const CASES = `(?:(?:${SPACED_CASES})(?=\\s)|(?:${GLUED_CASES})(?!\\p{M}))`;
const ANY_OTHERWISE = [pattern((words) => words.otherwise, false), pattern((words) => words.otherwise, true)].join('|');

const CASE = new RegExp(`(?:^|[\\s,;:\\u2013\\u2014-])(?:${SPACED_CASES})(?=\\s)|(?:${GLUED_CASES})(?!\\p{M})`, 'giu');
const IN_BRACKETS = new RegExp(`[(\\uff08]\\s*${CASES}`, 'iu');
const OTHERWISE = new RegExp(`(^|[\\s,;(])(?:${ANY_OTHERWISE})\\s*$`, 'iu');
const NUMBER_AND_CASE = new RegExp(
  `(?<=^|\\s)[-+\\u2212]?[\\d\\u0e50-\\u0e59][\\d\\u0e50-\\u0e59.,/]*\\s*(?:${CASES}|(?:${ANY_OTHERWISE})(?=\\s|$))`,
  'giu',
);
const ASKING = new RegExp(`(?:^|[^\\p{L}])(?:${pattern((words) => words.asking, false)})\\s*$`, 'iu');
const WHOSE = new RegExp(
  `^\\s*(?:(?:${pattern((words) => words.whose, false)})\\s+|(?:${pattern((words) => words.whose, true)})\\s*(?!\\p{M}))`,
  'iu',
);
const OR = pattern((words) => words.or, false);
const GLUED_OR = pattern((words) => words.or, true);
const BETWEEN = new RegExp(
  `(?:[;\\uff1b\\uff0c\\u3001]|,(?!\\p{Nd})|(?<=\\s)[/|](?=\\s))\\s*(?:(?:${OR})\\s+)?|\\s(?:${OR})(?=\\s)|\\s(?:${GLUED_OR})`,
  'giu',
);
const OTHERWISE_WORDS: ReadonlySet<string> = new Set(feelings.flatMap((words) => words.otherwise.map(foldExact)));
