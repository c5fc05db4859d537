import type { DisplayList } from '../../drawing/kit/display-list.js';
import type { Palette } from '../../drawing/kit/palette.js';
import { decodePictures, loadCanvasFonts, paintCanvas } from './canvas.js';

/** Maximum number of pixels for a side of a canvas, and for all of it, in every engine that VS Code runs in. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 160_000_000;

/** The picture has more pixels than a canvas. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Draws a picture to a PNG, `scale` pixels per px. */
export async function drawPng(list: DisplayList, palette: Palette, scale: number): Promise<Blob> {
  const width = Math.round(list.width * scale);
  const height = Math.round(list.height * scale);
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new TooLargeError(`${width} x ${height} pixels are too many`);
  }
  await loadCanvasFonts();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d');
  if (!drawing) {
    throw new TooLargeError('there is no canvas');
  }
  drawing.scale(scale, scale);
  paintCanvas(drawing, list, palette, await decodePictures(list.items));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TooLargeError('the canvas gave no picture'))),
      'image/png',
    );
  });
}

/** Puts a PNG on the clipboard; fails if the page is not focused or not allowed to. */
export async function copyPng(png: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
