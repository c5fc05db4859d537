import { foldLoose } from './fold.js';
import { segmentsOf } from '../util/segments.js';

/** A place in a text: UTF-16 units from 0, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text contains what was searched for, ignoring case, marks of Latin letters and tone marks of Thai, as completion does.
 * Spans are whole visible letters, in order, and do not overlap. White space alone finds nothing.
 */
export function findText(text: string, sought: string): readonly TextSpan[] {
  const wanted = foldQuery(sought);
  if (wanted === '') return [];
  const { folded, places } = foldWithPlaces(text);
  const spans: TextSpan[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = places[at]?.start ?? 0;
    const end = places[at + wanted.length - 1]?.end ?? text.length;
    // A letter that folds to several, such as a ligature, is framed once.
    if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

/** The search text, in the form in which it is compared; empty for white space. */
function foldQuery(sought: string): string {
  return foldWithPlaces(sought.trim()).folded;
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The folded text, and for each of its units the letter that it comes from. Runs of spaces become one space. */
function foldWithPlaces(text: string): { folded: string; places: readonly TextSpan[] } {
  // Pieces, and the last of them apart: reading the end of a growing string copies it each time.
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
