/** What is below the curves: steps, gaps, means of the stages, and what the signs mean. */
import { withLine } from '../../words/spoken.js';
import { addAll } from '../../../core/util/add-all.js';
import { isApart } from '../../../core/insight/felt-apart.js';
import { meanFeeling } from '../../../core/insight/mean-feeling.js';
import { stageMeans } from '../../../core/insight/stage-means.js';
import type { StageMean } from '../../../core/insight/stage-means.js';
import type { Item } from '../../kit/display-list.js';
import { face, faceLevel } from '../../kit/faces.js';
import { columnX } from '../../scene/context.js';
import type { StageSpan } from '../../scene/context.js';
import { apartFeelings, columnNotes, spanFeelings } from '../../marks/feeling-notes.js';
import { formatDecimals, formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { stackCards } from '../../marks/row.js';
import { largest, line, pill, star } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, shrunkParagraph } from '../../kit/text.js';
import { oneLine as oneLineOf } from '../../../core/util/one-line.js';
import { asSentence, nameInSentence } from '../../words/sentence.js';
import { rowName } from './chart.js';
import type { Chart } from './chart.js';
import { stateName } from './curve-names.js';
import type { Curves, DrawnCurve } from './curves.js';
import { strokeOf } from './lines.js';
import { signOf } from './signs.js';

/** "no value" in the columns that have none, each under a dotted line from the chart, and words that have no place in it. */
export function notesRow(chart: Chart, curves: Curves, chartTop: number, top: number): Block {
  const { context } = chart;
  const missing = curves.curve.missing.filter((column) => !curves.notTheirs.has(column));
  // Feelings of one persona or case have cards of their own below.
  const onCards = new Set(context.columns.filter(({ part }) => part.feels.every(isApart)).map(({ index }) => index));
  const notes = columnNotes(context, { ...curves.curve, missing }, onCards);
  if (notes.length === 0) return { height: 0, items: [] };
  const height = largest(
    notes.map((note) => note.height),
    0,
  );
  const items: Item[] = missing.map((column) => {
    const x = columnX(context, column) + context.columnWidth / 2;
    return line(x, chartTop, x, top, { stroke: 'line', strokeWidth: 1, dash: '2 4' });
  });
  for (const note of notes) addAll(items, note.draw(top));
  return { height: height + 8, items };
}

const INSET = 6;

/** Number and title of each step under its column. */
export function stepTitles(chart: Chart, top: number): Block {
  const { context } = chart;
  const { columns, columnWidth, typography, labels } = context;
  // The bar of the cursor is at the left edge of the column and keeps away from the letters.
  const width = columnWidth - 2 * INSET;
  const titles = columns.map((column) =>
    shrunkParagraph(typography, titleOf(context, column.part.title), 'body', width, { latin: 11, tall: 12 }),
  );
  const height = largest(
    titles.map((title) => Math.min(title.lines.length, 4) * title.line),
    0,
  );
  const items = columns.map((column, index): Item => {
    const x = columnX(context, index) + INSET;
    const number = cutLine(typography, String(index + 1), 'meta', width, { weight: 600 });
    const full = titles[index];
    const title =
      full === undefined || full.lines.length > 4
        ? paragraph(typography, titleOf(context, column.part.title), 'body', width, {
            size: full?.font.size ?? 12,
            maxLines: 4,
            plainEllipsis: true,
          })
        : full;
    const { source } = column.part;
    const place = {
      step: index + 1,
      steps: columns.length,
      stage: titleOf(context, column.stage.title),
      title: titleOf(context, column.part.title),
    };
    const box = { x: x - INSET, y: top, width: columnWidth, height: number.height + title.height };
    const words = [
      ...drawParagraph(number, x, top, width, 'ink2', { align: 'middle' }),
      ...drawParagraph(title, x, top + number.height, width, 'ink', { align: 'middle' }),
    ];
    return group('card', box, words, {
      facts: source ? [{ source }] : [],
      keyword: column.step ? 'step' : 'stage',
      label: withLine(context, context.prose.sentence(labels.spoken.step(place)), column.part),
      tooltip: title.cut ? column.part.title : undefined,
    });
  });
  return { height: height + 17 + 8, items };
}

/** The mean of each stage with what it is based on, and feelings written for a whole stage whose steps have their own. */
export function meansRow(chart: Chart, curves: Curves, top: number): Block {
  const { context, words } = chart;
  const head = rowName(chart, words.stageMean, top + 16);
  const rowTop = top + 12 + head.height;
  const means = stageMeans(curves.journey);
  const cells = context.stages.flatMap((span) => {
    const mean = means[span.index];
    return mean ? [meanCell(chart, span, mean, rowTop)] : [];
  });
  const height = largest(
    cells.map((cell) => cell.height),
    0,
  );
  const items: Item[] = [
    line(context.margin, top, context.gridRight, top, { stroke: 'line', strokeWidth: 1 }),
    ...head.items,
    ...cells.flatMap((cell) => cell.items),
  ];
  const wholes = [...spanFeelings(context, curves.curve), ...apartFeelings(context, curves.curve)];
  if (wholes.length === 0) return { height: rowTop - top + height + 8, items };
  const stacked = stackCards(context, rowTop + height + 4, wholes, { padding: 4, gap: 4 });
  addAll(items, stacked.items);
  return { height: rowTop - top + height + 8 + stacked.height, items };
}

