/** How words are compared: exactly for reading, loosely for what is offered to a person who types without marks. */
import { BLANK_CLASS, INVISIBLE_CLASS } from '../util/characters.js';

const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
const BLANKS = new RegExp(`[${BLANK_CLASS}\\r\\n]+`, 'gu');
/** Anything that the exact form changes besides letter case and composition. */
const IRREGULAR = new RegExp(
  String.raw`[${INVISIBLE_CLASS}${BLANK_CLASS.replace(' ', '')}\r\n\u0e4d]|\u0e40\u0e40|^ | $| {2}`,
  'u',
);
// The ring and the long a make one letter, in whichever order a tone mark was typed between them.
const SPLIT_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu;
const DOUBLE_E = /\u0e40\u0e40/gu;

const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const THAI_TONES = /[\u0e47-\u0e4e]/gu;
const BARRED_D = /\u0111/gu;

/**
 * The form in which equal words are equal for reading: NFC, no invisible characters, SARA AM and SARA AE as one letter, lower
 * case, one space for each run of spaces, none at the ends.
 */
export function foldExact(text: string): string {
  switch (plainness(text)) {
    case 'folded':
      return text;
    case 'capitals':
      return text.toLowerCase();
    case 'other':
      return foldAny(text);
  }
}

/**
 * A looser form for completion and suggestions: without marks on Latin letters and without the tone marks of Thai; `đ` is `d`.
 * Thai vowels stay, since they distinguish words.
 */
export function foldLoose(text: string): string {
  const exact = foldExact(text);
  if (isAscii(exact)) return exact;
  return exact
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .replace(BARRED_D, 'd')
    .replace(THAI_TONES, '')
    .normalize('NFC');
}

/** Most text is plain ASCII and needs no regular expression. */
function plainness(text: string): 'folded' | 'capitals' | 'other' {
  let capitals = false;
  // A space at the start is as irregular as one after another.
  let blankBefore = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || code < 0x20) return 'other';
    const blank = code === 0x20;
    if (blank && blankBefore) return 'other';
    blankBefore = blank;
    if (code >= 0x41 && code <= 0x5a) capitals = true;
  }
  if (blankBefore && text.length > 0) return 'other';
  return capitals ? 'capitals' : 'folded';
}

function foldAny(text: string): string {
  const composed = text.normalize('NFC').toLowerCase();
  if (!IRREGULAR.test(composed)) return composed;
  const letters = composed.replace(INVISIBLE, '').replace(SPLIT_AM, '$1\u0e33').replace(DOUBLE_E, '\u0e41');
  // Removing an invisible character can bring a letter and its mark together.
  return letters.replace(BLANKS, ' ').trim().normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
