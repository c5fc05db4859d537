/** From words, in any of the human languages, to what they mean. The tables are built once, when this file is loaded. */
import { isBlank, isInvisible } from '../util/characters.js';
import { VOCABULARIES } from './all.js';
import { CAUSES, STAGE_NAMES } from './catalogue.js';
import type { CauseId, ModelId, StageNameId } from './catalogue.js';
import { CHANNELS } from './channels.js';
import type { ChannelId } from './channels.js';
import { foldExact } from './fold.js';
import { METRICS } from './metrics.js';
import type { MetricId } from './metrics.js';
import { TOUCHPOINTS } from './touchpoints.js';
import type { TouchpointId } from './touchpoints.js';
import type { FixedWords, FixedWordSet, Vocabulary } from './vocabulary.js';

/** Sets of names besides the fixed words. */
export interface NamedIds {
  readonly touchpoint: TouchpointId;
  readonly channel: ChannelId;
  readonly stageName: StageNameId;
  readonly metric: MetricId;
  readonly cause: CauseId;
}
export type NameSet = keyof NamedIds;
export type WordSet = FixedWordSet | NameSet;
type FixedIdOf<Set extends FixedWordSet> = keyof FixedWords[Set] & string;

/** A known word at the start of a text. `length` counts UTF-16 units of the text as it was given. */
export interface PrefixMatch<Id extends string> {
  readonly id: Id;
  readonly length: number;
}

interface Table {
  /** Ids by folded word. */
  readonly words: ReadonlyMap<string, string>;
  /** The UTF-16 units that a word of the set can start with, in any form and case. */
  readonly starts: ReadonlySet<number>;
  /** The largest number of spaces inside a word. */
  readonly blanks: number;
  /** Spellings as they are written, for suggestions. */
  readonly spellings: readonly string[];
}

type NamesById = Readonly<Record<string, readonly string[] | undefined>>;

const FIXED_SETS = Object.keys(VOCABULARIES[0]?.words ?? {}) as readonly FixedWordSet[];

const TABLES: ReadonlyMap<WordSet, Table> = new Map<WordSet, Table>([
  ...FIXED_SETS.map((set): [WordSet, Table] => [set, buildTable([], (vocabulary) => vocabulary.words[set])]),
  ['touchpoint', buildTable(Object.keys(TOUCHPOINTS), (vocabulary) => vocabulary.touchpoints)],
  ['channel', buildTable(Object.keys(CHANNELS), (vocabulary) => vocabulary.channels)],
  ['stageName', buildTable(Object.keys(STAGE_NAMES), (vocabulary) => vocabulary.stageNames)],
  ['metric', buildTable(Object.keys(METRICS), (vocabulary) => vocabulary.metrics)],
  ['cause', buildTable(CAUSES, causeNames)],
]);

/** The id that a whole text names: an id of the set or one of its words in any language. */
export function lookUp<Set extends FixedWordSet>(set: Set, text: string): FixedIdOf<Set> | undefined;
export function lookUp<Set extends NameSet>(set: Set, text: string): NamedIds[Set] | undefined;
export function lookUp(set: WordSet, text: string): string | undefined {
  const table = tableOf(set);
  return startsLike(table, text) ? table.words.get(foldExact(text)) : undefined;
}

/** The touchpoint that a whole text names. */
export function lookUpTouchpoint(text: string): TouchpointId | undefined {
  return lookUp('touchpoint', text);
}

/** The channel that a whole text names; for a channel with a brand after it use `longestPrefix`. */
export function lookUpChannel(text: string): ChannelId | undefined {
  return lookUp('channel', text);
}

/** The stage name in the catalogue that a title is, synonyms included. */
export function lookUpStageName(text: string): StageNameId | undefined {
  return lookUp('stageName', text);
}

/** The metric that a whole text names. */
export function lookUpMetric(text: string): MetricId | undefined {
  return lookUp('metric', text);
}

