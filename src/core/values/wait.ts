import type { Duration, Qualified } from '../model/journey.js';
import { qualifiedOf } from './qualified.js';
import { scanDuration } from './quantity.js';
import type { FractionMark } from './number.js';
import { findSaid } from './said-words.js';
import { fault } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { readLeadingWord, skipComma } from './words.js';

export interface WaitValue extends Qualified {
  readonly duration?: Duration;
  readonly told?: boolean;
  /** The length as it was typed; empty without one. */
  readonly written: string;
  readonly text: string;
  readonly faults: readonly ValueFault[];
}

/** `[duration] [","] [told | not told] [text]`; a sentence such as `nobody tells us` says it too, and is kept as text. */
export function readWait(text: string, mark: FractionMark = 'point'): WaitValue {
  const scanned = scanDuration(text, 0, mark);
  const faults: ValueFault[] = [...(scanned?.faults ?? [])];
  let rest = 0;
  if (scanned) rest = skipComma(text, scanned.end);
  const word = readLeadingWord('particle', text, rest);
  const isSign = word.word === 'told' || word.word === 'notTold';
  const told = isSign ? word.word === 'told' : saidOf(text, rest);
  if (isSign) rest = word.rest;
  if (!scanned) faults.push(fault('duration-form', { from: 0, to: text.length }, { word: text }));
  if (told === undefined) faults.push(fault('wait-without-told', { from: 0, to: text.length }));
  return {
    ...(scanned ? { duration: scanned.duration } : {}),
    ...qualifiedOf(scanned),
    ...(told === undefined ? {} : { told }),
    written: scanned ? text.slice(0, scanned.end) : '',
    text: text.slice(rest),
    faults,
  };
}

const ANNOUNCED = findSaid('announced');
const UNANNOUNCED = findSaid('unannounced');

function saidOf(text: string, at: number): boolean | undefined {
  if (UNANNOUNCED(text, at)) return false;
  return ANNOUNCED(text, at) ? true : undefined;
}
