/** What stands out in the feelings of a journey, each with what it is based on. */
import { answersOf } from '../../../core/insight/answered-pains.js';
import { compareFeelings } from '../../../core/insight/compare-feelings.js';
import type { FeelingsCompared, FeltTwice } from '../../../core/insight/compare-feelings.js';
import type { FeelingPoint } from '../../../core/insight/emotion-curve.js';
import { meanFeeling } from '../../../core/insight/mean-feeling.js';
import { peakAndEnd } from '../../../core/insight/peak-and-end.js';
import { steepestFall } from '../../../core/insight/steepest-fall.js';
import type { Fact, PainFact, PartFacts, WaitFact } from '../../../core/model/journey.js';
import { faceLevel } from '../../kit/faces.js';
import { formatDecimals, formatNumber } from '../../words/format.js';
import { asName } from '../../../core/util/name-case.js';
import { oneLine } from '../../../core/util/one-line.js';
import { mostUrgent } from '../frame/insight-card.js';
import type { Insight } from '../frame/insight-card.js';
import { nameInSentence } from '../../words/sentence.js';
import type { Chart } from './chart.js';
import { stateName } from './curve-names.js';
import type { Curves, DrawnCurve } from './curves.js';
import { fallWords } from './fall.js';
import { placeTitle, stepTitle as wholeTitle } from './labels.js';
import { factWordsOf } from '../../words/fact-words.js';

/** Maximum number of insights next to a chart (V3). */
const MOST = 6;

/** Longest title of a step in a card, in UTF-16 units; the chart has it in full. */
const LONGEST = 60;

/** At most six insights, those that ask for action first. */
export function emotionInsights(chart: Chart, curves: Curves): readonly Insight[] {
  return mostUrgent(
    [
      lowest(chart, curves),
      fall(chart, curves),
      worse(chart, curves),
      mean(chart, curves),
      highest(chart, curves),
      peak(chart, curves),
      ...curves.drawn.filter((curve) => isOther(curve)).map((curve) => other(chart, curves, curve)),
    ],
    MOST,
  );
}

function isOther({ shape }: DrawnCurve): boolean {
  return shape !== 'face' && shape !== 'ring';
}

/** Title of the step, stage or journey that a feeling is said of. */
function titleAt(chart: Chart, point: FeelingPoint): string {
  return nameInSentence(oneLine(placeTitle(chart, point), LONGEST));
}

function stepTitle(chart: Chart, column: number): string {
  return nameInSentence(oneLine(wholeTitle(chart, column), LONGEST));
}

/** A score as it was written; a mean always shows one decimal. */
function score(chart: Chart, value: number): string {
  return formatNumber(value, chart.context.language);
}

function meanOf(chart: Chart, value: number): string {
  return formatDecimals(value, chart.context.language, 1);
}

function lowest(chart: Chart, curves: Curves): Insight | undefined {
  const point = curves.curve.points[curves.curve.lowest ?? -1];
  if (!point) return undefined;
  const about = hurts(chart, partsAt(chart, point));
  const text = [about.text, alsoAt(chart, curves, point)].filter((each) => each !== '').join(' ');
  return {
    sign: 'triangle-alert',
    title: chart.words.lowestTitle({ score: score(chart, point.score), step: titleAt(chart, point) }),
    text,
    hurts: about.open,
    facts: [point.feeling, ...about.facts],
    keyword: 'feels',
  };
}

/** The parts that speak for the place of a feeling: a step and its stage, or a stage or journey with all that is in it. */
function partsAt({ context }: Chart, { from, to }: FeelingPoint): readonly PartFacts[] {
  const inside = context.columns.slice(from, to);
  const stages = new Set(inside.map(({ stage }) => stage));
  const parts = new Set<PartFacts>([...inside.map(({ part }) => part), ...stages]);
  if (stages.size > 1) parts.add(context.journey);
  return [...parts];
}

