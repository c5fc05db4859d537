import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { SizedSvg } from '../export/main.js';
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

/** A picture as PNG, `scale` pixels for each px. Only the fonts of the program are used, so that every machine draws the same. */
export async function rasterise(io: Io, { svg, width }: SizedSvg, scale: number): Promise<Uint8Array> {
  // The module may be set up only once in a process.
  ready ??= initWasm(new Uint8Array(io.readOwn('dist/resvg.wasm')));
  await ready;
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: {
      loadSystemFonts: false,
      fontBuffers: FONTS.map((name) => new Uint8Array(io.readOwn(`media/fonts/${name}.ttf`))),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  return resvg.render().asPng();
}
