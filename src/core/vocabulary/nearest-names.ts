/** The nearest of many names, without looking at each: what `nearest` finds, for thousands of words among thousands of names. */
import { foldLoose } from './fold.js';
import { LONGEST_COMPARED, nearnessOf } from './nearest.js';

/** A name that was found, and how far it is from what was looked for: the smaller the nearer. */
export interface NearName {
  readonly name: string;
  readonly rank: number;
}

/** A name in the form in which it is compared. */
interface Entry {
  readonly name: string;
  readonly loose: string;
  /** Its position in the list: of equally near ones the first counts. */
  readonly place: number;
}

/** What several names begin with, beyond the branch above them. */
interface Branch {
  /** One of the names, which has all letters up to `end`. */
  readonly loose: string;
  readonly start: number;
  readonly end: number;
  /** The name that ends here. */
  readonly entry?: Entry;
  /** By the first position in them. */
  readonly branches: readonly Branch[];
  readonly firstPlace: number;
  readonly shortest: number;
  readonly longest: number;
}

/** How much a name may differ: a third of its letters, so no word of 64 letters is like one of 86. */
const LONGEST_NAME = LONGEST_COMPARED + Math.floor(LONGEST_COMPARED / 3);

/** Names in a tree of their letters, which is built when the first word is looked up. */
export class NearestNames {
  private byLetters: ReadonlyMap<string, Entry> | undefined;
  private root: Branch | undefined;
  /** How many beginnings of names were compared so far, for tests of how the work grows. */
  compared = 0;

  constructor(private readonly names: readonly string[]) {}

  /** The nearest name, as `nearest` finds it in the same list. */
  find(word: string): NearName | undefined {
    const loose = foldLoose(word);
    if (loose.length === 0 || loose.length > LONGEST_COMPARED || this.names.length === 0) return undefined;
    this.byLetters ??= entriesOf(this.names);
    const same = this.byLetters.get(loose);
    if (same) return { name: same.name, rank: 0 };
    this.root ??= treeOf([...this.byLetters.values()]);
    const search = new Search(loose);
    // Most words have one wrong letter, or resemble nothing.
    search.look(this.root, 1);
    if (!search.best) search.look(this.root, Math.floor(loose.length / 3));
    this.compared += search.compared;
    return search.best && { name: search.best.entry.name, rank: search.best.rank };
  }
}

function entriesOf(names: readonly string[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  names.forEach((name, place) => {
    const loose = foldLoose(name);
    if (loose.length <= LONGEST_NAME && !entries.has(loose)) entries.set(loose, { name, loose, place });
  });
  return entries;
}

function treeOf(entries: readonly Entry[]): Branch {
  const sorted = entries.toSorted((left, right) => (left.loose < right.loose ? -1 : 1));
  return branchOf(sorted, 0, sorted.length, 0);
}

/** The branch of some names in order that have their letters up to `start` in common. */
function branchOf(sorted: readonly Entry[], from: number, to: number, start: number): Branch {
  const first = sorted[from]?.loose ?? '';
  const last = sorted[to - 1]?.loose ?? '';
  let end = start;
  while (end < first.length && first.charCodeAt(end) === last.charCodeAt(end)) end++;
  // Whatever is no longer than the common letters comes first.
  const entry = first.length === end ? sorted[from] : undefined;
  const branches: Branch[] = [];
  for (let at = entry ? from + 1 : from; at < to;) {
    const letter = sorted[at]?.loose.charCodeAt(end);
    let next = at + 1;
    while (next < to && sorted[next]?.loose.charCodeAt(end) === letter) next++;
    branches.push(branchOf(sorted, at, next, end));
    at = next;
  }
  branches.sort((left, right) => left.firstPlace - right.firstPlace);
  return {
    loose: first,
    start,
    end,
    ...(entry ? { entry } : {}),
    branches,
    firstPlace: Math.min(entry?.place ?? Infinity, branches[0]?.firstPlace ?? Infinity),
    shortest: entry ? end : Math.min(...branches.map(({ shortest }) => shortest)),
    longest: Math.max(end, ...branches.map(({ longest }) => longest)),
  };
}

/** A row of distances between the beginnings of the word and a beginning of some names, over a part of the word. */
interface Rows {
  readonly row: Uint8Array;
  readonly above: Uint8Array;
}

/** One word being looked up in a tree: rows of distances, as far down as names can still be near enough. */
class Search {
  best: { readonly entry: Entry; readonly rank: number } | undefined;
  compared = 0;
  private readonly first: Rows;

  constructor(private readonly word: string) {
    const row = Uint8Array.from({ length: word.length + 1 }, (_, at) => at);
    this.first = { row, above: row };
  }

  /** Examines names that differ by at most this many letters. */
  look(branch: Branch, most: number, rows: Rows = this.first): void {
    const { word } = this;
    const limit = Math.min(most, Math.floor(Math.min(word.length, branch.longest) / 3));
    if (limit < 1 || branch.shortest - word.length > limit || word.length - branch.longest > limit) return;
    if (branch.end > 0 && !this.canWin(branch, 0)) return;
    let { row, above } = rows;
    for (let at = branch.start; at < branch.end; at++) {
      this.compared++;
      const next = nextRow(word, branch.loose, at, row, above);
      const least = leastOf(next, branch, at + 1, word.length);
      if (least > limit || !this.canWin(branch, least)) return;
      above = row;
      row = next;
    }
    if (branch.entry) this.take(branch.entry, most);
    for (const next of branch.branches) this.look(next, most, { row, above });
  }

  /** Whether names of a branch that differ by at least this many letters can be nearer than the best one so far. */
  private canWin({ loose, firstPlace }: Branch, least: number): boolean {
    if (!this.best) return true;
    const rank = Math.max(1, least) + (loose.charCodeAt(0) === this.word.charCodeAt(0) ? 0 : 0.5);
    return rank < this.best.rank || (rank === this.best.rank && firstPlace < this.best.entry.place);
  }

  private take(entry: Entry, most: number): void {
    const rank = nearnessOf(this.word, entry.loose, most);
    if (rank === Infinity) return;
    if (!this.best || rank < this.best.rank || (rank === this.best.rank && entry.place < this.best.entry.place)) {
      this.best = { entry, rank };
    }
  }
}

/** The row below another, for the letter of a name at a position; as `distanceWithin` computes them. */
function nextRow(word: string, name: string, at: number, row: Uint8Array, above: Uint8Array): Uint8Array {
  const next = new Uint8Array(word.length + 1);
  next[0] = at + 1;
  const letter = name.charCodeAt(at);
  const before = at > 0 ? name.charCodeAt(at - 1) : -1;
  for (let j = 1; j <= word.length; j++) {
    const own = word.charCodeAt(j - 1);
    let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (own === letter ? 0 : 1));
    if (j > 1 && own === before && word.charCodeAt(j - 2) === letter) value = Math.min(value, (above[j - 2] ?? 0) + 1);
    next[j] = value;
  }
  return next;
}

/**
 * The least number of letters by which the word differs from names of a branch, from the distances up to one of their letters.
 */
function leastOf(row: Uint8Array, { shortest, longest }: Branch, letters: number, length: number): number {
  let least = Infinity;
  for (let j = 0; j <= length; j++) {
    const rest = length - j;
    const value = (row[j] ?? 0) + Math.max(0, shortest - letters - rest, rest - (longest - letters));
    if (value < least) least = value;
  }
  return least;
}