/** What the file says about a place that hurts: its waits, and whether its pains are answered. */
function hurts(
  chart: Chart,
  parts: readonly PartFacts[],
): { readonly open: boolean; readonly text: string; readonly facts: readonly Fact[] } {
  const { words, context } = chart;
  const waits = parts.flatMap(({ wait }) => wait);
  const pain = parts.flatMap((part) => part.pain);
  const { ideasOf } = answersOf(context.journey);
  const open = pain.filter((each: PainFact) => !ideasOf.has(each)).length;
  const pains = formatNumber(pain.length, context.language);
  const answered =
    pain.length === 0
      ? words.noPain
      : open === 0
        ? words.painsAnswered(pains)
        : words.openPains({ open: formatNumber(open, context.language), pains });
  const lengths = waits.filter(({ duration }) => duration !== undefined).map((wait) => waitWords(chart, wait));
  return {
    open: pain.length === 0 || open > 0 || waits.some(({ told }) => told === false),
    text: [...lengths, answered].join(' '),
    facts: [...waits, ...pain],
  };
}

function waitWords(chart: Chart, wait: WaitFact): string {
  const length = factWordsOf(chart.context.language).waitLength(wait);
  return chart.words.waits({ length, told: wait.told });
}

/** The other steps with the same score, and the number of values that the point is one of. */
function alsoAt(chart: Chart, curves: Curves, point: FeelingPoint): string {
  const { points } = curves.curve;
  const written = points.filter((each) => each.written);
  const same = written.filter((each) => each !== point && each.score === point.score && each.from !== point.from);
  const steps = [...new Set(same.map((each) => titleAt(chart, each)))];
  const base = chart.words.lowestOf(formatNumber(written.length, chart.context.language));
  if (steps.length === 0) return base;
  const named = chart.context.prose.list(steps.slice(0, 3)) + (steps.length > 3 ? '\u2026' : '');
  return `${base} ${chart.words.alsoAt({ score: score(chart, point.score), steps: named })}`;
}

function highest(chart: Chart, curves: Curves): Insight | undefined {
  const point = curves.curve.points[curves.curve.highest ?? -1];
  if (!point) return undefined;
  return {
    sign: 'award',
    title: chart.words.highestTitle({ score: score(chart, point.score), step: titleAt(chart, point) }),
    text: alsoAt(chart, curves, point),
    hurts: false,
    facts: [point.feeling],
    keyword: 'feels',
  };
}

function fall(chart: Chart, curves: Curves): Insight | undefined {
  const steepest = steepestFall(curves.curve);
  const [from, to] = steepest ? [curves.curve.points[steepest.from], curves.curve.points[steepest.to]] : [];
  if (!steepest || !from || !to) return undefined;
  return {
    sign: 'trending-down',
    title: chart.words.fallTitle(score(chart, steepest.change)),
    text: fallWords(chart, from, to, (point) => titleAt(chart, point)),
    // A fall of two levels or more is one of the moments of truth (`docs/figures.md`: steepest fall).
    hurts: steepest.change <= -2,
    facts: [to.feeling, from.feeling],
    keyword: 'feels',
  };
}

function mean(chart: Chart, curves: Curves): Insight | undefined {
  const known = meanFeeling(curves.journey);
  if (!known) return undefined;
  const { words, context } = chart;
  const { language } = context;
  const also = context.prose.list(context.words.figures.alsoFelt(known));
  const base = context.prose.sentences([
    words.meanBase({ known: formatNumber(known.known, language), steps: formatNumber(known.steps, language) }),
    also,
  ]);
  const ring = curves.drawn.find((curve) => curve.shape === 'ring');
  const theirs = ring ? meanFeeling(ring.journey) : undefined;
  const beside =
    ring && theirs
      ? words.meanOther({
          state: asName(stateName(chart, ring)),
          mean: meanOf(chart, theirs.mean),
          steps: formatNumber(theirs.known, language),
          expected: ring.state === 'improved',
        })
      : '';
  return {
    sign: faceLevel(known.mean),
    title: words.mean(meanOf(chart, known.mean)),
    text: beside === '' ? base : `${base} ${beside}`,
    hurts: false,
    facts: [],
  };
}

