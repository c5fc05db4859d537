import { vocabularyOf } from '../../../core/vocabulary/all.js';
import { oneLine } from '../../../core/util/one-line.js';
import { nameInSentence } from '../../words/sentence.js';
import type { Chart } from './chart.js';
import type { DrawnCurve } from './curves.js';

/** The state of a curve's journey as a word inside a sentence: "current". */
export function stateName({ context }: Chart, curve: Pick<DrawnCurve, 'state'>): string {
  return vocabularyOf(context.language).words.journeyState[curve.state][0];
}

/** Who and in which state: "Ploy, current". */
export function curveName(chart: Chart, curve: DrawnCurve): string {
  const state = stateName(chart, curve);
  const persona = curve.persona === '' ? '' : nameInSentence(oneLine(curve.persona, 60));
  return chart.context.prose.list([persona, state]);
}
