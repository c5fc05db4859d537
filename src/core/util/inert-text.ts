/** Characters that say where a text breaks; on one line they are blanks. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** What cannot be seen and changes how the rest is seen: control characters, halves of letters, marks that turn the direction. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
/** How editors begin a link (`[words](address)`) and an icon (`$(name)`) in what is otherwise plain text. */
const BEGINS = /[\]$](?=\()/gu;
const WORD_JOINER = '\u2060';

/**
 * Text of a file, a name, a page or an operating system as it may stand in a message, a label or a title of an editor: one line
 * without hidden marks, in which nothing becomes a link or an icon. It looks as it is written: a character without width parts
 * what would have begun one.
 */
export function inertText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(HIDDEN, '\uFFFD')
    .replace(BEGINS, (sign) => sign + WORD_JOINER);
}
