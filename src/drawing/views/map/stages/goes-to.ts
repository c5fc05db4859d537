import { spokenUnder, stepWords } from '../../../words/spoken.js';
import { partNamed } from '../../../../core/insight/part-named.js';
import type { GoesToFact } from '../../../../core/model/journey.js';
import type { Item } from '../../../kit/display-list.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { group } from '../../../marks/groups.js';
import type { Block, Pill } from '../../../kit/shapes.js';
import { icon, line, pill } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, round } from '../../../kit/text.js';
import { wayWords } from '../../../words/way-words.js';
import { wayLook } from '../../../marks/way-look.js';
import { leadsOut } from '../../../../core/references/resolve-way.js';

const ROW = 32;
/** Height of a name of one line in such a row, px. */
const NAME = 22;
const MOST = 3;

/** Height of the line that counts the ways beyond those, px; it can be pressed. */
const COUNT = 24;

/** Maximum distance of the legs of a loop over one column from its middle, and of those of a loop over a stage from its edges. */
const LEG = 16;
const EDGE = 10;

interface Way {
  readonly fact: GoesToFact;
  /** Column that the way starts in. */
  readonly column: number;
  /** Where it leaves the stages, in px. */
  readonly from: number;
  /** Where it comes back to them; absent if its target is not known, or is out of the journey. */
  readonly to?: number;
  /** It leads back to its own start: to its own step or stage, or from a stage to a step in it. */
  readonly loop?: true;
}

/** Ways that lead anywhere but to the next part, as lines above the stages; in a preview, more than three become a count. */
export function goesToBand(context: MapContext, top: number): Block {
  const starts = startsOf(context);
  if (starts.length === 0) return { height: 0, items: [] };
  const most = context.input.whole ? starts.length : MOST;
  const shown = starts.slice(0, most).map((start) => wayOf(context, start));
  const rest = starts.slice(most);
  const rows = top + (rest.length > 0 ? COUNT + 4 : 0);
  const row = Math.max(ROW, ...shown.map((way) => nameOf(context, way).height + ROW - NAME));
  const bottom = rows + shown.length * row;
  // Shorter ways are closer to the stages, so that few lines cross and a stub is short; they are read out in file order.
  const nearest = shown.toSorted((one, other) => reachOf(one) - reachOf(other));
  const drawn = shown.map((way) =>
    drawWay(context, way, round(bottom - (nearest.indexOf(way) + 0.5) * row - 5), bottom),
  );
  // Names come last: a line that has to cross one goes below it.
  return {
    height: bottom - top,
    items: [
      ...(rest.length > 0 ? [countOf(context, rest, top)] : []),
      ...drawn.flatMap((each) => each.lines),
      ...drawn.map((each) => each.name),
    ],
  };
}

function reachOf({ from, to = from }: Way): number {
  return Math.abs(to - from);
}

/** How many ways have no line here, and what they are; pressing it shows all of them in the flow view (F5). */
function countOf(context: MapContext, rest: readonly Start[], top: number): Item {
  const { typography, words, gridLeft } = context;
  const said = words.moreLinks(rest.length);
  const text = cutLine(typography, said, 'meta', context.headerWidth - context.headWidth - SIGN);
  const box = { x: gridLeft, y: top, width: SIGN + text.width, height: COUNT };
  const items: Item[] = [
    icon('repeat', gridLeft, top + (COUNT - 12) / 2, 12, 'way'),
    ...drawParagraph(text, gridLeft + SIGN, top + (COUNT - text.line) / 2, text.width, 'ink2'),
  ];
  const ways = rest.map(({ fact, from }) => wayWords(context, fact, from));
  return group('band', box, items, {
    facts: rest.map(({ fact }) => fact),
    label: `${said}: ${context.prose.sentence(context.prose.series(ways))}`,
    tooltip: ways.join('\n'),
    action: 'view:flow',
    does: words.openFlow,
  });
}

/** Space from the sign of the count to its words. */
const SIGN = 18;

