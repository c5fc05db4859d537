const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Number of bytes that are converted at a time; a multiple of three. */
const CHUNK = 3 * 2048;

/** Bytes as base64. Written here because neither host's own function is available in both. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += encode(bytes.subarray(start, start + CHUNK));
  return text;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    text += `${LETTERS[one >> 2] ?? ''}${LETTERS[((one & 3) << 4) | (two >> 4)] ?? ''}`;
    text += left > 1 ? (LETTERS[((two & 15) << 2) | (three >> 6)] ?? '') : '=';
    text += left > 2 ? (LETTERS[three & 63] ?? '') : '=';
  }
  return text;
}
