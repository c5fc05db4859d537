import type { ChannelId } from './channels.js';
import type { EmotionScore } from './emotions.js';
import type { MetricId } from './metrics.js';
import type { StageNameId } from './catalogue.js';
import type { TouchpointId } from './touchpoints.js';
import type { FixedWords, FixedWordSet } from './vocabulary.js';

/**
 * What each word means, in one plain sentence for people who have never heard it. Hover and completion show the same. Keywords
 * and causes have theirs in `keywordHelp` and `causes`; `meaningOf` knows all of them.
 */
export interface Meanings {
  readonly words: { readonly [Set in FixedWordSet]: Readonly<Record<keyof FixedWords[Set], string>> };
  readonly stageNames: Readonly<Record<StageNameId, string>>;
  readonly touchpoints: Readonly<Record<TouchpointId, string>>;
  readonly channels: Readonly<Record<ChannelId, string>>;
  readonly metrics: Readonly<Record<MetricId, string>>;
  /** What a score on the scale of feelings means. */
  readonly scores: Readonly<Record<EmotionScore, string>>;
}
