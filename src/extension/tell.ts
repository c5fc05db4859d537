/**
 * The only place that says or asks anything in VS Code's own windows (`tests/tidy/walls-of-text.test.ts`). VS Code makes links,
 * also such that run a command, and icons of what is said there, so every text is made inert here, whoever wrote it.
 */
import { window } from 'vscode';
import type { QuickPickItem, QuickPickOptions } from 'vscode';
import { inertText } from '../core/util/inert-text.js';
import { oneLine } from '../core/util/one-line.js';

/** UTF-16 units of a message; a name of a file can be longer. */
const LONGEST = 500;

/** Shows a message; the button that was pressed, or nothing. */
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

/** Asks in a window of its own whether something may be done; true for the button. */
export async function confirm(text: string, button: string): Promise<boolean> {
  return (await window.showWarningMessage(messageText(text), { modal: true }, button)) === button;
}

/** Says something at the foot of the window for a moment. */
export function tellBriefly(text: string, milliseconds: number): void {
  window.setStatusBarMessage(messageText(text), milliseconds);
}

/** What can be chosen. An `icon` is VS Code's name of one; in the texts there are none. */
export interface Offered {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly icon?: 'add';
}

/** Lets the reader choose; nothing when the question is left. */
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

/** An error as VS Code may show it, when a command ends with one. */
export function inertError(error: unknown): Error {
  return new Error(messageText(error instanceof Error ? error.message : String(error)), { cause: error });
}

function messageText(text: string): string {
  return oneLine(inertText(text), LONGEST);
}
