import { partsOf } from '../../../../core/model/parts.js';
import { remember } from '../../../../core/util/remember.js';
import type { Journey, MetricFact, MetricUnit, MetricValue } from '../../../../core/model/journey.js';
import { METRICS } from '../../../../core/vocabulary/metrics.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { Item } from '../../../kit/display-list.js';
import { beforeText, goneMetrics, metricBefore } from '../compare/cards.js';
import { cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { formatMetricNow } from '../../../words/format.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow } from '../../../marks/row.js';
import { isShelf, shelf } from '../../../marks/shelf.js';
import type { Card, PlacedCards, Row } from '../../../marks/row.js';
import { circle, icon, rect } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, paragraph, wholeOf } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

const BAR = 4;

/** What is measured: name, value and target, and a bar if the two can be compared. */
export function metricsLane(context: MapContext, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    const { metric: metrics } = scope.part;
    const { width } = cardBox(context, scope.from, scope.to);
    if (isShelf(scope, metrics.length)) {
      cards.push({
        scope,
        card: shelf(metrics, width, (metric, each) => metricCard(context, scope, metric, each)),
      });
    } else {
      for (const metric of metrics) cards.push({ scope, card: metricCard(context, scope, metric, width) });
    }
    cards.push(...goneMetrics(context, scope));
  }
  return cardRow(context, 'metrics', { name: context.labels.lanes.metrics, icon: 'gauge' }, top, cards, {
    padding: 8,
    gap: 8,
  });
}

interface Texts {
  readonly name: Paragraph;
  readonly value: Paragraph;
  readonly target: Paragraph | undefined;
  readonly beside: boolean;
  readonly note: Paragraph | undefined;
}

function metricCard(context: MapContext, scope: Scope, metric: MetricFact, room: number): Card {
  const width = Math.min(room, 240);
  const texts = textsOf(context, metric, width - 4);
  const scale = scaleOf(metric);
  const old = metricBefore(context, metric);
  const used = texts.beside ? width : texts.value.width;
  const before = beforeText(context, old, { used, room: width - 4, line: texts.value.height });
  const beforeHeight = before?.height ?? 0;
  const figures = texts.value.height + beforeHeight + (texts.beside ? 0 : (texts.target?.height ?? 0));
  const height = texts.name.height + figures + (scale ? BAR + 8 : 0) + (texts.note?.height ?? 0);
  const said = factWordsOf(context.language).metric(
    metric,
    old ? compareWordsOf(context.language).before(old.text) : '',
  );
  const lacks = metric.value && !metric.target && mostHaveTargets(context.journey) ? context.words.noTarget : '';
  const spoken = context.prose.list([said, lacks]);
  return {
    height,
    draw: (box: Box): Item[] => {
      const x = box.x + 2;
      let y = box.y + texts.name.height;
      const items: Item[] = [
        ...drawParagraph(texts.name, x, box.y, width - 4, 'ink2'),
        ...drawParagraph(texts.value, x, y, width - 4, 'ink'),
      ];
      if (texts.target) {
        const left = texts.beside ? x + texts.value.width + 22 : x + 18;
        const targetTop = texts.beside ? y : y + texts.value.height + beforeHeight;
        items.push(icon('arrow-right', left - 17, targetTop + (texts.target.line - 12) / 2, 12, 'accent'));
        items.push(...drawParagraph(texts.target, left, targetTop, width - 22, 'accentInk'));
      }
      if (before) items.push(...before.draw(x, y));
      y += figures;
      if (texts.note) items.push(...drawParagraph(texts.note, x, y, width - 4, 'ink2'));
      if (scale) items.push(...bar(scale, x, y + 4 + (texts.note?.height ?? 0), width - 6));
      const label = speak(context, context.labels.lanes.metrics, scope, spoken, metric);
      const tooltip = wholeOf([texts.name, texts.value, texts.target]);
      return [group('card', { ...box, width }, items, { facts: [metric], keyword: 'metric', label, tooltip })];
    },
  };
}

