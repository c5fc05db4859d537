/** One letter or word of a text, and where it begins, in UTF-16 units from 0. */
interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** UTF-16 units that are processed at once. */
const STRETCH = 512;
/** Segments at the end of a chunk that may depend on what follows: a Thai word is chosen by looking at the three after it. */
const UNSURE = 8;

/**
 * The segments of a text, in order, as `segmenter.segment` gives them. Some engines that we run in take time quadratic in the
 * text for that (Node 20), so a long one is processed in chunks, each starting at the beginning of a segment.
 */
export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Iterable<Segment> {
  let from = 0;
  let room = STRETCH;
  while (text.length - from > room) {
    const end = from + room;
    const stretch = text.slice(from, isHighHalf(text.charCodeAt(end - 1)) ? end - 1 : end);
    const sure = Array.from(segmenter.segment(stretch)).slice(0, -UNSURE);
    const start = from;
    for (const { segment, index } of sure) {
      yield { segment, index: start + index };
      from += segment.length;
    }
    // With so few segments, none is certain: they are long, and need a larger chunk.
    room = sure.length === 0 ? room * 2 : STRETCH;
  }
  for (const { segment, index } of segmenter.segment(text.slice(from))) yield { segment, index: from + index };
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
