/** What the bytes of a picture are, without decoding it: kind and size, and the bytes without what cameras and editors wrote beside it. */

/** How a picture must be turned to stand upright: the orientation of Exif, 1 to 8. */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface PictureFile {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** Of the stored picture, before it is turned; in pixels. */
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  /** Without places, names of devices and comments, and without the orientation, which `turn` says. */
  readonly bytes: Uint8Array;
}

/** The picture of a file, by its first bytes, whatever it is called; undefined if it is none of these kinds, or ends too early. */
export function readPicture(bytes: Uint8Array): PictureFile | undefined {
  const picture = readPng(bytes) ?? readJpeg(bytes) ?? readGif(bytes) ?? readWebp(bytes);
  return picture && picture.width > 0 && picture.height > 0 ? picture : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Words, times and Exif; and the further pictures of one that moves. */
const PNG_LEFT_OUT: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'acTL', 'fcTL', 'fdAT']);

function readPng(bytes: Uint8Array): PictureFile | undefined {
  if (!PNG.every((byte, index) => bytes[index] === byte) || nameAt(bytes, 12) !== 'IHDR') return undefined;
  const kept = [bytes.subarray(0, PNG.length)];
  let turn: Turn = 1;
  for (let at = PNG.length; ;) {
    const end = at + 12 + big(bytes, at, 4);
    if (end > bytes.length) return undefined;
    const name = nameAt(bytes, at + 4);
    if (name === 'eXIf') turn = turnOf(bytes.subarray(at + 8, end - 4));
    if (!PNG_LEFT_OUT.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  return { type: 'image/png', width: big(bytes, 16, 4), height: big(bytes, 20, 4), turn, bytes: joined(kept) };
}

const EXIF = 'Exif\0\0';
const ICC = 'ICC_PROFILE\0';

function readJpeg(bytes: Uint8Array): PictureFile | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept = [bytes.subarray(0, 2)];
  let turn: Turn = 1;
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // The picture itself follows, to the end.
    if (marker === 0xda) {
      kept.push(bytes.subarray(at));
      return size && { type: 'image/jpeg', ...size, turn, bytes: joined(kept) };
    }
    const end = at + 2 + big(bytes, at + 2, 2);
    if (end > bytes.length || end < at + 4) return undefined;
    if (isFrame(marker)) size = { width: big(bytes, at + 7, 2), height: big(bytes, at + 5, 2) };
    if (marker === 0xe1 && textAt(bytes, at + 4, EXIF.length) === EXIF) turn = turnOf(bytes.subarray(at + 10, end));
    if (isKeptSegment(bytes, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** What decoding needs: of the segments of applications only the header, the colours and what Adobe says about them. */
function isKeptSegment(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee) return true;
  return marker === 0xe2 && textAt(bytes, at + 4, ICC.length) === ICC;
}

function readGif(bytes: Uint8Array): PictureFile | undefined {
  const head = textAt(bytes, 0, 6);
  if ((head !== 'GIF87a' && head !== 'GIF89a') || bytes.length < 14) return undefined;
  return { type: 'image/gif', width: little(bytes, 6, 2), height: little(bytes, 8, 2), turn: 1, bytes };
}

/** Flags of the chunk `VP8X`: Exif and XMP follow. */
const WEBP_TOLD = 0b1100;

function readWebp(bytes: Uint8Array): PictureFile | undefined {
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') return undefined;
  const whole = little(bytes, 4, 4) + 8;
  if (whole > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let turn: Turn = 1;
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 12; at + 8 <= whole;) {
    const name = nameAt(bytes, at);
    const length = little(bytes, at + 4, 4);
    const end = Math.min(whole, at + 8 + length + (length % 2));
    if (name === 'EXIF') turn = turnOf(withoutName(bytes.subarray(at + 8, at + 8 + length)));
    else if (name !== 'XMP ') {
      const chunk = bytes.slice(at, end);
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_TOLD;
      kept.push(chunk);
      size ??= sizeOfWebp(name, chunk.subarray(8));
    }
    at = end;
  }
  const content = joined(kept);
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, content.length + 4, true);
  return size && { type: 'image/webp', ...size, turn, bytes: joined([head, content]) };
}

/** Some writers begin the chunk as a JPEG would. */
function withoutName(exif: Uint8Array): Uint8Array {
  return textAt(exif, 0, EXIF.length) === EXIF ? exif.subarray(EXIF.length) : exif;
}

function sizeOfWebp(name: string, data: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  switch (name) {
    case 'VP8X':
      return { width: little(data, 4, 3) + 1, height: little(data, 7, 3) + 1 };
    case 'VP8 ':
      if (data[3] !== 0x9d || data[4] !== 0x01 || data[5] !== 0x2a) return undefined;
      return { width: little(data, 6, 2) & 0x3fff, height: little(data, 8, 2) & 0x3fff };
    case 'VP8L': {
      if (data[0] !== 0x2f) return undefined;
      const bits = little(data, 1, 4);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
}

const ORIENTATION = 0x0112;
const MOST_ENTRIES = 200;

/** The orientation that Exif data says; 1 if it says none that there is. */
function turnOf(exif: Uint8Array): Turn {
  const order = textAt(exif, 0, 2);
  const number = order === 'II' ? little : order === 'MM' ? big : undefined;
  if (!number || number(exif, 2, 2) !== 42) return 1;
  const list = number(exif, 4, 4);
  const entries = Math.min(number(exif, list, 2), MOST_ENTRIES);
  for (let index = 0; index < entries; index++) {
    const at = list + 2 + index * 12;
    if (number(exif, at, 2) === ORIENTATION) return toTurn(number(exif, at + 8, 2));
  }
  return 1;
}

function toTurn(value: number): Turn {
  const turns: readonly Turn[] = [1, 2, 3, 4, 5, 6, 7, 8];
  return turns.find((turn) => turn === value) ?? 1;
}

/** A number of some bytes, the greatest first; bytes that are not there are 0. */
function big(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** The same with the smallest first. */
function little(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return textAt(bytes, at, 4);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
