import type { Io } from './io.js';

/**
 * Control characters, including those of eight bits, lone surrogates, and marks that turn the direction of what follows: in a
 * terminal they could hide or fake output.
 */
const UNSAFE = /[\p{Cc}\p{Surrogate}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** A colour as this program writes it, or something that may not be printed; line breaks between lines are allowed. */
const COLOUR_OR_UNSAFE = new RegExp(`(\\u001B\\[\\d{1,2}m)|(?!\\n)${UNSAFE.source}`, 'gu');

/** Text from somebody else's file in a printable form: one line, no escape sequences. */
export function printable(text: string): string {
  return text.replace(/\t/gu, '  ').replace(UNSAFE, '\uFFFD');
}

/** A printable text of at most this many letters. */
export function shortened(text: string, letters: number): string {
  const safe = printable(text);
  return safe.length <= letters ? safe : `${safe.slice(0, letters).replace(/[\uD800-\uDBFF]$/u, '')}\u2026`;
}

/**
 * The same streams with a last barrier before the terminal: whatever a command prints for people, and whatever code forgot to
 * make printable, has no escape sequence in it but our own colours. Output for machines, such as an exported file, bypasses it.
 */
export function withSafeStreams<Given extends Io>(io: Given, streams: readonly ('stdout' | 'stderr')[]): Given {
  const safe = { ...io };
  for (const stream of streams) safe[stream] = (text) => io[stream](printableLines(text, io.colour[stream]));
  return safe;
}

function printableLines(text: string, colour: boolean): string {
  return text.replace(COLOUR_OR_UNSAFE, (_, sequence?: string) => (colour && sequence ? sequence : '\uFFFD'));
}
