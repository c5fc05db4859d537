import type { ChannelKind } from '../vocabulary/catalogue.js';
import type { ChannelId } from '../vocabulary/channels.js';
import { channelOfBrand } from '../vocabulary/all-brands.js';
import { longestPrefix, lookUp } from '../vocabulary/lookup.js';
import { isBlank, skipDress, trimEnd } from '../util/characters.js';
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
  // Quotes protect a name from being read in parts; one that is a channel as a whole is that channel.
  const quoted = lookUp('channel', withoutOuterQuotes(words));
  const known = quoted ? { id: quoted, length: words.length } : longestPrefix('channel', words);
  const behind = known ? words.slice(skipDress(words, known.length, words.length)) : words;
  // A brand may begin with the name of its channel, as an app store does.
  const rest = known && behind !== '' && channelOfBrand(words, 'en') === known.id ? words : behind;
  return {
    ...stretch,
    ...(known ? { id: known.id } : {}),
    ...(kind ? { kind: kind.kind } : {}),
    text: rest,
  };
}

/** Quotes around a whole name do not matter. */
function withoutOuterQuotes(words: string): string {
  const closing = QUOTES[words.charAt(0)];
  const end = words.length - 1;
  return closing !== undefined && end > 0 && words.indexOf(closing, 1) === end ? words.slice(1, end).trim() : words;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\u201c': '\u201d',
  '\u2018': '\u2019',
  '\u00ab': '\u00bb',
  '\u300c': '\u300d',
};

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
