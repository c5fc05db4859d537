/** A map whose stages are below each other: for pages that are too narrow for columns side by side. */
import { spokenUnder } from '../../words/spoken.js';
import { addAll } from '../../../core/util/add-all.js';
import { groupBy } from '../../../core/util/group-by.js';
import { remember } from '../../../core/util/remember.js';
import type { Column } from '../../../core/insight/parts.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import type { EmotionCurve } from '../../../core/insight/emotion-curve.js';
import { conversionsOf, smallestConversion } from '../../../core/insight/conversion.js';
import type { Conversion } from '../../../core/insight/conversion.js';
import { countLanes, foldedRow } from './lanes/folded-lanes.js';
import { densityWordsOf } from '../../../core/vocabulary/all-density-words.js';
import type { Part, Stage, Step } from '../../../core/model/journey.js';
import type { Item } from '../../kit/display-list.js';
import { chevrons } from '../../marks/chevrons.js';
import { columnX, narrowHeads, stepNumberOf } from '../../scene/context.js';
import type { MapContext, Scope, StageSpan } from '../../scene/context.js';
import { hiddenLanesOf } from '../../scene/scene.js';
import { smallFeels } from './small/feels.js';
import { curveWithin } from './small/small-lanes.js';
import type { RowsPainter } from './stages/opened-stage.js';
import { feelingCard } from '../../marks/feeling-notes.js';
import { formatNumber, formatShare } from '../../words/format.js';
import { group, placeInWords } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { leavesBand } from './stages/leaves.js';
import { partContext } from './stages/opened-stage.js';
import { cardRow } from '../../marks/row.js';
import type { PlacedCards, Row } from '../../marks/row.js';
import { drawShare, shareLook } from '../../marks/share-mark.js';
import { icon, pill } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../kit/text.js';
import { wayWords } from '../../words/way-words.js';
import { wayLook } from '../../marks/way-look.js';

const MARGIN = 16;

/** Space for a sign on the left of a line. */
const GUTTER = 22;

/** Maximum width of the column of lane names; what is left of a page of 320 px is as wide as a usual column. */
const WIDEST_HEAD = 124;
const LEAST_HEAD = 86;

/** The context of a page that never scrolls sideways, however narrow it is. */
export function stackedContext(context: MapContext): MapContext {
  const room = Math.max(248, Math.floor(context.input.width) - 2 * MARGIN);
  const headWidth = narrowHeads(context.labels, context.language, { least: LEAST_HEAD, most: WIDEST_HEAD });
  return {
    ...context,
    density: 'full',
    tinted: false,
    stacked: true,
    margin: MARGIN,
    headWidth,
    headerWidth: room,
    gridLeft: MARGIN + headWidth,
    gridRight: MARGIN + room,
    origin: MARGIN + headWidth,
    width: room + 2 * MARGIN,
  };
}

/** Facts of the whole journey, then each stage with its people, its curve, its own facts, and its steps one below the other. */
export function stackedStages(context: MapContext, curve: EmotionCurve, rows: RowsPainter, top: number): Block {
  const items: Item[] = [];
  let y = top;
  const add = (block: Block, space: number): void => {
    addAll(items, block.items);
    if (block.height > 0) y += block.height + space;
  };
  const whole = context.scopes.filter((scope) => scope.level === 'journey');
  add(wholeRows(context, rows, whole, y), 16);
  for (const span of context.stages) {
    add(stageHead(context, span, y), 4);
    add(peopleLine(context, span, y), 4);
    const inside = scopesByStage(context.scopes, context.columns).get(span.index) ?? [];
    add(waysOf(context, inside, y), 4);
    const own = inside.filter((scope) => scope.level === 'stage');
    add(leavesOf(context, own, y), 2);
    add(wholeRows(context, rows, own, y), 0);
    add(stageCurve(context, curve, span, y), 8);
    for (const scope of inside.filter((each) => each.level === 'step')) {
      add(leavesOf(context, [scope], y), 2);
      add(rows(wholePart(context, [scope], scope.from, scope.to), y), 12);
    }
    y += 16;
  }
  add(foldedRows(context, y), 8);
  return { height: y - top, items };
}

