import { ThemeColor, window, workspace } from 'vscode';
import type { Disposable, TextDocumentContentChangeEvent, TextEditor, TextEditorDecorationType } from 'vscode';
import type { PreviewManager } from './preview/preview-manager.js';

/** The bar at the cursor's line of a journey that has a preview: the same line is marked in the picture (S4). */
export class CursorBar implements Disposable {
  private readonly decoration: TextEditorDecorationType = window.createTextEditorDecorationType({
    isWholeLine: true,
    borderColor: new ThemeColor('textLink.foreground'),
    borderStyle: 'none none none solid',
    borderWidth: '3px',
  });
  private readonly subscriptions: Disposable[];
  /** The line of the bar in each editor, -1 if there is none: most keystrokes leave it where it is, and the window has to repaint. */
  private readonly standing = new WeakMap<TextEditor, number>();

  constructor(private readonly previews: Pick<PreviewManager, 'shows' | 'onDidChange'>) {
    this.subscriptions = [
      this.decoration,
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.update(textEditor)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // The bar moves with its line, which may then be another than the cursor's.
        if (contentChanges.some(changesLines)) {
          this.forget(document.uri.toString());
        }
      }),
      window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.update(editor))),
      previews.onDidChange(() => window.visibleTextEditors.forEach((editor) => this.update(editor))),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private forget(uri: string): void {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === uri) {
        this.standing.delete(editor);
        this.update(editor);
      }
    }
  }

  private update(editor: TextEditor): void {
    const { document, selection } = editor;
    const line = this.previews.shows(document.uri) ? selection.active.line : -1;
    if (line !== (this.standing.get(editor) ?? -1)) {
      this.standing.set(editor, line);
      // The text may be shorter by now than when the cursor was placed.
      const bars = line < 0 || line >= document.lineCount ? [] : [document.lineAt(line).range];
      editor.setDecorations(this.decoration, bars);
    }
  }
}

function changesLines({ range, text }: TextDocumentContentChangeEvent): boolean {
  return !range.isSingleLine || /[\r\n]/u.test(text);
}
