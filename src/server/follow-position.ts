import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'langium';
import { sameAround } from './same-around.js';

/** A text at the time of a request about it, with the offsets at which its lines start. */
export interface AskedText {
  readonly version: number;
  readonly text: string;
  /** First offset of the line of a position, and that of the next line, or the end of the text. */
  readonly lineAt: (position: Position) => readonly [number, number];
}

/** Keeps the text of a document, which changes with the next edit. */
export function askedText(document: TextDocument, positions: readonly Position[]): AskedText {
  const lines = new Map(
    positions.map(({ line }) => {
      const start = document.offsetAt({ line, character: 0 });
      return [line, [start, document.offsetAt({ line: line + 1, character: 0 })] as const];
    }),
  );
  return { version: document.version, text: document.getText(), lineAt: ({ line }) => lines.get(line) ?? [0, 0] };
}

/** Where a place in a text is in a later one: lines above it may have been added or removed. Undefined if its own line was touched. */
export function followPosition(asked: AskedText, document: TextDocument, position: Position): Position | undefined {
  const now = document.getText();
  if (asked.text === now) return position;
  const [start, end] = asked.lineAt(position);
  const same = sameAround(asked.text, now);
  if (end <= same.start && isLineBreak(asked.text[end - 1])) return position;
  // The line break above must still be there.
  if (start <= asked.text.length - same.end) return undefined;
  const { line } = document.positionAt(start + now.length - asked.text.length);
  return { line, character: position.character };
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
