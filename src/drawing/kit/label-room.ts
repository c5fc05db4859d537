import type { Box } from './shapes.js';

/** Boxes are kept by the vertical strips that they touch, so that a label is not compared with everything in a long chart. */
const STRIP = 96;
/** Least distance in px between two labels. */
const GAP = 2;

/** Remembers where labels and marks of a chart are, and finds free places (V6). */
export class LabelRoom {
  private readonly strips = new Map<number, Box[]>();

  take(box: Box): void {
    for (const strip of stripsOf(box)) {
      const list = this.strips.get(strip);
      if (list) list.push(box);
      else this.strips.set(strip, [box]);
    }
  }

  isFree(box: Box): boolean {
    return stripsOf(box).every((strip) => (this.strips.get(strip) ?? []).every((other) => areApart(box, other)));
  }

  /** The first free place of several, which is then taken; undefined when all are taken. */
  takeFirst<Candidate extends { readonly box: Box }>(candidates: readonly Candidate[]): Candidate | undefined {
    const found = candidates.find((candidate) => this.isFree(candidate.box));
    if (found) this.take(found.box);
    return found;
  }
}

function stripsOf(box: Box): readonly number[] {
  const first = Math.floor(box.x / STRIP);
  const last = Math.floor((box.x + box.width) / STRIP);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width + GAP <= other.x ||
    other.x + other.width + GAP <= one.x ||
    one.y + one.height + GAP <= other.y ||
    other.y + other.height + GAP <= one.y
  );
}
