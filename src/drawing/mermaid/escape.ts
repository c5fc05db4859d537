import { withoutBreaks } from '../../core/util/line-breaks.js';

/**
 * Text for Mermaid's `journey` diagram. Mermaid has no quotes there: a colon, a semicolon, a number sign or a comma inside a
 * title ends it, turns it into a score or drops the line, mostly without an error. What it does have are entities of the form
 * `#58;`, which it takes out before it parses and puts back when it draws.
 */

/**
 * Characters that mean something to the parser, to the steps before it (directives, tags) or to the drawing after it. U+FB02 and
 * U+00B6 are what Mermaid itself writes in place of an entity while it parses; marks that turn the direction would mislead people
 * who read the text.
 */
const SPECIAL = /[#;:,%<&\uFB02\u00B6\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Line breaks end a statement and control characters are not allowed in an SVG: both become a space. */
const BREAKS = /[\n\r\u2028\u2029]/u;
const CONTROLS = /\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Words that Mermaid reads as a keyword at the start of a line, in any letter case. */
const KEYWORD_LIKE = /^(?:journey|section|title|accTitle|accDescr)/iu;

/** Used if the author wrote no title: Mermaid refuses an empty one. */
export const NO_TITLE = '\u2026';

/** What of a text can be shown at all: one line, well-formed, not empty. When drawn, an escaped text reads like this. */
export function drawableText(text: string): string {
  const line = withoutBreaks(text, BREAKS).replace(CONTROLS, ' ').replace(LONE_SURROGATE, '\uFFFD').trim();
  return line === '' ? NO_TITLE : line;
}

/** The title of the diagram or of a section. */
export function escapeTitle(text: string): string {
  return drawableText(text).replace(SPECIAL, toEntity);
}

/** The name of a task, which is at the start of a line. */
export function escapeTask(text: string): string {
  const escaped = escapeTitle(text);
  return KEYWORD_LIKE.test(escaped) ? escapeFirst(escaped) : escaped;
}

/** The name of an actor. Mermaid keeps actors as properties of an object, where `__proto__` would vanish. */
export function escapeActor(text: string): string {
  const escaped = escapeTitle(text);
  return escaped === '__proto__' ? escapeFirst(escaped) : escaped;
}

function escapeFirst(text: string): string {
  return toEntity(text.slice(0, 1)) + text.slice(1);
}

/** Decimal, because Mermaid does not know the hexadecimal form. */
function toEntity(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
