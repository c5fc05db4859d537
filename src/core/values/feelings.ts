/** All that a `feels` line says: one feeling, a course of several in time, or one for each case. */
import { emotionScoreOf } from '../vocabulary/feeling-lookup.js';
import { placeOfCase, placesBetweenCases, splitAtOr, whoseWordAt } from './feeling-cases.js';
import { readFeels } from './feels.js';
import type { FeelsValue } from './feels.js';
import type { FractionMark } from './number.js';
import { splitKnown, trimmed } from './list.js';
import type { Stretch, ValueFault } from './value-fault.js';

/** A feeling with whom and which case it is said of; every place is one of the whole value. */
export interface SaidFeelingValue extends FeelsValue {
  /** Names of personas; never empty. */
  readonly whose?: readonly Stretch[];
  readonly when?: Stretch;
}

/** Whether a text is the name of somebody whom the file knows. */
export type IsName = (text: string) => boolean;

export const KNOWS_NOBODY: IsName = () => false;

/**
 * The feelings of a value, in its order. An arrow between two feelings is a course in time. `4 if it is free, 2 if not` are two cases.
 * Whose a feeling is stands in brackets, `(for Buyer)`, or is a name that is known, before the score or behind it.
 */
export function readFeelings(
  text: string,
  isName: IsName = KNOWS_NOBODY,
  mark: FractionMark = 'point',
): readonly SaidFeelingValue[] {
  const masked = maskQuotes(text);
  for (const parts of [splitAt(masked, ARROW), splitAtCases(masked, isName)]) {
    if (parts.length > 1 && parts.every((part) => beginsWithFeeling(text, part, isName))) {
      return parts.map((part) => readOne(text, masked, part, isName, mark));
    }
  }
  return [readOne(text, masked, { from: 0, to: text.length }, isName, mark)];
}

/** Arrows as people type them; a feeling stands on both sides. */
const ARROW = /[\u2192\u27f6\u2794\u279c\u21d2\u2b95\u27a1]\ufe0f?|[-=]{1,2}>/gu;

const QUOTED = /"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|\u300c[^\u300d]*\u300d/gu;

/** The same text with what stands in quotes as a row of signs that are no word. */
function maskQuotes(text: string): string {
  return text.replace(QUOTED, (quoted) => '\u0001'.repeat(quoted.length));
}

function splitAt(text: string, separator: RegExp): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { from, to: text.length }];
}

/** The parts of a fork, each with its case; a single part when it is none. */
function splitAtCases(masked: string, isName: IsName): readonly Stretch[] {
  const whole = [{ from: 0, to: masked.length }];
  const pieces = splitAtOr(masked);
  const joined: { from: number; to: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !beginsWithFeeling(masked, piece, isName)) last.to = piece.to;
    else joined.push({ ...piece });
  }
  for (const parts of [joined, placesBetweenCases(masked)]) {
    if (parts.length > 1 && parts.every((part) => isCaseOrWhose(masked, part, isName))) return parts;
  }
  return whole;
}

function isCaseOrWhose(masked: string, part: Stretch, isName: IsName): boolean {
  const one = readOne(masked, masked, part, isName);
  return one.when !== undefined || one.whose !== undefined;
}

function beginsWithFeeling(text: string, { from, to }: Stretch, isName: IsName): boolean {
  const start = trimmed(text, from, to).from;
  const leader = nameBefore(text.slice(start, to), isName);
  const piece = text.slice(start + (leader?.end ?? 0), to).trimStart();
  return readFeels(piece).score !== undefined || emotionScoreOf(piece) !== undefined;
}

/** One feeling between two places. */
function readOne(
  text: string,
  masked: string,
  part: Stretch,
  isName: IsName,
  mark: FractionMark = 'point',
): SaidFeelingValue {
  // A break at the end of a whole value is the author's.
  const isWhole = part.from === 0 && part.to === text.length;
  const { from, to } = isWhole ? part : trimmed(text, part.from, part.to);
  const leader = nameBefore(masked.slice(from, to), isName);
  const start = from + (leader?.end ?? 0);
  const found = readFeels(text.slice(start, to), mark);
  const words = { from: to - found.words.length, to };
  const place = placeOfCase(masked, words);
  const when = place && trimmed(text, place.case.from, place.case.to);
  const left = place ? [{ from: words.from, to: place.at }, ...place.after] : [words];
  const named = leader ? undefined : firstOf(left, (each) => whoseOf(masked, each, isName));
  const rest = named ? left.flatMap((each) => (each === named.of ? named.found.rest : [each])) : left;
  const isKept = !leader && !named && !place;
  const said = isKept ? [] : rest.map((each) => wordsOf(text, each)).filter((each) => each !== '');
  return {
    ...(found.score === undefined ? {} : { score: found.score }),
    ...(found.scoreAt ? { scoreAt: moved(found.scoreAt, start) } : {}),
    words: isKept ? found.words : said.join(' '),
    faults: found.faults.map((fault): ValueFault => ({ ...fault, ...moved(fault, start) })),
    ...(leader ? { whose: leader.names.map((name) => moved(name, from)) } : named ? { whose: named.found.names } : {}),
    ...(when ? { when } : {}),
  };
}

