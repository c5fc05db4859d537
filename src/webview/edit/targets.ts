import { partOrFactAt } from '../../core/edit/part-or-fact.js';
import type { PartOrFact } from '../../core/edit/part-or-fact.js';
import { stageWithSteps, stepsInside } from '../../core/model/parts.js';
import { editableAt } from '../../core/edit/editable-text.js';
import type { EditableText } from '../../core/edit/editable-text.js';
import type { FeelsFact, Journey } from '../../core/model/journey.js';
import { emotionScoreOf } from '../../core/vocabulary/feeling-lookup.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { lineOf } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** What can be changed on one card. */
export interface EditTarget {
  readonly line: number;
  readonly text?: EditableText;
  readonly feeling?: Feeling;
  /** The number of the step that the card represents, from 1. */
  readonly step?: number;
}

export interface Feeling {
  /** The line that an intent refers to: that of the feeling, or of the part that has at most one feeling. */
  readonly line: number;
  /** Where it is drawn, 1 to 5; neutral if nothing was written. */
  readonly score: number;
}

/**
 * What can be changed on a card of the journey in view; undefined for cards of other files, and for those whose line contains
 * something else by now.
 */
export function editTargetOf(card: CardElement, model: PreviewModel | undefined): EditTarget | undefined {
  const line = lineOf(card);
  const keyword = card.dataset['keyword'];
  const journey = model?.journey;
  if (!journey || keyword === undefined || !Number.isInteger(line)) {
    return undefined;
  }
  const found = editableAt({ journeys: [journey], personas: model.personas }, line);
  const text = found?.keyword === keyword ? found : undefined;
  const feeling = feelingAt(journey, line, keyword);
  const step = keyword === 'step' ? numberOfStep(journey, line) : 0;
  if (!text && !feeling) {
    return undefined;
  }
  return { line, ...(text ? { text } : {}), ...(feeling ? { feeling } : {}), ...(step > 0 ? { step } : {}) };
}

/** The step, stage or fact of the file that a card shows; undefined for lists, and if its line says something else by now. */
export function partOfCard(card: CardElement, model: PreviewModel | undefined): PartOrFact | undefined {
  const keyword = card.dataset['keyword'];
  const found = model?.journey && partOrFactAt([model.journey], lineOf(card));
  return found && (found.kind === 'fact' ? found.keyword : found.kind) === keyword ? found : undefined;
}

function feelingAt(journey: Journey, line: number, keyword: string): Feeling | undefined {
  for (const stage of journey.stages) {
    for (const part of stageWithSteps(stage)) {
      const own = keyword === 'feels' ? part.feels.find(({ source }) => source.line === line) : undefined;
      if (own) {
        return { line, score: scoreOf(own) };
      }
      const opens =
        part.source?.line === line && (keyword === 'step' || (keyword === 'stage' && stage.steps.length === 0));
      if (opens && part.feels.length < 2) {
        return { line, score: scoreOf(part.feels[0]) };
      }
    }
  }
  const whole = keyword === 'feels' ? journey.feels.find(({ source }) => source.line === line) : undefined;
  return whole && { line, score: scoreOf(whole) };
}

function scoreOf(feeling: FeelsFact | undefined): number {
  return feeling?.score ?? emotionScoreOf(feeling?.text ?? '') ?? 3;
}

function numberOfStep(journey: Journey, line: number): number {
  return stepsInside(journey).findIndex(({ source }) => source?.line === line) + 1;
}

/** The next whole score above or below; undefined beyond the ends of the scale. */
export function nextScore(score: number, direction: 1 | -1): number | undefined {
  const next = direction === 1 ? Math.floor(score) + 1 : Math.ceil(score) - 1;
  return next >= 1 && next <= 5 ? next : undefined;
}
