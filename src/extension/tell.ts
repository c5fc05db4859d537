/**
 * The only place that says or asks anything in VS Code's own windows (`tests/tidy/walls-of-text.test.ts`). VS Code turns parts of
 * these texts into links, even ones that run a command, and into icons, so every text is made inert here, whoever wrote it.
 */
import { window } from 'vscode';
import type { QuickPickItem, QuickPickOptions } from 'vscode';
import { inertText } from '../core/util/inert-text.js';
import { oneLine } from '../core/util/one-line.js';

/** Maximum length of a message in UTF-16 units; a file name can be longer. */
const LONGEST = 500;

/** Shows a message; returns the button that was pressed, or undefined. */
export async function tell(
  kind: 'information' | 'warning' | 'error',
  text: string,
  ...buttons: readonly string[]
): Promise<string | undefined> {
  const said = messageText(text);
  switch (kind) {
    case 'information':
      return window.showInformationMessage(said, ...buttons);
    case 'warning':
      return window.showWarningMessage(said, ...buttons);
    case 'error':
      return window.showErrorMessage(said, ...buttons);
  }
}

/** Asks in a modal window whether something may be done; true for the button. */
export async function confirm(text: string, button: string): Promise<boolean> {
  return (await window.showWarningMessage(messageText(text), { modal: true }, button)) === button;
}

/** Shows something in the status bar for a moment. */
export function tellBriefly(text: string, milliseconds: number): void {
  window.setStatusBarMessage(messageText(text), milliseconds);
}

/** What can be chosen. An `icon` is VS Code's name of one; the texts contain none. */
export interface Offered {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly icon?: 'add';
}

/** Lets the reader choose; undefined if the question is left. */
export async function choose<Choice extends Offered>(
  choices: readonly Choice[],
  { title, placeHolder }: Pick<QuickPickOptions, 'title' | 'placeHolder'>,
): Promise<Choice | undefined> {
  const items = choices.map((choice): QuickPickItem & { readonly choice: Choice } => {
    const { icon, label, description, detail } = choice;
    return {
      choice,
      label: (icon === undefined ? '' : `$(${icon}) `) + inertText(label),
      ...(description === undefined ? {} : { description: inertText(description) }),
      ...(detail === undefined ? {} : { detail: inertText(detail) }),
    };
  });
  const options = {
    ...(title === undefined ? {} : { title: inertText(title) }),
    ...(placeHolder === undefined ? {} : { placeHolder: inertText(placeHolder) }),
  };
  return (await window.showQuickPick(items, options))?.choice;
}

/** An error in the form that VS Code may show when a command ends with one. */
export function inertError(error: unknown): Error {
  return new Error(messageText(error instanceof Error ? error.message : String(error)), { cause: error });
}

function messageText(text: string): string {
  return oneLine(inertText(text), LONGEST);
}
