/** Pixels that a side of a canvas may have, and that it may have in all, in every engine that VS Code runs in. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 160_000_000;

/** The picture has more pixels than a canvas. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Draws an SVG that loads nothing to a PNG, `scale` pixels for each px. */
export async function drawPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const sides = Math.max(canvas.width, canvas.height);
  const drawing = canvas.getContext('2d');
  if (sides > LONGEST_SIDE || canvas.width * canvas.height > MOST_PIXELS || !drawing) {
    throw new TooLargeError(`${canvas.width} x ${canvas.height} pixels are too many`);
  }
  const image = new Image();
  // As data, since the page may load pictures from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TooLargeError('the canvas gave no picture'))),
      'image/png',
    );
  });
}

/** Puts a PNG on the clipboard; fails when the page has not the keyboard or may not. */
export async function copyPng(png: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
