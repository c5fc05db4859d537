/** Whether a keyword may stand in a place, so that a fix does not put it where it must not. */
import type { LineRecord } from '../reader/line-record.js';
import { blocksOf, openerAbove, openersOf } from '../reader/openers.js';
import { isBlockKeyword, specOf } from '../vocabulary/keyword.js';
import type { KeywordId, Place } from '../vocabulary/keyword.js';
import type { Written } from './writing.js';

/** The facts below a line, up to what opens the next part. */
export function factsBelow({ lines }: Pick<Written, 'lines'>, line: number): readonly KeywordId[] {
  const facts: KeywordId[] = [];
  for (let at = line + 1; at < lines.length; at++) {
    const keyword = lines[at]?.keyword;
    if (!keyword) continue;
    if (isBlockKeyword(keyword)) break;
    facts.push(keyword);
  }
  return facts;
}

/** Whether a fact with a keyword may stand in the part that `line` stands in, if `line` opens none itself. */
export function mayStand({ lines }: Pick<Written, 'lines'>, keyword: KeywordId, line: number): boolean {
  const { places } = specOf(keyword);
  const place = placeAbove(lines, line);
  return places.some((allowed) => allowed === place || isAbove(lines, line, allowed));
}

/** Whether the part in which `line` stands has a fact with a keyword already: of a pain or an idea, that of the nearest above. */
export function standsAlready({ lines }: Pick<Written, 'lines'>, keyword: KeywordId, line: number): boolean {
  const heads: readonly string[] = specOf(keyword).places;
  const opener = openersOf(lines)[line - 1] ?? -1;
  for (let at = line - 1; at > opener; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword) return true;
    if (above && heads.includes(above)) return false;
  }
  return factsBelow({ lines }, line).includes(keyword);
}

/** Whether the part has a fact above that may stand there once. */
export function wouldRepeat({ lines }: Pick<Written, 'lines'>, keyword: KeywordId, line: number): boolean {
  if (specOf(keyword).repeat !== 'once') return false;
  const opener = openersOf(lines)[line - 1] ?? -1;
  return lines.slice(opener + 1, line).some((above) => above.keyword === keyword);
}

/** Whether a line below speaks of a fact, or is a fact of it: the `cause` of a pain, the `id` of an entry. */
export function takesFactsBelow({ lines }: Pick<Written, 'lines'>, { keyword, lastLine, line }: LineRecord): boolean {
  const next = lines.slice(lastLine + 1).find((record) => record.keyword)?.keyword;
  if (!next || !keyword || next === keyword) return false;
  if (specOf(next).places.some((place) => place === keyword)) return true;
  const isEntry = placeAbove(lines, line) === 'catalogue' && specOf(keyword).places.some((place) => place === 'catalogue');
  return isEntry && (next === 'stage' || !isBlockKeyword(next));
}

/** What is above the first part belongs to a journey that nobody opened. */
function placeAbove(lines: readonly LineRecord[], line: number): Place {
  const block = lines[blocksOf(lines)[line - 1] ?? -1]?.keyword;
  return block === 'catalogue' ? block : (openerAbove(lines, line)?.keyword ?? 'journey');
}

/** Whether the part has a fact above that another one speaks of: a `pain` for its `cause`. */
function isAbove(lines: readonly LineRecord[], line: number, keyword: Place): boolean {
  const opener = openersOf(lines)[line - 1] ?? -1;
  for (let at = line - 1; at > opener; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword) return mayStand({ lines }, above, at);
  }
  return false;
}
