import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ResvgRenderOptions } from '@resvg/resvg-wasm';
import type { SizedSvg } from '../export/main.js';
import { IoError } from './io.js';
import type { Io } from './io.js';

const FONTS = [
  'noto-sans-400',
  'noto-sans-500',
  'noto-sans-600',
  'noto-sans-400-italic',
  'noto-sans-thai-400',
  'noto-sans-thai-500',
  'noto-sans-thai-600',
];

let ready: Promise<void> | undefined;

/** The rasteriser counts the bytes of its pixels, four each, in 31 bits. */
const MOST_PIXELS = 2 ** 29;

/**
 * A picture as PNG, `scale` pixels per px. Only the program's own fonts are used, so that every machine draws the same. Throws an
 * `IoError` for one that is too large.
 */
export async function rasterise(io: Io, { svg, width, height }: SizedSvg, scale: number): Promise<Uint8Array> {
  if (width * height * scale * scale >= MOST_PIXELS) throw new IoError('pictureTooLarge');
  // The module may only be set up once per process.
  ready ??= initWasm(new Uint8Array(io.readOwn('dist/resvg.wasm')));
  await ready;
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: {
      loadSystemFonts: false,
      fontBuffers: FONTS.map((name) => new Uint8Array(io.readOwn(`media/fonts/${name}.ttf`))),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  };
  try {
    return new Resvg(svg, options).render().asPng();
  } catch (error) {
    // What does not fit into its memory aborts the rasteriser.
    if (error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError')) {
      throw new IoError('pictureTooLarge', '', { cause: error });
    }
    throw error;
  }
}
