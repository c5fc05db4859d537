import type { LineRecord } from '../reader/line-record.js';
import { isOpener, openerAbove } from '../reader/openers.js';
import { belongsToFact, depthOf, specOf } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import { blanksOf, nearestLine, previousWritten, unitOf } from './habit.js';
import type { WrittenLines } from './habit.js';

/**
 * The indentation that a line should start with by the habit of its file, or undefined if nothing speaks for a change. Lines that
 * open a block or a part have their level; a fact is moved only if it would be outside its own part, or if it took over the depth
 * of a line about a pain, an idea or a way. Indentation never changes what a line means.
 */
export function levelOf(written: WrittenLines, line: number): string | undefined {
  const record = written.lines[line];
  if (record?.kind === 'more') return levelOfMore(written, line);
  if (record?.kind !== 'keyword' || record.keyword === undefined) return undefined;
  if (!isOpener(record)) return levelOfFact(written, record, record.keyword);
  if (record.keyword === 'stage') return levelOfStage(written, line);
  if (record.keyword === 'step') return levelOfStep(written, line);
  return levelOfBlock(written, line);
}

/** The indentation of the line that follows `line`: that of the most likely next line. */
export function levelBelow(written: WrittenLines, line: number): string {
  const record = written.lines[line];
  if (!record) return '';
  if (record.kind !== 'blank') {
    return isOpener(record) && record.valueEnd > record.valueStart
      ? levelOfFacts(written, record, line + 1)
      : blanksOf(written, record);
  }
  // After an empty line another part begins, next to the one above.
  const opener = openerAbove(written.lines, line);
  return opener ? blanksOf(written, opener) : '';
}

/** The indentation of a part's facts: like those that it has above `line`, otherwise one level deeper than its opener. */
export function levelOfFacts(written: WrittenLines, opener: LineRecord, line: number): string {
  for (let at = opener.lastLine + 1; at < line; at++) {
    const record = written.lines[at];
    if (isOpener(record)) break;
    if (record?.keyword !== undefined && !belongsToFact(record.keyword)) return blanksOf(written, record);
  }
  return blanksOf(written, opener) + unitOf(written, line);
}

function levelOfBlock(written: WrittenLines, line: number): string {
  const like = nearestLine(written, line, (each) => isOpener(each) && depthOf(each.keyword) === 0);
  return like ? blanksOf(written, like) : '';
}

function levelOfStage(written: WrittenLines, line: number): string {
  const block = openerAbove(written.lines, line, 'journey', 'catalogue');
  if (block?.keyword === 'catalogue') return levelInModel(written, block, line);
  const like = nearestLine(
    written,
    line,
    (each) =>
      each.keyword === 'stage' &&
      openerAbove(written.lines, each.line, 'journey', 'catalogue')?.keyword !== 'catalogue',
  );
  return like ? blanksOf(written, like) : block ? blanksOf(written, block) : '';
}

/** A stage of a custom model is indented like the one above it, otherwise one level deeper than its model. */
function levelInModel(written: WrittenLines, catalogue: LineRecord, line: number): string {
  for (let at = line - 1; at > catalogue.line; at--) {
    const record = written.lines[at];
    if (record?.keyword === 'stage') return blanksOf(written, record);
    if (record?.keyword === 'model') return blanksOf(written, record) + unitOf(written, line);
  }
  return blanksOf(written, catalogue) + unitOf(written, line);
}

function levelOfStep(written: WrittenLines, line: number): string {
  const stage = openerAbove(written.lines, line, 'stage', 'journey');
  const outer = stage ? blanksOf(written, stage) : '';
  const like = nearestLine(written, line, (each) => each.keyword === 'step');
  const itsStage = like && openerAbove(written.lines, like.line, 'stage', 'journey');
  if (like && itsStage === stage) return blanksOf(written, like);
  if (like && itsStage) {
    const blanks = blanksOf(written, like);
    const itsOuter = blanksOf(written, itsStage);
    if (blanks.startsWith(itsOuter)) return outer + blanks.slice(itsOuter.length);
  }
  return stage ? outer + unitOf(written, line) : outer;
}

function levelOfFact(written: WrittenLines, record: LineRecord, keyword: KeywordId): string | undefined {
  const opener = openerAbove(written.lines, record.line);
  if (!opener || opener.keyword === 'catalogue') return undefined;
  const facts = levelOfFacts(written, opener, record.line);
  const has = blanksOf(written, record);
  const isOutside = has.length <= blanksOf(written, opener).length && facts.length > has.length;
  if (belongsToFact(keyword)) {
    return levelBelowFact(written, record, keyword, isOutside) ?? (isOutside ? facts : undefined);
  }
  if (isOutside) return facts;
  const above = written.lines[previousWritten(written, record.line)];
  const isDeeperKind = above?.kind === 'more' || (above?.keyword !== undefined && belongsToFact(above.keyword));
  const tookOver = above !== undefined && isDeeperKind && blanksOf(written, above) === has && has !== facts;
  return tookOver ? facts : undefined;
}

/** A continuation is indented like another one of the same value, otherwise one level deeper than its first line. */
function levelOfMore(written: WrittenLines, line: number): string | undefined {
  const above = written.lines[previousWritten(written, line)];
  if (above?.kind === 'more') return blanksOf(written, above);
  if (above?.kind !== 'keyword') return undefined;
  return blanksOf(written, above) + unitOf(written, line);
}

/** A cause under its pain: as deep as another such line below the one it belongs to. */
function levelBelowFact(
  written: WrittenLines,
  record: LineRecord,
  keyword: KeywordId,
  isOutside: boolean,
): string | undefined {
  const head = headOf(written, record.line, keyword);
  if (!head) return undefined;
  const like = nearestLine(written, record.line, (each) => each.keyword !== undefined && belongsToFact(each.keyword));
  const itsHead = like?.keyword && headOf(written, like.line, like.keyword);
  const outer = blanksOf(written, head);
  if (!like || !itsHead) return isOutside ? outer : undefined;
  const blanks = blanksOf(written, like);
  const itsOuter = blanksOf(written, itsHead);
  const deeper = blanks.startsWith(itsOuter) ? blanks.slice(itsOuter.length) : '';
  return deeper !== '' || isOutside ? outer + deeper : undefined;
}

/** The pain, idea or way of the same part that a line belongs to. */
function headOf({ lines }: WrittenLines, line: number, keyword: KeywordId): LineRecord | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const record = lines[at];
    if (isOpener(record)) return undefined;
    if (record?.keyword !== undefined && specOf(keyword).places.some((place) => place === record.keyword)) {
      return record;
    }
  }
  return undefined;
}
