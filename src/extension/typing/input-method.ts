import type { TextDocumentContentChangeEvent } from 'vscode';

/** What ends a word for every input method, and so its composition. */
const WORD_ENDS = /[\s\u3000]$/u;

/** UTF-16 units that one key adds to a composed word or takes from it: a letter with its marks. */
const LONGEST_KEY = 3;

/**
 * Whether a word is being composed, as Vietnamese, Thai and Japanese input methods do. The editor tells extensions nothing of it,
 * yet an edit on that line meanwhile tears the word: the editor goes on writing where the word was. What can be seen is that a
 * composed word is replaced by a longer one with each key, while keys of a plain keyboard put one letter behind the other.
 */
export class InputMethod {
  /** Whether the author writes so; what a first letter begins cannot be seen from it. */
  private isUsed = false;
  private isInWord = false;
  /** Where a letter of a plain keyboard would stand next. */
  private next: { readonly line: number; readonly character: number } | undefined;

  get isComposing(): boolean {
    return this.isUsed && this.isInWord;
  }

  /** Takes note of one change of the text, which may have several places. */
  changed(changes: readonly TextDocumentContentChangeEvent[]): void {
    const [change, ...others] = changes;
    if (!change) return;
    const { range, text, rangeLength } = change;
    const { line, character } = range.start;
    const isReplaced = range.end.line !== line || range.end.character !== character;
    this.isInWord = others.length === 0 && text !== '' && !WORD_ENDS.test(text);
    // A suggestion that is taken replaces what was begun, too: by more than a letter, or by several words.
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
