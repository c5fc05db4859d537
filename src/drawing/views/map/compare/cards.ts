/** Cards of what is gone, and of what was there before something else (D2, D5). */
import { holds } from '../../../../core/util/set-of.js';
import type { MetricFact, PainFact, TextFact, WaitFact } from '../../../../core/model/journey.js';
import { formOf } from '../../../../core/compare/fact-form.js';
import { compareWordsOf } from '../../../../core/vocabulary/all-compare-words.js';
import type { KeywordId } from '../../../../core/vocabulary/keyword.js';
import { secondsOf } from '../../../../core/values/quantity.js';
import { withoutQuotes } from '../../../../core/util/clean-text.js';
import type { Item } from '../../../kit/display-list.js';
import type { IconName } from '../../../kit/icons.generated.js';
import { strikes } from '../../../marks/change-marks.js';
import { CARD_PADDING, cardBox } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { formatMetric } from '../../../words/format.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { group, speak } from '../../../marks/groups.js';
import type { Card, PlacedCards } from '../../../marks/row.js';
import { causeSign, painBars } from '../../../marks/pain-signs.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Paint } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';

const GONE_FRAME: Paint = { fill: 'canvas', stroke: 'lineStrong', strokeWidth: 1, dash: '4 3' };
const HEAD = 18;

/** A text of a step that is gone: struck through, or grey if the plan still says it. */
export function goneText(
  context: MapContext,
  scope: Scope,
  fact: TextFact,
  { quote, keyword, lane }: { readonly quote: boolean; readonly keyword: KeywordId; readonly lane: string },
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const left = quote ? 9 : 3;
  const text = quote ? `\u201c${withoutQuotes(fact.text)}\u201d` : fact.text;
  const words = paragraph(context.typography, text, 'body', width - left - 3, { italic: quote });
  const mark = compareWordsOf(context.language)[strikes(context) ? 'removed' : 'missing'];
  return {
    height: words.height,
    draw: (box) => {
      const bar = rect({ x: box.x, y: box.y + 1, width: 2, height: words.height - 2 }, 1, { fill: 'line' });
      const lines = drawParagraph(words, box.x + left, box.y, width - left - 3, 'ink2', { struck: strikes(context) });
      const label = speak(context, lane, scope, `${mark}: ${fact.text}`, fact);
      const tooltip = words.cut ? fact.text : undefined;
      return [group('card', box, quote ? [bar, ...lines] : lines, { facts: [fact], keyword, label, tooltip })];
    },
  };
}

/** Pains that the counterpart had at this part and that no longer exist anywhere. */
export function gonePains(context: MapContext, scope: Scope): readonly PlacedCards[] {
  const gone = context.comparison?.parts.get(scope.part)?.gonePains ?? [];
  return gone.map((pain) => ({ scope, card: gonePain(context, scope, pain) }));
}

function gonePain(context: MapContext, scope: Scope, pain: PainFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const inner = width - 2 * CARD_PADDING;
  const { gone } = compareWordsOf(context.language);
  const left = pain.cause ? 42 : 22;
  const head = paragraph(context.typography, gone, 'meta', Math.max(20, inner - left), { weight: 600 });
  const words = paragraph(context.typography, pain.text, 'body', inner);
  const headHeight = Math.max(HEAD, head.height + 2);
  return {
    height: 6 + headHeight + words.height + 6,
    draw: (box) => {
      const x = box.x + CARD_PADDING;
      const items: Item[] = [
        rect(box, 5, GONE_FRAME),
        rect({ x: box.x, y: box.y + 1, width: 3, height: box.height - 2 }, 1.5, { fill: 'lineStrong' }),
        ...painBars(pain, x, box.y + 20, 'lineStrong'),
        ...causeSign(pain, x + 22, box.y + 8, 'ink2'),
        ...drawParagraph(head, x + left, box.y + 8, inner - left, 'ink2'),
        ...drawParagraph(words, x, box.y + 6 + headHeight, inner, 'ink2', { struck: true }),
      ];
      const fact = context.comparison?.shown(pain) ?? pain;
      const label = speak(context, context.labels.lanes.pains, scope, `${gone}: ${pain.text}`, fact);
      const tooltip = words.cut ? pain.text : undefined;
      return [group('card', box, items, { facts: [fact], keyword: 'pain', label, tooltip })];
    },
  };
}

const NONE: readonly PainFact[] = [];

/** The word for a pain that the counterpart did not have. */
export function newPainWord(context: MapContext, scope: Scope, pain: PainFact): string {
  const isNew = holds(context.comparison?.parts.get(scope.part)?.newPains ?? NONE, pain);
  return isNew ? compareWordsOf(context.language).isNew : '';
}

/** What a value was before, and whether it became worse; `worse` is left out if nobody can tell. */
export interface Before {
  readonly text: string;
  readonly worse?: boolean;
}

