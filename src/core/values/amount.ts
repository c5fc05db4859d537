import type { Qualified } from '../model/journey.js';
import { isBlank, isInvisible, skipDress } from '../util/characters.js';
import { lookUp, spellingsOf } from '../vocabulary/lookup.js';
import { SAID_IN_WORDS } from '../vocabulary/by-language/said-in-words.generated.js';
import { faultsOfNumber, scanNumber } from './number.js';
import type { FractionMark, ScannedNumber } from './number.js';
import { qualifiedOf } from './qualified.js';
import { findSaid } from './said-words.js';
import type { ValueFault } from './value-fault.js';
import { wordFinder } from './word-finder.js';
import type { FoundWord } from './word-finder.js';

type Bound = NonNullable<Qualified['bound']>;

/** A number or a range of two, with what is said of it. */
export interface ScannedAmount extends Qualified {
  readonly from: number;
  /** Upper end of a range; of two that fall below nothing, the one further from it. */
  readonly to?: number;
  /** Where the first number stands, behind what is said of it. */
  readonly numberAt: number;
  readonly end: number;
  /** The sign before the first number. */
  readonly sign?: '+' | '-';
  /** Whether a number is not to be trusted. */
  readonly grouped: boolean;
  /** Whether no number has a fraction. */
  readonly isWhole: boolean;
  /** Whether a mark stands in a number that may part thousands or begin a fraction. */
  readonly isMarked: boolean;
  readonly faults: readonly ValueFault[];
  /** What the numbers say when their marks part thousands, where they may. */
  readonly thousands?: { readonly from: number; readonly to?: number };
}

/**
 * The number or range that starts at `at`: what is said of it, in words or signs, digits, what multiplies them. Nothing when
 * no digit stands there. The second number of a range is the greater one; anything else behind a dash belongs to no range.
 */
export function scanAmount(text: string, at: number, mark: FractionMark = 'point'): ScannedAmount | undefined {
  const before = scanQualifier(text, skipDress(text, at, text.length));
  const first = scaledNumber(text, before.end, mark);
  if (!first) return undefined;
  const second = otherEnd(text, first, mark);
  const last = second ?? first;
  const more = second ? undefined : scanBoundBehind(text, first.end);
  const numbers = second ? [first, second] : [first];
  const readings = numbers.map(({ number }) => number);
  return {
    ...qualifiedOf(before, more?.value),
    from: second?.from ?? first.value,
    ...(second ? { to: second.value } : {}),
    numberAt: before.end,
    end: more?.end ?? last.end,
    ...(first.number.sign === undefined ? {} : { sign: first.number.sign }),
    grouped: readings.some(({ shape }) => shape === 'grouped'),
    isWhole: numbers.every(({ value }) => Number.isInteger(value)),
    isMarked: readings.some(({ thousands }) => thousands !== undefined),
    faults: numbers.flatMap(({ number, start }) => faultsOfNumber(text, start, number)),
    ...asThousands(first, second),
  };
}

/** Like `scanAmount`, of a number that is `most` at most: marks that would make it more than that part no thousands. */
export function scanAmountUpTo(text: string, at: number, mark: FractionMark, most: number): ScannedAmount | undefined {
  const amount = scanAmount(text, at, mark);
  const isMore = amount !== undefined && (amount.to ?? amount.from) > most && amount.isMarked;
  return isMore ? scanAmount(text, at, mark === 'point' ? 'comma' : 'point') : amount;
}

/** What is said of a number, with an end behind it. */
interface Qualifier extends Qualified {
  readonly end: number;
}

/** Bounds and approximations before a number: `at least`, `>=`, `~`, `not above` in any language. */
export function scanQualifier(text: string, from: number): Qualifier {
  let found: Qualifier = { end: from };
  // `about at most 5` has two; nobody has more.
  for (let words = 0; words < 2; words++) {
    const next = qualifierAt(text, found.end);
    if (!next) break;
    found = { ...found, ...next };
  }
  return found;
}

function qualifierAt(text: string, at: number): Qualifier | undefined {
  const sign = text.charAt(at);
  if (sign === '~' || sign === '\u2248' || sign === '\u223c' || sign === '\uff5e') {
    return { about: true, end: skipDress(text, at + 1, text.length) };
  }
  if (BOUND_SIGNS.has(sign)) {
    const end = at + (text.charAt(at + 1) === '=' ? 2 : 1);
    return { bound: sign === '>' || sign === '\u2265' ? 'atLeast' : 'atMost', end: skipDress(text, end, text.length) };
  }
  const word = QUALIFIERS(text, at);
  if (!word) return undefined;
  const end = skipDress(text, word.end, text.length);
  return word.value === 'about' ? { about: true, end } : { bound: word.value, end };
}

const BOUND_SIGNS: ReadonlySet<string> = new Set(['>', '<', '\u2265', '\u2264']);

const QUALIFIERS = wordFinder(
  spellingsOf('particle').flatMap((word) => {
    const id = lookUp('particle', word);
    return id === 'atLeast' || id === 'atMost' || id === 'about' ? [[word, id] as const] : [];
  }),
);

