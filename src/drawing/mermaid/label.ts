/**
 * The author's texts as labels of Mermaid's flowchart, kanban and quadrant chart. There a label may be Markdown, contain pictures
 * and HTML, or end at a bracket; and some of it is read twice. So a label only keeps letters, digits and spaces, and every other
 * ASCII character becomes one of Mermaid's own entities (`#59;`), which is taken out before parsing and put back when it draws.
 */
import { drawableText } from './escape.js';

/** Letters that look like `<` and `>` and start nothing: an entity of the real ones would be read as a tag when the label is drawn. */
const LOOKALIKES: Readonly<Record<string, string>> = { '<': '\u2039', '>': '\u203a' };
const ASCII_SIGNS = /[!-/:-@[-`{-~\uFB02\u00B6\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text between quotation marks of a label; never empty, never with a line break. */
export function escapeLabel(text: string): string {
  return drawableText(text)
    .replace(/[<>]/gu, (sign) => LOOKALIKES[sign] ?? sign)
    .replace(ASCII_SIGNS, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
