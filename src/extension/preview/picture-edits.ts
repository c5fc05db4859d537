import { commands, Range, SnippetString, SnippetTextEdit, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, TextEditor, Uri, WebviewPanel } from 'vscode';
import type { TextEdit } from '../../core/writing/edit.js';
import { toSnippetEdit } from '../../core/writing/slots.js';
import { readLines } from '../../core/reader/read-lines.js';
import { editWordsOf } from '../../core/vocabulary/all-edit-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { EditAnswer, EditParams } from '../../protocol/edit-request.js';
import type { FromWebview, ToWebview } from '../../protocol/preview-messages.js';
import { KEEP } from './insert-lines.js';

type Wish = Extract<FromWebview, { type: 'change' }>;

type Outcome = Extract<ToWebview, { type: 'changed' }>;

export interface Editing {
  readonly document: TextDocument;
  /** Language of the file, for sentences about what cannot be done. */
  readonly language: HumanLanguage;
  readonly requestEdit: (params: EditParams) => Promise<EditAnswer>;
}

/**
 * Carries out a change made in a picture, as one undo step, and reports the result. Nothing is written unless the text is the one
 * that the picture showed, both before the server is asked and after it has answered.
 */
export async function changeText({ document, language, requestEdit }: Editing, wish: Wish): Promise<Outcome> {
  const { uri, version, intent } = wish;
  const { refused } = editWordsOf(language);
  const saying = (reason: string): Outcome => ({ type: 'changed', uri, version: document.version, refused: reason });
  if (document.version !== version) return saying(refused.stale);
  const answer = await requestEdit({ uri, version, intent }).catch(() => undefined);
  // A server that has stopped answers nothing; the page must not wait for it.
  if (!answer) return saying(refused['not-written']);
  if ('refused' in answer) return saying(answer.refused);
  if (document.version !== answer.version) return saying(refused.stale);
  if (answer.edits.length > 0 && !(await applyEdits(document.uri, answer.edits))) return saying(refused['not-written']);
  return { type: 'changed', uri, version: document.version, line: answer.line };
}

/** One change of the document; false if the editor refuses it. */
export async function applyEdits(uri: Uri, edits: readonly TextEdit[]): Promise<boolean> {
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    change.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
  return workspace.applyEdit(change);
}

/**
 * One change of the document in a focused editor, with the cursor in the first placeholder. VS Code only fills in placeholders in
 * the active editor.
 */
export async function applyFix({ document }: TextEditor, edits: readonly TextEdit[]): Promise<boolean> {
  const text = document.getText();
  const file = { text, lines: readLines(text) };
  const change = new WorkspaceEdit();
  const asSnippets = edits.map((edit) => {
    const { range, snippet } = toSnippetEdit(edit, file);
    const { start, end } = range;
    const place = new Range(start.line, start.character, end.line, end.character);
    return Object.assign(new SnippetTextEdit(place, new SnippetString(snippet)), KEEP);
  });
  change.set(document.uri, asSnippets);
  return workspace.applyEdit(change);
}

/**
 * Milliseconds before each try. On a busy machine the command may come before the editor has the focus, and goes to the preview
 * then, which has nothing to undo.
 */
const PAUSES = [0, 30, 100, 300, 600];

/**
 * Undoes the latest change of the document, or redoes it. VS Code only does that in the focused editor, so the document's editor
 * gets the focus, and the preview has it back afterwards.
 */
export async function stepThroughHistory(
  step: 'undo' | 'redo',
  panel: WebviewPanel,
  focusEditor: () => Promise<{ readonly document: Pick<TextDocument, 'version'> }>,
): Promise<void> {
  try {
    for (const pause of PAUSES) {
      if (pause > 0) {
        await new Promise<void>((resolve) => {
          setTimeout(resolve, pause);
        });
      }
      const { document } = await focusEditor();
      const { version } = document;
      await commands.executeCommand(step);
      if (document.version !== version) return;
    }
  } finally {
    panel.reveal(undefined, false);
  }
}
