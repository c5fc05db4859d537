import { addAll } from '../../../core/util/add-all.js';
import { emotionCurve } from '../../../core/insight/emotion-curve.js';
import { columnsOf } from '../../../core/insight/parts.js';
import { partsOf } from '../../../core/model/parts.js';
import type { Journey } from '../../../core/model/journey.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import { proseOf } from '../../../core/vocabulary/all-prose.js';
import { feelingWords } from '../../words/feeling-words.js';
import type { DisplayList, Item } from '../../kit/display-list.js';
import { chevrons } from '../../marks/chevrons.js';
import { columnX } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import type { Block } from '../../kit/shapes.js';
import type { MapInput } from '../../scene/scene.js';
import { vocabularyOf } from '../../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../../core/vocabulary/vocabulary.js';
import { emotionPage, heightOf, levels, stageTints } from './chart.js';
import type { Chart } from './chart.js';
import { curvesOf } from './curves.js';
import type { Curves } from './curves.js';
import { emotionInsights } from './insights.js';
import { tintsOf, curveLine, placedPoints } from './lines.js';
import { drawMarks, marksOf, roomAbove, roomBelow } from './marks.js';
import { chartLegend, meansRow, notesRow, stepTitles } from './rows.js';
import { missingBlock, viewFrame, viewPicture } from '../frame/frame.js';
import type { FrameWords } from '../frame/frame.js';
import { insightCards } from '../frame/insight-card.js';
import { snippetLine, stageNameIn } from '../../words/snippet-lines.js';
import type { LackingInput, Missing, ViewDefinition } from '../../scene/view.js';

/** How it feels, step by step: the curve of the file, its counterpart, other personas, and what stands out (V3, E1 to E10). */
export const EMOTION_VIEW: ViewDefinition = { layout: layoutEmotion };

function layoutEmotion(input: MapInput): DisplayList {
  const { chart, room, panel } = emotionPage(input);
  const { context, words } = chart;
  const curves = curvesOf(input);
  const { margin } = context;
  const titles = frameWords(chart, curves);
  const frame = viewFrame(context, titles, { x: margin, y: margin, width: room });
  const items: Item[] = [...frame.items];
  const top = margin + frame.height + 16;
  let bottom = top;
  let right = margin + room;
  let grid: DisplayList['grid'];
  const lacking = lacksFeelings(input);
  if (lacking) {
    const missing = missingBlock(context, 'emotion', { x: margin, y: top, width: room }, lacking);
    addAll(items, missing.items);
    bottom += missing.height;
  } else {
    const drawn = drawChart(chart, curves, top);
    addAll(items, drawn.items);
    bottom = top + drawn.height;
    right = Math.max(right, context.gridRight);
    grid = {
      left: context.gridLeft,
      right: context.gridRight,
      columnWidth: context.columnWidth,
      steps: context.columns.length,
      top,
      bodyTop: drawn.bodyTop,
      bottom: drawn.gridBottom,
    };
    const insights = emotionInsights(chart, curves);
    const place =
      panel === undefined
        ? { x: margin, y: bottom + 16, width: room }
        : { x: margin + room - panel, y: top, width: panel };
    const cards = insightCards(context, insights, place, panel === undefined ? 3 : 1);
    addAll(items, cards.items);
    bottom = Math.max(bottom, place.y + cards.height);
  }
  const description = words.description({
    known: formatNumber(context.columns.length - curves.curve.missing.length, input.language),
    steps: formatNumber(context.columns.length, input.language),
    curves: formatNumber(curves.drawn.length, input.language),
  });
  return viewPicture(context, titles, {
    right,
    bottom,
    items,
    description,
    ...(grid ? { grid } : {}),
  });
}

function frameWords({ words }: Chart, curves: Curves): FrameWords {
  const ring = curves.drawn.find((curve) => curve.shape === 'ring');
  const improved = ring?.state === 'improved';
  const plan = ring !== undefined && curves.drawn[0]?.state === 'actual';
  const expected = curves.drawn[0]?.state === 'improved';
  const others = curves.drawn.some((curve) => curve.shape !== 'face' && curve.shape !== 'ring');
  return {
    title: words.title,
    hint: words.hint({ improved, current: ring !== undefined && !improved && !plan, plan, expected, others }),
  };
}