function textsOf(context: MapContext, metric: MetricFact, width: number): Texts {
  const { typography, language, words } = context;
  const facts = factWordsOf(language);
  const name = paragraph(typography, facts.metricName(metric), 'body', width);
  const value = paragraph(typography, formatMetricNow(metric, language), 'step', width);
  const target = metric.target
    ? paragraph(typography, facts.target(metric.target), 'body', width - 18, { weight: 600 })
    : undefined;
  const beside =
    target !== undefined &&
    metric.value !== undefined &&
    value.lines.length === 1 &&
    target.lines.length === 1 &&
    value.width + 22 + target.width <= width;
  const missing = metric.value && !metric.target && mostHaveTargets(context.journey) ? words.noTarget : '';
  const remarks = context.prose.list([facts.metricBefore(metric), missing]);
  const note = remarks === '' ? undefined : paragraph(typography, remarks, 'meta', width);
  return {
    name,
    value: metric.value || metric.change ? value : { ...value, height: 0, lines: [] },
    target,
    beside,
    note,
  };
}

/** A missing target is worth a word where it is the exception; a map that sets none would say it at each metric. */
const mostHaveTargets = remember((journey: Journey): boolean => {
  const metrics = partsOf(journey).flatMap(({ metric }) => metric);
  const aimed = metrics.filter(({ target }) => target !== undefined).length;
  return metrics.length === 1 || aimed * 2 >= metrics.length;
});

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly target: number;
  readonly before?: number;
}

/** From 0 to the larger of value and target × 1.2, or the range of the metric; undefined unless both have the same unit. */
function scaleOf(metric: MetricFact): Scale | undefined {
  const { value, target, before } = metric;
  if (!value || !target || target.change || !sameUnit(value, target)) return undefined;
  const range = metric.id
    ? METRICS[metric.id].scales.find(
        (scale) => 'max' in scale && (scale.unit === 'percent') === (value.unit?.kind === 'percent'),
      )
    : undefined;
  const ownMax = range && 'max' in range && value.unit?.kind !== 'duration' ? range.max : undefined;
  const from = Math.min(0, range && ownMax !== undefined ? range.min : 0, value.from, target.from);
  const top = Math.max(value.from, target.from) * 1.2;
  const most = Math.max(ownMax ?? 0, value.from, target.from);
  // A percentage is drawn on the usual scale, so that small rates can be read, but not beyond 100.
  const to = ownMax === undefined ? top : range?.unit === 'percent' ? Math.min(top, most) : most;
  if (!(to > from)) return undefined;
  return {
    from,
    to,
    value: value.from,
    target: target.from,
    ...(before && sameUnit(before, value) ? { before: before.from } : {}),
  };
}

function sameUnit(left: MetricValue, right: MetricValue): boolean {
  return unitKey(left.unit) === unitKey(right.unit);
}

function unitKey(unit: MetricUnit | undefined): string {
  switch (unit?.kind) {
    case undefined:
      return '';
    case 'percent':
      return 'percent';
    case 'currency':
      return unit.currency;
    case 'duration':
      return unit.unit;
    case 'outOf':
      return `/${unit.outOf}`;
    case 'word':
      return unit.word;
  }
}

/** The value as a bar, the target as a tick, the value before as a ring. */
function bar(scale: Scale, x: number, y: number, width: number): Item[] {
  const at = (value: number): number =>
    x + (width * (Math.min(scale.to, Math.max(scale.from, value)) - scale.from)) / (scale.to - scale.from);
  const items: Item[] = [
    rect({ x, y, width, height: BAR }, 2, { fill: 'surface', stroke: 'line', strokeWidth: 1 }),
    rect({ x, y, width: Math.max(2, at(scale.value) - x), height: BAR }, 2, { fill: 'accent' }),
    rect({ x: at(scale.target) - 1, y: y - 3, width: 2, height: BAR + 6 }, 0, { fill: 'ink' }),
  ];
  if (scale.before !== undefined) {
    items.push(circle(at(scale.before), y + BAR / 2, 3, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1.5 }));
  }
  return items;
}