/** The rows that the reader folded, once for all stages. */
function foldedRows(context: MapContext, top: number): Block {
  const folded = new Set(context.input.foldedLanes ?? []);
  const hidden = new Set(hiddenLanesOf(context.input));
  const lanes = folded.size === 0 ? [] : countLanes(context).filter(({ id }) => folded.has(id) && !hidden.has(id));
  const items: Item[] = [];
  let y = top;
  for (const lane of lanes) {
    const row = foldedRow({ ...context, gridLeft: context.margin }, lane, y);
    addAll(items, row.items);
    y += row.height;
  }
  return { height: y - top, items };
}

/** Who leaves, from edge to edge. */
function leavesOf(context: MapContext, scopes: readonly Scope[], top: number): Block {
  const scope = scopes[0];
  if (!scope) return { height: 0, items: [] };
  const { from, to } = scope;
  const columnWidth = (context.headerWidth + 6) / Math.max(1, to - from);
  return leavesBand(
    partContext(context, { from, to, scopes }, { left: context.margin - 6, headWidth: 0, columnWidth }),
    top,
  );
}

/** A part whose own facts fill it from side to side. */
function wholePart(context: MapContext, scopes: readonly Scope[], from: number, to: number): MapContext {
  const room = context.headerWidth - context.headWidth;
  return partContext(
    context,
    { from, to, scopes },
    { left: context.margin, headWidth: context.headWidth, columnWidth: room / Math.max(1, to - from) },
  );
}

function wholeRows(context: MapContext, rows: RowsPainter, scopes: readonly Scope[], top: number): Block {
  const scope = scopes[0];
  if (!scope) return { height: 0, items: [] };
  const block = rows(wholePart(context, scopes, scope.from, scope.to), top);
  // A part without facts has no rows, and no line above them.
  return block.height === 0 ? { height: 0, items: [] } : block;
}

function stageHead(context: MapContext, span: StageSpan, top: number): Block {
  const part = partContext(
    context,
    { from: span.from, to: span.to, scopes: [] },
    { left: context.margin, headWidth: 0, columnWidth: context.headerWidth / Math.max(1, span.to - span.from) },
  );
  return chevrons(part, top);
}

/** No two conversions lead into the same stage: each starts at the stage before. */
const byTarget = remember(
  (conversions: readonly Conversion[]): ReadonlyMap<number, Conversion> =>
    new Map(conversions.map((each) => [each.to, each])),
);

/** The people of the stage, and their share of those of the stage before. */
function peopleLine(context: MapContext, span: StageSpan, top: number): Block {
  const fact = span.stage.people;
  const conversions = conversionsOf(context.journey);
  const conversion = byTarget(conversions).get(span.index);
  if (!fact) return { height: 0, items: [] };
  const { typography, language, margin, headerWidth } = context;
  const words = densityWordsOf(language);
  const number = fact.value === undefined ? fact.text : words.people(formatNumber(fact.value, language));
  const text = paragraph(typography, number, 'body', headerWidth - 28, { weight: 600 });
  const items: Item[] = [
    group(
      'band',
      { x: margin, y: top, width: text.width + 22, height: text.height + 4 },
      [
        icon('users-round', margin + 2, top + 2 + (text.line - 14) / 2, 14, 'ink2'),
        ...drawParagraph(text, margin + GUTTER, top + 2, text.width, 'ink'),
      ],
      {
        facts: [fact],
        keyword: 'people',
        label: `${titleOf(context, span.stage.title)}: ${context.prose.sentence(number)}`,
      },
    ),
  ];
  if (!conversion) return { height: text.height + 4, items };
  const from = onOneLine(titleOf(context, context.stages[conversion.from]?.stage.title ?? ''));
  const worst = conversion === smallestConversion(conversions);
  const share = pill(typography, words.goOn({ share: formatShare(conversion.share, language), from }), {
    ...shareLook(conversion.share, worst),
    width: headerWidth - GUTTER,
  });
  const beside = margin + GUTTER + text.width + 12;
  const fits = text.lines.length === 1 && beside + share.width <= margin + headerWidth;
  const at = fits ? { x: beside, y: top } : { x: margin + GUTTER, y: top + text.height + 12 };
  addAll(items, drawShare(context, conversion, share, at.x, at.y));
  return { height: fits ? Math.max(text.height + 4, share.height) : text.height + 12 + share.height, items };
}

