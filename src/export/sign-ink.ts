import type { TextItem } from '../drawing/kit/display-list.js';
import type { ColourName } from '../drawing/kit/palette.js';

/** Signs whose colour is their meaning; the font that ships has them in one colour, where a tick in a box is a black box. */
const SIGNS: Readonly<Record<string, ColourName>> = {
  '\u2705': 'idea',
  '\u{1f7e2}': 'idea',
  '\u{1f49a}': 'idea',
  '\u274c': 'pain',
  '\u26d4': 'pain',
  '\u{1f6ab}': 'pain',
  '\u{1f534}': 'pain',
  '\u{1f6a8}': 'pain',
  '\u2757': 'pain',
  '\u{1f7e1}': 'star',
  '\u{1f7e0}': 'star',
  '\u{1f31f}': 'star',
  '\u{1f535}': 'accent',
  '\u23e9': 'accent',
  '\u23ea': 'accent',
  '\u23f8': 'accent',
  '\u23f9': 'accent',
  '\u23fa': 'accent',
};

/** Inks of texts on a page or card, on which every colour of a sign can be seen. */
const PLAIN: ReadonlySet<string> = new Set(['ink', 'ink2', 'ink3', 'painInk', 'ideaInk']);

/** The colour that a stretch of a text is drawn in: its own for a sign of state, that of the text otherwise. */
export function inkOf(item: Pick<TextItem, 'fill'>, run: { readonly text: string }): string {
  return (PLAIN.has(item.fill) ? SIGNS[run.text] : undefined) ?? item.fill;
}

/** Whether a letter is such a sign, so that it is drawn on its own. */
export function hasOwnInk(letter: string): boolean {
  return SIGNS[letter] !== undefined;
}
