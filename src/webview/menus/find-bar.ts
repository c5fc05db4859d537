import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { button, element } from '../state/dom.js';
import { markCurrent, markFound } from '../marks/found-marks.js';
import type { Found } from '../marks/found-marks.js';

export interface FindEvents {
  /** Brings a match into view. */
  readonly reveal: (place: Element) => void;
  /** Other letters are framed, or none. */
  readonly marked: () => void;
  /** The bar was closed; `place` is the reader's last match. */
  readonly closed: (place: Found | undefined) => void;
}

/** The search in the words of the picture. The query stays when the picture changes; it is not stored in the file. */
export class FindBar {
  readonly root = element('div', { class: 'find', attributes: { role: 'search', hidden: '' } });
  private readonly input = element('input', { attributes: { type: 'search', 'data-name': 'find' } });
  private readonly count = element('span', { class: 'find-count', attributes: { role: 'status' } });
  private readonly previous = button({ icon: 'chevron-up', title: ' ', onClick: () => this.move(-1) });
  private readonly next = button({ icon: 'chevron-down', title: ' ', onClick: () => this.move(1) });
  private readonly end = button({ icon: 'x', title: ' ', onClick: () => this.close() });
  private found: readonly Found[] = [];
  private current = -1;
  private language: HumanLanguage = 'en';

  constructor(
    private readonly container: HTMLElement,
    private readonly events: FindEvents,
  ) {
    this.root.append(this.input, this.count, this.previous, this.next, this.end);
    this.input.addEventListener('input', () => this.search());
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === this.input) {
        event.preventDefault();
        this.move(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        this.close();
      }
    });
  }

  update(language: HumanLanguage): void {
    this.language = language;
    const words = controlWordsOf(language).search;
    this.input.placeholder = words.name;
    this.input.setAttribute('aria-label', words.name);
    name(this.previous, words.previous);
    name(this.next, words.next);
    name(this.end, controlWordsOf(language).close);
    this.showCount();
  }

  open(): void {
    this.root.hidden = false;
    this.input.focus();
    this.input.select();
    this.search();
  }

  close(): void {
    if (this.root.hidden) {
      return;
    }
    const place = this.found[this.current];
    this.root.hidden = true;
    this.found = markFound(this.container, '');
    this.current = -1;
    this.events.marked();
    this.events.closed(place);
  }

  /** The picture has changed: the same words in it are framed, and nothing is scrolled. */
  renew(): void {
    if (!this.root.hidden && this.input.value !== '') {
      const { current } = this;
      this.found = markFound(this.container, this.input.value);
      this.go(Math.min(Math.max(current, 0), this.found.length - 1));
    }
  }

  private search(): void {
    this.found = markFound(this.container, this.input.value);
    this.go(this.found.length > 0 ? 0 : -1);
    this.show();
  }

  private move(by: number): void {
    const { length } = this.found;
    if (length > 0) {
      this.go((this.current + by + length) % length);
      this.show();
    }
  }

  private go(index: number): void {
    this.current = index;
    markCurrent(this.found, index);
    this.events.marked();
    this.showCount();
  }

  private show(): void {
    const frame = this.found[this.current]?.frames[0];
    if (frame) {
      this.events.reveal(frame);
    }
  }

  private showCount(): void {
    const words = controlWordsOf(this.language).search;
    const of = this.found.length;
    const text =
      this.input.value.trim() === '' ? '' : of === 0 ? words.nothing : words.place({ at: this.current + 1, of });
    if (this.count.textContent !== text) {
      this.count.textContent = text;
    }
    this.previous.disabled = of === 0;
    this.next.disabled = of === 0;
  }
}

function name(control: HTMLElement, title: string): void {
  control.title = title;
  control.setAttribute('aria-label', title);
}
