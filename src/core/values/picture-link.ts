import { onOneLine, withoutQuotes } from '../util/clean-text.js';

/** Where the picture of a `link` line is, or why it is not drawn. */
export type PictureLink =
  /** Relative to the folder of the file, with `/` between folders. */
  | { readonly path: string; readonly fault?: undefined }
  /** `web`: pictures are never fetched; `outside`: an absolute path; `kind`: a picture of a kind that is not drawn, such as SVG. */
  | { readonly path?: undefined; readonly fault: 'web' | 'outside' | 'kind' };

/** Kinds that every export can hold. An SVG is none of them: it may contain scripts, and load what it names. */
const DRAWN = /\.(?:png|jpe?g|webp|gif)$/iu;
const NOT_DRAWN = /\.(?:svgz?|avif|bmp|tiff?|hei[cf]|ico|jxl)$/iu;

/** What a link says if it names a picture; undefined for a link to anything else. */
export function pictureLink(text: string): PictureLink | undefined {
  const words = withoutQuotes(onOneLine(text).trim()).trim();
  const isWeb = /^(?:https?:)?\/\//iu.test(words);
  const named = isWeb ? (words.split(/[?#]/u)[0] ?? words) : words;
  if (!DRAWN.test(named)) return NOT_DRAWN.test(named) ? { fault: isWeb ? 'web' : 'kind' } : undefined;
  if (isWeb) return { fault: 'web' };
  const path = words.replaceAll('\\', '/');
  if (/^(?:[/~]|[a-z][a-z0-9+.-]*:)/iu.test(path)) return { fault: 'outside' };
  return { path };
}

/** The spellings under which a disk may have a path: as written, composed, decomposed, and with `%20` as the letter that it means. */
export function pathSpellings(path: string): readonly string[] {
  return [...new Set([path, path.normalize('NFC'), path.normalize('NFD'), decoded(path)])];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
