import { CompletionItemKind } from 'vscode-languageserver';
import { levelOf } from '../../../core/indent/level.js';
import type { LineRecord } from '../../../core/reader/line-record.js';
import {
  belongsToFact,
  catalogueSpec,
  depthOf,
  isBlockKeyword,
  KEYWORD_IDS,
  specOf,
} from '../../../core/vocabulary/keyword.js';
import type { BlockKeyword, KeywordId } from '../../../core/vocabulary/keyword.js';
import { remember } from '../../../core/util/remember.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../../documents.js';
import { partsAt, placeOfLine } from '../place.js';
import type { LinePlace } from '../place.js';
import { stateSets } from '../state-sets.js';
import type { Choice } from './choice.js';
import { TIER, tierOf, typedForms } from './match.js';

/** What people write first in each place. Other keywords follow in the order of the reference page. */
const USUAL: Readonly<Record<LinePlace['innermost'], readonly KeywordId[]>> = {
  file: ['journey', 'persona'],
  persona: ['who', 'wants', 'uses', 'worries', 'pain', 'goal', 'needs', 'says', 'value', 'journey'],
  catalogue: ['touchpoint', 'channel', 'metric', 'model', 'stage', 'id', 'countsAs'],
  journey: ['for', 'goal', 'model', 'stage', 'objective', 'scenario', 'product', 'owner'],
  stage: ['step', 'owner', 'people', 'goal', 'stage', 'feels', 'touchpoint'],
  step: [
    'touchpoint',
    'channel',
    'does',
    'thinks',
    'feels',
    'pain',
    'idea',
    'step',
    'wait',
    'stage',
    'owner',
    'moment',
    'metric',
  ],
};

/** What belongs to the line right above, before everything else. */
const AFTER: Readonly<Partial<Record<KeywordId, readonly KeywordId[]>>> = {
  pain: ['cause', 'idea', 'impact'],
  cause: ['idea', 'impact'],
  idea: ['effort', 'impact', 'state', 'due', 'ticket', 'answers'],
  effort: ['impact', 'state', 'due', 'ticket', 'answers'],
  impact: ['effort', 'idea', 'state', 'due', 'ticket', 'answers'],
  goesTo: ['when', 'share'],
};

/** Ranks: the nearest fact's own lines, parts after an empty line, what is missing, what is there already, other blocks, snippets. */
export const RANK = { part: 50, missing: 100, present: 1000, block: 2000, snippet: 3000, snippetInFile: 500 } as const;

/** A keyword that may be chosen. */
export interface KeywordChoice extends Choice {
  readonly id: KeywordId;
}

/** The keywords that may be in a line, the likeliest first. */
export function keywordChoices(
  document: JourneyDocument,
  line: number,
  words: Vocabulary,
  behind: string,
  typed = '',
): readonly KeywordChoice[] {
  const place = placeAt(document, line);
  const present = keywordsOf(document.lines, place, line);
  const nearest = nearestAbove(document.lines, place, line);
  const newPart = document.lines[line - 1]?.kind === 'blank';
  const allowed = KEYWORD_IDS.filter(
    (keyword) => mayStand(keyword, place, present, document, line) || mayStartFile(keyword, place, words, typed),
  );
  return allowed.map((id) => ({
    id,
    label: words.keywords[id][0],
    spellings: words.keywords[id].slice(1),
    behind,
    detail: words.keywordHelp[id].text,
    documentation: `\`${words.keywords[id][0]}${behind === '' ? ' ' : behind}${words.keywordHelp[id].sample}\``,
    kind: isBlockKeyword(id) ? CompletionItemKind.Class : CompletionItemKind.Keyword,
    also: mistakenIn(words).get(id) ?? [],
    ...(isBlockKeyword(id) ? { level: () => levelFor(document, line, id) } : {}),
    rank: newPart ? behindBlankLine(id, place, present) : rankOf(id, place, present, nearest),
    ...(hasChoices(id) ? { goesOn: true } : {}),
  }));
}

