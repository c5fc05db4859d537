import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * What may differ between two pictures of the same page. Another version of a browser smooths edges a little differently
 * everywhere; what is lost or moved differs in one place. So pixels are not counted over the whole picture, of which a lost tone
 * mark is less than a thousandth, but in each square of this side, wherever it is.
 */
export const TOLERANCE = {
  /**
   * How far two colours may be apart, from 0 to 1: a smoothed pixel may be some 25 of 255 lighter or darker. Such pixels are not
   * left out, as the library would do: a tone mark of 13 px text has hardly any others.
   */
  colour: 0.1,
  /** Px. */
  side: 16,
  /** Pixels that may differ more in such a square. The smallest tone mark of 13 px text is 3, most are 6 to 10. */
  pixels: 2,
} as const;

export interface Difference {
  /** Pixels that differ in the worst square, and where that begins; px from the upper left. */
  readonly pixels: number;
  readonly x: number;
  readonly y: number;
  /** A picture in which all differences are red, as PNG. */
  readonly picture: Buffer;
}

/** What differs between two PNGs beyond the tolerance; undefined if they count as the same. */
export function differenceOf(expected: Buffer, actual: Buffer): Difference | undefined {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return { pixels: Math.abs(width * height - other.width * other.height), x: 0, y: 0, picture: actual };
  }
  const mask = new PNG({ width, height });
  pixelmatch(one.data, other.data, mask.data, width, height, {
    threshold: TOLERANCE.colour,
    includeAA: true,
    diffMask: true,
  });
  const worst = worstSquare(mask);
  return worst.pixels > TOLERANCE.pixels ? { ...worst, picture: PNG.sync.write(mask) } : undefined;
}

/** The square with the most marked pixels, through sums over the rectangle from the corner to each pixel. */
function worstSquare({ width, height, data }: PNG): Omit<Difference, 'picture'> {
  const row = width + 1;
  const sums = new Uint32Array(row * (height + 1));
  const sum = (x: number, y: number): number => sums[y * row + x] ?? 0;
  let worst = { pixels: 0, x: 0, y: 0 };
  for (let y = 1; y <= height; y++) {
    for (let x = 1; x <= width; x++) {
      const marked = (data[((y - 1) * width + x - 1) * 4 + 3] ?? 0) > 0 ? 1 : 0;
      sums[y * row + x] = marked + sum(x - 1, y) + sum(x, y - 1) - sum(x - 1, y - 1);
      const [left, top] = [Math.max(0, x - TOLERANCE.side), Math.max(0, y - TOLERANCE.side)];
      const pixels = sum(x, y) - sum(left, y) - sum(x, top) + sum(left, top);
      if (pixels > worst.pixels) worst = { pixels, x: left, y: top };
    }
  }
  return worst;
}

/** The same picture in fewer bytes: no alpha, because a page has none, and the best compression. */
export function compact(png: Buffer): Buffer {
  const packed = PNG.sync.write(PNG.sync.read(png), {
    colorType: 2,
    inputColorType: 6,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
  return packed.length < png.length ? packed : png;
}
