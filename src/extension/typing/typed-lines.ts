import { Disposable, Range, TextDocumentSaveReason, window, workspace } from 'vscode';
import type {
  TextDocument,
  TextDocumentChangeEvent,
  TextDocumentContentChangeEvent,
  TextDocumentWillSaveEvent,
  TextEditor,
} from 'vscode';
import { indentEdits, isInKeywordZone } from '../../core/indent/indent-edits.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { readLines } from '../../core/reader/read-lines.js';
import { startOfTail } from '../../core/util/tail.js';
import { LANGUAGE_ID } from '../../protocol/names.js';
import { InputMethod } from './input-method.js';

/** Milliseconds until the next try when the editor has refused an edit because a keystroke came first. */
const NEXT_TRY = 20;
/** Milliseconds that a save waits for lines that the editor keeps refusing to move; it would wait 1,750 itself. */
const LONGEST_WAIT = 1000;
/** A paste of more lines than this keeps its own indentation. */
const MOST_PASTED = 2000;
/** Spaces that a suggestion leaves for the next part of its line. */
const TAIL = ' \t';
/** What ends a keyword, and what ends a line. */
const KEYWORD_ENDS = /[:\uff1a\s]/u;
/** Nothing but a line break and the editor's indentation of the new line. */
const ENTER = /^\r?\n[ \t]*$/u;

/**
 * Indents the line that is being typed or was pasted once it has its keyword. The editor's own formatting on typing is not used:
 * it asks after the keystroke and discards the answer if another one came first, so that fast typists get none of it. Here such a
 * line waits for the next gap between two keystrokes, though the author may have gone on to the next line by then.
 */
