import { columnsOf } from '../../core/insight/parts.js';
import type { Journey } from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { LaneHintId } from '../../core/vocabulary/view-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { lanesInUse } from '../scene/lanes-in-use.js';
import { snippetLine } from '../words/snippet-lines.js';
import type { Missing } from '../scene/view.js';

/** What a map could show in addition (N1), with the lines that add it. */
export interface LaneHint {
  readonly id: LaneHintId;
  readonly lines: readonly string[];
  /** What its button does: writes lines, or copies the journey that a line opens, in the form that belongs into a copy. */
  readonly action: Missing | { readonly improve: number };
}

/**
 * Rows that nothing is written for, and a comparison without anything to compare with, in the language in which the file is
 * `written`. Neither is suggested for a journey without steps, which lacks more.
 */
export function laneHints(journey: Journey, isCompared: boolean, written: HumanLanguage): readonly LaneHint[] {
  const part = columnsOf(journey)[0]?.part;
  if (!part) return [];
  const hints: LaneHint[] = [];
  if (!lanesInUse(journey).some((lane) => lane === 'staff' || lane === 'behind' || lane === 'system')) {
    const action = { snippet: [snippetLine(written, 'staff', '${1:\u2026}')], afterLine: part.lastLine };
    hints.push({ id: 'blueprint', lines: [snippetLine(written, 'staff', '\u2026')], action });
  }
  // A journey that does not say its state is a current one, as in its header.
  const isCurrent = (journey.state?.value ?? 'current') === 'current';
  if (isCurrent && !isCompared && journey.title.trim() !== '' && journey.source) {
    const [improved] = vocabularyOf(written).words.journeyState.improved;
    const title = journey.title.trim().replace(/\s+/gu, ' ');
    hints.push({
      id: 'improved',
      lines: [snippetLine(written, 'state', improved), snippetLine(written, 'improves', title)],
      action: { improve: journey.source.line },
    });
  }
  return hints;
}
