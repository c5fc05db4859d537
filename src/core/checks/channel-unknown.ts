import type { Fault } from '../model/journey.js';
import { resolveChannel, startsOfWords } from '../references/resolve-entry.js';
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
      const { target, others } = resolveChannel(name, input.file, input.workspace);
      // A name that is declared twice is the fault of its declarations.
      if (target || others.length > 0) return undefined;
      const meant = whatWasMeant(startsOfWords(name), suggest);
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
