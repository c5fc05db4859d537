import type { ChannelUse, Part, TouchpointUse } from '../../../../core/model/journey.js';
import { meetingsOf } from '../../../../core/insight/meetings.js';
import type { Device, Media } from '../../../../core/vocabulary/catalogue.js';
import { TOUCHPOINTS } from '../../../../core/vocabulary/touchpoints.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { widestPiece } from '../../../kit/wrap.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { asName } from '../../../../core/util/name-case.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { icon } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, wholeOf } from '../../../kit/text.js';
import { channelSign } from '../../../marks/channel-sign.js';
import { factWordsOf } from '../../../words/fact-words.js';

const MEDIA_ICONS: Readonly<Record<Media, IconName>> = {
  owned: 'house',
  paid: 'badge-dollar-sign',
  earned: 'heart',
  partner: 'handshake',
};
const SIGN = 22;

/** Where the customer meets the company: channel, touchpoint, and who owns the medium. */
export function touchpointsLane(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope) =>
    cardsOf(context, scope).map((card): PlacedCards => ({ scope, card })),
  );
  return cardRow(context, 'touchpoints', { name: context.labels.lanes.touchpoints, icon: 'waypoints' }, top, cards, {
    padding: 8,
    gap: 4,
  });
}

/** Touchpoints below the channels that belong to them; what has no other is on its own. */
function cardsOf(context: MapContext, scope: Scope): readonly Card[] {
  const { part } = scope;
  const cards: Card[] = [];
  const drawn = new Set<ChannelUse>();
  for (const { touchpoint, channels } of meetingsOf(part)) {
    // A channel that carries several touchpoints stands above the first.
    for (const channel of channels) if (!drawn.has(channel)) cards.push(channelCard(context, scope, channel));
    for (const channel of channels) drawn.add(channel);
    if (touchpoint) cards.push(touchpointCard(context, scope, touchpoint));
  }
  if (part.touchpoint.length === 0 && part.media) cards.push(mediaCard(context, scope, part));
  cards.push(...part.device.map((device) => deviceCard(context, scope, device)));
  return cards;
}

function channelCard(context: MapContext, scope: Scope, channel: ChannelUse): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const room = width - SIGN - 6;
  const text = factWordsOf(context.language).channelName(channel);
  const usual = paragraph(context.typography, text, 'body', room);
  // A name that is slightly too long for a narrow column is made smaller rather than split.
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

function touchpointCard(context: MapContext, scope: Scope, touchpoint: TouchpointUse): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const name = paragraph(context.typography, factWordsOf(context.language).touchpoint(touchpoint), 'body', width - 6);
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

function mediaCard(context: MapContext, scope: Scope, part: Part): Card {
  const media = part.media;
  const text = media ? factWordsOf(context.language).media(media) : '';
  return markCard(context, scope, media?.value ? MEDIA_ICONS[media.value] : 'tag', text, media, 'media');
}

const DEVICE_SIGNS: Readonly<Record<Device, IconName>> = {
  mobile: 'smartphone',
  tablet: 'smartphone',
  computer: 'monitor',
  kiosk: 'store',
  television: 'tv',
  watch: 'clock',
  other: 'tag',
};

function deviceCard(context: MapContext, scope: Scope, device: Part['device'][number]): Card {
  const sign = DEVICE_SIGNS[device.device ?? 'other'];
  return markCard(context, scope, sign, factWordsOf(context.language).device(device), device, 'device');
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
