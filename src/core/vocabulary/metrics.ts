/** The built-in metrics: their scales and the phases they usually belong to. */
import { PHASES } from './catalogue.js';
import type { Phase } from './catalogue.js';

/** `score` is "n out of `max`", `points` a bare number such as a net promoter score. */
export type MetricUnitKind = 'people' | 'count' | 'percent' | 'money' | 'duration' | 'points' | 'score';

export interface MetricScale {
  readonly unit: MetricUnitKind;
  /** Lowest value, in the unit. */
  readonly min: number;
  /** Highest value; absent when there is none. */
  readonly max?: number;
}

export interface MetricSpec {
  /** The scales that are in use, the usual one first. A value that fits any of them is right. */
  readonly scales: readonly [MetricScale, ...MetricScale[]];
  readonly phases: readonly Phase[];
}

const PEOPLE: MetricScale = { unit: 'people', min: 0 };
const COUNT: MetricScale = { unit: 'count', min: 0 };
const PERCENT: MetricScale = { unit: 'percent', min: 0, max: 100 };
const MONEY: MetricScale = { unit: 'money', min: 0 };
const DURATION: MetricScale = { unit: 'duration', min: 0 };
const POINTS: MetricScale = { unit: 'points', min: -100, max: 100 };
const OUT_OF_FIVE: MetricScale = { unit: 'score', min: 1, max: 5 };
const OUT_OF_SEVEN: MetricScale = { unit: 'score', min: 1, max: 7 };

const of = (scale: MetricScale, ...phases: Phase[]): MetricSpec => ({ scales: [scale], phases });

export const METRICS = {
  reach: of(PEOPLE, 'aware'),
  ctr: of(PERCENT, 'aware'),
  traffic: of(COUNT, 'aware', 'consider'),
  engagement: of(PERCENT, 'aware', 'loyal'),
  leads: of(PEOPLE, 'consider'),
  'cart-abandonment': of(PERCENT, 'decide', 'buy'),
  conversion: of(PERCENT, ...PHASES),
  'drop-off': of(PERCENT, ...PHASES),
  aov: of(MONEY, 'decide', 'buy'),
  cac: of(MONEY, 'aware', 'consider', 'decide', 'buy'),
  csat: { scales: [PERCENT, OUT_OF_FIVE], phases: ['use'] },
  ces: { scales: [OUT_OF_SEVEN, OUT_OF_FIVE], phases: ['use'] },
  nps: of(POINTS, 'loyal', 'advocate'),
  'response-time': of(DURATION, 'use'),
  'resolution-time': of(DURATION, 'use'),
  'first-contact': of(PERCENT, 'use'),
  'on-time': of(PERCENT, 'use'),
  'return-rate': of(PERCENT, 'use'),
  repeat: of(PERCENT, 'loyal'),
  retention: of(PERCENT, 'loyal'),
  churn: of(PERCENT, 'loyal'),
  clv: of(MONEY, 'loyal'),
  'response-rate': of(PERCENT, 'loyal'),
  'review-score': of(OUT_OF_FIVE, 'advocate'),
  reviews: of(COUNT, 'advocate'),
  ugc: of(COUNT, 'advocate'),
  referrals: { scales: [PEOPLE, PERCENT], phases: ['advocate'] },
} as const satisfies Record<string, MetricSpec>;

export type MetricId = keyof typeof METRICS;

export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];