/** The cause of friction that a whole text names. */
export function lookUpCause(text: string): CauseId | undefined {
  return lookUp('cause', text);
}

/** The built-in stage model that a whole text names. */
export function modelOf(text: string): ModelId | undefined {
  return lookUp('model', text);
}

/**
 * The longest word of a set that a text starts with. The word ends at a space, a comma or semicolon, a colon or the end of the
 * text, so that `highly` does not contain `high`. Spaces before the word count towards the length.
 */
export function longestPrefix<Set extends FixedWordSet>(
  set: Set,
  text: string,
): PrefixMatch<FixedIdOf<Set>> | undefined;
export function longestPrefix<Set extends NameSet>(set: Set, text: string): PrefixMatch<NamedIds[Set]> | undefined;
export function longestPrefix(set: WordSet, text: string): PrefixMatch<string> | undefined {
  return matchPrefix(tableOf(set), text);
}

/** All spellings of a set in all languages, as they are written. */
export function spellingsOf(set: WordSet): readonly string[] {
  return tableOf(set).spellings;
}

function matchPrefix(table: Table, text: string): PrefixMatch<string> | undefined {
  if (!startsLike(table, text)) return undefined;
  let best: PrefixMatch<string> | undefined;
  let at = startOfText(text);
  for (let blanks = 0; blanks <= table.blanks; blanks++) {
    at = endOfWord(text, at);
    const id = table.words.get(foldExact(text.slice(0, at)));
    if (id !== undefined) best = { id, length: at };
    // No catalogue word continues after a comma or a colon.
    if (at >= text.length || !isSpace(text.charCodeAt(at))) break;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  }
  return best;
}

function tableOf(set: WordSet): Table {
  return TABLES.get(set) ?? EMPTY;
}

const EMPTY: Table = { words: new Map(), starts: new Set(), blanks: 0, spellings: [] };

function buildTable(ids: readonly string[], namesOf: (vocabulary: Vocabulary) => NamesById): Table {
  const words = new Map<string, string>();
  const spellings = new Set<string>();
  for (const vocabulary of VOCABULARIES) {
    for (const [id, names] of Object.entries(namesOf(vocabulary))) {
      for (const name of names ?? []) {
        spellings.add(name);
        const folded = foldExact(name);
        if (!words.has(folded)) words.set(folded, id);
      }
    }
  }
  for (const id of ids) if (!words.has(id.toLowerCase())) words.set(id.toLowerCase(), id);
  return { words, spellings: [...spellings], starts: startsOf(words.keys()), blanks: mostBlanks(words.keys()) };
}

function startsOf(words: Iterable<string>): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const word of words) {
    for (const form of [word, word.normalize('NFD')]) {
      starts.add(form.charCodeAt(0));
      starts.add(form.toUpperCase().charCodeAt(0));
    }
    // SARA AE may be typed as two SARA E.
    if (word.charCodeAt(0) === 0x0e41) starts.add(0x0e40);
  }
  return starts;
}

function mostBlanks(words: Iterable<string>): number {
  let most = 0;
  for (const word of words) most = Math.max(most, word.split(' ').length - 1);
  return most;
}

function causeNames(vocabulary: Vocabulary): NamesById {
  return Object.fromEntries(CAUSES.map((cause) => [cause, vocabulary.causes[cause].names]));
}

/** Rules out most texts without a word of the set by their first letter, before anything is folded. */
function startsLike(table: Table, text: string): boolean {
  return table.starts.has(text.charCodeAt(startOfText(text)));
}

function startOfText(text: string): number {
  let at = 0;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !isSeparator(text.charCodeAt(at))) at++;
  return at;
}

/** Spaces, and the line breaks of a value that continues. */
function isSpace(code: number): boolean {
  return isBlank(code) || code === 0x0a || code === 0x0d;
}

/** Comma and semicolon in their Latin, full-width and ideographic forms, and the colons. */
function isSeparator(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0xff0c ||
    code === 0x3001 ||
    code === 0xff1b ||
    code === 0xff1a
  );
}
