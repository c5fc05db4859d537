import { EndOfLine, Position, SnippetString } from 'vscode';
import type { TextEditor } from 'vscode';

/**
 * Writes the lines of a snippet below a line, from 0, or at the end of the file, with the places in it to be filled in. The lines
 * keep their own indentation: at the start of a line VS Code adds none. One step of undo takes them away.
 */
export async function insertLines(
  editor: TextEditor,
  snippet: string,
  afterLine = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { document } = editor;
  const last = document.lineCount - 1;
  if (afterLine < last) {
    await editor.insertSnippet(new SnippetString(`${snippet}\n`), new Position(afterLine + 1, 0));
    return;
  }
  const { isEmptyOrWhitespace, range } = document.lineAt(last);
  if (isEmptyOrWhitespace) {
    await editor.insertSnippet(new SnippetString(snippet), new Position(last, 0));
    return;
  }
  // The file ends without a line break: a line of its own comes first, and both are one step.
  const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  await editor.edit((change) => change.insert(range.end, lineBreak), { undoStopBefore: true, undoStopAfter: false });
  await editor.insertSnippet(new SnippetString(snippet), new Position(last + 1, 0), {
    undoStopBefore: false,
    undoStopAfter: true,
  });
}
