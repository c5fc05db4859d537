import type { DisplayList, Item, TextItem } from '../drawing/kit/display-list.js';
import { outlineOf } from './glyph-outlines.js';
import { BOLDER, HALO, missingBox, needsBolder, setLine, strikeOf } from './set-text.js';
import type { Fonts, SetLine } from './set-text.js';
import { inkOf } from './sign-ink.js';

/**
 * The picture with every text as the outlines of its letters, so that a rasteriser needs no fonts and cannot set a line in another
 * way than the PDF does, or leave it out.
 */
export function outlineTexts(list: DisplayList, fonts: Fonts): DisplayList {
  return { ...list, items: outlined(list.items, fonts) };
}

function outlined(items: readonly Item[], fonts: Fonts): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.shape === 'group') return [{ ...item, items: outlined(item.items, fonts) }];
    return item.shape === 'text' ? outlinesOf(setLine(fonts, item), fonts) : [item];
  });
}

function outlinesOf(line: SetLine, fonts: Fonts): readonly Item[] {
  const { item } = line;
  return [
    ...(item.halo === undefined ? [] : haloRound(line, fonts, item.halo)),
    ...line.runs.flatMap((run): readonly Item[] => {
      if (run.face === undefined) return missingBox(item, run);
      const fill = inkOf(item, run);
      const bolder = needsBolder(item, run) ? { stroke: fill, strokeWidth: BOLDER } : {};
      return [{ ...pathAt(item, run.x, outlineOf(fonts(run.face), run.text)), fill, ...bolder }];
    }),
    ...(item.struck ? [strikeOf(line)] : []),
  ];
}

/** A line round the letters, drawn before them. */
export function haloRound({ item, runs }: SetLine, fonts: Fonts, halo: string): readonly Item[] {
  const strokeWidth = (HALO * 1000) / item.size;
  return runs.flatMap((run): readonly Item[] =>
    run.face === undefined
      ? []
      : [
          {
            ...pathAt(item, run.x, outlineOf(fonts(run.face), run.text)),
            stroke: halo,
            strokeWidth,
            roundEnds: true,
          },
        ],
  );
}

function pathAt(
  { y, size }: TextItem,
  x: number,
  d: string,
): { shape: 'path'; d: string; x: number; y: number; scale: number } {
  return { shape: 'path', d, x, y, scale: size / 1000 };
}
