import type { Author } from '../core/checks/calm.js';
import { sameAround } from './same-around.js';

/** Runs something after a while, and returns how to prevent it. The host's clock, or that of a test. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** After this long without a keystroke, the author has stopped to look. */
export const PAUSE = 2000;

interface Writing {
  text: string;
  author: Author | undefined;
  endWait: (() => void) | undefined;
}

/**
 * Where each open document is being written, which is known from its changes alone: every editor reports those, and none reports
 * its cursor. An author who saves, or does nothing for a while, has moved on.
 */
export class Authors {
  private readonly writings = new Map<string, Writing>();

  constructor(
    private readonly after: After,
    /** Called with a document whose author has moved on. */
    private readonly movedOn: (uri: string) => void,
  ) {}

  /** Where a document is being written; undefined if nobody is writing. */
  of(uri: string): Author | undefined {
    return this.writings.get(uri)?.author;
  }

  opened(uri: string, text: string): void {
    this.closed(uri);
    this.writings.set(uri, { text, author: undefined, endWait: undefined });
  }

  changed(uri: string, text: string): void {
    const writing = this.writings.get(uri);
    if (!writing) {
      this.opened(uri, text);
      return;
    }
    if (writing.text === text) return;
    writing.author = authorOf(writing, text);
    writing.text = text;
    writing.endWait?.();
    writing.endWait = this.after(PAUSE, () => this.rest(uri));
  }

  /** Saved, or left alone. */
  rest(uri: string): void {
    const writing = this.writings.get(uri);
    if (!writing?.author) return;
    writing.endWait?.();
    writing.endWait = undefined;
    writing.author = undefined;
    this.movedOn(uri);
  }

  closed(uri: string): void {
    this.writings.get(uri)?.endWait?.();
    this.writings.delete(uri);
  }
}

/** Where a text was changed. An author who fills in one of several lines that were inserted at once is still writing all of them. */
function authorOf({ text: before, author }: Writing, after: string): Author {
  const edit = editBetween(before, after);
  const isWithin = author && edit.first === edit.line && edit.first >= author.first && edit.last <= author.last;
  return isWithin && !edit.changesLines ? { ...edit, first: author.first, last: author.last } : edit;
}

/** Where a text differs from its previous version. */
function editBetween(before: string, after: string): Author & { readonly changesLines: boolean } {
  let { start, end } = sameAround(before, after);
  // Enter at the end of a line looks like Enter at the start of the next; people press it at the end.
  while (
    start > 0 &&
    start + end === before.length &&
    after.charCodeAt(start - 1) === after.charCodeAt(after.length - end - 1)
  ) {
    start--;
    end++;
  }
  const written = after.slice(start, after.length - end);
  const top = breaksIn(after, 0, start);
  const line = top + breaksIn(written, 0, written.length);
  // A line break at the start of the new text leaves the line above.
  const leading = /^[ \t]*(?:\r\n|\r|\n)/u.test(written) ? 1 : 0;
  const changesLines = line > top || breaksIn(before, start, before.length - end) > 0;
  const character = after.length - end - startOfLine(after, after.length - end);
  return { line, character, first: Math.min(top + leading, line), last: line, changesLines };
}

function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charCodeAt(at - 1) !== 0x0a && text.charCodeAt(at - 1) !== 0x0d) at--;
  return at;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}
