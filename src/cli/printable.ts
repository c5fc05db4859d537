import type { Io } from './io.js';

/**
 * Control characters, those of eight bits among them, halves of letters, and marks that turn the direction of what follows: in a
 * terminal they could hide or fake output.
 */
const UNSAFE = /[\p{Cc}\p{Surrogate}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** A colour as this program writes it, or what may not be printed; line breaks are no such thing between lines. */
const COLOUR_OR_UNSAFE = new RegExp(`(\\u001B\\[\\d{1,2}m)|(?!\\n)${UNSAFE.source}`, 'gu');

/** A text of somebody else's file as it may be printed: one line, no escape sequences. */
export function printable(text: string): string {
  return text.replace(/\t/gu, '  ').replace(UNSAFE, '\uFFFD');
}

/** A printable text of at most so many letters. */
export function shortened(text: string, letters: number): string {
  const safe = printable(text);
  return safe.length <= letters ? safe : `${safe.slice(0, letters).replace(/[\uD800-\uDBFF]$/u, '')}\u2026`;
}

/**
 * The same streams with a last wall before the terminal: whatever a command prints for people, and whatever somebody forgot, has
 * no escape sequence in it but our own colours. What is printed for machines, such as an exported file, goes past it.
 */
export function withSafeStreams<Given extends Io>(io: Given, streams: readonly ('stdout' | 'stderr')[]): Given {
  const safe = { ...io };
  for (const stream of streams) safe[stream] = (text) => io[stream](printableLines(text, io.colour[stream]));
  return safe;
}

function printableLines(text: string, colour: boolean): string {
  return text.replace(COLOUR_OR_UNSAFE, (_, sequence?: string) => (colour && sequence ? sequence : '\uFFFD'));
}
