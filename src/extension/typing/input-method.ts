import type { TextDocumentContentChangeEvent } from 'vscode';

/** What ends a word for every input method, and so ends its composition. */
const WORD_ENDS = /[\s\u3000]$/u;

/** UTF-16 units that one keystroke adds to a composed word or removes from it: a letter with its marks. */
const LONGEST_KEY = 3;

/**
 * Whether a word is being composed, as with Vietnamese, Thai and Japanese input methods. The editor tells extensions nothing
 * about it, yet an edit on that line meanwhile breaks the word: the editor goes on writing where the word was. What can be seen
 * is that a composed word is replaced by a longer one with each keystroke, while a plain keyboard adds one letter after the
 * other.
 */
export class InputMethod {
  /** Whether the author types that way; the first letter does not show it. */
  private isUsed = false;
  private isInWord = false;
  /** Where the next letter of a plain keyboard would be. */
  private next: { readonly line: number; readonly character: number } | undefined;

  get isComposing(): boolean {
    return this.isUsed && this.isInWord;
  }

  /** Notes one change of the text, which may have several places. */
  changed(changes: readonly TextDocumentContentChangeEvent[]): void {
    const [change, ...others] = changes;
    if (!change) return;
    const { range, text, rangeLength } = change;
    const { line, character } = range.start;
    const isReplaced = range.end.line !== line || range.end.character !== character;
    this.isInWord = others.length === 0 && text !== '' && !WORD_ENDS.test(text);
    // Taking a suggestion also replaces what was begun: by more than a letter, or by several words.
    if (this.isInWord && isReplaced) {
      this.isUsed = Math.abs(text.length - rangeLength) <= LONGEST_KEY && !/\s/u.test(text);
      this.isInWord = this.isUsed;
    }
    if (this.isInWord && !isReplaced && this.next?.line === line && this.next.character === character) {
      this.isUsed = false;
    }
    this.next = this.isInWord && !isReplaced ? { line, character: character + text.length } : undefined;
  }
}
