import { foldLoose } from './fold.js';
import { segmentsOf } from '../util/segments.js';

/** A place in a text: UTF-16 units from 0, `end` not inside. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text holds what was looked for, without regard to capitals, marks of Latin letters and tone marks of Thai, as
 * completion does it. Spans are whole letters as one sees them, in order, and do not overlap. Nothing is found for blanks.
 */
export function findText(text: string, sought: string): readonly TextSpan[] {
  const wanted = foldQuery(sought);
  if (wanted === '') return [];
  const { folded, places } = foldWithPlaces(text);
  const spans: TextSpan[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = places[at]?.start ?? 0;
    const end = places[at + wanted.length - 1]?.end ?? text.length;
    // A letter that folds to several, as a ligature does, is framed once.
    if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

/** What is looked for, in the form in which it is compared; empty for blanks. */
function foldQuery(sought: string): string {
  return foldWithPlaces(sought.trim()).folded;
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The folded text, and for each of its units the letter that it comes from. Runs of blanks are one blank. */
function foldWithPlaces(text: string): { folded: string; places: readonly TextSpan[] } {
  // Pieces, and the last of them apart: to ask a string that grows for its end copies it each time.
  const forms: string[] = [];
  let last = ' ';
  const places: TextSpan[] = [];
  for (const { start, end } of lettersOf(text)) {
    const letter = text.slice(start, end);
    const blank = /^\s+$/u.test(letter);
    const form = blank ? (last.endsWith(' ') ? '' : ' ') : foldLoose(letter);
    if (form === '') continue;
    forms.push(form);
    last = form;
    for (let unit = 0; unit < form.length; unit++) places.push({ start, end });
  }
  return { folded: forms.join(''), places };
}

/** A ring before a long a, and two short e, are one letter of Thai each, however they were typed. */
const RING_AT_END = /\u0e4d[\u0e48-\u0e4b]?$/u;

function lettersOf(text: string): readonly TextSpan[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmentsOf(letters, text)) {
    const last = found.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const joins =
      (segment.startsWith('\u0e32') && RING_AT_END.test(before)) ||
      (segment.startsWith('\u0e40') && before === '\u0e40');
    if (last && joins) last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}
