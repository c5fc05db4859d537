/** The built-in channels: the media that a touchpoint uses. */
import type { ChannelKind } from './catalogue.js';

export interface ChannelSpec {
  readonly kind: ChannelKind;
}

const digital: ChannelSpec = { kind: 'digital' };
const physical: ChannelSpec = { kind: 'physical' };

export const CHANNELS = {
  website: digital,
  app: digital,
  search: digital,
  social: digital,
  chat: digital,
  email: digital,
  sms: digital,
  push: digital,
  marketplace: digital,
  live: digital,
  forum: digital,
  'partner-site': digital,
  phone: physical,
  store: physical,
  counter: physical,
  post: physical,
  event: physical,
  'print-outdoor': physical,
  'tv-radio': physical,
  'in-person': physical,
} as const satisfies Record<string, ChannelSpec>;

export type ChannelId = keyof typeof CHANNELS;

export const CHANNEL_IDS = Object.keys(CHANNELS) as readonly ChannelId[];
