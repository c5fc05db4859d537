import type { Fault } from '../model/journey.js';
import { bareName } from '../references/name-key.js';
import { resolveChannel, startsOfWords } from '../references/resolve-entry.js';
import { channelOfBrand } from '../vocabulary/all-brands.js';
import { remember } from '../util/remember.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ChannelId } from '../vocabulary/channels.js';
import type { Check } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';
import { addToCatalogueFix } from './catalogue-entry.js';
import { findFaults, rangeOfFault, textOf } from './faults.js';
import { knownOf } from './known.js';
import { nearestOf, suggestFrom } from './suggest.js';
import { prependFix, replaceFix, textAt, writeItem, writeLine } from '../writing/writing.js';

/**
 * A known channel says whether it is digital and is the same channel under all its names; any other is free text, which may be a
 * slip. A channel from the file's or the workspace's own catalogue is known, with or without words after it.
 */
export const channelUnknown: Check = {
  code: 'channel-unknown',
  severity: 'hint',
  find: (input) => {
    const suggest = suggestChannel(input.vocabulary.channels);
    const names = Object.values(input.vocabulary.channels).map(([name]) => name);
    return findFaults(input, 'channel-unknown', (fault) => {
      const name = textOf(fault, 'name');
      const { target, others } = resolveChannel(name, input.file, input.workspace);
      // A name that is declared twice is reported at its declarations.
      if (target || others.length > 0) return undefined;
      const starts = startsOfWords(name);
      const brand = starts
        .map((start) => channelOfBrand(start, input.vocabulary.code))
        .find((channel) => channel !== undefined);
      const meant = brand ? undefined : whatWasMeant(starts, suggest);
      // Quotes around several words make them one name, so no part of it is the channel.
      const isQuoted = bareName(name) !== name;
      const add = addToCatalogueFix(
        input,
        'channel',
        (near) => [writeLine(input, 'channel', writeItem(name), near)],
        name,
      );
      return {
        data: { name, ...nearestOf(meant?.name), ...knownOf(names, meant?.name) },
        fixes: [
          ...(brand ? [behindItsChannel(input, fault, brand, name)] : []),
          ...(meant && !isQuoted ? [toFix(input, fault, meant)] : []),
          ...(bareName(name) === '' ? [] : [add]),
        ],
      };
    });
  },
};

const suggestChannel = remember((channels: Vocabulary['channels']) =>
  suggestFrom(Object.values<readonly string[]>(channels).flat()),
);

/** `LINE` is a brand of chat: the channel goes before it. */
function behindItsChannel(input: CheckInput, fault: Fault, channel: ChannelId, name: string): Fix {
  const names = input.vocabulary.channels[channel];
  const word = names.find((known) => known.toLowerCase() === channel) ?? names[0];
  return prependFix(input, rangeOfFault(fault).start, word.toLowerCase(), name, 'preferred');
}

interface Meant {
  readonly name: string;
  /** The characters that name it. */
  readonly length: number;
}

/** The known channel that the first words nearly spell. */
function whatWasMeant(starts: readonly string[], suggest: (word: string) => string | undefined): Meant | undefined {
  for (const start of starts) {
    const name = suggest(start);
    if (name !== undefined) return { name, length: start.length };
  }
  return undefined;
}

/** Replaces the words of the channel; a brand after them stays. */
function toFix(input: CheckInput, fault: Fault, { name, length }: Meant): Fix {
  const start = { line: fault.line, character: fault.start };
  const range = { start, end: { line: fault.line, character: fault.start + length } };
  const first = textAt(input, fault.line, fault.start, fault.start + 1);
  const isSmall = first === first.toLowerCase();
  return replaceFix(input, range, isSmall ? name.charAt(0).toLowerCase() + name.slice(1) : name, 'preferred');
}