/** Ways that lead elsewhere, as sentences: there is no room for lines above the stages. */
function waysOf(context: MapContext, scopes: readonly Scope[], top: number): Block {
  const items: Item[] = [];
  let y = top;
  const left = context.margin + GUTTER;
  const width = context.headerWidth - GUTTER;
  const facts = scopes.flatMap((scope) =>
    leads(scope.part) ? scope.part.goesTo.map((fact) => ({ scope, fact })) : [],
  );
  for (const { scope, fact } of facts) {
    const place =
      scope.level === 'step' ? `${formatNumber(stepNumberOf(context, scope.from).step, context.language)} ` : '';
    const words = wayWords(context, fact, scope.from);
    const look = wayLook(fact);
    const text = paragraph(context.typography, `${place}${words}`, 'body', width);
    const box = { x: context.margin, y, width: width + GUTTER, height: text.height + 8 };
    const label = spokenUnder(context, placeInWords(context, scope), words, fact);
    items.push(
      group(
        'band',
        box,
        [
          icon(look.icon ?? 'repeat', context.margin + 2, y + 4 + (text.line - 14) / 2, 14, look.colour),
          ...drawParagraph(text, left, y + 4, width, look.ink),
        ],
        { facts: [fact, fact.when, fact.share], keyword: 'goesTo', label, tooltip: text.cut ? text.source : undefined },
      ),
    );
    y += text.height + 8;
  }
  return { height: y - top, items };
}

function leads(part: Part): part is Stage | Step {
  return 'goesTo' in part;
}

/** The feelings of the steps of a stage, on the same scale in every stage, with the number of each step below its face. */
/** What is drawn of each stage: itself, and its steps. */
function scopesByStage(
  scopes: readonly Scope[],
  columns: readonly Column[],
): ReadonlyMap<number | undefined, readonly Scope[]> {
  return scopesOf(columns)(scopes);
}

const scopesOf = remember((columns: readonly Column[]) =>
  remember((scopes: readonly Scope[]) =>
    groupBy(
      scopes.filter(({ level }) => level !== 'journey'),
      ({ from }) => columns[from]?.stageIndex,
    ),
  ),
);

function stageCurve(context: MapContext, curve: EmotionCurve, span: StageSpan, top: number): Block {
  const room = context.headerWidth - GUTTER;
  const part = partContext(
    context,
    {
      from: span.from,
      to: span.to,
      scopes: scopesByStage(context.scopes, context.columns).get(span.index) ?? [],
    },
    { left: context.margin, headWidth: GUTTER, columnWidth: room / Math.max(1, span.to - span.from) },
  );
  const within = curveWithin(part, curve);
  // A single face says no more than the row of its step (E5), unless it is the lowest or the highest.
  const single = within.points.length < 2 && within.lowest === undefined && within.highest === undefined;
  const row = single ? undefined : smallFeels(part, within, top);
  if (!row) return { height: 0, items: [] };
  const items: Item[] = [...row.items];
  const y = top + row.height - 4;
  let end = 0;
  for (let column = span.from; column < span.to; column++) {
    const number = cutLine(context.typography, formatNumber(column + 1, context.language), 'meta', 60, { weight: 500 });
    const left = columnX(part, column) + (part.columnWidth - number.width) / 2;
    // Of many steps only those with enough room are numbered.
    if (left < end) continue;
    addAll(items, drawParagraph(number, left, y, number.width, 'ink2'));
    end = left + number.width + 4;
  }
  return { height: row.height + 16, items };
}

/** The feelings of one step or whole stage in words, where a curve beside them says how they go on. */
export function feelingRow(context: MapContext, top: number): Row | undefined {
  const cards = context.scopes.flatMap((scope) =>
    scope.part.feels.map((fact): PlacedCards => ({ scope, card: feelingCard(context, scope, fact) })),
  );
  return cardRow(context, 'feels', { name: context.labels.lanes.feels, icon: 'smile' }, top, cards, {
    padding: 8,
    gap: 4,
  });
}
