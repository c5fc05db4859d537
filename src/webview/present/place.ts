import type { GridPlace } from '../../drawing/kit/display-list.js';
import type { Presentation, StageFrame } from '../../drawing/views/presentation.js';

/** Where a picture is in the window while one of its stages is presented; px of the window. */
export interface StagePlace {
  /** px of the window for each px of the picture. */
  readonly scale: number;
  /** Where the picture begins, before it is scrolled. */
  readonly x: number;
  readonly y: number;
  /** What can be scrolled through, at least the height of the window. */
  readonly height: number;
  /** Size of the heads that stay in view: lanes on the left, stages at the top; 0 where they do not. */
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much larger than at 100 % a stage is shown at least, if it has room, and at most. */
export const LARGER = 1.2;
const LARGEST = 2;

/** Between the picture and the edges of the window, px. */
const MARGIN = 16;

/** Heads take no more of a window than this (A3). */
const MOST = 0.4;

/** Space before the first column that belongs to it, px of the picture: the frame of an opened stage is there. */
export const EDGE = 4;

/** Sizes of the heads of a picture at a scale: lanes are as wide as `left`, stages as high as `top`. */
export interface HeadSizes {
  readonly left: number;
  readonly top: number;
  /** Whether they stay in view while the picture is scrolled. */
  readonly keepsLeft: boolean;
  readonly keepsTop: boolean;
}

export function headSizes(grid: GridPlace, scale: number, room: Size): HeadSizes {
  const left = (grid.left - EDGE) * scale;
  const top = (grid.bodyTop - grid.top) * scale;
  return { left, top, keepsLeft: left <= MOST * room.width, keepsTop: top <= MOST * room.height };
}

/**
 * The largest size at which a stage fits; a stage that is too high is not made smaller than one size larger, and scrolls. Its
 * neighbours are in view as far as there is room.
 */
export function placeOf(shown: Presentation, frame: StageFrame, room: Size): StagePlace {
  const { grid } = shown;
  const { box } = frame;
  const across = (room.width - 2 * MARGIN) / ((grid ? grid.left : 0) + box.width);
  const down = (room.height - 2 * MARGIN) / box.height;
  const scale = Math.max(0.1, Math.min(across, LARGEST, Math.max(LARGER, down)));
  if (!grid) {
    const height = box.height * scale + 2 * MARGIN;
    return {
      scale,
      x: centred(box.x, box.width, { from: 0, to: shown.width, scale, room: room.width }),
      y:
        height > room.height
          ? MARGIN - box.y * scale
          : centred(box.y, box.height, { from: 0, to: shown.height, scale, room: room.height }),
      height: Math.max(room.height, height),
      left: 0,
      top: 0,
    };
  }
  const { left, top, keepsLeft, keepsTop } = headSizes(grid, scale, room);
  const beside = grid.left * scale;
  return {
    scale,
    x:
      beside +
      centred(box.x, box.width, { from: grid.left, to: grid.right, scale, room: room.width - beside - MARGIN }),
    y: MARGIN - grid.top * scale,
    height: Math.max(room.height, (grid.bottom - grid.top) * scale + 2 * MARGIN),
    left: keepsLeft ? left : 0,
    top: keepsTop ? MARGIN + top : 0,
  };
}

/** Where a picture begins so that a part of it is in the middle of the room, and no room is left empty that it could fill. */
function centred(
  start: number,
  size: number,
  {
    from,
    to,
    scale,
    room,
  }: { readonly from: number; readonly to: number; readonly scale: number; readonly room: number },
): number {
  const first = -from * scale;
  const last = room - to * scale;
  const wanted = room / 2 - (start + size / 2) * scale;
  if (last > first) return from === 0 ? (first + last) / 2 : first;
  return Math.max(last, Math.min(first, wanted));
}
