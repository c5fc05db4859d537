import { Uri, ViewColumn, window } from 'vscode';
import { LANGUAGE_ID } from '../../protocol/names.js';
import type { PreviewManager } from '../preview/preview-manager.js';

/** `journey.openPreview`: the preview in the column of the editor. */
export function openPreview(previews: PreviewManager, argument: unknown): void {
  const uri = journeyOf(argument);
  if (uri) {
    previews.open(uri, ViewColumn.Active);
  }
}

/** `journey.openPreviewToSide`: the preview next to the editor, which keeps the focus. */
export function openPreviewToSide(previews: PreviewManager, argument: unknown): void {
  const uri = journeyOf(argument);
  if (uri) {
    previews.open(uri, ViewColumn.Beside);
  }
}

/** The file that a menu passes, else the one in the active editor, else a visible one. */
function journeyOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) {
    return argument;
  }
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor?.document.languageId === LANGUAGE_ID)?.document.uri;
}