/** The length of a wait before, if it was different. */
export function waitBefore(context: MapContext, wait: WaitFact): Before | undefined {
  const before = context.comparison?.waitBefore.get(wait);
  const text = before && factWordsOf(context.language).waitLength(before);
  if (!before || !text || text === factWordsOf(context.language).waitLength(wait)) return undefined;
  const [old, now] = [before.duration && secondsOf(before.duration), wait.duration && secondsOf(wait.duration)];
  return old === undefined || now === undefined ? { text } : { text, worse: now > old };
}

/** The value of a metric before, if it was different. */
export function metricBefore(context: MapContext, metric: MetricFact): Before | undefined {
  const before = context.comparison?.metricBefore.get(metric);
  if (!before?.value || !metric.value) return undefined;
  const text = formatMetric(before.value, context.language);
  if (text === formatMetric(metric.value, context.language)) return undefined;
  const target = metric.target ?? before.target;
  const [old, now] = [before.value, metric.value];
  const alike = [old, now].every(({ unit }) => formOf(unit) === formOf(target?.unit));
  // Only the target says which way is better.
  if (!target || !alike || target.from === old.from) return { text };
  return { text, worse: target.from > old.from ? now.from < old.from : now.from > old.from };
}

/** Waits that the counterpart had at this part, beyond those that are there now. */
export function goneWaits(context: MapContext, scope: Scope): readonly PlacedCards[] {
  const pairs = context.comparison?.parts.get(scope.part)?.waits ?? [];
  return pairs.flatMap(({ now, before }) => {
    if (now || !before) return [];
    const lane = context.labels.lanes.waits;
    return [
      {
        scope,
        card: goneValue(
          context,
          scope,
          before,
          factWordsOf(context.language).waitLength(before),
          'wait',
          lane,
          'hourglass',
        ),
      },
    ];
  });
}

/** Metrics that the counterpart had at this part and that are no longer written. */
export function goneMetrics(context: MapContext, scope: Scope): readonly PlacedCards[] {
  if (!context.comparison?.removed.has(scope.from) && context.comparison?.as !== 'plan') return [];
  const pairs = context.comparison.parts.get(scope.part)?.metrics ?? [];
  return pairs.flatMap(({ now, before }) => {
    if (now || !before) return [];
    const value = before.value ? ` ${formatMetric(before.value, context.language)}` : '';
    const lane = context.labels.lanes.metrics;
    return [{ scope, card: goneValue(context, scope, before, `${before.text}${value}`, 'metric', lane, 'gauge') }];
  });
}

function goneValue(
  context: MapContext,
  scope: Scope,
  before: TextFact,
  text: string,
  keyword: KeywordId,
  lane: string,
  sign: IconName,
): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const inner = width - 2 * CARD_PADDING - 20;
  const words = paragraph(context.typography, text, 'body', inner);
  const gone = compareWordsOf(context.language)[strikes(context) ? 'gone' : 'missing'];
  const head = paragraph(context.typography, gone, 'meta', inner, { weight: 600 });
  return {
    height: 10 + words.height + head.height,
    draw: (box) => {
      const x = box.x + CARD_PADDING;
      const items: Item[] = [
        rect(box, 5, GONE_FRAME),
        icon(sign, x, box.y + 5 + (words.line - 14) / 2, 14, 'ink2'),
        ...drawParagraph(words, x + 20, box.y + 5, inner, 'ink2', { struck: strikes(context) }),
        ...drawParagraph(head, x + 20, box.y + 5 + words.height, inner, 'ink2'),
      ];
      const fact = context.comparison?.shown(before) ?? before;
      return [
        group('card', box, items, {
          facts: [fact],
          keyword,
          label: speak(context, lane, scope, `${gone}: ${text}`, fact),
        }),
      ];
    },
  };
}

/** An old value next to or below the new one; its height only counts below it. */
export interface BeforeText {
  readonly words: Paragraph;
  readonly beside: boolean;
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Item[];
}

/** Draws the old value struck through, next to a value that is `used` px wide if the rest of `room` is enough for it. */
export function beforeText(
  context: MapContext,
  before: Before | undefined,
  { used, room, line }: { readonly used: number; readonly room: number; readonly line: number },
): BeforeText | undefined {
  if (!before) return undefined;
  const left = before.worse ? 15 : 0;
  const words = paragraph(context.typography, before.text, 'meta', room - left, { maxLines: 2, plainEllipsis: true });
  const beside = words.lines.length === 1 && used + 6 + left + words.width <= room;
  return {
    words,
    beside,
    height: beside ? 0 : words.height,
    draw: (x, y) => {
      const at = beside ? x + used + 6 : x;
      const top = beside ? y + line - words.line - 1 : y + line;
      const sign = before.worse ? [icon('triangle-alert', at, top + (words.line - 12) / 2, 12, 'pain')] : [];
      const ink = before.worse ? 'painInk' : 'ink2';
      return [...sign, ...drawParagraph(words, at + left, top, words.width, ink, { struck: true })];
    },
  };
}