function firstOf<Found>(
  stretches: readonly Stretch[],
  find: (stretch: Stretch) => Found | undefined,
): { readonly of: Stretch; readonly found: Found } | undefined {
  for (const of of stretches) {
    const found = find(of);
    if (found !== undefined) return { of, found };
  }
  return undefined;
}

function moved({ from, to }: Stretch, by: number): Stretch {
  return { from: from + by, to: to + by };
}

function wordsOf(text: string, { from, to }: Stretch): string {
  const words = trimmed(text, from, to);
  return text.slice(words.from, words.to);
}

/** Behind the signs that join words to a name before them. */
function behindJoins(text: string, { from, to }: Stretch): Stretch {
  return { from: from + (JOINS.exec(text.slice(from, to))?.[0].length ?? 0), to };
}

const JOINS = /^[\s,;:\uff0c\uff1a\u2013\u2014-]+/u;

/** The most signs such as commas that a name has in it. */
const LONGEST_NAME = 8;

/** The items of a list of names, in which a known name with a comma in it is one. */
function namesOf(text: string, isName: IsName): readonly Stretch[] {
  return splitKnown(text, { longest: LONGEST_NAME, isOne: isName });
}

interface Leader {
  readonly names: readonly Stretch[];
  /** Behind the colon. */
  readonly end: number;
}

/** `Buyer: 4 worried`: known names, and a colon, before anything is felt. */
function nameBefore(text: string, isName: IsName): Leader | undefined {
  const colon = /[:\uff1a]/u.exec(text)?.index;
  if (colon === undefined || colon === 0) return undefined;
  const names = namesOf(text.slice(0, colon), isName);
  if (names.length === 0 || !names.every(({ from, to }) => isName(text.slice(from, to)))) return undefined;
  return { names, end: trimmed(text, colon + 1, text.length).from };
}

interface Whose {
  readonly names: readonly Stretch[];
  /** The words without them. */
  readonly rest: readonly Stretch[];
}

/** Whose the feeling is, in the words behind its score: in brackets, or a known name that begins them and ends there. */
function whoseOf(masked: string, words: Stretch, isName: IsName): Whose | undefined {
  const text = masked.slice(words.from, words.to);
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[0].slice(1, -1);
    const lead = whoseWordAt(inside);
    const from = words.from + match.index + 1 + lead;
    const list = masked.slice(from, words.from + match.index + match[0].length - 1);
    const names = namesOf(list, isName).map((each) => moved(each, from));
    if (names.length === 0 || !names.every((name) => isName(masked.slice(name.from, name.to)))) continue;
    const end = words.from + match.index + match[0].length;
    return {
      names,
      rest: [
        { from: words.from, to: words.from + match.index },
        { from: end, to: words.to },
      ],
    };
  }
  return nameAtStart(masked, words, isName);
}

const BRACKETS = /\([^()]*\)|\uff08[^\uff08\uff09]*\uff09/gu;

function nameAtStart(masked: string, words: Stretch, isName: IsName): Whose | undefined {
  const start = words.from + whoseWordAt(masked.slice(words.from, words.to));
  const names: Stretch[] = [];
  let at = start;
  for (;;) {
    const name = knownAt(masked, at, words.to, isName);
    if (!name) break;
    names.push(name);
    const comma = /^\s*,/u.exec(masked.slice(name.to, words.to));
    if (!comma) break;
    at = name.to + comma[0].length;
  }
  const last = names.at(-1);
  return last && { names, rest: [behindJoins(masked, { from: last.to, to: words.to })] };
}

/** The longest known name that begins at a place and ends where one may end. */
function knownAt(masked: string, from: number, to: number, isName: IsName): Stretch | undefined {
  const words = masked.slice(from, to);
  const stops = [...words.matchAll(ENDS_NAME)].slice(0, LONGEST_NAME).map((match) => from + match.index);
  const ends = stops.length < LONGEST_NAME ? [...stops, to] : stops;
  return ends
    .map((stop) => trimmed(masked, from, stop))
    .findLast((name) => name.to > name.from && isName(masked.slice(name.from, name.to)));
}

/** What may stand behind a name that is no more of it. */
const ENDS_NAME = /[,;:\uff0c\uff1a(\n]| [\u2013\u2014-] /gu;
