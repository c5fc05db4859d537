/** The rows of a map that is drawn small, and what it says instead of rows without room. */
import { addAll } from '../../../../core/util/add-all.js';
import type { Answers } from '../../../../core/insight/answered-pains.js';
import type { EmotionCurve } from '../../../../core/insight/emotion-curve.js';
import { runsInto } from '../../../../core/insight/owners.js';
import type { OwnerRun } from '../../../../core/insight/owners.js';
import type { LaneId } from '../../../../core/vocabulary/lanes.js';
import { firstAtLeast } from '../../../../core/util/sorted.js';
import { remember } from '../../../../core/util/remember.js';
import type { MapContext } from '../../../scene/context.js';
import { hiddenLanesOf } from '../../../scene/scene.js';
import { smallFeels } from './feels.js';
import { painSigns } from './pain-signs.js';
import { compactSteps, overviewSteps } from './steps.js';
import { touchpointSigns } from './touchpoint-signs.js';
import { compactWaits, overviewWaits } from './waits.js';
import { countLanes, countsRow } from '../lanes/folded-lanes.js';
import { ownerBand } from './owner-band.js';
import { summaryRow } from './summary.js';
import type { Row } from '../../../marks/row.js';
import type { Block } from '../../../kit/shapes.js';
import type { SpokenFrom } from '../lanes/spoken-step.js';
import type { Item } from '../../../kit/display-list.js';
import { SMALL_LANES } from '../../../marks/undrawn-facts.js';

/** What several rows are drawn from. */
export interface Insights extends SpokenFrom {
  readonly curve: EmotionCurve;
  readonly runs: readonly OwnerRun[];
}

interface SmallLane {
  readonly id: LaneId;
  readonly draw: (top: number) => Row | undefined;
}

/** The rows of a compact map or an overview (Q2, Q3). */
export function smallLanes(context: MapContext, insights: Insights): readonly SmallLane[] {
  const { curve, answers, runs } = insights;
  const overview = context.density === 'overview';
  return [
    { id: 'steps', draw: (top) => (overview ? overviewSteps : compactSteps)(context, insights, top) },
    { id: 'touchpoints', draw: (top) => touchpointSigns(context, top) },
    { id: 'feels', draw: (top) => smallFeels(context, curve, top) },
    { id: 'pains', draw: (top) => painSigns(context, answers, top) },
    { id: 'waits', draw: (top) => (overview ? overviewWaits : compactWaits)(context, top) },
    { id: 'owner', draw: (top) => ownerBand(context, runs, top) },
  ];
}

/** What is below the rows of a small map: the rows without room as counts, and in an overview each stage in short. */
export function smallFoot(context: MapContext, answers: Answers, top: number): Block & { lines: readonly number[] } {
  if (context.density === 'full') return { height: 0, items: [], lines: [] };
  const hidden = new Set(hiddenLanesOf(context.input));
  const counts = countsRow(
    context,
    countLanes(context).filter(({ id }) => !SMALL_LANES.has(id) && !hidden.has(id)),
    top,
  );
  const items: Item[] = [...counts.items];
  const lines = counts.height > 0 ? [top + counts.height] : [];
  if (context.density === 'compact') return { height: counts.height, items, lines };
  const summary = summaryRow(context, answers, top + counts.height);
  addAll(items, summary.items);
  const height = counts.height + summary.height;
  return { height, items, lines: [...lines, top + height] };
}

/** The rows in the reader's order; those not listed follow in the usual order. */
export function inOrder<Lane extends { readonly id: LaneId }>(
  lanes: readonly Lane[],
  order: readonly LaneId[] | undefined,
): readonly Lane[] {
  if (!order || order.length === 0) return lanes;
  const place = (lane: Lane): number => {
    const at = order.indexOf(lane.id);
    return at < 0 ? order.length : at;
  };
  return lanes.toSorted((left, right) => place(left) - place(right));
}

/** The part of the whole journey's feelings and owners that the drawn parts have. */
export function insightsWithin(context: MapContext, insights: Insights): Insights {
  const steps = context.scopes.some((scope) => scope.level === 'step');
  return {
    answers: insights.answers,
    named: insights.named,
    runs: steps ? runsWithin(context, insights.runs) : [],
    // Stacked steps say their feelings in words; the curve of their stage is above them.
    curve: context.stacked ? NO_CURVE : curveWithin(context, insights.curve),
  };
}

const NO_CURVE: EmotionCurve = { points: [], apart: [], missing: [] };

/** The points of the curve that are feelings of what a context draws. */
export function curveWithin(context: MapContext, curve: EmotionCurve): EmotionCurve {
  const places = pointsOfFeelings(curve.points);
  const feelings = new Set(context.scopes.flatMap((scope) => scope.part.feels));
  const found = [...feelings].flatMap((feeling) => places.get(feeling) ?? []).toSorted((one, other) => one - other);
  const kept = found.flatMap((index) => {
    const point = curve.points[index];
    return point ? [{ point, index }] : [];
  });
  const indexOf = (index: number | undefined): number => kept.findIndex((each) => each.index === index);
  const [lowest, highest] = [indexOf(curve.lowest), indexOf(curve.highest)];
  return {
    points: kept.map(({ point }) => point),
    apart: curve.apart.filter(({ feeling }) => feelings.has(feeling)),
    missing: curve.missing.slice(
      firstAtLeast(curve.missing, context.shown.from, (column) => column),
      firstAtLeast(curve.missing, context.shown.to, (column) => column),
    ),
    ...(lowest < 0 ? {} : { lowest }),
    ...(highest < 0 ? {} : { highest }),
  };
}

/** The indices of each feeling's points among those of the curve; each stage of a stack asks for its own. */
const pointsOfFeelings = remember((points: EmotionCurve['points']): ReadonlyMap<object, readonly number[]> => {
  const places = new Map<object, number[]>();
  points.forEach(({ feeling }, index) => {
    const known = places.get(feeling);
    if (known) known.push(index);
    else places.set(feeling, [index]);
  });
  return places;
});

/** The runs that extend into the shown columns, cut to them. */
function runsWithin({ shown }: MapContext, runs: readonly OwnerRun[]): readonly OwnerRun[] {
  return runsInto(runs, shown.from, shown.to).map((run) => ({
    ...run,
    from: Math.max(run.from, shown.from),
    to: Math.min(run.to, shown.to),
  }));
}
