/** The encoding of a file that is not UTF-8, as far as its bytes show. */
export type ForeignEncoding = 'utf-16' | 'utf-32' | 'binary';

/** This many bytes at the start of a file show enough. */
const LOOKED_AT = 512;
/** The least share of bytes that are zero in UTF-16: Thai text with few spaces. */
const LEAST_ZEROS = 0.015;

/**
 * The encoding of what is not UTF-8, by its byte order mark, otherwise by the position of its zero bytes: text has none in UTF-8,
 * every second byte in UTF-16 and three of four in UTF-32. Undefined for what may be UTF-8.
 */
export function foreignEncoding(bytes: Uint8Array): ForeignEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32' : 'utf-16';
  if (a === 0xfe && b === 0xff) return 'utf-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (!bytes.includes(0)) return undefined;
  const start = Array.from(bytes.subarray(0, LOOKED_AT));
  if (bytes.length % 4 === 0 && (isUtf32(start, 3, 2) || isUtf32(start, 0, 1))) return 'utf-32';
  if (bytes.length % 2 === 0 && (isUtf16(start, 0) || isUtf16(start, 1))) return 'utf-16';
  return 'binary';
}

/** How to decode the bytes of a journey, as an editor does when it opens the file: UTF-16 in its byte order, otherwise UTF-8. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (foreignEncoding(bytes) !== 'utf-16') return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.indexOf(0) % 2 === 0 ? 'utf-16be' : 'utf-16le';
}

/**
 * Whether every four bytes are a code point; `top` is the position of its highest byte, which is always zero, `next` of the one
 * below.
 */
function isUtf32(bytes: readonly number[], top: number, next: number): boolean {
  return bytes.every((byte, at) => (at % 4 === top ? byte === 0 : at % 4 === next ? byte <= 0x10 : true));
}

/**
 * Whether zeros occur only at every second position, where the high byte of ASCII is, and more than one or two that strayed into
 * a text: spaces, digits and line breaks of any script have one.
 */
function isUtf16(bytes: readonly number[], high: number): boolean {
  const zeros = bytes.filter((byte) => byte === 0).length;
  return zeros >= bytes.length * LEAST_ZEROS && bytes.every((byte, at) => byte !== 0 || at % 2 === high);
}
