import { commands, window } from 'vscode';
import type { WebviewPanel } from 'vscode';

/** Gives a preview the whole window of the editor while a journey is presented, and takes it back afterwards. */
export class FullWindow {
  private isFilled = false;

  /** With a single group of tabs there is nothing that could make room. */
  async fill(fills: boolean, panel: WebviewPanel): Promise<void> {
    if (fills === this.isFilled || (fills && window.tabGroups.all.length < 2)) {
      return;
    }
    // The command is about the group that has the focus.
    if (!panel.active) {
      panel.reveal();
    }
    this.isFilled = fills;
    await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
  }
}
