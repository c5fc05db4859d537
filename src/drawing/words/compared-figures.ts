/** The figures of two journeys: before, after, and the difference; what became worse asks for action (D7). */
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { stepsInside } from '../../core/model/parts.js';
import { compareFigures } from '../../core/compare/compare-figures.js';
import type { ComparedFigures, FigurePair } from '../../core/compare/compare-figures.js';
import { compareWordsOf } from '../../core/vocabulary/all-compare-words.js';
import type { CompareWords } from '../../core/vocabulary/compare-words.js';
import { faceLevel } from '../kit/faces.js';
import type { MapComparison } from '../scene/comparison.js';
import type { FigureContext } from './figure.js';
import type { Figure } from './figure.js';
import { formatNumber, formatSeconds, formatShare } from './format.js';

/** Six tiles fit in one row. */
const MOST = 6;

/** The figures that both journeys have, the most telling first. */
export function comparedFigures(context: FigureContext, comparison: MapComparison): readonly Figure[] {
  const figures = compareFigures(comparison.compared);
  const words = compareWordsOf(context.language);
  return [
    feeling(context, words, figures),
    reached(context, words, figures),
    waiting(context, words, figures),
    pains(context, words, figures),
    steps(context, words, figures, comparison),
    lowest(context, words, figures),
    handOffs(context, words, figures),
  ]
    .filter((figure) => figure !== undefined)
    .slice(0, MOST);
}

type Format = (value: number) => string;

/** Value, unit, the difference, and whether it hurts. */
function figureOf(
  { before, now }: FigurePair,
  format: Format,
  unit: (count: string) => string,
  better: 'more' | 'less' | 'neither',
): Pick<Figure, 'before' | 'value' | 'difference' | 'unit' | 'hurts'> {
  const [old, fresh] = [format(before), format(now)];
  const same = old === fresh;
  const sign = now > before ? '+' : '\u2212';
  const difference = same || better === 'neither' ? '' : `${sign}${format(Math.abs(now - before))}`;
  const hurts = !same && (better === 'more' ? now < before : better === 'less' && now > before);
  // The unit is after the difference, or after the value if there is none.
  const counted = difference === '' ? fresh : format(Math.abs(now - before));
  return { before: old, value: fresh, ...(difference === '' ? {} : { difference }), unit: unit(counted), hurts };
}

function feeling(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { feeling: pair } = figures;
  if (!pair) return undefined;
  const rounded = { before: Math.round(pair.before * 10) / 10, now: Math.round(pair.now * 10) / 10 };
  const base = words.figures.feeling({
    now: formatNumber(pair.values.now, context.language),
    before: formatNumber(pair.values.before, context.language),
  });
  const format: Format = (value) => formatNumber(value, context.language, 1);
  return { ...figureOf(rounded, format, () => '', 'more'), base, face: faceLevel(pair.now) };
}

function reached(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { reached: pair } = figures;
  if (!pair) return undefined;
  const base = pair.bought ? words.figures.buy : words.figures.reachEnd;
  return {
    ...figureOf(
      pair,
      (share) => formatShare(share, context.language),
      () => '',
      'more',
    ),
    base,
  };
}

function waiting(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { waiting: pair } = figures;
  if (!pair) return undefined;
  const { told, notTold, waits } = pair;
  const shown = (count: number): string => formatNumber(count, context.language);
  const { figures: own } = context.words;
  // That every wait is announced is only said where the file says it of each.
  const base =
    notTold > 0 || told === waits
      ? words.figures.waiting({ count: notTold, shown: shown(notTold) })
      : proseOf(context.language).list([
          own.waiting,
          own.waitsNotTold({ told: shown(told), notTold: shown(notTold), waits: shown(waits) }),
        ]);
  return {
    ...figureOf(
      pair,
      (seconds) => formatSeconds(seconds, context.language),
      () => '',
      'less',
    ),
    base,
  };
}

function pains(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { pains: pair } = figures;
  if (!pair) return undefined;
  const format: Format = (value) => formatNumber(value, context.language);
  const base = words.figures.painsBase({
    gone: format(pair.gone),
    added: pair.added,
    shown: format(pair.added),
    open: format(pair.open),
  });
  return { ...figureOf(pair, format, words.figures.pains, 'less'), base };
}

function steps(
  context: FigureContext,
  words: CompareWords,
  { steps: pair }: ComparedFigures,
  { as, compared }: MapComparison,
): Figure {
  const format: Format = (value) => formatNumber(value, context.language);
  const figure = figureOf(pair, format, words.figures.steps, 'neither');
  if (as === 'current') {
    const counts = { added: format(pair.added), removed: format(pair.removed), changed: format(pair.changed) };
    return { ...figure, base: words.figures.stepsBase(counts) };
  }
  const states = stepsInside(compared).map(({ state }) => state);
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  const [unplanned, missing, failing] = [count('unplanned'), count('missing'), count('failing')];
  const base = words.figures.planBase({
    unplanned: format(unplanned),
    missing: format(missing),
    failing: format(failing),
  });
  return { ...figure, base, hurts: missing + failing > 0 };
}

function lowest(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { lowest: pair } = figures;
  if (!pair) return undefined;
  const format: Format = (value) => formatNumber(value, context.language, 1);
  const base = words.figures.belowNeutral({ count: pair.below, shown: formatNumber(pair.below, context.language) });
  return { ...figureOf(pair, format, () => words.figures.lowest, 'more'), base };
}

function handOffs(context: FigureContext, words: CompareWords, figures: ComparedFigures): Figure | undefined {
  const { handOffs: pair } = figures;
  if (!pair) return undefined;
  const format: Format = (value) => formatNumber(value, context.language);
  const difference = pair.now - pair.before;
  const base = words.figures.handOffsBase(difference, format(Math.abs(difference)));
  // The words under the number say the difference.
  return {
    ...figureOf(pair, format, words.figures.handOffs, 'neither'),
    hurts: difference > 0,
    base,
  };
}
