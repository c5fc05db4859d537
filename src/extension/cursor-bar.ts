import { ThemeColor, window } from 'vscode';
import type { Disposable, TextEditor, TextEditorDecorationType } from 'vscode';
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

  constructor(private readonly previews: PreviewManager) {
    this.subscriptions = [
      this.decoration,
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.update(textEditor)),
      window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.update(editor))),
      previews.onDidChange(() => window.visibleTextEditors.forEach((editor) => this.update(editor))),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private update(editor: TextEditor): void {
    const shown = this.previews.shows(editor.document.uri);
    editor.setDecorations(this.decoration, shown ? [editor.document.lineAt(editor.selection.active.line).range] : []);
  }
}
