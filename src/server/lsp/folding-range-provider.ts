import { FoldingRangeKind } from 'vscode-languageserver';
import type { FoldingRange } from 'vscode-languageserver';
import type { LineRecord } from '../../core/reader/line-record.js';
import { depthOf, isBlockKeyword } from '../../core/vocabulary/keyword.js';
import type { JourneyDocument } from '../documents.js';

/** The most that editors accept. */
const MOST_RANGES = 5000;

interface OpenBlock {
  readonly line: number;
  readonly level: number;
}

/** Blocks and parts from their first to their last line, runs of comments, and values of several lines. */
export class JourneyFoldingRangeProvider {
  fold({ lines }: JourneyDocument): FoldingRange[] {
    return [...blockRanges(lines), ...commentRanges(lines), ...valueRanges(lines)].slice(0, MOST_RANGES);
  }
}

function blockRanges(lines: readonly LineRecord[]): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const open: OpenBlock[] = [];
  let last = 0;
  const closeFrom = (level: number): void => {
    for (let block = open.at(-1); block && block.level >= level; block = open.at(-1)) {
      open.pop();
      if (last > block.line) ranges.push({ startLine: block.line, endLine: last });
    }
  };
  for (const { keyword, kind, line } of lines) {
    if (keyword && isBlockKeyword(keyword)) {
      closeFrom(depthOf(keyword));
      open.push({ line, level: depthOf(keyword) });
    }
    // Empty lines and comments above the next block belong to that block.
    if (kind !== 'blank' && kind !== 'comment') last = line;
  }
  closeFrom(0);
  return ranges.sort((left, right) => left.startLine - right.startLine);
}

function commentRanges(lines: readonly LineRecord[]): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let first = -1;
  for (const { kind, line } of lines) {
    if (kind === 'comment') {
      if (first < 0) first = line;
      if (lines[line + 1]?.kind !== 'comment' && line > first) {
        ranges.push({ startLine: first, endLine: line, kind: FoldingRangeKind.Comment });
      }
    } else {
      first = -1;
    }
  }
  return ranges;
}

function valueRanges(lines: readonly LineRecord[]): readonly FoldingRange[] {
  return lines
    .filter(({ kind, keyword, more }) => kind === 'keyword' && more && keyword && !isBlockKeyword(keyword))
    .map(({ line, lastLine }) => ({ startLine: line, endLine: lastLine }));
}
