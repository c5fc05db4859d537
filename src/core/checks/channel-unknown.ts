import type { Fault } from '../model/journey.js';
import { resolveEntry } from '../references/resolve-entry.js';
import type { Check, CheckInput, Fix } from './check.js';
import { findFaults, textOf } from './faults.js';
import { nearestOf, suggestFrom } from './suggest.js';
import { replaceFix } from './writing.js';

/**
 * A known channel says whether it is digital and is the same channel under all its names; another is free text, which may be a
 * slip. A channel of the file's or the workspace's own catalogue is known, with words behind it or without.
 */
export const channelUnknown: Check = {
  code: 'channel-unknown',
  severity: 'hint',
  find: (input) => {
    const suggest = suggestFrom(Object.values<readonly string[]>(input.vocabulary.channels).flat());
    return findFaults(input, 'channel-unknown', (fault) => {
      const name = textOf(fault, 'name');
      const starts = startsOf(name);
      if (starts.some((start) => resolveEntry(start, 'channel', input.file, input.workspace).target)) return undefined;
      const meant = whatWasMeant(starts, suggest);
      return { data: { name, ...nearestOf(meant?.name) }, fixes: meant ? [toFix(input, fault, meant)] : [] };
    });
  },
};

interface Meant {
  readonly name: string;
  /** Characters that stand for it. */
  readonly length: number;
}

/** The known channel that the first words are nearly. */
function whatWasMeant(starts: readonly string[], suggest: (word: string) => string | undefined): Meant | undefined {
  for (const start of starts) {
    const name = suggest(start);
    if (name !== undefined) return { name, length: start.length };
  }
  return undefined;
}

/** Puts the channel in the place of its words; a brand behind them stays. */
function toFix(input: CheckInput, fault: Fault, { name, length }: Meant): Fix {
  const start = { line: fault.line, character: fault.start };
  return replaceFix(input, { start, end: { line: fault.line, character: fault.start + length } }, name, 'preferred');
}

/** A name and its first three, two and one words. */
function startsOf(name: string): readonly string[] {
  const ends = Array.from(name.slice(0, 80).matchAll(/\S+/gu), ({ index, 0: word }) => index + word.length).slice(0, 3);
  return [...new Set([name, ...ends.reverse().map((end) => name.slice(0, end))])];
}
