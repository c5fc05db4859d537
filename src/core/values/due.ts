import { datesMeant, readDate } from './date.js';
import { NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

/** Digits and what separates them, nothing else: meant as a date. */
const ONLY_DIGITS = /^[\p{Nd}\s./-]+$/u;

/**
 * A date, or words such as "before the season" or "Q3 2026". Words are right as they are; only what must be a date and is none, or can be
 * two dates, is a fault.
 */
export function readDue(text: string): { readonly date?: string; readonly faults: readonly ValueFault[] } {
  const reading = readDate(text);
  const isMeantAsDate = reading.date !== undefined || ONLY_DIGITS.test(text) || datesMeant(text).length > 0;
  return isMeantAsDate ? reading : { faults: NO_FAULTS };
}
