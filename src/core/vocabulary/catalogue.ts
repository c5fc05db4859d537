/**
 * What the built-in catalogues contain besides names: ids, kinds, media, homes. Names are in the folder of each human language.
 */

export const PHASES = ['aware', 'consider', 'decide', 'buy', 'use', 'loyal', 'advocate'] as const;
export type Phase = (typeof PHASES)[number];

export const STAGE_NAMES = {
  awareness: 'aware',
  consideration: 'consider',
  decision: 'decide',
  purchase: 'buy',
  service: 'use',
  postPurchase: 'use',
  loyalty: 'loyal',
  advocacy: 'advocate',
} as const satisfies Record<string, Phase>;
export type StageNameId = keyof typeof STAGE_NAMES;

/** The stage models, each with its stages in order; `custom` prescribes none. */
export const MODELS = {
  'service-6': ['awareness', 'consideration', 'decision', 'service', 'loyalty', 'advocacy'],
  'postpurchase-5': ['awareness', 'consideration', 'decision', 'purchase', 'postPurchase'],
  'advocacy-5': ['awareness', 'consideration', 'purchase', 'loyalty', 'advocacy'],
  custom: [],
} as const satisfies Record<string, readonly StageNameId[]>;
export type ModelId = keyof typeof MODELS;

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];
/** Sizes of shirts, in which efforts are often given. */
export const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const;
export type Size = (typeof SIZES)[number];
export const MEDIA = ['owned', 'paid', 'earned', 'partner'] as const;
export type Media = (typeof MEDIA)[number];
export const CHANNEL_KINDS = ['digital', 'physical'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];
export const JOURNEY_STATES = ['current', 'improved', 'actual'] as const;
export type JourneyState = (typeof JOURNEY_STATES)[number];
export const ROW_STATES = ['done', 'missing', 'failing', 'unplanned', 'optional'] as const;
export type RowState = (typeof ROW_STATES)[number];
/** How a stage or a step went, where a journey shows what happened. */
export type StepOutcome = Exclude<RowState, 'optional'>;
/** How far an idea has come. */
export const IDEA_STATES = ['proposed', 'planned', 'doing', 'done', 'dropped'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];
/** Who does something, or whom it helps. */
export const PARTIES = ['customer', 'staff', 'bot', 'system', 'business', 'partner'] as const;
export type Party = (typeof PARTIES)[number];
/** Whether a journey is made for a persona first of all. */
export const PERSONA_RANKS = ['primary', 'secondary'] as const;
export type PersonaRank = (typeof PERSONA_RANKS)[number];
export const DEVICES = ['mobile', 'tablet', 'computer', 'kiosk', 'television', 'watch', 'other'] as const;
export type Device = (typeof DEVICES)[number];
export const MOMENTS_OF_TRUTH = ['decision', 'zmot', 'fmot', 'smot', 'umot', 'truth'] as const;
export type MomentKind = (typeof MOMENTS_OF_TRUTH)[number];
export const OBJECTIVES = ['reduce-friction', 'raise-conversion', 'learn', 'raise-retention'] as const;
export type ObjectiveKind = (typeof OBJECTIVES)[number];
export const EVIDENCE_KINDS = [
  'interview',
  'survey',
  'analytics',
  'tickets',
  'observation',
  'research',
  'assumption',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const CAUSES = ['no-control', 'waiting', 'not-recognised', 'no-progress', 'inconsistent', 'other'] as const;
export type CauseId = (typeof CAUSES)[number];
export const CATALOGUE_KINDS = ['touchpoint', 'channel', 'metric', 'model'] as const;
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number];
export const DURATION_UNITS = ['s', 'min', 'h', 'd', 'wd', 'w', 'mo', 'y'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];
/** Currencies by ISO 4217 code. */
export const CURRENCIES = [
  'THB',
  'VND',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'KRW',
  'INR',
  'IDR',
  'MYR',
  'PHP',
  'SGD',
  'AUD',
  'CHF',
  'BRL',
  'MXN',
  'PEN',
] as const;
export type Currency = (typeof CURRENCIES)[number];
/** The small fixed words inside `wait` and `metric`. */
export const PARTICLES = ['told', 'notTold', 'target', 'before', 'atLeast', 'atMost', 'about'] as const;
export type Particle = (typeof PARTICLES)[number];

/** How a journey may end where a `goes to` leads: well, or with a customer who is lost. */
export const ENDINGS = ['end', 'lost'] as const;
export type Ending = (typeof ENDINGS)[number];
