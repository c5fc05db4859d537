/**
 * What a filter hides keeps its place: a dotted outline, text in the regular weight and the colour of captions, and grey signs,
 * so that they can still be told apart (S6). Exports fade a whole picture; a page, which redraws nothing for a filter, asks for
 * the paint of each shape.
 */
import type { DisplayList, GroupItem, Item, Look } from './display-list.js';

/** Whether a filter hides a group: a card or band all of whose lines fail to match. Stages, lanes and header stay. */
export function isFaded(
  { role, line, lines: own, action }: Pick<GroupItem, 'line' | 'lines' | 'action'> & { readonly role: string },
  lines: ReadonlySet<number>,
): boolean {
  // The frame of a missing idea has no line of its own; it follows the pain above it.
  if (action?.startsWith('add-idea:')) return lines.has(Number(action.slice('add-idea:'.length)));
  if (role !== 'card' && role !== 'band') return false;
  return line !== undefined && (own ?? [line]).every((each) => lines.has(each));
}

/** The dots of an outline. */
export const FADED_DASH = '1 3';
/** Colour and weight of a faded text; 4.5 : 1 on everything that it may be drawn on. */
export const FADED_TEXT = { fill: 'ink3', weight: 400 } as const;

const GROUNDS: ReadonlySet<string> = new Set(
  'canvas surface raised line accentSoft painSoft ideaSoft below above owner1 owner2 owner3 owner4 owner5 owner6'.split(
    ' ',
  ),
);

/** A picture has no colours of ours. */
export const FADED_PICTURE = 0.25;

/** How a shape other than text is painted once it is faded; an absent colour is not painted. */
export function fadedPaint(
  shape: string,
  { fill, stroke, dash }: Pick<Look, 'fill' | 'stroke' | 'dash'>,
): Pick<Look, 'fill' | 'stroke' | 'dash'> {
  if (isGround(shape, { fill, stroke })) return { fill: 'canvas', stroke: 'lineStrong', dash: FADED_DASH };
  // The stripe of a step conveys its phase by colour alone.
  if (shape === 'rect' && fill !== undefined && /^(?:stripe|phase)[A-Z]/u.test(fill)) return {};
  return {
    ...(fill === undefined ? {} : { fill: fadedColour(fill) }),
    ...(stroke === undefined ? {} : { stroke: fadedColour(stroke) }),
    ...(dash === undefined ? {} : { dash }),
  };
}

/** Whether a shape is the background of a card, which becomes its dotted outline. */
export function isGround(
  shape: string,
  { fill, stroke }: { readonly fill?: string | undefined; readonly stroke?: string | undefined },
): boolean {
  // The square of a physical channel is itself a sign.
  return shape === 'rect' && fill !== undefined && GROUNDS.has(fill) && stroke !== 'accent';
}

/** Grey for what carries meaning, the page's own colour for backgrounds and for what is drawn on a sign. */
function fadedColour(colour: string): string {
  return GROUNDS.has(colour) || /^(?:emotion|phase)Ink/u.test(colour) ? 'canvas' : 'lineStrong';
}

/** The picture with the cards of some lines faded. */
export function fadeLines(list: DisplayList, lines: ReadonlySet<number>): DisplayList {
  return { ...list, items: list.items.map((item) => fadeIn(item, lines)) };
}

function fadeIn(item: Item, lines: ReadonlySet<number>): Item {
  if (item.shape !== 'group') return item;
  if (!isFaded(item, lines)) return { ...item, items: item.items.map((inside) => fadeIn(inside, lines)) };
  const items = item.items.map(fade);
  return { ...item, items: needsOutline(item) ? [outlineOf(item), ...items] : items };
}

/** Words without a background get the outline; signs alone and points of a curve do not. */
function needsOutline({ items, level }: GroupItem): boolean {
  const isWords = level === undefined && items.some(({ shape }) => shape === 'text');
  return isWords && !items.some((item) => item.shape === 'rect' && isGround('rect', item));
}

function outlineOf({ box: { x, y, width, height } }: GroupItem): Item {
  return { shape: 'rect', x, y, width, height, radius: 5, stroke: 'lineStrong', strokeWidth: 1, dash: FADED_DASH };
}

function fade(item: Item): Item {
  switch (item.shape) {
    case 'group':
      return { ...item, items: item.items.map(fade) };
    case 'text':
      return { ...item, ...FADED_TEXT };
    case 'image':
      return { ...item, opacity: FADED_PICTURE };
    default: {
      const { fill: _, stroke: __, dash: ___, ...shape } = item;
      return { ...shape, ...fadedPaint(item.shape, item) };
    }
  }
}
