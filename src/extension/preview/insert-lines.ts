import { EndOfLine, Position, Range, SnippetString } from 'vscode';
import type { TextEditor } from 'vscode';
import { dressSnippet } from '../../core/edit/dress-snippet.js';
import { escapeSnippet } from '../../core/util/escape-snippet.js';

/** Only known to newer editors: without it tabs and spaces become what the editor's settings say, not what the file has. */
export const KEEP = { keepWhitespace: true };

/**
 * Writes the lines of a snippet below a line, from 0, or at the end of the file, with its placeholders to be filled in. Below -1
 * is above the first line. The lines are indented like the file; at the start of a line VS Code adds nothing. One undo step
 * removes them. False if the editor refused the change.
 */
export async function insertLines(
  editor: TextEditor,
  snippet: string,
  afterLine = Number.POSITIVE_INFINITY,
  above?: { readonly line: number; readonly snippet: string },
): Promise<boolean> {
  const { document } = editor;
  const last = document.lineCount - 1;
  if (above && above.line <= afterLine && afterLine <= last) {
    return insertRound(editor, snippet, afterLine, above);
  }
  const dressed = dressSnippet(document.getText(), snippet, afterLine);
  if (afterLine < last) {
    const options = { undoStopBefore: true, undoStopAfter: true, ...KEEP };
    return editor.insertSnippet(new SnippetString(`${dressed}\n`), new Position(afterLine + 1, 0), options);
  }
  const { isEmptyOrWhitespace, range } = document.lineAt(last);
  if (isEmptyOrWhitespace) {
    const options = { undoStopBefore: true, undoStopAfter: true, ...KEEP };
    return editor.insertSnippet(new SnippetString(dressed), new Position(last, 0), options);
  }
  // The file ends without a line break: a new line comes first, and both are one step.
  const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const first = { undoStopBefore: true, undoStopAfter: false };
  if (!(await editor.edit((change) => change.insert(range.end, lineBreak), first))) {
    return false;
  }
  const options = { undoStopBefore: false, undoStopAfter: true, ...KEEP };
  return editor.insertSnippet(new SnippetString(dressed), new Position(last + 1, 0), options);
}

/** Both pieces at once, so that a placeholder in both is filled in once; the lines between them are written as they are. */
function insertRound(
  editor: TextEditor,
  snippet: string,
  afterLine: number,
  above: { readonly line: number; readonly snippet: string },
): Thenable<boolean> {
  const { document } = editor;
  const text = document.getText();
  const between = new Range(new Position(above.line, 0), document.lineAt(afterLine).range.end);
  const pieces = [
    dressSnippet(text, above.snippet, above.line - 1),
    escapeSnippet(document.getText(between)),
    dressSnippet(text, snippet, afterLine),
  ];
  const options = { undoStopBefore: true, undoStopAfter: true, ...KEEP };
  return editor.insertSnippet(new SnippetString(pieces.join('\n')), between, options);
}
