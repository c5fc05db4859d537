/** A position in a text: line and character from 0, characters counted in UTF-16 units as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range within one line; `end` is exclusive. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a fact is in its file: one keyword line and its continuation lines. Flat numbers, because a file of 100,000 lines creates
 * 100,000 of these. All characters are those of `line`, except `lastEnd`, which is the end of the value on `lastLine`.
 */
export interface Source {
  readonly line: number;
  readonly keywordStart: number;
  readonly keywordEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly lastLine: number;
  readonly lastEnd: number;
}

/** The range of a span. */
export function rangeOfSpan(span: Span): Range {
  return {
    start: { line: span.line, character: span.start },
    end: { line: span.line, character: span.end },
  };
}

/** The range of the keyword of a fact. */
export function rangeOfKeyword(source: Source): Range {
  return {
    start: { line: source.line, character: source.keywordStart },
    end: { line: source.line, character: source.keywordEnd },
  };
}

/** The range of the value of a fact, continuation lines included; empty, after the keyword, when there is no value. */
export function rangeOfValue(source: Source): Range {
  return {
    start: { line: source.line, character: source.valueStart },
    end: { line: source.lastLine, character: source.lastEnd },
  };
}

/** The range of a whole fact, from its keyword to the end of its value. */
export function rangeOfFact(source: Source): Range {
  return {
    start: { line: source.line, character: source.keywordStart },
    end: { line: source.lastLine, character: source.lastEnd },
  };
}

/** Whether two ranges share a character or touch. */
export function rangesTouch(left: Range, right: Range): boolean {
  return comparePositions(left.start, right.end) <= 0 && comparePositions(right.start, left.end) <= 0;
}

/** Negative, zero or positive when `left` is before, at or after `right`. */
export function comparePositions(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character;
}
