import type { ChannelUse, Fact, PartFacts } from '../../model/journey.js';
import type { KeywordId } from '../../vocabulary/keyword.js';
import type { MapContext, Scope } from './context.js';
import { group, speak } from './groups.js';
import { channelName, channelSign, touchpointName } from './lane-touchpoints.js';
import type { Placed, Row, Card } from './row.js';
import { cardRow, isSpan } from './row.js';

const SIGN = 18;
const STEP = 21;

/** Where the customer meets the company, as signs without names: the names are read out and shown on hover. */
export function touchpointSigns(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope): Placed[] => {
    const signs = signsOf(context, scope.part);
    return signs.length === 0 ? [] : [{ scope, card: signsCard(context, scope, signs) }];
  });
  return cardRow(context, 'touchpoints', { name: context.labels.lanes.touchpoints, icon: 'waypoints' }, top, cards, {
    padding: 7,
    gap: 3,
  });
}

interface Sign {
  readonly channel: ChannelUse | undefined;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly keyword: KeywordId;
  readonly words: string;
}

/** Channels with the touchpoints that were written beside them; a touchpoint of its own has the sign of an unknown channel. */
function signsOf(context: MapContext, part: PartFacts): readonly Sign[] {
  const paired = part.channel.length === part.touchpoint.length;
  const channels = part.channel.map((channel, index): Sign => {
    const touchpoint = paired ? part.touchpoint[index] : undefined;
    const name = channelName(context, channel);
    return {
      channel,
      facts: touchpoint ? [channel, touchpoint] : [channel],
      keyword: 'channel',
      words: touchpoint ? context.prose.list([name, touchpointName(context, touchpoint)]) : name,
    };
  });
  if (paired) return channels;
  const others = part.touchpoint.map((touchpoint): Sign => {
    const words = touchpointName(context, touchpoint);
    return { channel: undefined, facts: [touchpoint], keyword: 'touchpoint', words };
  });
  return [...channels, ...others];
}

/** Signs of a step stand under each other, those of a stage beside each other. */
function signsCard(context: MapContext, scope: Scope, signs: readonly Sign[]): Card {
  const beside = isSpan(scope);
  return {
    height: beside ? SIGN : signs.length * STEP - (STEP - SIGN),
    draw: (box) => {
      const middle = box.x + box.width / 2;
      const left = beside ? middle - (signs.length * STEP - (STEP - SIGN)) / 2 : middle - SIGN / 2;
      return signs.map((sign, index) => {
        const x = left + (beside ? index * STEP : 0);
        const y = box.y + (beside ? 0 : index * STEP);
        const label = speak(context, context.labels.lanes.touchpoints, scope, sign.words, sign.facts[0]);
        const shape = channelSign(sign.channel ?? { ...EMPTY, source: sign.facts[0].source }, x, y, SIGN);
        return group('card', { x, y, width: SIGN, height: SIGN }, shape, {
          facts: sign.facts,
          keyword: sign.keyword,
          label,
          tooltip: sign.words,
        });
      });
    },
  };
}

const EMPTY = { text: '', span: { line: 0, start: 0, end: 0 } } as const;
