import { languages, Range, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import { shownUnit } from '../../core/indent/habit.js';
import { readLines } from '../../core/reader/read-lines.js';
import { LANGUAGE_ID } from '../../protocol/names.js';

/** The habit of a file shows in its first lines. */
const LINES_READ = 300;

/**
 * Keeps Enter, Tab and Backspace in step with the file in the editor: its own unit of indentation, two spaces, four or a tab, or
 * none at all. The editor guesses when it opens a file; this also follows a file that is being written.
 */
export class EditorHabit implements Disposable {
  private readonly listening: readonly Disposable[];
  private flat: Disposable | undefined;
  /** The unit that each editor was given, so that what its user sets afterwards stays. */
  private readonly given = new WeakMap<TextEditor, string>();

  constructor() {
    this.listening = [
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const editor = window.activeTextEditor;
        // A line that was left shows the habit; the line being typed does not yet.
        if (editor?.document === document && contentChanges.some(({ text }) => text.includes('\n'))) {
          this.follow(editor);
        }
      }),
    ];
    this.follow(window.activeTextEditor);
  }

  dispose(): void {
    for (const each of this.listening) each.dispose();
    this.flat?.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE_ID) return;
    const text = editor.document.getText(new Range(0, 0, LINES_READ, 0));
    const unit = shownUnit({ text, lines: readLines(text) });
    this.setFlat(unit === '');
    if (unit === undefined || unit === '' || this.given.get(editor) === unit) return;
    this.given.set(editor, unit);
    const wanted = unit.includes('\t') ? { insertSpaces: false } : { insertSpaces: true, tabSize: unit.length };
    const { insertSpaces, tabSize } = editor.options;
    if (insertSpaces !== wanted.insertSpaces || (wanted.tabSize !== undefined && tabSize !== wanted.tabSize)) {
      editor.options = wanted;
    }
  }

  /** In a flat file Enter indents nothing. */
  private setFlat(isFlat: boolean): void {
    if (isFlat === (this.flat !== undefined)) return;
    this.flat?.dispose();
    this.flat = isFlat ? languages.setLanguageConfiguration(LANGUAGE_ID, { onEnterRules: [] }) : undefined;
  }
}
