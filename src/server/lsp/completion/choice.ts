import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import type { CompletionItem, CompletionItemKind, CompletionList, TextEdit } from 'vscode-languageserver';
import { inertText } from '../../../core/util/inert-text.js';
import type { ClientTraits } from '../../client-traits.js';
import { isWhole, TIER, tierOf, typedForms } from './match.js';
import type { Tier, Typed } from './match.js';

/** Something that may be chosen at the cursor. */
export interface Choice {
  /** What is shown, and written. */
  readonly label: string;
  /** Other ways to write the same: the one that is being typed is shown and written instead of the label. */
  readonly spellings?: readonly string[];
  /** Ways to write it in other languages; they are written too if they are typed. */
  readonly abroad?: readonly string[];
  /** Words that find it but are never written, such as common mistakes. */
  readonly also?: readonly string[];
  /** Written in place of what was typed, if that is not the label or spelling itself. */
  readonly insert?: string | ((spelling: string) => string);
  /** Written after it, if there is no space yet: the way to the next part of the line. */
  readonly behind?: string;
  /** Whether small letters that were typed stay small: the name is not a title. */
  readonly keepsCase?: true;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly kind: CompletionItemKind;
  /** Lower ranks come first; better matches still precede them. */
  readonly rank: number;
  /** `insert` has placeholders; a client that cannot fill them in gets `plain`, or nothing. */
  readonly snippet?: { readonly plain: () => string };
  /** Lines are inserted as they are, with their own indentation. */
  readonly asIs?: true;
  /** The next thing to write can be chosen too: VS Code is asked to show it at once. */
  readonly goesOn?: true;
  /** The spaces that its line starts with afterwards; the existing ones if absent. */
  readonly level?: () => string | undefined;
}

/**
 * What else may be written where the choices are. Nothing else in `closed` places, so that near misses find a choice. In `open`
 * ones the author may mean words of their own: only what begins with the typed text is offered.
 */
export type Openness = 'closed' | 'open';

/** Choices and the stretch of the cursor's line that they replace: up to the cursor, or to the end of what is there. */
export interface Offer {
  readonly choices: readonly Choice[];
  readonly line: number;
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
  readonly typed: string;
  /** The text after the cursor up to `end`. */
  readonly rest: string;
  /** The character before `start` and the one at `end`, as far as the line has them. */
  readonly before: string;
  readonly after: string;
  readonly openness: Openness;
  /** The spaces at the start of the line, if the choices may follow others there. */
  readonly blanks?: string;
  /** Only on request: nothing of it has been typed, and what is there may be the end of the line. */
  readonly onlyAsked?: true;
  /** If what was typed begins none of the choices, they go before it instead of replacing it. */
  readonly leads?: true;
}

/** Who wants to see a list: an author who asked for it, or an editor that asks on each keystroke. */
export type Asked = 'explicitly' | 'by typing';

/** VS Code selects a row if it thinks that the author asked for the list; this one opens as if by itself. */
const SHOW_NEXT = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };

/** Nobody reads more than this; typing narrows them down. */
const MOST_ITEMS = 200;

/** A list that is requested again on each keystroke, because the server compares without marks and the editor does not. */
export function toCompletionList(offers: readonly Offer[], asked: Asked, client: ClientTraits): CompletionList {
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  for (const offer of offers) {
    for (const found of matching(offer, asked, client)) {
      if (items.length >= MOST_ITEMS) break;
      const item = toItem(found, offer, client, items.length);
      if (!item || seen.has(`${item.kind} ${item.label}`)) continue;
      seen.add(`${item.kind} ${item.label}`);
      items.push(item);
    }
  }
  return { isIncomplete: true, items };
}

interface Found {
  readonly choice: Choice;
  readonly tier: Tier;
  /** The label or the other spelling that fits. */
  readonly spelling: string;
}

function matching(offer: Offer, asked: Asked, client: ClientTraits): readonly Found[] {
  const typed = typedForms(offer.typed);
  if (asked === 'by typing' && (offer.onlyAsked || isFinished(offer, typed))) return [];
  const found = offer.choices
    .map((choice) => bestOf(typed, choice))
    .filter(({ tier }) => tier !== TIER.none || asked === 'explicitly')
    .sort((left, right) => left.tier - right.tier || left.choice.rank - right.choice.rank);
  if (asked === 'explicitly' || typed.loose === '') return found;
  return found.filter(({ tier }) => tier <= lastTier(offer, typed, found, client));
}

/** The worst match that is shown while the author types. */
function lastTier({ openness }: Offer, typed: Typed, found: readonly Found[], { isOurs }: ClientTraits): Tier {
  const best = found[0]?.tier ?? TIER.none;
  // Two letters are part of nearly everything: only what starts with them is likely to be meant.
  if (typed.loose.length < 3 && best <= TIER.other) return best <= TIER.loose ? TIER.loose : TIER.other;
  if (openness === 'open') return isOurs && typed.loose.length > 2 ? TIER.wordStart : TIER.other;
  // Words that are merely similar are only guessed if nothing contains the typed text.
  return best < TIER.near ? TIER.inside : best;
}

/** Whether what was typed is already a complete choice: then neither it nor longer ones need to be offered. */
function isFinished({ choices, rest }: Offer, typed: Typed): boolean {
  return rest === '' && choices.some((choice) => namesOf(choice).some((name) => isWhole(typed, name)));
}

/** All ways to write a choice. */
export function namesOf({ label, spellings, abroad }: Choice): readonly string[] {
  return [label, ...(spellings ?? []), ...(abroad ?? [])];
}

