import type { ChannelUse, Part, TouchpointUse } from '../../model/journey.js';
import type { Media } from '../../vocabulary/catalogue.js';
import { CHANNELS } from '../../vocabulary/channels.js';
import type { ChannelId } from '../../vocabulary/channels.js';
import { TOUCHPOINTS } from '../../vocabulary/touchpoints.js';
import type { Item } from '../display-list.js';
import type { IconName } from '../icons.generated.js';
import { widestPiece } from '../wrap.js';
import { cardBox } from './context.js';
import type { MapContext, Scope } from './context.js';
import { asName } from './format.js';
import { group, speak } from './groups.js';
import { cardRow } from './row.js';
import type { Card, Placed, Row } from './row.js';
import { circle, icon, rect } from './shapes.js';
import type { Box } from './shapes.js';
import { drawParagraph, paragraph, wholeOf } from './text.js';

const CHANNEL_ICONS: Readonly<Record<ChannelId, IconName>> = {
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
const MEDIA_ICONS: Readonly<Record<Media, IconName>> = {
  owned: 'house',
  paid: 'badge-dollar-sign',
  earned: 'heart',
  partner: 'handshake',
};
const SIGN = 22;

/** Where the customer meets the company: channel, touchpoint, and whose medium it is. */
export function touchpointsLane(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope) => cardsOf(context, scope).map((card): Placed => ({ scope, card })));
  return cardRow(context, 'touchpoints', { name: context.labels.lanes.touchpoints, icon: 'waypoints' }, top, cards, {
    padding: 8,
    gap: 4,
  });
}

/** Channels and touchpoints in pairs, as they were written; what is left over follows. */
function cardsOf(context: MapContext, scope: Scope): readonly Card[] {
  const { part } = scope;
  const cards: Card[] = [];
  const paired = part.channel.length === part.touchpoint.length;
  if (!paired) cards.push(...part.channel.map((channel) => channelCard(context, scope, channel)));
  part.touchpoint.forEach((touchpoint, index) => {
    const channel = paired ? part.channel[index] : undefined;
    if (channel) cards.push(channelCard(context, scope, channel));
    cards.push(touchpointCard(context, scope, touchpoint));
  });
  if (part.touchpoint.length === 0 && part.media) cards.push(mediaCard(context, scope, part));
  cards.push(...part.device.map((device) => deviceCard(context, scope, device)));
  return cards;
}

function channelCard(context: MapContext, scope: Scope, channel: ChannelUse): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const room = width - SIGN - 6;
  const text = channelName(context, channel);
  const usual = paragraph(context.typography, text, 'body', room);
  // A name that is a little too long for a narrow column is smaller rather than divided.
  const name = widestPiece(text, usual.font, 400) > room ? paragraph(context.typography, text, 'meta', room) : usual;
  const height = Math.max(SIGN, name.height);
  const label = speak(context, context.labels.lanes.touchpoints, scope, name.source, channel);
  return {
    height,
    draw: (box: Box): Item[] => {
      const y = box.y + (name.lines.length === 1 ? (SIGN - name.line) / 2 : 0);
      const items = [
        ...channelSign(channel, box.x, box.y, SIGN),
        ...drawParagraph(name, box.x + SIGN + 6, y, room, 'ink2'),
      ];
      return [group('card', box, items, { facts: [channel], keyword: 'channel', label, tooltip: wholeOf([name]) })];
    },
  };
}

/** The brand if one is written, else the name of the channel in the language of the map. */
export function channelName(context: MapContext, channel: ChannelUse): string {
  if (channel.text !== '') return channel.text;
  return channel.id ? asName(context.vocabulary.channels[channel.id][0]) : '';
}

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
  if (kind === 'digital')
    return [
      circle(x + size / 2, y + size / 2, size / 2 - 0.5, { fill: 'accentSoft', stroke: 'discLine', strokeWidth: 1 }),
      sign,
    ];
  return [
    rect({ x: x + 0.75, y: y + 0.75, width: size - 1.5, height: size - 1.5 }, 2, {
      fill: 'raised',
      stroke: 'accent',
      strokeWidth: 1.5,
    }),
    sign,
  ];
}

function touchpointCard(context: MapContext, scope: Scope, touchpoint: TouchpointUse): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const name = paragraph(context.typography, touchpointName(context, touchpoint), 'body', width - 6);
  const media = scope.part.media?.value ?? (touchpoint.id ? TOUCHPOINTS[touchpoint.id].media : undefined);
  const mark = media
    ? paragraph(context.typography, asName(context.vocabulary.words.media[media][0]), 'meta', width - 22)
    : undefined;
  const text = context.prose.list([name.source, mark?.source ?? '']);
  const label = speak(context, context.labels.lanes.touchpoints, scope, text, touchpoint);
  return {
    height: name.height + (mark?.height ?? 0),
    draw: (box: Box): Item[] => {
      const items: Item[] = drawParagraph(name, box.x + 3, box.y, width - 6, 'ink');
      if (mark && media) {
        const y = box.y + name.height;
        items.push(
          icon(MEDIA_ICONS[media], box.x + 3, y + (mark.line - 12) / 2, 12, 'ink2'),
          ...drawParagraph(mark, box.x + 19, y, width - 22, 'ink2'),
        );
      }
      const facts = [touchpoint, scope.part.media];
      return [
        group('card', box, items, { facts, keyword: 'touchpoint', label, tooltip: name.cut ? name.source : undefined }),
      ];
    },
  };
}

/** The name of the catalogue in the language of the map when the id was written, else the author's own words. */
export function touchpointName(context: MapContext, touchpoint: TouchpointUse): string {
  if (touchpoint.id === undefined || touchpoint.text.toLowerCase() !== touchpoint.id) return touchpoint.text;
  return context.vocabulary.touchpoints[touchpoint.id][0];
}

function mediaCard(context: MapContext, scope: Scope, part: Part): Card {
  const media = part.media;
  const text = media ? mediaName(context, media) : '';
  return markCard(context, scope, media?.value ? MEDIA_ICONS[media.value] : 'tag', text, media, 'media');
}

function deviceCard(context: MapContext, scope: Scope, device: Part['device'][number]): Card {
  const sign = device.device === 'computer' ? 'monitor' : 'smartphone';
  return markCard(context, scope, sign, deviceName(context, device), device, 'device');
}

/** Whose medium it is, in the language of the map; the author's own words where they are no known one. */
export function mediaName({ vocabulary }: MapContext, media: NonNullable<Part['media']>): string {
  return media.value ? asName(vocabulary.words.media[media.value][0]) : media.text;
}

/** What the customer holds, likewise. */
export function deviceName({ vocabulary }: MapContext, { device, text }: Part['device'][number]): string {
  return device && device !== 'other' ? asName(vocabulary.words.device[device][0]) : text;
}

function markCard(
  context: MapContext,
  scope: Scope,
  sign: IconName,
  text: string,
  fact: Part['media'] | Part['device'][number],
  keyword: 'media' | 'device',
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const name = paragraph(context.typography, text, 'meta', width - 22);
  const label = speak(context, context.labels.lanes.touchpoints, scope, text, fact);
  return {
    height: name.height,
    draw: (box: Box): Item[] => {
      const items = [
        icon(sign, box.x + 3, box.y + (name.line - 12) / 2, 12, 'ink2'),
        ...drawParagraph(name, box.x + 19, box.y, width - 22, 'ink2'),
      ];
      return [group('card', box, items, { facts: [fact], keyword, label, tooltip: wholeOf([name]) })];
    },
  };
}
