import { commands, Uri } from 'vscode';

/** `journey.openDiagnosticHelp`: the page about diagnostics that ships with the extension, at the heading of a code. */
export async function openDiagnosticHelp(extensionUri: Uri, code: unknown): Promise<void> {
  const page = Uri.joinPath(extensionUri, 'docs', 'diagnostics.md');
  const heading = typeof code === 'string' && /^[a-z][a-z-]*$/.test(code) ? code : '';
  await commands.executeCommand('markdown.showPreview', page.with({ fragment: heading }));
}
