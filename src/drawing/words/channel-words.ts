import type { ChannelUse, Part, TouchpointUse } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';
import { asName } from '../../core/util/name-case.js';

/** The brand if one is written, else the name of the channel in the language of the map. */
export function channelName(context: MapContext, channel: ChannelUse): string {
  if (channel.text !== '') return channel.text;
  return channel.id ? asName(context.vocabulary.channels[channel.id][0]) : '';
}

/** The catalogue's name in the language of the map if the id was written, else the author's own words. */
export function touchpointName(context: MapContext, touchpoint: TouchpointUse): string {
  if (touchpoint.id === undefined || touchpoint.text.toLowerCase() !== touchpoint.id) return touchpoint.text;
  return context.vocabulary.touchpoints[touchpoint.id][0];
}

/** Who owns the medium, in the language of the map; the author's own words if they are no known one. */
export function mediaName({ vocabulary }: MapContext, media: NonNullable<Part['media']>): string {
  return media.value ? asName(vocabulary.words.media[media.value][0]) : media.text;
}

/** The customer's device, likewise. */
export function deviceName({ vocabulary }: MapContext, { device, text }: Part['device'][number]): string {
  return device && device !== 'other' ? asName(vocabulary.words.device[device][0]) : text;
}
