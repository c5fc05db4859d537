import { toBase64 } from '../core/util/base64.js';
import type { FontFace } from './fonts.js';

/** Fonts as CSS rules that contain them, so that nothing is loaded. */
export function cssFonts(faces: readonly FontFace[]): string {
  return faces
    .map(
      ({ family, weight, italic, bytes }) =>
        `@font-face { font-family: '${family}'; font-style: ${italic ? 'italic' : 'normal'}; font-weight: ${weight}; src: url(data:font/woff2;base64,${toBase64(bytes)}) format('woff2'); }`,
    )
    .join('\n');
}
