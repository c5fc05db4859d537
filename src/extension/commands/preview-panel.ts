import { commands } from 'vscode';
import type { PreviewManager } from '../preview/preview-manager.js';

/** Whether the focused preview is pinned: decides which of the two commands the editor shows. */
const PINNED_CONTEXT = 'journey.previewPinned';

/** `journey.pinPreview`: the preview stays with its file from now on. */
export function pinPreview(previews: PreviewManager): void {
  previews.active()?.pin(true);
}

/** `journey.unpinPreview`: the preview follows the editor again. */
export function unpinPreview(previews: PreviewManager): void {
  previews.active()?.pin(false);
}

/** `journey.restartPreview`: reloads the page of the preview, with everything that was chosen in it. */
export function restartPreview(previews: PreviewManager): void {
  previews.active()?.restart();
}

/** Updates the editor's menus for the focused preview. */
export function tellPinned(previews: PreviewManager): void {
  void commands.executeCommand('setContext', PINNED_CONTEXT, previews.active()?.isPinned === true);
}
