import { element } from '../state/dom.js';
import { cardAt } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** Milliseconds until the details of a card are shown (S2). */
const WAIT = 400;

/** Milliseconds in which the pointer may move from the card to its details, to select words in them. */
const GRACE = 150;

/** Space between a card and its details, px; room for the focus ring. */
const GAP = 8;

/**
 * The whole text of a card next to it, never over it: after a moment under the pointer, and when it is focused. The browser's own
 * tooltips would cover the card and do not appear for the keyboard, so they are removed from the cards that are looked at.
 */
export class Details {
  readonly root = element('div', { class: 'details', attributes: { role: 'tooltip', id: 'details', hidden: '' } });
  private card: CardElement | undefined;
  private timer: number | undefined;

  constructor(container: HTMLElement) {
    container.addEventListener('pointerover', (event) => this.pointed(event));
    container.addEventListener('pointerleave', () => this.leave());
    container.addEventListener('focusin', (event) => this.turnTo(cardAt(event.target), WAIT));
    container.addEventListener('focusout', () => this.hide());
    container.addEventListener('pointerdown', () => this.hide());
    this.root.addEventListener('pointerenter', () => window.clearTimeout(this.timer));
    this.root.addEventListener('pointerleave', () => this.leave());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !this.root.hidden) {
          event.stopPropagation();
          this.hide();
        }
      },
      true,
    );
  }

  /** The card under the pointer moved away, or no longer exists. */
  hide(): void {
    window.clearTimeout(this.timer);
    this.card?.removeAttribute('aria-describedby');
    this.card = undefined;
    this.root.hidden = true;
  }

  private pointed(event: PointerEvent): void {
    const card = cardAt(event.target);
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      return;
    }
    if (card) {
      this.turnTo(card, WAIT);
    } else {
      this.leave();
    }
  }

  private leave(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), GRACE);
  }

  private turnTo(card: CardElement | undefined, wait: number): void {
    if (card === this.card && !this.root.hidden) {
      window.clearTimeout(this.timer);
      return;
    }
    this.hide();
    if (card) {
      takeHint(card);
      this.timer = window.setTimeout(() => this.show(card), wait);
    }
  }

  private show(card: CardElement): void {
    const texts = textsOf(card);
    // The card may have been redrawn or the page hidden in the meantime.
    if (!card.isConnected || texts.length === 0) {
      return;
    }
    this.card = card;
    this.root.replaceChildren(...texts.map((text) => element('p', { text })));
    this.root.hidden = false;
    card.setAttribute('aria-describedby', this.root.id);
    this.place(card.getBoundingClientRect());
  }

  /** Below the card, else above, else on its right or left: wherever the window has room. */
  private place(card: DOMRect): void {
    const { style } = this.root;
    style.left = '0px';
    style.top = '0px';
    const { width, height } = this.root.getBoundingClientRect();
    const fitsBelow = card.bottom + GAP + height <= window.innerHeight;
    const fitsAbove = card.top - GAP - height >= 0;
    const across = Math.max(GAP, Math.min(card.left, window.innerWidth - width - GAP));
    const down = Math.max(GAP, Math.min(card.top, window.innerHeight - height - GAP));
    const place = fitsBelow
      ? { x: across, y: card.bottom + GAP }
      : fitsAbove
        ? { x: across, y: card.top - GAP - height }
        : card.right + GAP + width <= window.innerWidth
          ? { x: card.right + GAP, y: down }
          : { x: Math.max(0, card.left - GAP - width), y: down };
    style.left = `${place.x}px`;
    style.top = `${place.y}px`;
  }
}

/** The browser's tooltip of a card becomes ours. */
function takeHint(card: CardElement): void {
  const hint = card.querySelector(':scope > title');
  if (hint) {
    card.dataset['hint'] = hint.textContent;
    hint.remove();
  }
}

/** The whole text if the card shows only part of it, then what is said about the card; its final lines are on lines of their own. */
function textsOf(card: CardElement): readonly string[] {
  const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  let spoken = flat(card.getAttribute('aria-label') ?? '');
  const lines = (card.dataset['hint'] ?? '').split('\n').filter((line) => line.trim() !== '');
  const facts: string[] = [];
  for (const line of lines.toReversed()) {
    // Thai ends no sentence with a full stop.
    const sentence = [` ${flat(line)}`, ` ${flat(line)}.`].find((each) => spoken.endsWith(each));
    if (sentence !== undefined) {
      spoken = spoken.slice(0, -sentence.length);
      facts.unshift(line);
    }
  }
  const others = lines.filter((line) => !facts.includes(line) && !spoken.includes(flat(line)));
  return [...others, ...(spoken === '' ? [] : [spoken]), ...facts];
}
