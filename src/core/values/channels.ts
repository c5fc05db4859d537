import type { ChannelKind } from '../vocabulary/catalogue.js';
import type { ChannelId } from '../vocabulary/channels.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import { isBlank, skipBlanks, trimEnd } from '../util/characters.js';
import { splitList } from './list.js';
import { fault, NO_FAULTS } from './value-fault.js';
import type { Stretch, ValueFault } from './value-fault.js';

export interface ChannelValue extends Stretch {
  readonly id?: ChannelId;
  readonly kind?: ChannelKind;
  /** What comes with the known channel, or the whole unknown name. */
  readonly text: string;
}

export interface ChannelsValue {
  readonly channels: readonly ChannelValue[];
  readonly faults: readonly ValueFault[];
}

/** A LIST of known channels with words after them, or other names, each optionally ending in `digital` or `physical`. */
export function readChannels(text: string): ChannelsValue {
  const channels: ChannelValue[] = [];
  const faults: ValueFault[] = [];
  for (const stretch of splitList(text)) {
    const channel = readChannel(text, stretch);
    channels.push(channel);
    if (channel.id === undefined) faults.push(fault('channel-unknown', stretch, { name: channel.text }));
  }
  return { channels, faults: faults.length === 0 ? NO_FAULTS : faults };
}

function readChannel(text: string, stretch: Stretch): ChannelValue {
  const kind = kindAtEnd(text, stretch);
  const end = kind?.from ?? stretch.to;
  const words = text.slice(stretch.from, end);
  const known = longestPrefix('channel', words);
  const rest = known ? words.slice(skipBlanks(words, known.length, words.length)) : words;
  return { ...stretch, ...(known ? { id: known.id } : {}), ...(kind ? { kind: kind.kind } : {}), text: rest };
}

/** The kind that the last word of an item names, and where the words before it end; an item that is only that word is a name. */
function kindAtEnd(text: string, stretch: Stretch): { kind: ChannelKind; from: number } | undefined {
  let at = stretch.to;
  // Thai and Vietnamese say the kind in up to three words.
  for (let words = 0; words < 3; words++) {
    at = startOfWord(text, trimEnd(text, stretch.from, at), stretch.from);
    if (at <= stretch.from) return undefined;
    const kind = lookUp('channelKind', text.slice(at, stretch.to));
    if (kind) return { kind, from: trimEnd(text, stretch.from, at) };
  }
  return undefined;
}

function startOfWord(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
