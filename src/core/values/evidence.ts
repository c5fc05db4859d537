import type { EvidenceKind } from '../vocabulary/catalogue.js';
import { isBlank } from '../util/characters.js';
import { scanDate } from './date.js';
import { faultsOfNumber, scanNumber } from './number.js';
import { fault } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { readLeadingWord, skipComma } from './words.js';

export interface EvidenceValue {
  readonly kind?: EvidenceKind;
  readonly count?: number;
  readonly date?: string;
  readonly text: string;
  readonly faults: readonly ValueFault[];
}

/**
 * `[kind] [count] [date] [text]`. A four-digit number without the rest of a date after it is a count, unless it can be a year.
 */
export function readEvidence(text: string): EvidenceValue {
  const kind = readLeadingWord('evidence', text);
  const faults: ValueFault[] = [];
  if (!kind.word) faults.push(fault('evidence-without-kind', { from: 0, to: text.length }, { word: text }));
  let at = kind.rest;
  const count = kind.word ? scanCount(text, at) : undefined;
  if (count) {
    faults.push(...count.faults);
    at = skipComma(text, count.end);
  }
  const date = kind.word ? scanDate(text, at) : undefined;
  const dated = date && endsWord(text, date.end) ? date : undefined;
  if (dated) {
    faults.push(...dated.faults);
    at = skipComma(text, dated.end);
  }
  return {
    ...(kind.word ? { kind: kind.word } : {}),
    ...(count ? { count: count.value } : {}),
    ...(dated ? { date: dated.date } : {}),
    text: text.slice(at),
    faults,
  };
}

function scanCount(
  text: string,
  at: number,
): { value: number; end: number; faults: readonly ValueFault[] } | undefined {
  const number = scanNumber(text, at);
  if (!number || number.decimals > 0 || number.value < 0 || !endsWord(text, number.end)) return undefined;
  if (number.shape === 'grouped') return undefined;
  // `survey 2026` says when, not how many: a lone number that can be a year is read as the date.
  const date = scanDate(text, at);
  const laterDate = scanDate(text, skipComma(text, number.end));
  if (date && date.end === number.end && number.value >= 1900 && !laterDate) return undefined;
  return { value: number.value, end: number.end, faults: faultsOfNumber(text, at, number) };
}

function endsWord(text: string, at: number): boolean {
  return (
    at >= text.length || isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2c || text.charCodeAt(at) === 0x0a
  );
}
