import { Range, Selection, TabInputText, TextEditorRevealType, ViewColumn, window } from 'vscode';
import type { TextEditor, Uri } from 'vscode';

/**
 * The column to show a document in: where an editor shows it, else where it has a tab, else a column other than the preview's
 * own, so that the preview is never covered.
 */
export function findEditorColumn(uri: Uri, previewColumn: ViewColumn | undefined): ViewColumn {
  const key = uri.toString();
  const visible = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === key && editor.viewColumn !== undefined,
  );
  if (visible?.viewColumn !== undefined) {
    return visible.viewColumn;
  }
  const group = window.tabGroups.all.find((candidate) =>
    candidate.tabs.some((tab) => tab.input instanceof TabInputText && tab.input.uri.toString() === key),
  );
  if (group && group.viewColumn !== previewColumn) {
    return group.viewColumn;
  }
  const other = window.tabGroups.all.find((candidate) => candidate.viewColumn !== previewColumn);
  return other?.viewColumn ?? ViewColumn.Beside;
}

/**
 * Puts the cursor at the end of a line. The line is not selected, because the next keystroke would replace it. A picture that is
 * held may be older than the text, so a line beyond the end is the last line.
 */
export function revealLine(editor: TextEditor, line: number): void {
  const { document } = editor;
  const { end } = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  editor.selection = new Selection(end, end);
  editor.revealRange(new Range(end, end), TextEditorRevealType.InCenterIfOutsideViewport);
}