/** The spaces that a line has once it opens a part; undefined if nothing suggests others than it has. */
export function levelFor(document: JourneyDocument, line: number, keyword: BlockKeyword): string | undefined {
  const levels = levelsOf(document);
  const key = `${line} ${keyword}`;
  if (!levels.has(key)) levels.set(key, findLevel(document, line, keyword));
  return levels.get(key);
}

const levelsOf = remember<JourneyDocument, Map<string, string | undefined>>(() => new Map());

function findLevel(document: JourneyDocument, line: number, keyword: BlockKeyword): string | undefined {
  const record = document.lines[line];
  if (!record) return undefined;
  const lines = [...document.lines];
  lines[line] = { ...record, kind: 'keyword', keyword };
  return levelOf({ text: document.text, lines }, line);
}

/** Where a line is, computed once for everything that may be in it. */
export function placeAt(document: JourneyDocument, line: number): LinePlace {
  const places = placesOf(document);
  const known = places.get(line);
  if (known) return known;
  const place = placeOfLine(document, line);
  places.set(line, place);
  return place;
}

const placesOf = remember<JourneyDocument, Map<number, LinePlace>>(() => new Map());

/** After an empty line the next part is likelier than another fact. */
function behindBlankLine(keyword: KeywordId, place: LinePlace, present: ReadonlySet<KeywordId>): number {
  const parts: readonly KeywordId[] = place.innermost === 'persona' ? ['journey', 'persona'] : ['step', 'stage'];
  const part = place.innermost === 'file' || place.innermost === 'catalogue' ? -1 : parts.indexOf(keyword);
  return part >= 0 ? RANK.part + part : rankOf(keyword, place, present, undefined);
}

function mayStand(
  keyword: KeywordId,
  place: LinePlace,
  present: ReadonlySet<KeywordId>,
  document: JourneyDocument,
  line: number,
): boolean {
  if (isBlockKeyword(keyword)) return mayOpen(keyword, place);
  if (belongsToFact(keyword)) return hasOwnerAbove(keyword, document.lines, place, line);
  if (place.innermost === 'catalogue') return mayStandInCatalogue(keyword, place, document.lines, line);
  const { places, repeat } = specOf(keyword);
  if (keyword === 'state') return mayHaveState(place, present, document, line);
  if (repeat === 'once' && present.has(keyword)) return false;
  return places.includes(place.innermost);
}

/** Blocks anywhere; a part if something is open that it may be in, in a catalogue if the entries have such parts. */
function mayOpen(keyword: BlockKeyword, { innermost, lists, open }: LinePlace): boolean {
  if (depthOf(keyword) === 0) return true;
  const { places } = specOf(keyword);
  if (innermost === 'catalogue' && places.includes('catalogue')) {
    return lists !== undefined && catalogueSpec(lists).ofStages.length > 0;
  }
  return places.some((place) => isBlockKeyword(place) && open.has(place));
}

/** An author who begins a file with a stage or a step and writes the title later is offered the word that they begin to type. */
function mayStartFile(keyword: KeywordId, place: LinePlace, words: Vocabulary, typed: string): boolean {
  if (!isBlockKeyword(keyword) || depthOf(keyword) === 0 || place.open.size > 0 || typed === '') return false;
  if (place.innermost === 'catalogue') return false;
  const forms = typedForms(typed);
  return words.keywords[keyword].some((name) => tierOf(forms, name) <= TIER.loose);
}

/** Whether there is a pain, an idea or a branch of the same part above that does not have this fact yet. */
function hasOwnerAbove(keyword: KeywordId, lines: readonly LineRecord[], place: LinePlace, line: number): boolean {
  const { places, repeat } = specOf(keyword);
  for (let at = line - 1; at > place.from; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword && repeat === 'once') return false;
    if (places.some((place) => place === above)) return true;
  }
  return false;
}

