import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'langium';

/** A text as it was when somebody asked about it, with the offsets at which its lines start. */
export interface AskedText {
  readonly version: number;
  readonly text: string;
  /** First offset of the line of a position, and that of the next line, or the end of the text. */
  readonly lineAt: (position: Position) => readonly [number, number];
}

/** Holds on to the text of a document, which changes with the next edit. */
export function askedText(document: TextDocument, positions: readonly Position[]): AskedText {
  const lines = new Map(
    positions.map(({ line }) => {
      const start = document.offsetAt({ line, character: 0 });
      return [line, [start, document.offsetAt({ line: line + 1, character: 0 })] as const];
    }),
  );
  return { version: document.version, text: document.getText(), lineAt: ({ line }) => lines.get(line) ?? [0, 0] };
}

/** Where a place of a text is in a later one: lines may have come or gone above it. Nothing when its own line was touched. */
export function followPosition(asked: AskedText, document: TextDocument, position: Position): Position | undefined {
  if (asked.version === document.version) return position;
  const now = document.getText();
  const [start, end] = asked.lineAt(position);
  const same = sameAtStart(asked.text, now);
  if (same === asked.text.length && same === now.length) return position;
  if (end <= same && isLineBreak(asked.text[end - 1])) return position;
  const firstSame = asked.text.length - sameAtEnd(asked.text, now, same);
  // The line break above must be there still.
  if (start <= firstSame) return undefined;
  const { line } = document.positionAt(start + now.length - asked.text.length);
  return { line, character: position.character };
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function sameAtStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && left.charCodeAt(same) === right.charCodeAt(same)) same++;
  return same;
}

/** How many characters at the end are the same, without those that are the same at the start already. */
function sameAtEnd(left: string, right: string, atStart: number): number {
  const most = Math.min(left.length, right.length) - atStart;
  let same = 0;
  while (same < most && left.charCodeAt(left.length - 1 - same) === right.charCodeAt(right.length - 1 - same)) same++;
  return same;
}
