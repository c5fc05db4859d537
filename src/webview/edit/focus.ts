import type { CardElement } from '../marks/marks.js';

/** A card that should get the focus once a picture is there. */
export interface WantedCard {
  readonly line: number;
  /** Its text, in case its line has changed by then. */
  readonly words?: string;
  readonly keyword: string | undefined;
  readonly role: string | undefined;
  /** Which of several identical cards, from 0: a step of an opened stage is in the overview too. */
  readonly index: number;
}

/** What distinguishes the card from the others, for the next picture. */
export function wantedOf(container: HTMLElement, card: CardElement): WantedCard {
  const { line, keyword, role } = card.dataset;
  const alike = cardsWith(container, keyword).filter(
    ({ dataset }) => dataset['line'] === line && dataset['role'] === role,
  );
  return { line: Number(line), keyword, role, index: Math.max(0, alike.indexOf(card)) };
}

/** The wanted card: by its words if there is one, by its line if there are several or none. */
export function findWanted(
  container: HTMLElement,
  { line, words, keyword, role, index }: WantedCard,
  textOf: (card: CardElement) => string | undefined,
): CardElement | undefined {
  const all = cardsWith(container, keyword);
  const onLine = all.filter((card) => card.dataset['line'] === String(line));
  const withWords = words === undefined ? [] : all.filter((card) => textOf(card) === words);
  const both = onLine.filter((card) => withWords.includes(card));
  const cards = [both, withWords, onLine].find((some) => some.length > 0) ?? [];
  const alike = cards.filter((card) => card.dataset['role'] === role);
  return alike[index] ?? alike[0] ?? cards[0];
}

function cardsWith(container: HTMLElement, keyword: string | undefined): readonly CardElement[] {
  return [...container.querySelectorAll<CardElement>(`g[data-keyword="${keyword ?? ''}"][data-line]`)];
}
