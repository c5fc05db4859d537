import type { DiagnosticCode } from '../vocabulary/messages.js';

/**
 * When a problem is reported to an author who is still writing. `wrong` is reported at once, except for a word that can still
 * become right. Everything else is missing or advice, and is reported when the author has moved on: from the `line`, from the
 * `part` that lacks something, or from the whole `journey`. Once nothing has been typed for a while, or the text was saved,
 * everything is reported.
 */
export type Moment = 'wrong' | 'line' | 'part' | 'journey';

/** The one place that distinguishes what is wrong from what is missing. */
export const MOMENTS: Readonly<Record<DiagnosticCode, Moment>> = {
  'after-sale-missing': 'part',
  'ambiguous-reference': 'line',
  'channel-unknown': 'line',
  'choice-unknown': 'wrong',
  'circular-reference': 'wrong',
  'colon-habit': 'wrong',
  'config-invalid': 'wrong',
  'conflict-marks': 'wrong',
  'date-buddhist-era': 'line',
  'date-form': 'wrong',
  // The target of a `goes to` may be written further down.
  'dead-end-reference': 'journey',
  'duplicate-attribute': 'wrong',
  // A name that exists may be typed on into another: Ploy, Ploy the buyer.
  'duplicate-name': 'line',
  'duration-form': 'wrong',
  'emotion-out-of-range': 'wrong',
  'emotion-scale-mixed': 'journey',
  'emotion-without-number': 'line',
  'empty-value': 'line',
  'evidence-without-kind': 'line',
  'id-form': 'wrong',
  'importance-range': 'wrong',
  'improved-without-base': 'part',
  'keyword-wrong-place': 'wrong',
  'lane-name-near': 'line',
  'lane-without-name': 'line',
  'low-point-unanswered': 'part',
  'metric-out-of-range': 'wrong',
  // The unit of the last value is typed last.
  'metric-units': 'line',
  'missing-goal': 'part',
  'missing-objective': 'part',
  // An author who begins with a stage or a step may write the title later.
  'missing-parent': 'journey',
  'missing-persona': 'part',
  'no-steps': 'part',
  'nothing-above': 'wrong',
  'number-ambiguous': 'line',
  'number-form': 'wrong',
  'overrides-built-in': 'line',
  'owner-missing': 'journey',
  'people-increase': 'journey',
  'percent-range': 'wrong',
  'percent-without-sign': 'line',
  // What the stage counts as may follow its title.
  'stage-not-in-model': 'part',
  'stage-order': 'line',
  'stage-without-steps': 'journey',
  'two-goals-or-personas': 'wrong',
  'unit-unknown': 'line',
  'unknown-keyword': 'wrong',
  'unknown-persona': 'wrong',
  'unknown-reference': 'wrong',
  'wait-not-told': 'part',
  'wait-without-told': 'line',
  'word-near': 'line',
};
