import { exportWordsOf } from '../../core/vocabulary/all-export-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

/** Letters that are named; a text of another script has hundreds. */
const MOST_LETTERS = 12;
const MOST_LINES = 3;

/** Letters that a file could not show, each with the lines of the text that it stands in, counted from 1. */
export function namedLetters(text: string, letters: readonly string[], language: HumanLanguage): string {
  const words = exportWordsOf(language);
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
  const named = letters.slice(0, MOST_LETTERS).map((letter) => {
    const at = linesWith(lines, letter.normalize('NFC'));
    if (at.length === 0) return letter;
    const shown = at.slice(0, MOST_LINES).join(', ');
    return words.letterAt({ letter, lines: at.length > MOST_LINES ? `${shown} \u2026` : shown });
  });
  const left = letters.length - named.length;
  return proseOf(language).list(left > 0 ? [...named, words.moreLetters(left)] : named);
}

function linesWith(lines: readonly string[], letter: string): readonly number[] {
  const at: number[] = [];
  lines.forEach((line, index) => {
    if (at.length <= MOST_LINES && line.includes(letter)) at.push(index + 1);
  });
  return at;
}