/** The columns of a part with a way out of it. */
interface Start {
  readonly fact: GoesToFact;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

function startsOf(context: MapContext): readonly Start[] {
  return context.stages.flatMap((span) => {
    const ofStage = span.stage.steps.length > 0 ? span.stage.goesTo : [];
    const starts = ofStage.map((fact): Start => ({ fact, from: span.from, to: span.to }));
    for (let column = span.from; column < span.to; column++) {
      for (const fact of context.columns[column]?.part.goesTo ?? []) {
        starts.push({ fact, from: column, to: column + 1 });
      }
    }
    return starts;
  });
}

function wayOf(context: MapContext, { fact, from, to }: Start): Way {
  const middle = (first: number, end: number): number => (columnX(context, first) + columnX(context, end)) / 2;
  const way = { fact, column: from, from: middle(from, to) };
  const target = partNamed(context.journey, fact, from);
  if (!target) return way;
  if (target.to <= from || target.from >= to) return { ...way, to: middle(target.from, target.to) };
  const leg = Math.min(LEG, context.columnWidth / 5);
  const edge = Math.min(EDGE, context.columnWidth / 6);
  const single = to - from === 1;
  // One column that leads to itself: its loop needs two legs in it.
  if (single && target.to - target.from === 1) return { ...way, from: way.from + leg, to: way.from - leg, loop: true };
  // A way leaves a stage after its last step and enters one at its first.
  const start = single ? way.from : columnX(context, to) - edge;
  const end = target.to - target.from === 1 ? middle(target.from, target.to) : columnX(context, target.from) + edge;
  return { ...way, from: start, to: end, loop: true };
}

/** What a way is called, in its frame. */
function nameOf(context: MapContext, { fact, to, column }: Way): Pill {
  const { colour, ink, icon } = wayLook(fact);
  return pill(context.typography, wayWords(context, fact, column), {
    fill: 'canvas',
    stroke: colour,
    strokeWidth: 1.5,
    ink,
    icon: icon ?? 'repeat',
    width: Math.min(360, rightOf(context) - context.gridLeft - 8),
    maxLines: context.input.foldedHeader ? 1 : 3,
    ...(to !== undefined || leadsOut(fact) ? {} : { dash: '4 3' }),
  });
}

/** A line up from its start, along, and down to an arrow; a stub with the name if it leads out of the journey or to a name that nothing has. */
function drawWay(context: MapContext, way: Way, y: number, bottom: number): { lines: readonly Item[]; name: Item } {
  const { fact, to } = way;
  const { colour } = wayLook(fact);
  const text = wayWords(context, fact, way.column);
  const right = rightOf(context);
  const name = nameOf(context, way);
  const x = Math.max(context.gridLeft, Math.min(nameLeft(way, name.width, right), right - name.width));
  const paint = { stroke: colour, strokeWidth: 1.5 } as const;
  const lines: Item[] =
    to === undefined
      ? [line(way.from, y, way.from, bottom, leadsOut(fact) ? paint : { ...paint, dash: '4 3' })]
      : [
          { shape: 'path', d: corner(way.from, to, y, bottom), ...paint, roundEnds: true },
          {
            shape: 'path',
            d: `M${round(to - 4)} ${bottom - 7}L${round(to)} ${bottom - 2}L${round(to + 4)} ${bottom - 7}`,
            ...paint,
            roundEnds: true,
          },
        ];
  const box = { x, y: y - name.height / 2, width: name.width, height: name.height };
  const label = spokenUnder(context, stepWords(context, way.column), text, fact);
  return {
    lines,
    name: group('band', box, name.draw(x, box.y), {
      facts: [fact, fact.when, fact.share],
      keyword: 'goesTo',
      label,
      tooltip: text,
    }),
  };
}

/** How far names may extend: if the columns of a small map are few, over the space next to them. */
function rightOf({ gridRight, margin, headerWidth }: MapContext): number {
  return Math.max(gridRight, margin + headerWidth);
}

/** Where the name of a way begins: on the middle of its line; next to a loop that it would hide. */
function nameLeft(way: Way, width: number, most: number): number {
  const end = way.to ?? way.from;
  const [left, right] = [Math.min(way.from, end), Math.max(way.from, end)];
  if (!way.loop || width + 2 * LEG <= right - left) return (left + right - width) / 2;
  const behind = right + 8;
  return behind + width <= most ? behind : left - 8 - width;
}

function corner(from: number, to: number, y: number, bottom: number): string {
  const radius = Math.min(6, Math.abs(to - from) / 2);
  const turn = to < from ? -radius : radius;
  return `M${round(from)} ${bottom}L${round(from)} ${y + radius}Q${round(from)} ${y} ${round(from + turn)} ${y}L${round(to - turn)} ${y}Q${round(to)} ${y} ${round(to)} ${y + radius}L${round(to)} ${bottom - 3}`;
}
