import type { ImageItem } from './display-list.js';

/** Where a picture is drawn before it is turned, with its corner at 0, and the matrix that puts it into its box. */
export interface Turned {
  readonly width: number;
  readonly height: number;
  readonly matrix: readonly [number, number, number, number, number, number];
}

/** How a picture gets into its box, as the orientation of Exif says. */
export function turned({ x, y, width, height, turn = 1 }: ImageItem): Turned {
  const [right, bottom] = [x + width, y + height];
  switch (turn) {
    case 1:
      return { width, height, matrix: [1, 0, 0, 1, x, y] };
    case 2:
      return { width, height, matrix: [-1, 0, 0, 1, right, y] };
    case 3:
      return { width, height, matrix: [-1, 0, 0, -1, right, bottom] };
    case 4:
      return { width, height, matrix: [1, 0, 0, -1, x, bottom] };
    case 5:
      return { width: height, height: width, matrix: [0, 1, 1, 0, x, y] };
    case 6:
      return { width: height, height: width, matrix: [0, 1, -1, 0, right, y] };
    case 7:
      return { width: height, height: width, matrix: [0, -1, -1, 0, right, bottom] };
    case 8:
      return { width: height, height: width, matrix: [0, -1, 1, 0, x, bottom] };
  }
}
