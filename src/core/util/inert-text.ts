/** Characters that break a text into lines; on one line they become spaces. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/**
 * Characters that are invisible and change how the rest looks: control characters, halves of surrogate pairs, marks that change
 * the direction.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
/** How editors begin a link (`[words](address)`) and an icon (`$(name)`) in what is otherwise plain text. */
const BEGINS = /[\]$](?=\()/gu;
const WORD_JOINER = '\u2060';

/**
 * Text from a file, a name, a page or an operating system, made safe for a message, a label or a title of an editor: one line
 * without hidden marks, in which nothing becomes a link or an icon. It looks as it was written; a zero-width character breaks up
 * what would have begun one.
 */
export function inertText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(HIDDEN, '\uFFFD')
    .replace(BEGINS, (sign) => sign + WORD_JOINER);
}