export class TypedLines {
  private readonly listening: Disposable;
  private readonly inputMethod = new InputMethod();
  /** Lines that wait for their level, of one document at a time. */
  private waiting = new Set<number>();
  /** Empty lines that got their spaces from us: the editor only takes back those that it wrote itself. */
  private dressed = new Set<number>();
  /** Lines that a suggestion ended with a space, where a next part may follow. */
  private open = new Set<number>();
  /** Lines that were left with spaces at their end that nobody typed: these are removed. */
  private ended = new Set<number>();
  private of: string | undefined;
  /** Where the author is: the last line of the newest change. The editor reports its cursor later than the text. */
  private at = 0;
  private isWriting = false;
  /** Saves that wait until the lines are on their levels. */
  private readonly saves: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.listening = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      workspace.onWillSaveTextDocument((event) => this.saving(event)),
    );
  }

  dispose(): void {
    this.listening.dispose();
    clearTimeout(this.timer);
    this.letSave();
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.languageId !== LANGUAGE_ID || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    // Undo and redo restore what was there; changes made by others keep their own form.
    const isTyped = reason === undefined && window.activeTextEditor?.document === document;
    if (!isTyped || uri !== this.of) this.forget(uri);
    if (!isTyped) return;
    this.inputMethod.changed(contentChanges);
    for (const change of contentChanges) {
      this.waiting = shifted(this.waiting, change);
      this.dressed = shifted(this.dressed, change);
      this.open = shifted(this.open, change);
      this.ended = shifted(this.ended, change);
    }
    const newest = contentChanges[0];
    if (newest) this.at = newest.range.start.line + breaksIn(newest.text);
    for (const change of contentChanges) {
      // The line alone shows whether it has its keyword; the whole text is only read for one that has.
      if (KEYWORD_ENDS.test(change.text)) this.note(document.lineAt(change.range.start.line).text, change);
    }
    if (this.isWaiting) this.write();
  }

  /**
   * A line that still waits for the end of a word is indented when its author saves; an automatic save can come in the middle of a
   * word. The save waits for the line and is not given edits of its own: the editor would make these whatever the text is by then,
   * and a line that was moved in between would be moved twice.
   */
  private saving(event: TextDocumentWillSaveEvent): void {
    const { document, reason } = event;
    if (reason !== TextDocumentSaveReason.Manual || !this.isWaiting || document.uri.toString() !== this.of) return;
    event.waitUntil(this.written());
  }

  /** When no line waits any more, or after `LONGEST_WAIT`. */
  private written(): Promise<void> {
    return new Promise((resolve) => {
      this.saves.push(resolve);
      setTimeout(resolve, LONGEST_WAIT);
      this.write();
    });
  }

  private letSave(): void {
    for (const save of this.saves.splice(0)) save();
  }

  /** Notes the lines of a change that have just got their keyword; `first` is the text of its first line. */
  private note(first: string, { range, text }: TextDocumentContentChangeEvent): void {
    const { line, character } = range.start;
    const breaks = breaksIn(text);
    const [record] = readLines(first);
    if (!record) return;
    const end = breaks === 0 ? character + text.length : record.length;
    if (this.dressed.delete(line) && breaks > 0 && record.kind === 'blank') this.ended.add(line);
    if (isInKeywordZone(record, character, end) || (breaks > 0 && isBareKeyword(record, character))) {
      this.waiting.add(line);
    }
    if (breaks > 0 && this.open.delete(line)) this.ended.add(line);
    if (breaks === 0 && text.length > 1 && startOfTail(text, TAIL) < text.length) this.open.add(line);
    if (breaks === 0 || breaks > MOST_PASTED || ENTER.test(text)) return;
    for (let below = line + 1; below <= line + breaks; below++) this.waiting.add(below);
  }

  private write(): void {
    clearTimeout(this.timer);
    const editor = window.activeTextEditor;
    if (this.isWriting) return;
    if (!editor || editor.document.uri.toString() !== this.of) return this.letSave();
    // The next keystroke ends the word, or the one after it: each tries again.
    if (this.inputMethod.isComposing && this.saves.length === 0) return;
    const edits = this.editsIn(editor.document);
    if (edits.length === 0) {
      this.waiting.clear();
      this.ended.clear();
      return this.letSave();
    }
    this.isWriting = true;
    void editor
      .edit(
        (builder) => {
          for (const { line, from, to, text } of edits) builder.replace(new Range(line, from, line, to), text);
        },
        // The move belongs to the keystroke that caused it: one undo reverts both.
        { undoStopBefore: false, undoStopAfter: false },
      )
      .then(
        (isWritten) => this.answered(isWritten, edits, editor),
        () => this.answered(false, [], editor),
      );
  }

  private answered(isWritten: boolean, edits: readonly LineEdit[], editor: TextEditor): void {
    this.isWriting = false;
    if (isWritten) {
      for (const { line, text } of edits) {
        this.waiting.delete(line);
        this.ended.delete(line);
        if (text !== '' && editor.document.lineAt(line).isEmptyOrWhitespace) this.dressed.add(line);
      }
    }
    if (this.isWaiting) this.timer = setTimeout(() => this.write(), NEXT_TRY);
    else this.letSave();
  }

  private get isWaiting(): boolean {
    return this.waiting.size > 0 || this.ended.size > 0;
  }

  private editsIn(document: TextDocument): readonly LineEdit[] {
    const ends = [...this.ended].flatMap((line): LineEdit[] => {
      const text = line < document.lineCount ? document.lineAt(line).text : '';
      const from = startOfTail(text, TAIL);
      return from < text.length ? [{ line, from, to: text.length, text: '' }] : [];
    });
    return [...this.levelsIn(document), ...ends];
  }

  /** The lines that wait for their level, with what moves along; only for these is the whole text read. */
  private levelsIn(document: TextDocument): readonly LineEdit[] {
    if (this.waiting.size === 0) return [];
    const text = document.getText();
    const edits = indentEdits({ text, lines: readLines(text) }, [...this.waiting], this.at);
    return edits.map(({ line, end, blanks }) => ({ line, from: 0, to: end, text: blanks }));
  }

  private forget(uri: string): void {
    this.waiting.clear();
    this.dressed.clear();
    this.open.clear();
    this.ended.clear();
    this.of = uri;
    this.letSave();
  }
}

/** A replacement for a stretch of a line. */
interface LineEdit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Enter after a keyword without a value ends it as a colon does. */
function isBareKeyword(record: LineRecord, character: number): boolean {
  return record.kind === 'keyword' && record.valueStart >= record.valueEnd && character >= record.keywordEnd;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/** Numbers of lines after a change above or in them. */
function shifted(lines: Set<number>, { range, text }: TextDocumentContentChangeEvent): Set<number> {
  const added = breaksIn(text) - (range.end.line - range.start.line);
  if (added === 0 || lines.size === 0) return lines;
  return new Set([...lines].map((line) => (line > range.start.line ? Math.max(line + added, range.start.line) : line)));
}
