import type { Position, TextEdit } from 'vscode-languageserver';
import { editTo, indentEdit, isInKeywordZone } from '../../core/indent/indent-edits.js';
import type { IndentEdit } from '../../core/indent/indent-edits.js';
import { levelBelow } from '../../core/indent/level.js';
import type { JourneyDocument } from '../documents.js';

/** What ends a keyword, in each script, and what ends a line. */
export const FORMAT_TRIGGERS = { first: ':', more: ['\uff1a', ' ', '\n'] } as const;

/**
 * Indentation while typing: after Enter the new line is indented for the next likely line, and a line that has got its keyword
 * moves to its level. Only the cursor's line is ever changed. Our VS Code extension does the same by itself
 * (`src/extension/typing`): the editor discards an answer if the next keystroke came first.
 */
export class JourneyOnTypeFormattingProvider {
  format(document: JourneyDocument, { line, character }: Position, typed: string): TextEdit[] {
    const record = document.lines[line];
    if (!record) return [];
    if (typed === '\n') {
      return record.kind === 'blank' ? toEdits(editTo(document, line, levelBelow(document, line - 1))) : [];
    }
    // Keys other than those that end a keyword change nothing, whatever a client asks.
    return isInKeywordZone(record, character - 1, character) ? toEdits(indentEdit(document, line)) : [];
  }
}

function toEdits(edit: IndentEdit | undefined): TextEdit[] {
  if (!edit) return [];
  const { line, end, blanks } = edit;
  return [{ range: { start: { line, character: 0 }, end: { line, character: end } }, newText: blanks }];
}
