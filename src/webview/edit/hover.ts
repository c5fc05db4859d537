import { element, svgIcon } from '../state/dom.js';
import { cardAt, isWords } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** Below this height, in px, a pencil would cover the content of the card: it goes to the corner. */
const SMALL = 30;

/** The outline of the card under the pointer, with a pencil if it can be edited (S2). It is drawn over the picture. */
export class EditHover {
  readonly root = element('div', {
    class: 'edit-hover',
    attributes: { hidden: '', 'aria-hidden': 'true' },
    children: [svgIcon('pencil')],
  });

  constructor(container: HTMLElement, isEditable: (card: CardElement) => boolean) {
    container.addEventListener('pointerover', (event) => {
      const card = event.buttons === 0 && event.pointerType !== 'touch' ? cardAt(event.target) : undefined;
      if (card) {
        this.show(card, isEditable(card));
      } else {
        this.hide();
      }
    });
    container.addEventListener('pointerleave', () => this.hide());
    container.addEventListener('pointerdown', () => this.hide());
    document.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
  }

  hide(): void {
    this.root.hidden = true;
  }

  private show(card: CardElement, editable: boolean): void {
    const box = boxOnScreen(card);
    // Plain words have no background that keeps the outline away from the letters.
    const words = isWords(card);
    const [left, width] = words ? [box.left - 4, box.width + 8] : [box.left, box.width];
    const { top, height } = box;
    Object.assign(this.root.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    this.root.classList.toggle('can-edit', editable);
    this.root.classList.toggle('is-words', words);
    this.root.classList.toggle('is-small', height < SMALL || width < 3 * SMALL);
    this.root.hidden = false;
  }
}

/** Where a card is in the window, px. */
export function boxOnScreen(card: CardElement): DOMRect {
  return (card.querySelector(':scope > .jm-box') ?? card).getBoundingClientRect();
}
