/** The built-in touchpoints: what is known about each besides its names. */
import type { ChannelKind, Media, Phase } from './catalogue.js';

export interface TouchpointSpec {
  readonly kind: ChannelKind;
  readonly media: Media;
  /** Where it is usually met. Completion offers it there first; it may appear anywhere. */
  readonly home: readonly Phase[];
}

const AWARE: readonly Phase[] = ['aware'];
const CONSIDER: readonly Phase[] = ['consider'];
// Some stage models have a stage for deciding, some one for buying, some both.
const BUY: readonly Phase[] = ['decide', 'buy'];
const USE: readonly Phase[] = ['use'];
const LOYAL: readonly Phase[] = ['loyal'];
const ADVOCATE: readonly Phase[] = ['advocate'];

const digital = (media: Media, home: readonly Phase[]): TouchpointSpec => ({ kind: 'digital', media, home });
const physical = (media: Media, home: readonly Phase[]): TouchpointSpec => ({ kind: 'physical', media, home });

export const TOUCHPOINTS = {
  'social-ad': digital('paid', AWARE),
  'search-ad': digital('paid', AWARE),
  'search-result': digital('earned', AWARE),
  'brand-post': digital('owned', AWARE),
  'short-video': digital('owned', AWARE),
  'influencer-post': digital('paid', AWARE),
  'social-contest': digital('owned', AWARE),
  'press-article': digital('earned', AWARE),
  'affiliate-link': digital('partner', AWARE),
  billboard: physical('paid', AWARE),
  'tv-radio-ad': physical('paid', AWARE),
  'event-booth': physical('owned', AWARE),
  'word-of-mouth': physical('earned', AWARE),
  'home-page': digital('owned', CONSIDER),
  'product-page': digital('owned', CONSIDER),
  'blog-article': digital('owned', CONSIDER),
  'customer-review': digital('earned', CONSIDER),
  'customer-photo': digital('earned', CONSIDER),
  'comparison-site': digital('partner', CONSIDER),
  'forum-thread': digital('earned', CONSIDER),
  'live-chat': digital('owned', CONSIDER),
  chatbot: digital('owned', CONSIDER),
  'message-inquiry': digital('owned', CONSIDER),
  newsletter: digital('owned', CONSIDER),
  webinar: digital('owned', CONSIDER),
  'free-trial': digital('owned', CONSIDER),
  'store-visit': physical('owned', CONSIDER),
  'sales-talk': physical('owned', CONSIDER),
  'price-quote': digital('owned', BUY),
  coupon: digital('owned', BUY),
  cart: digital('owned', BUY),
  'sign-up': digital('owned', BUY),
  'checkout-form': digital('owned', BUY),
  'payment-page': digital('owned', BUY),
  'qr-payment': digital('partner', BUY),
  marketplace: digital('partner', BUY),
  'live-selling': digital('owned', BUY),
  'phone-order': physical('owned', BUY),
  'store-till': physical('owned', BUY),
  contract: physical('owned', BUY),
  'order-confirmation': digital('owned', USE),
  'shipping-notice': digital('partner', USE),
  'order-tracking': digital('partner', USE),
  delivery: physical('partner', USE),
  unboxing: physical('owned', USE),
  'start-guide': digital('owned', USE),
  'how-to-video': digital('owned', USE),
  'help-centre': digital('owned', USE),
  'call-centre': physical('owned', USE),
  'call-back': physical('owned', USE),
  'service-counter': physical('owned', USE),
  return: physical('owned', USE),
  survey: digital('owned', USE),
  'loyalty-programme': digital('owned', LOYAL),
  'member-app': digital('owned', LOYAL),
  recommendation: digital('owned', LOYAL),
  'birthday-offer': digital('owned', LOYAL),
  reorder: digital('owned', LOYAL),
  'brand-community': digital('owned', LOYAL),
  'comment-reply': digital('owned', LOYAL),
  'public-review': digital('earned', ADVOCATE),
  'customer-post': digital('earned', ADVOCATE),
  'share-reward': digital('earned', ADVOCATE),
  'referral-code': digital('owned', ADVOCATE),
  testimonial: digital('earned', ADVOCATE),
  ambassador: digital('owned', ADVOCATE),
  'tells-friends': physical('earned', ADVOCATE),
} as const satisfies Record<string, TouchpointSpec>;

export type TouchpointId = keyof typeof TOUCHPOINTS;

/** All touchpoints in the order in which a customer usually meets them. */
export const TOUCHPOINT_IDS = Object.keys(TOUCHPOINTS) as readonly TouchpointId[];
