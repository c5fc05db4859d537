import { expect, test } from 'vitest';
import { readPicture } from '../../../src/core/util/picture-file.js';
import {
  exifOf,
  GIF,
  GPS,
  JPEG,
  jpegWithExif,
  lettersOf,
  PNG,
  pngWith,
  WEBP,
  webpWithExif,
} from '../../helpers/small-pictures.js';

const PICTURES = { PNG, JPEG, WEBP, GIF };

test.each([
  ['PNG', PNG, 'image/png', 24, 16],
  ['JPEG', JPEG, 'image/jpeg', 24, 16],
  ['WebP', WEBP, 'image/webp', 24, 16],
  ['GIF', GIF, 'image/gif', 1, 1],
])('knows a %s by its bytes', (_name, bytes, type, width, height) => {
  expect(readPicture(bytes)).toMatchObject({ type, width, height, turn: 1 });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('reads the orientation %s that a camera wrote', (turn) => {
  for (const picture of [
    jpegWithExif(turn),
    jpegWithExif(turn, 'MM'),
    pngWith('eXIf', exifOf(turn)),
    webpWithExif(turn),
  ]) {
    expect(readPicture(picture)?.turn).toBe(turn);
  }
});

test.each([0, 9, 400])('takes the orientation %s, which there is not, for none', (turn) => {
  expect(readPicture(jpegWithExif(turn))?.turn).toBe(1);
});

test('leaves out where a picture was taken, and what was written into it', () => {
  const told = [
    ['JPEG', jpegWithExif(6), JPEG],
    ['PNG with Exif', pngWith('eXIf', exifOf(6)), PNG],
    ['PNG with words', pngWith('tEXt', lettersOf(GPS)), PNG],
    ['WebP', webpWithExif(6), WEBP],
  ] as const;
  for (const [name, bytes, plain] of told) {
    expect(textOf(bytes), name).toContain(GPS);
    expect([...(readPicture(bytes)?.bytes ?? [])], name).toEqual([...plain]);
  }
});

test.each(Object.entries(PICTURES))('reads no %s that ends too early, whatever is missing', (_name, bytes) => {
  // What a GIF or a JPEG holds after its head only a decoder can count.
  const least = bytes === GIF ? 14 : bytes === JPEG ? 600 : bytes.length;
  const read = Array.from({ length: least }, (_, length) => length).filter((length) =>
    readPicture(bytes.subarray(0, length)),
  );
  expect(read).toEqual([]);
});

test('never throws, whatever a byte is', () => {
  for (const bytes of Object.values(PICTURES)) {
    for (let at = 0; at < bytes.length; at += 3) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        expect(() => readPicture(changed)).not.toThrow();
      }
    }
  }
});

test.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '', 'journey: a', '%PDF-1.7', 'BM', 'RIFF\0\0\0\0WAVE'])(
  'takes %j for no picture',
  (text) => {
    expect(readPicture(lettersOf(text))).toBeUndefined();
  },
);

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