function meanCell(chart: Chart, span: StageSpan, mean: StageMean, top: number): Block {
  const { context, words } = chart;
  const { typography, language } = context;
  const left = columnX(context, span.from) + 4;
  const width = columnX(context, span.to) - left - 4;
  if (mean.mean === undefined) {
    const none = pill(typography, isInWords(chart, span) ? words.onlyWords : context.labels.map.noValue, {
      fill: 'canvas',
      stroke: 'lineStrong',
      dash: '3 2',
      ink: 'ink2',
      weight: 400,
      width,
    });
    return { height: none.height, items: none.draw(left + (width - none.width) / 2, top) };
  }
  const shown = formatDecimals(mean.mean, language, 1);
  const figure = cutLine(typography, shown, 'stage', width - 24);
  const base = mean.ofWhole
    ? words.ofWholeStage
    : words.ofSteps({ known: formatNumber(mean.known, language), steps: formatNumber(mean.steps, language) });
  const rest = paragraph(typography, base, 'meta', width);
  const both = 20 + 6 + figure.width;
  const x = left + (width - both) / 2;
  const box = { x: left, y: top, width, height: figure.height + 2 + rest.height };
  const { source } = span.stage;
  const cell = group(
    'band',
    box,
    [
      ...face(faceLevel(mean.mean), x + 10, top + figure.height / 2, 9),
      ...drawParagraph(figure, x + 26, top, figure.width, 'ink'),
      ...drawParagraph(rest, left, top + figure.height + 2, width, 'ink2', { align: 'middle' }),
    ],
    {
      facts: source ? [{ source }] : [],
      keyword: 'stage',
      label: context.prose.sentence(
        words.stageMeanSpoken({ stage: titleOf(context, span.stage.title), mean: shown, base }),
      ),
    },
  );
  return { height: box.height, items: [cell] };
}

/** Whether what is felt in a stage is said, without one number. */
function isInWords({ context }: Chart, { stage, from, to }: StageSpan): boolean {
  const inside = context.columns.slice(from, to).flatMap(({ part }) => part.feels);
  const feels = new Set([...stage.feels, ...inside]);
  return feels.size > 0 && [...feels].every((each) => each.score === undefined && !isApart(each));
}

/** What one sign means: a picture 36 px wide, and words. */
interface Entry {
  readonly draw: (x: number, middle: number) => readonly Item[];
  readonly text: string;
}

const SAMPLE = 36;

/** The curves and signs that occur in this chart, in lines that wrap. */
export function chartLegend(chart: Chart, curves: Curves, place: { x: number; y: number; width: number }): Block {
  const { typography } = chart.context;
  const items: Item[] = [];
  let { x, y } = place;
  let height = 0;
  for (const entry of entriesOf(chart, curves)) {
    const text = asSentence(paragraph(typography, entry.text, 'body', place.width - SAMPLE - 8));
    const width = SAMPLE + 8 + text.width;
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x;
      y += height + 4;
      height = 0;
    }
    addAll(items, entry.draw(x, y + text.line / 2));
    addAll(items, drawParagraph(text, x + SAMPLE + 8, y, text.width, 'ink2'));
    x += width + 20;
    height = Math.max(height, text.height);
  }
  return { height: y - place.y + height, items };
}

function entriesOf(chart: Chart, curves: Curves): readonly Entry[] {
  const { context, words } = chart;
  const { points } = curves.curve;
  const entries: Entry[] = curves.drawn.map((curve) => ({
    text: words.curve({
      persona: nameInSentence(oneLineOf(curve.persona, 60)),
      state: stateName(chart, curve),
      base: baseOf(chart, curves, curve),
    }),
    draw: (x, middle) => curveSample(curve, x, middle),
  }));
  if (curves.left > 0) {
    entries.push({ text: words.moreCurves(formatNumber(curves.left, context.language)), draw: () => [] });
  }
  const gap = points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && next.from > point.to;
  });
  if (gap) {
    entries.push({
      text: context.labels.map.valueMissing,
      draw: (x, middle) => [
        {
          shape: 'path',
          d: `M${x} ${middle}L${x + 30} ${middle}`,
          stroke: 'curve',
          strokeWidth: 2.5,
          dash: '0.1 6',
          roundEnds: true,
        },
      ],
    });
  }
  if ([...points, ...curves.curve.apart].some((point) => !point.written)) {
    entries.push({
      text: words.withoutNumber,
      draw: (x, middle) => face(3, x + SAMPLE / 2, middle, 9, true),
    });
  }
  if (points.some((point) => (context.columns[point.from]?.part.moment.length ?? 0) > 0 && point.among === 1)) {
    entries.push({
      text: context.labels.map.momentOfTruth,
      draw: (x, middle) => [star(x + SAMPLE / 2, middle + 1, 8)],
    });
  }
  return entries;
}

/** What a curve is based on: steps with a value, or steps that both journeys have. */
function baseOf(chart: Chart, curves: Curves, curve: DrawnCurve): string {
  const { words, context } = chart;
  const { language } = context;
  if (curve.shape === 'face') {
    const known = meanFeeling(curves.journey)?.known ?? 0;
    const steps = context.columns.length;
    return words.ofSteps({ known: formatNumber(known, language), steps: formatNumber(steps, language) });
  }
  const matched = formatNumber(curve.matched, language);
  return curve.state === 'improved' ? words.matchedExpected(matched) : words.matchedSteps(matched);
}

function curveSample(curve: DrawnCurve, x: number, middle: number): readonly Item[] {
  const stroke = { stroke: curve.colour, strokeWidth: strokeOf(curve) };
  const dash = curve.shape === 'ring' ? { dash: '7 5' } : {};
  const sign = signOf(curve, x + SAMPLE / 2, middle, { score: 4, written: true, radius: 8 });
  return [line(x, middle, x + SAMPLE, middle, { ...stroke, ...dash }), ...sign];
}
