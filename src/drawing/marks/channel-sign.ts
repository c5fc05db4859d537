import type { ChannelUse } from '../../core/model/journey.js';
import { CHANNELS } from '../../core/vocabulary/channels.js';
import type { ChannelId } from '../../core/vocabulary/channels.js';
import type { Item } from '../kit/display-list.js';
import type { IconName } from '../kit/icons.generated.js';
import { icon, circle, rect } from '../kit/shapes.js';

/** The sign of a channel: in a disc when it is digital, in a square when it is physical. */
export function channelSign(channel: ChannelUse, x: number, y: number, size: number): Item[] {
  const kind = channel.kind ?? (channel.id ? CHANNELS[channel.id].kind : 'digital');
  const sign = icon(
    channel.id ? CHANNEL_ICONS[channel.id] : 'tag',
    x + (size - 14) / 2,
    y + (size - 14) / 2,
    14,
    kind === 'physical' ? 'accent' : 'accentInk',
  );
  if (kind === 'digital') {
    return [
      circle(x + size / 2, y + size / 2, size / 2 - 0.5, { fill: 'accentSoft', stroke: 'discLine', strokeWidth: 1 }),
      sign,
    ];
  }
  return [
    rect({ x: x + 0.75, y: y + 0.75, width: size - 1.5, height: size - 1.5 }, 2, {
      fill: 'raised',
      stroke: 'accent',
      strokeWidth: 1.5,
    }),
    sign,
  ];
}
export const CHANNEL_ICONS: Readonly<Record<ChannelId, IconName>> = {
  website: 'globe',
  app: 'smartphone',
  search: 'search',
  social: 'users-round',
  chat: 'message-circle',
  email: 'mail',
  sms: 'message-square-text',
  push: 'bell',
  marketplace: 'shopping-bag',
  live: 'radio',
  forum: 'messages-square',
  'partner-site': 'link',
  phone: 'phone',
  store: 'store',
  counter: 'concierge-bell',
  post: 'truck',
  event: 'tent',
  'print-outdoor': 'newspaper',
  'tv-radio': 'tv',
  'in-person': 'speech',
};
