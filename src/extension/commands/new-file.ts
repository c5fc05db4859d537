import { SnippetString, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../protocol/names.js';

/** `journey.newFile`: an untitled journey file with a first journey to fill in. */
export async function newFile(snippet: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}
