import { InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem, CompletionItemKind, CompletionList } from 'vscode-languageserver';
import { foldLoose } from '../../../core/vocabulary/fold.js';
import type { ClientTraits } from '../../client-traits.js';

/** Something that may be chosen at the cursor. */
export interface Choice {
  readonly label: string;
  /** Written in place of what was typed; the label when absent. */
  readonly insert?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly kind: CompletionItemKind;
  /** Other words that it is found by: ids, other names, other languages. */
  readonly also?: readonly string[];
  /** Lower stands higher; choices that match better come first all the same. */
  readonly rank: number;
  /** `insert` has placeholders. */
  readonly snippet?: true;
  /** What is written next can be chosen too: VS Code is asked to show it at once. */
  readonly goesOn?: true;
}

/** Choices and the stretch of the cursor's line that they replace: up to the cursor, or to the end of what stands there. */
export interface Offer {
  readonly choices: readonly Choice[];
  readonly line: number;
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
  readonly typed: string;
}

/** More than this nobody reads; typing narrows them down. */
const MOST_ITEMS = 200;

/** A list that is asked for anew at each key, because the server compares without marks and the editor does not. */
export function toCompletionList(offers: readonly Offer[], client: ClientTraits): CompletionList {
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  for (const offer of offers) {
    for (const { choice, match } of matching(offer)) {
      if (items.length >= MOST_ITEMS || (choice.snippet && !client.takesSnippets)) continue;
      const key = `${choice.kind} ${choice.label}`;
      if (seen.has(key)) continue;
      seen.add(key);
      items.push(toItem(choice, offer, match, client));
    }
  }
  return { isIncomplete: true, items };
}

function matching(offer: Offer): { choice: Choice; match: number }[] {
  const typed = foldLoose(offer.typed);
  const found = offer.choices
    .map((choice) => ({ choice, match: matchOf(typed, choice) }))
    .filter(({ match }) => match < NO_MATCH)
    .sort((left, right) => left.match - right.match || left.choice.rank - right.choice.rank);
  // Two letters are inside of nearly everything: what starts with them is meant, if anything does.
  const start = typed.length < 3 && found[0]?.match === 0;
  return start ? found.filter(({ match }) => match <= 1) : found;
}

const NO_MATCH = 9;
/** A match with a name that is not shown is worth less than any with the label. */
const BY_OTHER_NAME = 3;

/** How well what was typed fits, without tone marks and case: from the start, from the start of a word, inside (Thai has no blanks). */
function matchOf(typed: string, choice: Choice): number {
  if (typed === '') return 0;
  const label = quality(typed, choice.label);
  if (label < NO_MATCH) return label;
  const others = choice.also?.map((other) => quality(typed, other)) ?? [];
  return Math.min(NO_MATCH, BY_OTHER_NAME + Math.min(NO_MATCH, ...others));
}

function quality(typed: string, word: string): number {
  const loose = foldLoose(word);
  const at = loose.indexOf(typed);
  if (at === 0) return 0;
  if (at < 0) return NO_MATCH;
  if (typed.length === 1 && loose.charAt(at - 1) !== ' ') return NO_MATCH;
  return loose.includes(` ${typed}`) || loose.includes(`-${typed}`) ? 1 : 2;
}

/** Whether some choice starts with what was typed. */
export function startsSome(typed: string, choices: readonly Choice[]): boolean {
  const loose = foldLoose(typed);
  return (
    loose !== '' &&
    choices.some(
      (choice) => quality(loose, choice.label) === 0 || choice.also?.some((other) => quality(loose, other) === 0),
    )
  );
}

function toItem(choice: Choice, offer: Offer, match: number, client: ClientTraits): CompletionItem {
  const newText = choice.insert ?? choice.label;
  const start = { line: offer.line, character: offer.start };
  const insert = { start, end: { line: offer.line, character: offer.cursor } };
  const replace = { start, end: { line: offer.line, character: Math.max(offer.end, offer.cursor) } };
  return {
    label: choice.label,
    kind: choice.kind,
    ...(choice.detail ? { detail: choice.detail } : {}),
    ...(choice.documentation ? { documentation: { kind: 'markdown', value: choice.documentation } } : {}),
    sortText: `${match}${String(Math.round(choice.rank)).padStart(5, '0')}`,
    // The editor compares letter by letter: what was typed stays, whatever marks the label has.
    ...(offer.typed === '' ? {} : { filterText: offer.typed }),
    textEdit: client.takesInsertReplace ? { newText, insert, replace } : { newText, range: insert },
    ...(choice.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(choice.goesOn && client.isOurs ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}
