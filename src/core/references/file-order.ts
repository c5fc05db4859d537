import { foldExact } from '../vocabulary/fold.js';

/** As long as the longest number that a name is likely to have; shorter ones are padded, so that 2 comes before 10. */
const DIGITS = 12;

/**
 * Negative, zero or positive when one file comes before another: by path, the files of a folder before those of its subfolders,
 * `map.journey` before `map copy.journey`, `map 2` before `map 10`. An address without a folder is that of a file that was never
 * saved, and comes last. The same in every program that knows both files.
 */
export function compareFiles(left: string, right: string): number {
  return left === right ? 0 : compareParts(segmentsOfPath(left), segmentsOfPath(right)) || compareTexts(left, right);
}

/** Places in the order of their files, then of their lines. */
export function inFileOrder<Place extends { readonly uri: string; readonly line: number }>(
  places: readonly Place[],
): readonly Place[] {
  if (places.length < 2) return places;
  return places
    .map((place) => ({ place, parts: segmentsOfPath(place.uri) }))
    .sort(
      (left, right) =>
        compareParts(left.parts, right.parts) ||
        compareTexts(left.place.uri, right.place.uri) ||
        left.place.line - right.place.line,
    )
    .map(({ place }) => place);
}

/** The last part of an address, as people read it: `a.journey`; with its folder if the other file has the same name. */
export function fileNameBeside(uri: string, other = ''): string {
  const names = readable(uri).split('/');
  const name = names.at(-1) ?? '';
  return name === readable(other).split('/').at(-1) ? names.slice(-2).join('/') : name;
}

function compareParts(ones: readonly string[], others: readonly string[]): number {
  if (ones.length === 1 || others.length === 1) {
    return others.length === ones.length ? compareTexts(ones[0] ?? '', others[0] ?? '') : others.length - ones.length;
  }
  const last = Math.min(ones.length, others.length) - 1;
  for (let at = 0; at < last; at++) {
    const order = compareTexts(ones[at] ?? '', others[at] ?? '');
    if (order !== 0) return order;
  }
  return ones.length - others.length || compareTexts(ones[last] ?? '', others[last] ?? '');
}

function segmentsOfPath(uri: string): readonly string[] {
  return readable(uri)
    .replace(/\.journey$/u, '')
    .split('/')
    .map((part) => foldExact(part).replace(/\d+/gu, (digits) => digits.padStart(DIGITS, '0')));
}

/** The same letters in every program, however each encodes those that an address cannot contain. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
