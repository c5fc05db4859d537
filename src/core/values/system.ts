import { digitValue, isBlank, isColon } from '../util/characters.js';
import { endOfQuoted, trimmed } from './list.js';

export interface SystemValue {
  /** The name of the system. */
  readonly text: string;
  readonly what?: string;
}

/**
 * `name [(" - " | ": ") what it does]`; the first separator outside quotes and brackets counts. A dash between two digits is a range
 * of hours or of versions, and an address has no blank after its colon.
 */
export function readSystem(value: string): SystemValue {
  const missing = new Set<string>();
  for (let at = 0; at < value.length; at++) {
    if (isSeparator(value, at)) {
      const name = trimmed(value, 0, at);
      const what = trimmed(value, at + 1, value.length);
      if (name.to === name.from || what.to === what.from) break;
      return { text: value.slice(name.from, name.to), what: value.slice(what.from) };
    }
    at = endOfQuoted(value, at, value.charAt(at), missing);
  }
  return { text: value };
}

function isSeparator(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  const isBlankAfter = isBlank(value.charCodeAt(at + 1)) || value.charCodeAt(at + 1) === 0x0a;
  if (isColon(code)) return code === 0xff1a || isBlankAfter;
  const isDash = code === 0x2d || code === 0x2013 || code === 0x2014;
  if (!isDash || !isBlankAfter || !isBlank(value.charCodeAt(at - 1))) return false;
  return digitValue(lastOf(value, at - 1, -1)) < 0 || digitValue(lastOf(value, at + 1, 1)) < 0;
}

/** The first character from `at` in a direction that is no blank. */
function lastOf(value: string, at: number, step: 1 | -1): number {
  let found = at;
  while (isBlank(value.charCodeAt(found))) found += step;
  return value.charCodeAt(found);
}
