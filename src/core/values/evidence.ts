import type { Qualified } from '../model/journey.js';
import type { EvidenceKind } from '../vocabulary/catalogue.js';
import { isBlank, isInvisible, skipDress } from '../util/characters.js';
import { scanAmount, scanOutOf, scanPercentSign } from './amount.js';
import { scanDate, scanSaidDate } from './date.js';
import type { ScannedDate } from './date.js';
import type { FractionMark } from './number.js';
import { qualifiedOf } from './qualified.js';
import { scanDurationUnit } from './quantity.js';
import { findSaid } from './said-words.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { readLeadingWord, skipComma } from './words.js';

export interface EvidenceValue extends Qualified {
  readonly kind?: EvidenceKind;
  readonly count?: number;
  /** Offset behind the count. */
  readonly countEnd?: number;
  readonly date?: string;
  readonly text: string;
  readonly faults: readonly ValueFault[];
}

/** `[kind] [count] [date] [text]`. A number of four digits that is followed by nothing of a date is a count, unless it can be a year. */
export function readEvidence(text: string, mark: FractionMark = 'point'): EvidenceValue {
  const kind = readLeadingWord('evidence', text);
  const faults: ValueFault[] = [];
  if (!kind.word) {
    faults.push(fault('evidence-without-kind', { from: 0, to: text.length }, { word: text }));
    return { text, faults };
  }
  let at = kind.rest;
  const count = scanCount(text, at, mark);
  if (count?.isUnread) return { kind: kind.word, text: text.slice(at), faults: count.faults };
  if (count) {
    faults.push(...count.faults);
    at = skipComma(text, count.end);
  }
  const dated = dateAt(text, at);
  if (dated) {
    faults.push(...dated.faults);
    at = skipComma(text, dated.end);
  }
  return {
    kind: kind.word,
    ...(count ? { count: count.value, countEnd: count.end } : {}),
    ...qualifiedOf(count),
    ...(dated ? { date: dated.date } : {}),
    text: text.slice(at),
    faults,
  };
}

/** The date at a place, in the form of the language or in words, which is a fault with its fix. */
function dateAt(text: string, at: number): ScannedDate | undefined {
  const said = scanSaidDate(text, at);
  if (said) return said;
  const date = scanDate(text, at);
  return date && endsWord(text, date.end) ? date : scanSaidDate(text, at, 'in digits');
}

interface Count extends Qualified {
  readonly value: number;
  /** Digits stand there that are not to be trusted. */
  readonly isUnread?: true;
  readonly end: number;
  readonly faults: readonly ValueFault[];
}

function scanCount(text: string, at: number, mark: FractionMark): Count | undefined {
  // `22 Nov 2026` is a day, and nobody was asked 22 times in November.
  if (scanSaidDate(text, at)) return undefined;
  const equals = /^n\s*=\s*/iu.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  const from = at + equals;
  const amount = scanAmount(text, from, mark);
  if (!amount || amount.sign !== undefined || amount.to !== undefined || !endsWord(text, amount.end)) return undefined;
  const laterDate = dateAt(text, skipComma(text, amount.end));
  if (!laterDate && countsOther(text, amount.end, mark)) return undefined;
  if (amount.grouped || !amount.isWhole) {
    const word = text.slice(at, amount.end);
    return {
      value: 0,
      isUnread: true,
      end: amount.end,
      faults: [fault('number-form', { from: at, to: amount.end }, { word })],
    };
  }
  // `survey 2026` says when, not how many: a lone number that can be a year is read as the date.
  const date = scanDate(text, from);
  if (date && equals === 0 && date.end === amount.end && amount.from >= 1900 && !laterDate) return undefined;
  return {
    value: amount.from,
    end: peopleBefore(text, amount.end) ?? amount.end,
    faults: NO_FAULTS,
    ...qualifiedOf(amount),
  };
}

/** `4 of 5`, `20 minutes` and `63 %` count something else than those who were asked. */
function countsOther(text: string, at: number, mark: FractionMark): boolean {
  const part = scanOutOf(text, at, mark)?.end ?? scanPercentSign(text, at);
  return part !== undefined || scanDurationUnit(text, at) !== undefined;
}

/** The end of a word for people that stands between their number and a date. */
function peopleBefore(text: string, at: number): number | undefined {
  const people = PEOPLE(text, skipDress(text, at, text.length));
  return people && dateAt(text, skipComma(text, people.end)) ? people.end : undefined;
}

const PEOPLE = findSaid('people');

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || isBlank(code) || isInvisible(code) || code === 0x2c || code === 0x0a || code === 0x29;
}