function bestOf(typed: Typed, choice: Choice): Found {
  let best: Found = { choice, tier: tierOf(typed, choice.label), spelling: choice.label };
  for (const spelling of choice.spellings ?? []) {
    if (best.tier === TIER.exact) break;
    const tier = tierOf(typed, spelling);
    // Only a spelling that begins with what was typed replaces the usual name.
    if (tier < best.tier) best = { choice, tier, spelling: tier <= TIER.loose ? spelling : choice.label };
  }
  if (best.tier <= TIER.loose) return best;
  for (const word of choice.abroad ?? []) {
    const tier = tierOf(typed, word);
    if (tier <= TIER.loose) return { choice, tier: TIER.other, spelling: word };
    if (tier < best.tier) best = { choice, tier, spelling: choice.label };
  }
  for (const word of choice.also ?? []) {
    const tier = tierOf(typed, word);
    // Letters scattered over a long mistaken word say nothing.
    const worth = tier <= TIER.loose ? TIER.other : tier === TIER.scattered ? TIER.none : tier;
    if (worth < best.tier) best = { choice, tier: worth, spelling: choice.label };
  }
  return best;
}

function toItem(
  { choice, tier, spelling }: Found,
  offer: Offer,
  client: ClientTraits,
  place: number,
): CompletionItem | undefined {
  const snippet = choice.snippet && client.takesSnippets;
  const word = asTyped(choice, spelling, offer.typed);
  const written = choice.snippet && !snippet ? choice.snippet.plain() : writtenFor(choice, word);
  const leads = offer.leads === true && tier === TIER.none;
  const indent = indentOf(choice, offer);
  const newText =
    (indent?.inFront ?? before(offer)) + (leads ? `${written} ${offer.typed}` : written + behind(choice, offer));
  return {
    // What is shown is what is written; the usual name is shown next to another one.
    label: inertText(choice.insert === undefined ? word : choice.label),
    ...(isOtherName(choice, word) ? { labelDetails: { description: inertText(choice.label) } } : {}),
    kind: choice.kind,
    ...(choice.detail === undefined ? {} : { detail: inertText(choice.detail) }),
    ...(choice.documentation ? { documentation: { kind: 'markdown', value: choice.documentation } } : {}),
    sortText: String(place).padStart(4, '0'),
    // The editor compares letter by letter: what was typed stays, whatever marks the label has.
    ...(offer.typed === '' ? {} : { filterText: offer.typed }),
    textEdit: editOf(offer, newText, client),
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(choice.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(indent?.edit ? { additionalTextEdits: [indent.edit] } : {}),
    ...(choice.goesOn && client.isOurs ? { command: SHOW_NEXT } : {}),
  };
}

/** Whether a name other than the one shown is written. */
function isOtherName({ label, insert }: Choice, word: string): boolean {
  return insert === undefined && word.toLowerCase() !== label.toLowerCase();
}

function writtenFor({ insert }: Choice, word: string): string {
  if (insert === undefined) return word;
  return typeof insert === 'string' ? insert : insert(word);
}

/** A name in the small letters that were typed: `mes` makes `messaging` of `Messaging`. Capitals inside a word, as in `THB`, stay. */
function asTyped({ keepsCase }: Choice, spelling: string, text: string): string {
  const typed = text.normalize('NFC');
  const start = spelling.slice(0, typed.length);
  if (!keepsCase || start === typed || start.toLowerCase() !== typed) return spelling;
  if (/[\p{L}\p{M}]\p{Lu}/u.test(spelling)) return spelling;
  return typed + spelling.slice(typed.length);
}

/** How the line of a choice gets to its level: existing spaces are replaced, otherwise some are written before it. */
function indentOf(
  { level }: Choice,
  { blanks, line, start }: Offer,
): { readonly inFront?: string; readonly edit?: TextEdit } | undefined {
  if (level === undefined || blanks === undefined) return undefined;
  const wanted = level();
  if (wanted === undefined || wanted === blanks) return undefined;
  if (blanks === '') return start === 0 ? { inFront: wanted } : undefined;
  const range = { start: { line, character: 0 }, end: { line, character: blanks.length } };
  return { edit: { range, newText: wanted } };
}

/** A value that is chosen right after a colon or a number is separated from it. */
function before({ before: mark, typed }: Offer): string {
  return typed === '' && /[:0-9\u0e50-\u0e59]/u.test(mark) ? ' ' : '';
}

function behind({ behind: text }: Choice, { after }: Offer): string {
  if (text === undefined || text === '' || /^\s/u.test(after)) return '';
  return after === ':' || after === '\uff1a' ? '' : text;
}

/** Inserting replaces the rest of its own word; overwriting replaces everything that the choice stands for. */
function editOf(offer: Offer, newText: string, client: ClientTraits): NonNullable<CompletionItem['textEdit']> {
  const { line, start, cursor, end, rest } = offer;
  const wordRest = /^[^\s,;:\uff1a\uff0c\u3001]*/u.exec(rest)?.[0] ?? '';
  const own = wordRest !== '' && newText.includes(offer.typed + wordRest);
  const range = (to: number): TextEdit['range'] => ({
    start: { line, character: start },
    end: { line, character: to },
  });
  const insert = range(cursor + (own ? wordRest.length : 0));
  return client.takesInsertReplace
    ? { newText, insert, replace: range(Math.max(end, cursor)) }
    : { newText, range: insert };
}
