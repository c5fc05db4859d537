import type { DisplayList, GroupItem, Item } from '../core/map/display-list.js';

/** The picture with the cards of some lines faded: outlines instead of fills, pale text. Their place stays (S6). */
export function fadeLines(list: DisplayList, lines: ReadonlySet<number>): DisplayList {
  return { ...list, items: list.items.map((item) => fadeIn(item, lines)) };
}

function fadeIn(item: Item, lines: ReadonlySet<number>): Item {
  if (item.shape !== 'group') return item;
  if (isHidden(item, lines)) return { ...item, items: item.items.map(fade) };
  return { ...item, items: item.items.map((inside) => fadeIn(inside, lines)) };
}

/** The frame of a missing idea has no line of its own; it goes with the pain above it. */
function isHidden({ line, lines: own, action }: GroupItem, lines: ReadonlySet<number>): boolean {
  if (action?.startsWith('add-idea:')) return lines.has(Number(action.slice('add-idea:'.length)));
  return line !== undefined && (own ?? [line]).every((each) => lines.has(each));
}

function fade(item: Item): Item {
  switch (item.shape) {
    case 'group':
      return { ...item, items: item.items.map(fade) };
    case 'text': {
      const { halo: _, ...text } = item;
      return { ...text, fill: 'ink3', weight: 400 };
    }
    case 'rect': {
      const { fill: _, ...outline } = item;
      return { ...outline, stroke: 'lineStrong', strokeWidth: 1, dash: '1 3' };
    }
    default: {
      const { fill, stroke, ...shape } = item;
      return {
        ...shape,
        ...(fill === undefined ? {} : { fill: fill.startsWith('emotionInk') ? 'canvas' : 'line' }),
        ...(stroke === undefined ? {} : { stroke: 'lineStrong' }),
      };
    }
  }
}
