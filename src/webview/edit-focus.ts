import type { Card } from './marks.js';

/** A card that is to have the keyboard once a picture stands. */
export interface WantedCard {
  readonly line: number;
  /** Its text, where its line may be another one then. */
  readonly words?: string;
  readonly keyword: string | undefined;
  readonly role: string | undefined;
}

/** What tells a card from the others, for the next picture. */
export function wantedOf(card: Card): WantedCard {
  const { line, keyword, role } = card.dataset;
  return { line: Number(line), keyword, role };
}

/** The card that is wanted: with its words if there is one, on its line if there are several or none. */
export function findWanted(
  container: HTMLElement,
  { line, words, keyword, role }: WantedCard,
  textOf: (card: Card) => string | undefined,
): Card | undefined {
  const all = [...container.querySelectorAll<Card>(`g[data-keyword="${keyword ?? ''}"][data-line]`)];
  const onLine = all.filter((card) => card.dataset['line'] === String(line));
  const withWords = words === undefined ? [] : all.filter((card) => textOf(card) === words);
  const both = onLine.filter((card) => withWords.includes(card));
  const cards = [both, withWords, onLine].find((some) => some.length > 0) ?? [];
  return cards.find((card) => card.dataset['role'] === role) ?? cards[0];
}
