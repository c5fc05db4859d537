/** Whether a keyword is allowed in a place, so that a fix does not put it where it must not be. */
import type { WrittenText } from '../reader/text-model.js';
import type { LineRecord } from '../reader/line-record.js';
import { blocksOf, keywordBelow, keywordsOf, openerAbove, openersOf } from '../reader/openers.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId, Place } from '../vocabulary/keyword.js';

/** No part of a map has more lines than this; looking further each time would be quadratic. */
const FAR = 400;

/** Other facts belong to these. */
const HEADS: ReadonlySet<Place> = new Set(['pain', 'idea', 'goesTo']);

/** The facts below a line, up to the next opener. */
export function factsBelow({ lines }: Pick<WrittenText, 'lines'>, line: number): readonly KeywordId[] {
  const facts: KeywordId[] = [];
  const end = Math.min(lines.length, line + FAR);
  for (let at = line + 1; at < end; at++) {
    const keyword = lines[at]?.keyword;
    if (!keyword) continue;
    if (isBlockKeyword(keyword)) break;
    facts.push(keyword);
  }
  return facts;
}

/** Whether a fact with a keyword is allowed in the part that `line` is in, if `line` opens none itself. */
export function mayStand({ lines }: Pick<WrittenText, 'lines'>, keyword: KeywordId, line: number): boolean {
  const { places } = specOf(keyword);
  const place = placeAbove(lines, line);
  // In a catalogue, facts belong below an entry.
  if (place === 'catalogue' && !ENTRIES.has(keyword) && !hasFactAbove(lines, line)) return false;
  return places.some((allowed) => allowed === place || (HEADS.has(allowed) && isAbove(lines, line, allowed)));
}

/** Whether the part that `line` is in already has a fact with a keyword: for a pain or an idea, the nearest above. */
export function standsAlready({ lines }: Pick<WrittenText, 'lines'>, keyword: KeywordId, line: number): boolean {
  const heads: readonly string[] = specOf(keyword).places;
  const top = topOf(lines, line);
  for (let at = line - 1; at > top; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword) return true;
    if (above && heads.includes(above)) break;
  }
  const below = factsBelow({ lines }, line);
  const end = below.findIndex((fact) => heads.includes(fact));
  return below.slice(0, end < 0 ? below.length : end).includes(keyword);
}

/** Whether the part has a fact above that may appear there only once. */
export function wouldRepeat({ lines }: Pick<WrittenText, 'lines'>, keyword: KeywordId, line: number): boolean {
  if (specOf(keyword).repeat !== 'once') return false;
  return lines.slice(topOf(lines, line) + 1, line).some((above) => above.keyword === keyword);
}

/** Whether a line below belongs to a fact, or is part of it: the `cause` of a pain, the `id` of an entry. */
export function takesFactsBelow(
  { lines }: Pick<WrittenText, 'lines'>,
  { keyword, lastLine, line }: LineRecord,
): boolean {
  const next = keywordBelow(lines, lastLine)?.keyword;
  if (!next || !keyword || next === keyword) return false;
  if (isHead(keyword) && speaksOf(factsBelow({ lines }, lastLine), keyword)) return true;
  const isEntry =
    placeAbove(lines, line) === 'catalogue' && specOf(keyword).places.some((place) => place === 'catalogue');
  return isEntry && (next === 'stage' || !isBlockKeyword(next));
}

const ENTRIES: ReadonlySet<KeywordId> = new Set(['touchpoint', 'channel', 'metric', 'model']);

function hasFactAbove(lines: readonly LineRecord[], line: number): boolean {
  return (keywordsOf(lines)[line - 1] ?? -1) > (blocksOf(lines)[line - 1] ?? -1);
}

/** Whether one of some facts belongs to a `pain`, an `idea` or a `goes to` above all of them. */
function speaksOf(facts: readonly KeywordId[], keyword: KeywordId): boolean {
  for (const fact of facts) {
    if (specOf(fact).places.some((place) => place === keyword)) return true;
    if (fact === keyword) return false;
  }
  return false;
}

/** What is above the first part belongs to a journey that nobody opened. */
function placeAbove(lines: readonly LineRecord[], line: number): Place {
  const block = lines[blocksOf(lines)[line - 1] ?? -1]?.keyword;
  return block === 'catalogue' ? block : (openerAbove(lines, line)?.keyword ?? 'journey');
}

/** Whether the part has a fact above that another one belongs to: a `pain` for its `cause`. */
function isAbove(lines: readonly LineRecord[], line: number, keyword: Place): boolean {
  const top = topOf(lines, line);
  for (let at = line - 1; at > top; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword) return mayStand({ lines }, above, at);
  }
  return false;
}

/** The line above which nothing belongs to the part of a line, or is too far away. */
function topOf(lines: readonly LineRecord[], line: number): number {
  return Math.max(openersOf(lines)[line - 1] ?? -1, line - FAR);
}

function isHead(keyword: KeywordId): boolean {
  return keyword === 'pain' || keyword === 'idea' || keyword === 'goesTo';
}