/** Entries of the list, and what the entry above may say and does not yet. */
function mayStandInCatalogue(
  keyword: KeywordId,
  { lists, from }: LinePlace,
  lines: readonly LineRecord[],
  line: number,
): boolean {
  if (keyword === lists) return true;
  const said = new Set<KeywordId>();
  let at = line - 1;
  for (; at > from && lines[at]?.keyword !== lists; at--) {
    const above = lines[at]?.keyword;
    if (above) said.add(above);
  }
  // A stage of a model opens the place that `from` refers to.
  const inModel = lines[from]?.keyword === 'stage';
  if (lists === undefined || (at <= from && !inModel) || (specOf(keyword).repeat === 'once' && said.has(keyword))) {
    return false;
  }
  const { facts, ofStages } = catalogueSpec(lists);
  return (inModel ? ofStages : facts).includes(keyword);
}

/** A journey says which state it shows, an idea how far it has come, a step or stage how it went if the journey really happened. */
function mayHaveState(
  place: LinePlace,
  present: ReadonlySet<KeywordId>,
  document: JourneyDocument,
  line: number,
): boolean {
  if (place.innermost !== 'journey' && place.innermost !== 'stage' && place.innermost !== 'step') return false;
  const sets = stateSets(partsAt(document.file, line), line);
  if (sets.includes('ideaState')) return true;
  return !present.has('state') && (place.innermost === 'journey' || sets.length > 0);
}

function rankOf(
  keyword: KeywordId,
  place: LinePlace,
  present: ReadonlySet<KeywordId>,
  nearest: KeywordId | undefined,
): number {
  const own = nearest ? (AFTER[nearest]?.indexOf(keyword) ?? -1) : -1;
  if (own >= 0 && !(present.has(keyword) && keyword !== 'idea')) return own;
  const usual = USUAL[place.innermost].indexOf(keyword);
  const order = usual >= 0 ? usual : USUAL[place.innermost].length + KEYWORD_IDS.indexOf(keyword);
  if (usual < 0 && isBlockKeyword(keyword) && depthOf(keyword) === 0) return RANK.block + order;
  const again = present.has(keyword) && !isBlockKeyword(keyword);
  return (again ? RANK.present : RANK.missing) + order;
}

/** The keywords of the part that a line is in, except its own line. */
function keywordsOf(lines: readonly LineRecord[], place: LinePlace, line: number): ReadonlySet<KeywordId> {
  const keywords = new Set<KeywordId>();
  for (let at = place.innermost === 'file' ? 0 : place.from + 1; at < place.to; at++) {
    const keyword = lines[at]?.keyword;
    if (keyword && at !== line) keywords.add(keyword);
  }
  return keywords;
}

function nearestAbove(lines: readonly LineRecord[], place: LinePlace, line: number): KeywordId | undefined {
  for (let above = line - 1; above > place.from; above--) {
    const keyword = lines[above]?.keyword;
    if (keyword) return keyword;
  }
  return undefined;
}

/** Common mistakes for a keyword find it too. */
const mistakenIn = remember((words: Vocabulary): ReadonlyMap<KeywordId, readonly string[]> => {
  const found = new Map<KeywordId, string[]>();
  for (const [word, meant] of Object.entries(words.mistakenKeywords)) {
    const known = found.get(meant);
    if (known) known.push(word);
    else found.set(meant, [word]);
  }
  return found;
});

function hasChoices(keyword: KeywordId): boolean {
  const { form } = specOf(keyword);
  return (
    keyword === 'stage' ||
    !(
      (form === 'text' && keyword !== 'idea' && keyword !== 'product') ||
      form === 'title' ||
      form === 'number' ||
      form === 'count' ||
      form === 'percent' ||
      form === 'leaves' ||
      form === 'duration' ||
      form === 'word'
    )
  );
}
