import { withLine } from '../words/spoken.js';
import { conversionsOf, smallestConversion } from '../../core/insight/conversion.js';
import type { Conversion } from '../../core/insight/conversion.js';
import { isTall, onOneLine } from '../../core/util/clean-text.js';
import type { Item } from '../kit/display-list.js';
import { strikes, isGone } from './change-marks.js';
import { columnX, stagesShown } from '../scene/context.js';
import type { MapContext, StageSpan } from '../scene/context.js';
import { formatNumber, formatShare } from '../words/format.js';
import { group } from './groups.js';
import { titleOf } from '../words/title-of.js';
import { drawShare, shareLook } from './share-mark.js';
import { icon, pill } from '../kit/shapes.js';
import type { Block, Box, Pill } from '../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, round } from '../kit/text.js';
import type { Paragraph } from '../kit/text.js';
import { undrawnFacts, withUndrawn } from './undrawn-facts.js';
import { widestPiece } from '../kit/wrap.js';

/** Least height of an arrow, and the space above and below a name that makes it higher, in px. */
const CHEVRON_HEIGHT = 40;
const OVER_NAME = 7;
const POINT = 12;
const GAP = 4;

/** A chevron narrower than this gives its name all the room it has, in the smallest letters. */
const NARROW = 100;

/** How far figures extend into the point of their stage, px; names keep out of it. */
const INTO_POINT = 9;

/** The stages as arrows in the colours of their phases. */
export function chevrons(context: MapContext, top: number): Block {
  const shown = stagesShown(context);
  const first = shown[0]?.index;
  const last = shown.at(-1)?.index;
  const placed = shown.map((span) => {
    const left = columnX(context, Math.max(span.from, context.shown.from));
    const right = columnX(context, Math.min(span.to, context.shown.to));
    const narrow = right - left < NARROW;
    const before = span.index === first ? (narrow ? 6 : 14) : narrow ? 14 : 17;
    const room = right - left - before - (span.index === last ? POINT - (narrow ? 4 : 0) : 0) - (narrow ? 1 : 3);
    return { span, left, right, narrow, before, room };
  });
  const full = context.density === 'full' || context.stacked;
  const names = full ? wholeNames(context, placed) : placed.map(({ span, room }) => nameOf(context, span, room));
  const height = full ? Math.max(CHEVRON_HEIGHT, ...names.map((name) => name.height + 2 * OVER_NAME)) : CHEVRON_HEIGHT;
  const items = placed.flatMap(({ span, left, right, narrow, before, room }, at): Item[] => {
    const named = names[at];
    if (!named) return [];
    const gone = isGone(context, span.stage);
    // A few letters and dots are no use as a name: show the number, and read out the name next to it.
    const numbered = narrow && context.density !== 'full' && (named.cut || named.width > room);
    const name = numbered ? numberIn(context, span) : named;
    // A column of an overview can be narrower than any letter; figures may extend into the point.
    const fits = name.width <= room + (numbered ? INTO_POINT : 0);
    const textLeft = left + before - (numbered && span.index !== first ? 1 : 0);
    const shape: Item = {
      shape: 'path',
      d: arrow({ x: left, y: top, width: right - left, height }, span.index === first, span.index === last),
      fill: gone ? 'canvas' : span.colour,
      stroke: gone ? 'lineStrong' : 'line',
      strokeWidth: 1,
      ...(gone ? { dash: '4 3' } : {}),
    };
    const words = !fits
      ? []
      : drawParagraph(
          name,
          textLeft,
          top + (height - name.height) / 2,
          Math.max(name.width, right - textLeft - POINT),
          gone ? 'ink2' : 'phaseInk',
          { struck: gone && strikes(context) },
        );
    const box = { x: left, y: top, width: right - left, height };
    const { stage } = span;
    const facts = [stage.source ? { source: stage.source } : undefined, stage.countsAs, stage.id];
    const tooltip = numbered || name.cut || !fits ? titleOf(context, stage.title) : undefined;
    // A stage without steps acts as one; its card says all of it.
    const more = stage.steps.length === 0 ? [] : undrawnFacts(context, stage);
    return [
      group('stage', box, [shape, ...words], {
        facts,
        keyword: 'stage',
        ...withUndrawn(context, { label: spokenStage(context, span), tooltip }, more),
        action: context.density === 'full' ? undefined : `open-stage:${span.index}`,
      }),
    ];
  });
  return { height, items };
}

/** The names of a row of arrows, all in one size: the largest in which each has one line; otherwise the largest that splits no word. */
function wholeNames(
  context: MapContext,
  places: readonly { readonly span: StageSpan; readonly room: number }[],
): readonly Paragraph[] {
  const tall = (title: string): boolean => context.typography.tall || isTall(title);
  const titles = places.map(({ span, room }) => ({ title: titleOf(context, span.stage.title), room }));
  const fits = (size: number): boolean =>
    titles.every(({ title, room }) => !cutLine(context.typography, title, 'stage', room, { size }).cut);
  const splits = (size: number): boolean =>
    titles.some(({ title, room }) => widestPiece(title, { size, weight: 600 }, 400) > room);
  const sizes = [15, 14, 13];
  const size = sizes.find(fits) ?? [13, 12, 11.5].find((each) => !splits(each)) ?? 11;
  return titles.map(({ title, room }) =>
    paragraph(context.typography, onOneLine(title), 'stage', room, {
      ...(size === 15 ? {} : { size: size < 12 && tall(title) ? 12 : size }),
      maxLines: NAME_LINES,
      plainEllipsis: true,
    }),
  );
}

/** Lines of a name in a preview; a picture in full has them all. */
const NAME_LINES = 6;

