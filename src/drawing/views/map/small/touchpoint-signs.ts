import { meetingsOf } from '../../../../core/insight/meetings.js';
import type { ChannelUse, Fact, PartFacts, TouchpointUse } from '../../../../core/model/journey.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { group, speak } from '../../../marks/groups.js';
import { channelSign } from '../../../marks/channel-sign.js';
import { cardRow, isSpan } from '../../../marks/row.js';
import type { PlacedCards, Row, Card } from '../../../marks/row.js';
import { signTarget } from '../../../marks/sign-target.js';
import { factWordsOf } from '../../../words/fact-words.js';

const SIGN = 18;
const STEP = 24;

/** Where the customer meets the company, as signs without names: the names are read out and shown on hover. */
export function touchpointSigns(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope): PlacedCards[] => {
    const signs = signsOf(context, scope.part);
    return signs.length === 0 ? [] : [{ scope, card: signsCard(context, scope, signs) }];
  });
  return cardRow(context, 'touchpoints', { name: context.labels.lanes.touchpoints, icon: 'waypoints' }, top, cards, {
    padding: 8,
    gap: 6,
  });
}

interface Sign {
  readonly channel: ChannelUse | undefined;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly keyword: KeywordId;
  readonly words: string;
}

/** Channels with the touchpoints that were written next to them; a touchpoint without one has the sign of an unknown channel. */
function signsOf(context: MapContext, part: PartFacts): readonly Sign[] {
  const facts = factWordsOf(context.language);
  const ofChannel = (channel: ChannelUse, touchpoint: TouchpointUse | undefined): Sign => ({
    channel,
    facts: touchpoint ? [channel, touchpoint] : [channel],
    keyword: 'channel',
    words: context.prose.list([facts.channelName(channel), touchpoint ? facts.touchpoint(touchpoint) : '']),
  });
  const ofTouchpoint = (touchpoint: TouchpointUse): Sign => {
    const words = facts.touchpoint(touchpoint);
    return { channel: undefined, facts: [touchpoint], keyword: 'touchpoint', words };
  };
  const meetings = meetingsOf(part);
  const [first, second] = meetings;
  const shared = first?.channels[0];
  // One channel that carries all touchpoints has one sign.
  if (shared && second?.channels[0] === shared) {
    return [ofChannel(shared, undefined), ...part.touchpoint.map(ofTouchpoint)];
  }
  return meetings.flatMap(({ touchpoint, channels }) =>
    channels.length === 0 && touchpoint
      ? [ofTouchpoint(touchpoint)]
      : channels.map((channel) => ofChannel(channel, touchpoint)),
  );
}

/** Signs of a step are below each other, those of a stage next to each other as far as it is wide enough. */
function signsCard(context: MapContext, scope: Scope, signs: readonly Sign[]): Card {
  const room = Math.floor(cardBox(context, scope.from, scope.to).width / STEP);
  const inRow = isSpan(scope) ? Math.max(1, Math.min(signs.length, room)) : 1;
  return {
    height: Math.ceil(signs.length / inRow) * STEP - (STEP - SIGN),
    draw: (box) => {
      const first = box.x + box.width / 2 - ((inRow - 1) * STEP) / 2;
      return signs.map((sign, index) => {
        const middle = first + (index % inRow) * STEP;
        const x = middle - SIGN / 2;
        const y = box.y + Math.floor(index / inRow) * STEP;
        const target = signTarget(context, middle, y, SIGN);
        const label = speak(context, context.labels.lanes.touchpoints, scope, sign.words, sign.facts[0]);
        const shape = channelSign(sign.channel ?? { ...EMPTY, source: sign.facts[0].source }, x, y, SIGN);
        return group('card', target, shape, {
          target,
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
