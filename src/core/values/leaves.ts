import { skipBlanks } from '../util/characters.js';
import { faultsOfNumber, scanNumber } from './number.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';
import { skipComma } from './words.js';

export interface LeavesValue {
  readonly count?: number;
  /** 0 to 100. */
  readonly percent?: number;
  readonly text: string;
  readonly faults: readonly ValueFault[];
}

/** `[count | percent] [text]`. */
export function readLeaves(text: string): LeavesValue {
  const number = scanNumber(text, 0);
  if (!number) return { text, faults: NO_FAULTS };
  const sign = skipBlanks(text, number.end, text.length);
  const percent = text.charCodeAt(sign) === 0x25;
  const end = percent ? sign + 1 : number.end;
  const rest = text.slice(skipComma(text, end));
  if (number.shape === 'grouped') return { text, faults: faultsOfNumber(text, 0, number) };
  if (percent) {
    if (number.value >= 0 && number.value <= 100) {
      return { percent: number.value, text: rest, faults: faultsOfNumber(text, 0, number) };
    }
    return { text, faults: [fault('percent-range', { from: 0, to: end }, { found: text.slice(0, end) })] };
  }
  if (number.shape !== 'plain' || number.decimals > 0 || number.value < 0) {
    return { text, faults: [fault('number-form', { from: 0, to: end }, { word: text.slice(0, end) })] };
  }
  return { count: number.value, text: rest, faults: NO_FAULTS };
}
