import { ZOOM } from '../protocol/preview-messages.js';
import { cardAt, cardsOf, focusCard, lineOf, neighbour, reveal } from './marks.js';
import type { ArrowKey, Card } from './marks.js';

export interface PictureInput {
  readonly select: (line: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly zoom: () => number;
  readonly fit: () => void;
}

/** Clicks, keys and the wheel over a picture. The picture may be replaced at any time: nothing is bound to its parts. */
export function listenToPicture(viewport: HTMLElement, container: HTMLElement, input: PictureInput): void {
  container.addEventListener('click', (event) => {
    const card = cardAt(event.target);
    if (card) {
      input.select(lineOf(card));
    }
  });
  // The map is one stop of the Tab key, its first card; arrows walk on from there. A click beside the cards gives keys too.
  viewport.tabIndex = -1;
  viewport.addEventListener('keydown', (event) => {
    if (handleKey(event, viewport, container, input)) {
      event.preventDefault();
    }
  });
  viewport.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        input.zoomTo(input.zoom() * (event.deltaY < 0 ? ZOOM.step : 1 / ZOOM.step));
      }
    },
    { passive: false },
  );
}

/** Whether the key was ours. */
function handleKey(event: KeyboardEvent, viewport: HTMLElement, container: HTMLElement, input: PictureInput): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) {
    return false;
  }
  const card = cardAt(document.activeElement);
  switch (event.key) {
    case '+':
    case '=':
      input.zoomTo(input.zoom() * ZOOM.step);
      return true;
    case '-':
      input.zoomTo(input.zoom() / ZOOM.step);
      return true;
    case '0':
      input.zoomTo(1);
      return true;
    case '9':
      input.fit();
      return true;
    case 'Enter':
      if (card) {
        input.select(lineOf(card));
      }
      return card !== undefined;
    case 'Escape':
      return leaveCard(card);
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return walk(viewport, container, card, event.key);
    default:
      return false;
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, select, input') !== null;
}

function walk(viewport: HTMLElement, container: HTMLElement, from: Card | undefined, key: ArrowKey): boolean {
  const cards = cardsOf(container);
  const next = from ? neighbour(cards, from, key) : cards[0];
  if (next) {
    focusCard(next);
    reveal(viewport, next);
  }
  return cards.length > 0;
}

function leaveCard(card: Card | undefined): boolean {
  card?.blur();
  return card !== undefined;
}