/** A bound behind a number or its unit: `6+`, `6 months or more`. */
export function scanBoundBehind(text: string, at: number): FoundWord<Bound> | undefined {
  const sign = text.charAt(at);
  if ((sign === '+' || sign === '\uff0b') && !/[\d\u0e50-\u0e59]/u.test(text.charAt(at + 1))) {
    return { value: 'atLeast', end: at + 1 };
  }
  return BEHIND(text, skipDress(text, at, text.length));
}

const BEHIND = wordFinder(Object.values(SAID_IN_WORDS).flatMap(({ boundsBehind }) => Object.entries(boundsBehind)));

interface Scaled {
  readonly start: number;
  readonly number: ScannedNumber;
  readonly value: number;
  readonly factor: number;
  readonly end: number;
}

function scaledNumber(text: string, start: number, mark: FractionMark): Scaled | undefined {
  const number = scanNumber(text, start, mark);
  if (!number) return undefined;
  const factor = FACTORS(text, number.end) ?? FACTORS(text, skipDress(text, number.end, text.length));
  return {
    start,
    number,
    factor: factor?.value ?? 1,
    value: times(number.value, factor?.value),
    end: factor?.end ?? number.end,
  };
}

const FACTORS = wordFinder(
  Object.values(SAID_IN_WORDS).flatMap(({ multipliers }) => Object.entries(multipliers)),
  'exact case',
);

/** Without the dust of binary fractions. */
function times(value: number, factor = 1): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The other end of a range, and what its first end is then. */
function otherEnd(text: string, first: Scaled, mark: FractionMark): (Scaled & { readonly from: number }) | undefined {
  const between = scanRangeMark(text, first.end);
  if (between === undefined) return undefined;
  const second = scaledNumber(text, between, mark);
  if (!second) return undefined;
  // `-12-18 %` falls by 12 to 18, and in `1-2k` both are thousands.
  const isFalling = first.number.sign === '-' && second.number.sign === undefined && between === first.end + 1;
  const isOfSecond = first.factor === 1 && second.factor > 1 && first.value < second.number.value;
  const from = isOfSecond ? times(first.value, second.factor) : first.value;
  const value = isFalling ? -second.value : second.value;
  const isRange = (from < 0 && value < 0) || value >= from;
  return isRange ? { ...second, from, value } : undefined;
}

/** The end of what stands between the two ends of a range: a dash, dots, or a word between blanks. */
export function scanRangeMark(text: string, at: number): number | undefined {
  const from = skipDress(text, at, text.length);
  const dots = /^(?:\u2026|\.{2,3})/u.exec(text.slice(from, from + 3))?.[0].length;
  const length = dots ?? (isDash(text.charCodeAt(from)) ? 1 : 0);
  if (length > 0) return skipDress(text, from + length, text.length);
  const word = BETWEEN(text, from);
  return word && skipDress(text, word.end, text.length);
}

const BETWEEN = findSaid('ranges');

/** Hyphens, dashes, the minus, and the wave that stands for one in East Asia. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0x7e ||
    code === 0x301c ||
    code === 0xff5e
  );
}

function asThousands(first: Scaled, second: Scaled | undefined): Pick<ScannedAmount, 'thousands'> {
  const isDoubtful = [first, ...(second ? [second] : [])].some(
    ({ number: { shape, thousands } }) => shape !== 'plain' && thousands !== undefined,
  );
  if (!isDoubtful) return {};
  const of = ({ number, factor }: Scaled): number => times(number.thousands ?? number.value, factor);
  return { thousands: { from: of(first), ...(second ? { to: of(second) } : {}) } };
}

/** The sign or word of per cent at `at`, behind blanks. */
export function scanPercentSign(text: string, at: number): number | undefined {
  return PERCENTS(text, skipDress(text, at, text.length))?.end;
}

const PERCENTS = findSaid('percents');

/** The scale that a number is given on, or the whole that it is a part of: `/5`, `out of 5`; of a whole also `in 5`. */
export function scanOutOf(
  text: string,
  at: number,
  mark: FractionMark,
  of: 'scale' | 'whole' = 'scale',
): FoundWord<number> | undefined {
  const from = skipDress(text, at, text.length);
  const slash = text.charAt(from);
  const end = slash === '/' || slash === '\u2044' ? from + 1 : (of === 'scale' ? OF_SCALE : OF_WHOLE)(text, from)?.end;
  if (end === undefined) return undefined;
  const number = scanNumber(text, skipDress(text, end, text.length), mark);
  if (number?.shape !== 'plain' || number.sign !== undefined || number.value <= 0) return undefined;
  return { value: number.value, end: number.end };
}

const OF_SCALE = findSaid('outOf');
const OF_WHOLE = findSaid('outOf', 'ofWhole');

/** Whether a value goes on where a number or length ends, so that it was none: a digit, a dash or arrow before one. */
export function goesOnAsNumber(text: string, at: number): boolean {
  let from = at;
  while (from < text.length && (isBlank(text.charCodeAt(from)) || isInvisible(text.charCodeAt(from)))) from++;
  return /^(?:[-\u2010-\u2015\u2212~\u2192=<>\u21d2./:]+[^\S\n]*)[\d\u0e50-\u0e59]/u.test(text.slice(from, from + 12));
}