function arrow({ x: left, y: top, width, height }: Box, first: boolean, last: boolean): string {
  const right = left + width;
  const end = last ? right - POINT : right - GAP;
  const middle = top + height / 2;
  const notch = first ? '' : `L${round(left + POINT)} ${middle}`;
  return `M${round(left)} ${top}L${round(end)} ${top}L${round(end + POINT)} ${middle}L${round(end)} ${round(top + height)}L${round(left)} ${round(top + height)}${notch}Z`;
}

/** The number of a stage, for a chevron that has no room for its name. */
function numberIn(context: MapContext, span: StageSpan): Paragraph {
  return cutLine(context.typography, formatNumber(span.index + 1, context.language), 'stage', 40, { size: 11 });
}

/** One line at 15, 14 or 13 px, then two lines at 12. */
function nameOf(context: MapContext, span: StageSpan, width: number): Paragraph {
  const title = titleOf(context, span.stage.title);
  const narrow = width < NARROW - 20;
  const least = context.typography.tall || isTall(title) ? 12 : 11;
  for (const size of narrow ? [13, 12, least] : [15, 14, 13]) {
    const name = cutLine(context.typography, title, 'stage', width, size === 15 ? {} : { size });
    if (!name.cut) return name;
  }
  // A word split in two reads worse than a smaller one, or than its start.
  if (widestPiece(title, { size: 12, weight: 600 }, 200) > width) {
    return cutLine(context.typography, title, 'stage', width, { size: least });
  }
  return paragraph(context.typography, onOneLine(title), 'stage', width, {
    size: 12,
    maxLines: 2,
    plainEllipsis: true,
  });
}

function spokenStage(context: MapContext, span: StageSpan): string {
  const { words, stages, language } = context;
  const { stage, index } = span;
  const said = [
    context.prose.sentence(
      words.stagePlace({
        stage: String(index + 1),
        stages: String(stages.length),
        title: titleOf(context, stage.title),
      }),
    ),
  ];
  const people = stage.people?.value;
  if (people !== undefined) said.push(context.prose.sentence(words.peopleEnter(formatNumber(people, language))));
  return withLine(context, said.join(' '), stage);
}

/** The number of people under each stage, and the share that goes on, on the border to the next. */
export function peopleBand(context: MapContext, top: number): Block {
  const conversions = context.stages.length < 2 ? [] : conversionsOf(context.journey);
  const known = context.stages.some((span) => span.stage.people !== undefined);
  if (!known) return { height: 0, items: [] };
  const smallest = smallestConversion(conversions);
  const pills = conversions.map((conversion) => ({
    conversion,
    pill: sharePill(context, conversion, conversion === smallest),
  }));
  const byStage = new Map(pills.map((each) => [each.conversion.from, each.pill]));
  const pillOf = (stage: number): Pill | undefined => byStage.get(stage);
  const numbers = context.stages.map((span) => numberOf(context, span, pillOf(span.index - 1), pillOf(span.index)));
  // Where a number and a share would touch, all numbers go into a row of their own.
  const twoRows = numbers.some((number) => number?.crowded === true);
  const rowHeight = context.typography.tall ? 26 : 24;
  const items: Item[] = [];
  for (const { conversion, pill: share } of pills) {
    const x = round(columnX(context, context.stages[conversion.to]?.from ?? 0) - share.width / 2);
    items.push(...drawShare(context, conversion, share, x, top));
  }
  numbers.forEach((number) => number && items.push(number.draw(top + (twoRows ? rowHeight : 2), twoRows)));
  return { height: rowHeight * (twoRows ? 2 : 1), items };
}

function sharePill(context: MapContext, conversion: Conversion, smallest: boolean): Pill {
  const text = formatShare(conversion.share, context.language);
  return pill(context.typography, text, shareLook(conversion.share, smallest));
}

interface StageNumber {
  readonly crowded: boolean;
  readonly draw: (y: number, alone: boolean) => Item;
}

function numberOf(
  context: MapContext,
  span: StageSpan,
  before: Pill | undefined,
  behind: Pill | undefined,
): StageNumber | undefined {
  const fact = span.stage.people;
  if (!fact) return undefined;
  const { typography, language, labels } = context;
  const left = columnX(context, span.from);
  const width = columnX(context, span.to) - left;
  const number = fact.value === undefined ? fact.text : formatNumber(fact.value, language);
  const beside = (before?.width ?? 0) / 2 + 10;
  const roomBeside = width - beside - (behind?.width ?? 0) / 2 - 6;
  const wholeRoom = width - 16;
  const figure = cutLine(typography, number, 'body', wholeRoom, { weight: 600 });
  const word = cutLine(typography, labels.map.people, 'body', wholeRoom);
  const crowded = figure.width > roomBeside;
  return {
    crowded,
    draw: (y, alone) => {
      const room = alone ? wholeRoom : roomBeside;
      let x = left + (alone ? 10 : beside);
      const items: Item[] = [];
      const box = { x, y, width: Math.min(room, wholeRoom), height: 20 };
      if (figure.width + 19 <= room) {
        items.push(icon('users-round', x, y + (figure.line - 14) / 2, 14, 'ink2'));
        x += 19;
      }
      items.push(...drawParagraph(figure, x, y, figure.width, 'ink'));
      if (context.stages.length <= 8 && figure.width + 19 + 5 + word.width <= room) {
        items.push(...drawParagraph(word, x + figure.width + 5, y, word.width, 'ink2'));
      }
      return group('band', box, items, {
        facts: [fact],
        keyword: 'people',
        label: `${titleOf(context, span.stage.title)}: ${context.prose.sentence(context.words.peopleEnter(number))}`,
      });
    },
  };
}
