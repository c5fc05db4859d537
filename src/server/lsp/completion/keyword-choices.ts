import { CompletionItemKind } from 'vscode-languageserver';
import type { LineRecord } from '../../../core/reader/line-record.js';
import { isBlockKeyword, KEYWORD_IDS, specOf } from '../../../core/vocabulary/keyword.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import type { Snippet } from '../../../core/vocabulary/snippets.js';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.js';
import type { JourneyDocument } from '../../documents.js';
import { partsAt, placeOf } from '../place.js';
import type { LinePlace } from '../place.js';
import type { Choice } from './choice.js';

/** What one writes first in each place. Keywords that are not named follow in the order of the reference page. */
const USUAL: Readonly<Record<LinePlace['innermost'], readonly KeywordId[]>> = {
  file: ['journey', 'persona'],
  persona: ['who', 'wants', 'uses', 'worries', 'says', 'value', 'journey'],
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

/** What belongs to the line right above, before all else. */
const AFTER: Readonly<Partial<Record<KeywordId, readonly KeywordId[]>>> = {
  pain: ['cause', 'idea', 'impact'],
  cause: ['idea'],
  idea: ['effort', 'impact', 'answers'],
  goesTo: ['when', 'share'],
};

/** Ranks: the nearest fact's own lines, what is missing, what is there already, other blocks, snippets. */
const RANK = { missing: 100, present: 1000, block: 2000, snippet: 3000 } as const;

/** The keywords that may stand in a line, those first that are most likely meant, and the snippets that fit there. */
export function keywordChoices(
  document: JourneyDocument,
  line: number,
  words: Vocabulary,
  behind: string,
): readonly Choice[] {
  const place = placeOf(document, line);
  const present = keywordsOf(document.lines, place, line);
  const nearest = nearestAbove(document.lines, place, line);
  const allowed = KEYWORD_IDS.filter((keyword) => mayStand(keyword, place, present, document, line));
  return allowed.map((keyword) => ({
    label: words.keywords[keyword][0],
    insert: words.keywords[keyword][0] + behind,
    detail: words.keywordHelp[keyword].text,
    documentation: `\`${words.keywords[keyword][0]}${behind === '' ? ' ' : behind}${words.keywordHelp[keyword].sample}\``,
    kind: isBlockKeyword(keyword) ? CompletionItemKind.Class : CompletionItemKind.Keyword,
    also: [...words.keywords[keyword].slice(1), ...mistakenFor(keyword, words)],
    rank: rankOf(keyword, place, present, nearest),
    ...(hasChoices(keyword) ? { goesOn: true } : {}),
  }));
}

/** The snippets that fit where a line stands. */
export function snippetChoices(document: JourneyDocument, line: number, words: Vocabulary): readonly Choice[] {
  const place = placeOf(document, line);
  return words.snippets
    .filter(({ id }) => snippetFits(id, place, document))
    .map((snippet, at) => ({
      label: snippet.prefix,
      insert: snippet.body.join('\n'),
      detail: snippet.description,
      documentation: ['```journey', ...snippet.body.map(withoutPlaceholders), '```'].join('\n'),
      kind: CompletionItemKind.Snippet,
      rank: (place.innermost === 'file' ? 0 : RANK.snippet) + at,
      snippet: true,
    }));
}

function mayStand(
  keyword: KeywordId,
  place: LinePlace,
  present: ReadonlySet<KeywordId>,
  document: JourneyDocument,
  line: number,
): boolean {
  const { places, repeat } = specOf(keyword);
  if (places.includes('pain') || places.includes('idea') || places.includes('goesTo')) {
    return hasOwnerAbove(keyword, document.lines, place, line);
  }
  if (place.innermost === 'catalogue' && !isBlockKeyword(keyword))
    return mayStandInCatalogue(keyword, place, document.lines, line);
  if (repeat === 'once' && present.has(keyword)) return false;
  if (keyword === 'stage') return place.innermost === 'catalogue' ? place.lists === 'model' : place.hasJourney;
  if (keyword === 'step') return place.hasStage;
  if (isBlockKeyword(keyword)) return true;
  if (keyword === 'state') return mayHaveState(place, document, line);
  return places.includes(place.innermost);
}

/** Whether a pain, an idea or a branch of the same part stands above and has not got this fact yet. */
function hasOwnerAbove(keyword: KeywordId, lines: readonly LineRecord[], place: LinePlace, line: number): boolean {
  const { places, repeat } = specOf(keyword);
  for (let at = line - 1; at > place.from; at--) {
    const above = lines[at]?.keyword;
    if (above === keyword && repeat === 'once') return false;
    if ((above === 'pain' || above === 'idea' || above === 'goesTo') && places.includes(above)) return true;
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
  // A stage of a model opens the place that `from` speaks of.
  const inModel = lists === 'model' && lines[from]?.keyword === 'stage';
  if (lists === undefined || (at <= from && !inModel) || (specOf(keyword).repeat === 'once' && said.has(keyword)))
    return false;
  if (lists === 'model' && keyword === 'countsAs') return inModel || said.has('stage');
  if (keyword === 'id' || keyword === 'note' || keyword === 'link') return !inModel;
  return lists === 'touchpoint' && (keyword === 'channel' || keyword === 'media' || keyword === 'countsAs');
}

/** A journey says which state it shows; its parts only where it shows what really happened. */
function mayHaveState(place: LinePlace, document: JourneyDocument, line: number): boolean {
  if (place.innermost === 'journey') return true;
  if (place.innermost !== 'stage' && place.innermost !== 'step') return false;
  return partsAt(document.file, line).journey?.state?.value === 'actual';
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
  if (usual < 0 && (keyword === 'persona' || keyword === 'journey' || keyword === 'catalogue'))
    return RANK.block + order;
  const again = present.has(keyword) && !isBlockKeyword(keyword);
  return (again ? RANK.present : RANK.missing) + order;
}

/** The keywords of the part that a line stands in, besides its own line. */
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

function snippetFits(id: Snippet['id'], place: LinePlace, { file }: JourneyDocument): boolean {
  switch (id) {
    case 'journey':
    case 'persona':
      return true;
    case 'first-journey':
      return file.journeys.length === 0;
    case 'stage':
      return place.hasJourney && place.innermost !== 'catalogue';
    case 'step':
      return place.hasStage && place.innermost !== 'catalogue';
    case 'pain-idea':
      return place.innermost === 'journey' || place.innermost === 'stage' || place.innermost === 'step';
  }
}

/** What people write for a keyword finds it too. */
function mistakenFor(keyword: KeywordId, words: Vocabulary): readonly string[] {
  return Object.entries(words.mistakenKeywords)
    .filter(([, meant]) => meant === keyword)
    .map(([word]) => word);
}

function hasChoices(keyword: KeywordId): boolean {
  const { form } = specOf(keyword);
  return (
    keyword === 'stage' ||
    !(
      form === 'text' ||
      form === 'title' ||
      form === 'number' ||
      form === 'count' ||
      form === 'word' ||
      form === 'date'
    )
  );
}

/** `${1:text}` reads as `text`. */
function withoutPlaceholders(line: string): string {
  return line.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d+/gu, '');
}
