import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ResvgRenderOptions } from '@resvg/resvg-wasm';
import type { SizedSvg } from '../export/main.js';
import { IoError } from './io.js';
import type { Io } from './io.js';

let ready: Promise<void> | undefined;

/** A picture is there twice when it is packed, four bytes for each pixel, and the rasteriser has 4 GB. */
const MOST_PIXELS = 400_000_000;

/** Throws an `IoError` for a picture that is too large at a scale. */
export function checkSize({ width, height }: Omit<SizedSvg, 'svg'>, scale: number): void {
  if (!(width * height * scale * scale <= MOST_PIXELS)) throw new IoError('pictureTooLarge');
}

/** A picture as PNG, `scale` pixels for each px. Its texts are outlines, so that every machine draws the same. Throws an `IoError` for one that is too large. */
export async function rasterise(io: Io, { svg, width, height }: SizedSvg, scale: number): Promise<Uint8Array> {
  checkSize({ width, height }, scale);
  // The module may be set up only once in a process.
  ready ??= initWasm(new Uint8Array(io.readOwn('dist/resvg.wasm')));
  await ready;
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: { loadSystemFonts: false },
  };
  try {
    return new Resvg(svg, options).render().asPng();
  } catch (error) {
    // Our own pictures are well-formed: what stops the rasteriser is what its memory cannot hold, and it says so in many ways.
    throw new IoError('pictureTooLarge', '', { cause: error });
  }
}