/** Stages, curves, steps, means and legend, from top to bottom. */
function drawChart(
  chart: Chart,
  curves: Curves,
  top: number,
): Block & { readonly bodyTop: number; readonly gridBottom: number } {
  const { context } = chart;
  const arrows = chevrons(context, top);
  const flat = marksOf(chart, curves, 0);
  const bodyTop = top + arrows.height;
  const best = bodyTop + roomAbove(chart, flat);
  const worst = heightOf(chart, 1, best);
  const bounds = { top: bodyTop + 4, bottom: worst + roomBelow(chart, flat) };
  const marks = marksOf(chart, curves, best);
  const notes = notesRow(chart, curves, best, bounds.bottom + 4);
  const titlesTop = bounds.bottom + 4 + notes.height + 4;
  const titles = stepTitles(chart, titlesTop);
  const meansTop = titlesTop + titles.height;
  const means = meansRow(chart, curves, meansTop);
  const gridBottom = meansTop + means.height;
  // A chart that scrolls sideways keeps its legend in view.
  const width = Math.max(Math.min(context.gridRight - context.margin, context.headerWidth), 288);
  const legend = chartLegend(chart, curves, { x: context.margin, y: gridBottom + 12, width });
  return {
    height: gridBottom + 12 + legend.height - top,
    bodyTop,
    gridBottom,
    items: [
      ...stageTints(chart, bodyTop, gridBottom),
      ...arrows.items,
      ...levels(chart, best),
      ...curvesGroup(chart, curves, best),
      ...notes.items,
      ...drawMarks(chart, curves, marks, best, bounds),
      ...titles.items,
      ...means.items,
      ...legend.items,
    ],
  };
}

/** All lines, with that of the journey in view on top. */
function curvesGroup(chart: Chart, curves: Curves, best: number): Item[] {
  const { context } = chart;
  const neutral = heightOf(chart, 3, best);
  const lines = curves.drawn.map((curve) => ({ curve, points: placedPoints(chart, curve, best) }));
  const view = lines[0];
  const items = [
    ...(view ? tintsOf(view.points, neutral) : []),
    ...lines.toReversed().flatMap(({ curve, points }) => curveLine(curve, points)),
  ];
  if (items.length === 0) return [];
  const x = columnX(context, 0);
  const box = { x, y: best, width: context.gridRight - x, height: heightOf(chart, 1, best) - best };
  return [group('curve', box, items)];
}

/** The line that adds a feeling, after the first step; with a stage and a step when there is none. */
export function lacksFeelings(input: LackingInput): Missing | undefined {
  const { points, apart } = emotionCurve(input.journey);
  if (points.length + apart.length > 0) return undefined;
  const language = input.written ?? input.language;
  const feels = snippetLine(language, 'feels', `\${1:2} \${2:${feltBadly(language)}}`);
  const first = columnsOf(input.journey)[0];
  const said = saidInWords(input.journey, language);
  const words = said.length === 0 ? {} : { said };
  if (first) return { ...words, snippet: [feels], afterLine: first.part.source?.lastLine ?? first.part.lastLine };
  return {
    snippet: [
      snippetLine(language, 'stage', `\${3:${stageNameIn(language, 'awareness')}}`),
      `  ${snippetLine(language, 'step', '$4')}`,
      `    ${feels}`,
    ],
    afterLine: input.journey.lastLine,
  };
}

/** "Visit: curious, wary" for each part with feelings in words that have no usual score. */
function saidInWords(journey: Journey, language: HumanLanguage): readonly string[] {
  const prose = proseOf(language);
  return partsOf(journey).flatMap((part) => {
    const words = part.feels.map((each) => feelingWords(each, language)).filter((each) => each !== '');
    return words.length === 0 ? [] : [prose.labelled(onOneLine(part.title), prose.list(words))];
  });
}

/** The usual word of a bad feeling in the language. */
function feltBadly(language: HumanLanguage): string {
  return vocabularyOf(language).feelings.byScore[2][0];
}