function peak(chart: Chart, curves: Curves): Insight | undefined {
  const both = peakAndEnd(curves.curve);
  if (!both) return undefined;
  return {
    sign: 'chart-spline',
    title: chart.words.peakTitle(meanOf(chart, both.mean)),
    text: chart.words.peakBase({ peak: score(chart, both.peak.score), end: score(chart, both.end.score) }),
    hurts: false,
    facts: [both.peak.feeling, both.end.feeling],
    keyword: 'feels',
  };
}

/** Another persona compared with the one in view, over the steps that both have a value for. */
function other(chart: Chart, curves: Curves, curve: DrawnCurve): Insight | undefined {
  const compared = compareFeelings(curves.journey, curve.journey);
  const { both, mean: theirs } = compared;
  if (both.length === 0 || theirs === undefined) return undefined;
  const { words, context } = chart;
  const { language } = context;
  const name = { name: nameInSentence(oneLine(curve.persona, LONGEST)), mean: meanOf(chart, theirs) };
  const difference = both.reduce((sum, each) => sum + each.there - each.here, 0);
  const title =
    difference < 0 ? words.otherWorse(name) : difference > 0 ? words.otherBetter(name) : words.otherAlike(name);
  const lower = both.filter((each) => each.there < each.here).length;
  const higher = both.filter((each) => each.there > each.here).length;
  // People of one file share the lines of a step, so that they feel alike there says nothing.
  if (curve.here && lower + higher === 0) return undefined;
  const base = words.otherBase({
    lower: formatNumber(lower, language),
    higher: formatNumber(higher, language),
    both: formatNumber(both.length, language),
  });
  const far = farthest(compared);
  const apart = far
    ? words.farthest({
        step: stepTitle(chart, far.column),
        here: score(chart, far.here),
        there: score(chart, far.there),
      })
    : '';
  return {
    sign: 'users-round',
    title,
    text: apart === '' ? base : `${base} ${apart}`,
    hurts: false,
    facts: far ? (context.columns[far.column]?.part.feels ?? []) : [],
    keyword: 'feels',
  };
}

function farthest({ both }: FeelingsCompared): FeltTwice | undefined {
  let found: FeltTwice | undefined;
  for (const each of both) {
    const apart = Math.abs(each.there - each.here);
    if (apart > 0 && apart > (found ? Math.abs(found.there - found.here) : 0)) found = each;
  }
  return found;
}

/** Steps that feel worse than before, shown as plainly as better ones (D7). */
function worse(chart: Chart, curves: Curves): Insight | undefined {
  const ring = curves.drawn.find((curve) => curve.shape === 'ring');
  if (!ring) return undefined;
  const { both } = compareFeelings(curves.journey, ring.journey);
  // For a current map its improvement is what comes after; otherwise the counterpart came before.
  const steps = both.map((each) =>
    ring.state === 'improved'
      ? { column: each.column, before: each.here, after: each.there }
      : { column: each.column, before: each.there, after: each.here },
  );
  const fallen = steps.filter((each) => each.after < each.before);
  const most = fallen.toSorted((left, right) => left.after - left.before - (right.after - right.before))[0];
  if (!most) return undefined;
  const { words, context } = chart;
  return {
    sign: 'trending-down',
    title: words.worseTitle(formatNumber(fallen.length, context.language)),
    text: words.worseBase({
      step: stepTitle(chart, most.column),
      before: score(chart, most.before),
      after: score(chart, most.after),
      both: formatNumber(both.length, context.language),
    }),
    hurts: true,
    facts: context.columns[most.column]?.part.feels ?? [],
    keyword: 'feels',
  };
}
