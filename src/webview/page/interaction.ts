import { ZOOM, VIEWS } from '../../protocol/preview-messages.js';
import type { PageControls } from './deeds.js';
import {
  actionOf,
  cardAt,
  cardsOf,
  focusCard,
  focusPressed,
  lineOf,
  neighbour,
  reveal,
  rowEnd,
  stageBeside,
} from '../marks/marks.js';
import type { ArrowKey, CardElement } from '../marks/marks.js';

export interface PictureInput extends Pick<
  PageControls,
  'zoomTo' | 'zoom' | 'fit' | 'view' | 'table' | 'search' | 'present'
> {
  /** Shows a line in the text; the picture keeps the focus. */
  readonly show: (line: number) => void;
  /** Goes to a line of the text, which then has the focus. */
  readonly goTo: (line: number) => void;
  /** Carries out the action of a group (`MapAction`). */
  readonly act: (action: string) => void;
  /** Escape with nothing left to close. */
  readonly escape: () => void;
}

/** Clicks and keys on a picture. The picture may be replaced at any time: nothing is bound to its parts. */
export function listenToPicture(viewport: HTMLElement, container: HTMLElement, input: PictureInput): void {
  viewport.addEventListener('click', (event) => {
    const card = cardAt(event.target);
    focusPressed(viewport, container, card);
    press(card, input, input.show);
  });
  // The map is one stop of the Tab key, its first card; arrows move on from there. A click beside the cards focuses the map too.
  viewport.tabIndex = -1;
  viewport.addEventListener('keydown', (event) => {
    if (handleKey(event, viewport, container, input)) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', (event) => {
    // The focused element may be gone with its picture: then the picture's keys are those of the page.
    const ofPicture = (): boolean => event.target === document.body && handleKey(event, viewport, container, input);
    if (!event.defaultPrevented && (handlePageKey(event, input) || ofPicture())) {
      event.preventDefault();
    }
  });
}

/** Reports whether the page has the focus, now and on each change. */
export function followKeyboard(tell: (here: boolean) => void): void {
  window.addEventListener('focus', () => tell(true));
  window.addEventListener('blur', () => tell(false));
  tell(document.hasFocus());
}

/** What a card is for: it does something, or it goes to its line. */
function press(card: CardElement | undefined, input: PictureInput, lead: (line: number) => void): boolean {
  const action = card ? actionOf(card) : undefined;
  if (action !== undefined) {
    input.act(action);
  } else if (card) {
    lead(lineOf(card));
  }
  return card !== undefined;
}

/** Keys of the picture while it has the focus. Returns whether the key was ours. */
function handleKey(event: KeyboardEvent, viewport: HTMLElement, container: HTMLElement, input: PictureInput): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) {
    return false;
  }
  const card = cardAt(document.activeElement);
  switch (event.key) {
    case 'Enter':
      return press(card, input, input.goTo);
    case ' ':
      return press(card, input, input.show);
    case 'Escape':
      return leaveCard(card, input);
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return walk(viewport, container, card, event.key);
    case 'Home':
    case 'End':
      return card !== undefined && goTo(viewport, rowEnd(cardsOf(container), card, event.key));
    case 'PageUp':
    case 'PageDown':
      return card !== undefined && goTo(viewport, stageBeside(container, card, event.key === 'PageDown' ? 1 : -1));
    default:
      return false;
  }
}

/** Keys of the whole page, except while a field is being typed in. */
function handlePageKey(event: KeyboardEvent, input: PictureInput): boolean {
  if (isField(event.target)) {
    return false;
  }
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === 'f' && !event.shiftKey && !event.altKey) {
      input.search();
      return true;
    }
    return false;
  }
  if (event.altKey) {
    return false;
  }
  const view = /^[1-9]$/u.test(event.key) ? VIEWS[Number(event.key) - 1] : undefined;
  if (view) {
    input.view(view);
    return true;
  }
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
    case '/':
      input.search();
      return true;
    case 'p':
    case 'P':
      input.present();
      return true;
    case 't':
    case 'T':
      input.table();
      return true;
    default:
      return false;
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, select, input, textarea') !== null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select') !== null)
  );
}

function walk(viewport: HTMLElement, container: HTMLElement, from: CardElement | undefined, key: ArrowKey): boolean {
  const cards = cardsOf(container);
  const next = from ? neighbour(cards, from, key) : cards[0];
  goTo(viewport, next);
  return cards.length > 0;
}

function goTo(viewport: HTMLElement, card: CardElement | undefined): boolean {
  if (card) {
    focusCard(card);
    reveal(viewport, card);
  }
  return card !== undefined;
}

function leaveCard(card: CardElement | undefined, input: PictureInput): boolean {
  if (card) {
    card.blur();
  } else {
    input.escape();
  }
  return true;
}
