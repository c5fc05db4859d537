import { partNamed } from '../../insight/part-named.js';
import type { GoesToFact } from '../../model/journey.js';
import type { Item } from '../display-list.js';
import { columnX } from './context.js';
import type { MapContext } from './context.js';
import { group } from './groups.js';
import type { Block } from './shapes.js';
import { line, pill } from './shapes.js';
import { drawParagraph, oneLine, round } from './text.js';

const ROW = 32;
const MOST = 3;

interface Way {
  readonly fact: GoesToFact;
  /** Column that the way starts in, and its middle in px. */
  readonly column: number;
  readonly from: number;
  /** Middle of the target in px; absent when there is none. */
  readonly to?: number;
}

/** Ways that lead elsewhere than to the next part, as lines over the stages; more than three become a count. */
export function goesToBand(context: MapContext, top: number): Block {
  const ways = waysOf(context);
  if (ways.length === 0) return { height: 0, items: [] };
  const shown = ways.slice(0, MOST);
  const rest = ways.length - shown.length;
  const restHeight = rest > 0 ? 20 : 0;
  const bottom = top + restHeight + shown.length * ROW;
  const items: Item[] = [];
  if (rest > 0) {
    const words = oneLine(
      context.typography,
      context.words.moreLinks(String(rest)),
      'meta',
      context.headerWidth - context.headWidth,
    );
    items.push(...drawParagraph(words, context.gridLeft, top, words.width, 'ink2'));
  }
  const drawn = shown.map((way, index) => drawWay(context, way, bottom - (index + 1) * ROW + 11, bottom));
  // Names come last: a line that has to cross one goes under it.
  return {
    height: bottom - top,
    items: [...items, ...drawn.flatMap((each) => each.lines), ...drawn.map((each) => each.name)],
  };
}

function waysOf(context: MapContext): readonly Way[] {
  const middle = (from: number, to: number): number => (columnX(context, from) + columnX(context, to)) / 2;
  const found: { fact: GoesToFact; from: number; to: number }[] = [];
  for (const span of context.stages) {
    if (span.stage.steps.length > 0)
      for (const fact of span.stage.goesTo) found.push({ fact, from: span.from, to: span.to });
    for (let column = span.from; column < span.to; column++) {
      for (const fact of context.columns[column]?.part.goesTo ?? []) found.push({ fact, from: column, to: column + 1 });
    }
  }
  return found.map(({ fact, from, to }, index): Way => {
    const way = { fact, column: from, from: middle(from, to) };
    if (index >= MOST || fact.end) return way;
    const target = partNamed(context.journey, fact, from);
    return target ? { ...way, to: middle(target.from, target.to) } : way;
  });
}

/** A line up from its start, along, and down to an arrow; a stub with the name when the target is not known or is the end. */
function drawWay(context: MapContext, way: Way, y: number, bottom: number): { lines: readonly Item[]; name: Item } {
  const { words } = context;
  const { fact } = way;
  const colour = 'way' as const;
  const text = wayText(context, fact);
  const known = way.to !== undefined && way.to !== way.from;
  const end = way.to ?? way.from;
  const room = context.gridRight - context.gridLeft - 8;
  const name = pill(context.typography, text, {
    fill: 'canvas',
    stroke: colour,
    strokeWidth: 1.5,
    ink: 'ink',
    icon: 'repeat',
    width: Math.min(360, room),
    ...(known || fact.end ? {} : { dash: '4 3' }),
  });
  const wanted = (way.from + end) / 2 - name.width / 2;
  const x = Math.max(context.gridLeft, Math.min(wanted, context.gridRight - name.width));
  const paint = { stroke: colour, strokeWidth: 1.5 } as const;
  const lines: Item[] = known
    ? [
        { shape: 'path', d: corner(way.from, end, y, bottom), ...paint, roundEnds: true },
        {
          shape: 'path',
          d: `M${round(end - 4)} ${bottom - 7}L${round(end)} ${bottom - 2}L${round(end + 4)} ${bottom - 7}`,
          ...paint,
          roundEnds: true,
        },
      ]
    : [line(way.from, y, way.from, bottom, fact.end ? paint : { ...paint, dash: '4 3' })];
  const box = { x, y: y - name.height / 2, width: name.width, height: name.height };
  const label = `${words.stepNumber(String(way.column + 1))}: ${context.prose.sentence(text)} ${context.labels.spoken.line(fact.source.line + 1)}`;
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

/** Where a way leads, when, and which share goes it. */
export function wayText({ words, vocabulary, prose }: MapContext, fact: GoesToFact): string {
  const target = fact.end ? vocabulary.words.particle.end[0] : fact.text;
  const details = prose.list([fact.when?.text ?? '', fact.share ? shareText(fact.share) : '']);
  return details === '' ? words.goesTo(target) : `${words.goesTo(target)}: ${details}`;
}

function shareText(share: { readonly text: string; readonly value?: number }): string {
  return share.value === undefined ? share.text : `${share.value} %`;
}

function corner(from: number, to: number, y: number, bottom: number): string {
  const turn = to < from ? -6 : 6;
  return `M${round(from)} ${bottom}L${round(from)} ${y + 6}Q${round(from)} ${y} ${round(from + turn)} ${y}L${round(to - turn)} ${y}Q${round(to)} ${y} ${round(to)} ${y + 6}L${round(to)} ${bottom - 3}`;
}
