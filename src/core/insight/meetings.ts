/** Which touchpoint a channel of the same part belongs to. */
import type { ChannelOfPart, Part, TouchpointUse } from '../model/journey.js';

/** A touchpoint with the channels that belong to it; without a touchpoint, a channel that belongs to none. */
export interface Meeting {
  readonly touchpoint?: TouchpointUse;
  readonly channels: readonly ChannelOfPart[];
}

type Places = Pick<Part, 'touchpoint' | 'channel'>;

/** Whether several touchpoints of a part each have channels of their own, so that words must tell which belongs to which. */
export function areTold(part: Places): boolean {
  const { touchpoint, channel } = part;
  return touchpoint.length > 1 && channel.length > 1 && meetingsOf(part).every((meeting) => meeting.touchpoint);
}

/**
 * The touchpoints and channels of a part, as they belong together (`docs/language.md`): a channel belongs to the touchpoint above
 * it. Where all channels are above or below all touchpoints, one channel carries every touchpoint, equally many are paired in
 * order, and otherwise each is on its own.
 */
export function meetingsOf(part: Places): readonly Meeting[] {
  const { touchpoint: touchpoints, channel: channels } = part;
  if (isInterleaved(part) || (touchpoints.length === 1 && channels.every((channel) => aboveOf(channel, part) === 1))) {
    return touchpoints.map((touchpoint, index) => ({
      touchpoint,
      channels: channels.filter((channel) => aboveOf(channel, part) === index + 1),
    }));
  }
  if (channels.length === touchpoints.length) {
    return touchpoints.map((touchpoint, index) => ({ touchpoint, channels: channels.slice(index, index + 1) }));
  }
  if (channels.length === 1 && touchpoints.length > 0) {
    return touchpoints.map((touchpoint) => ({ touchpoint, channels }));
  }
  return [
    ...channels.map((channel): Meeting => ({ channels: [channel] })),
    ...touchpoints.map((touchpoint): Meeting => ({ touchpoint, channels: [] })),
  ];
}

/** Whether a touchpoint is written below a channel that is itself below another touchpoint. */
function isInterleaved(part: Places): boolean {
  const above = part.channel.map((channel) => aboveOf(channel, part));
  return !above.includes(0) && above.some((count) => count < part.touchpoint.length);
}

function aboveOf({ touchpointsAbove = 0 }: ChannelOfPart, { touchpoint }: Places): number {
  return Math.min(touchpointsAbove, touchpoint.length);
}
