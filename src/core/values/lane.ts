import { isBlank, isColon } from '../util/characters.js';
import { trimmed } from './list.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { ValueFault } from './value-fault.js';

export interface LaneValue {
  readonly name?: string;
  readonly text: string;
  readonly faults: readonly ValueFault[];
}

/** `name (":" | " - " | " – " | " — ") text`; the first separator counts. */
export function readLane(text: string): LaneValue {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const dash = code === 0x2d || code === 0x2013 || code === 0x2014;
    const parts = isColon(code) || (dash && isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)));
    if (!parts) continue;
    const name = trimmed(text, 0, at);
    const rest = trimmed(text, at + 1, text.length);
    if (name.to === name.from) break;
    return { name: text.slice(name.from, name.to), text: text.slice(rest.from, rest.to), faults: NO_FAULTS };
  }
  return { text, faults: [fault('lane-without-name', { from: 0, to: text.length }, { word: text })] };
}
