import { Disposable, Range, TextDocumentSaveReason, TextEdit, window, workspace } from 'vscode';
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

/** Milliseconds until the next try when the editor has refused an edit because a key came first. */
const NEXT_TRY = 20;
/** A paste of more lines than this keeps its own indentation. */
const MOST_PASTED = 2000;
/** Blanks that a taken suggestion leaves for the next part of its line. */
const TAIL = ' \t';
/** What ends a keyword, and what ends a line. */
const KEYWORD_ENDS = /[:\uff1a\s]/u;
/** Nothing but a line break and what the editor indents the new line by. */
const ENTER = /^\r?\n[ \t]*$/u;

/**
 * Moves the line that is being typed or was pasted to its level once it has its keyword. The editor's own formatting on typing is
 * not used: it asks after the key and throws the answer away when another key came first, so that who types fast gets none of it.
 * Here such a line waits for the next gap between two keys, though the author may have gone on to the line below by then.
 */
export class TypedLines {
  private readonly listening: Disposable;
  private readonly inputMethod = new InputMethod();
  /** Lines that wait for their level, of one document at a time. */
  private waiting = new Set<number>();
  /** Blank lines that have got their blanks from us: the editor takes back only those that it wrote itself. */
  private dressed = new Set<number>();
  /** Lines that a suggestion ended with a blank, where a next part may follow. */
  private open = new Set<number>();
  /** Lines that were left with blanks at their end that nobody typed: these go. */
  private ended = new Set<number>();
  private of: string | undefined;
  /** Where the author is: the last line of the newest change. What the editor says of its cursor comes later than the text. */
  private at = 0;
  private isWriting = false;
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
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.languageId !== LANGUAGE_ID || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    // Undo and redo bring back what was there; what other hands write has its own form.
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
      // The line alone tells whether it has got its keyword; the whole text is read only for one that has.
      if (KEYWORD_ENDS.test(change.text)) this.note(document.lineAt(change.range.start.line).text, change);
    }
    if (this.isWaiting) this.write();
  }

  /** A line that still waits for the end of a word has its level when its author saves; a save by itself comes in the middle of words. */
  private saving(event: TextDocumentWillSaveEvent): void {
    const { document, reason } = event;
    if (reason !== TextDocumentSaveReason.Manual || !this.isWaiting || document.uri.toString() !== this.of) return;
    const edits = this.editsIn(document).map(({ line, from, to, text }) =>
      TextEdit.replace(new Range(line, from, line, to), text),
    );
    if (edits.length > 0) event.waitUntil(Promise.resolve(edits));
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
    if (!editor || this.isWriting || editor.document.uri.toString() !== this.of) return;
    // The next key ends the word, or the one after it: each tries again.
    if (this.inputMethod.isComposing) return;
    const edits = this.editsIn(editor.document);
    if (edits.length === 0) {
      this.waiting.clear();
      this.ended.clear();
      return;
    }
    this.isWriting = true;
    void editor
      .edit(
        (builder) => {
          for (const { line, from, to, text } of edits) builder.replace(new Range(line, from, line, to), text);
        },
        // The move belongs to the key that brought it about: one undo takes both back.
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
  }
}

/** Another text for a stretch of a line. */
interface LineEdit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Enter behind a keyword without a value ends it as well as a colon does. */
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
