import { button, element } from '../state/dom.js';

/** Milliseconds that a sentence stays visible; it is also read out, and can be closed earlier. */
const SHOWN = 12_000;

/** Says the result of a change: always read out, and visible if something could not be done. */
export class EditNote {
  readonly root = element('div', { class: 'edit-notes' });
  private readonly spoken = element('div', {
    class: 'only-spoken',
    attributes: { role: 'status', 'aria-live': 'polite' },
  });
  private readonly words = element('span', {});
  private readonly close: HTMLElement;
  private readonly shown: HTMLElement;
  private timer: number | undefined;

  constructor() {
    this.close = button({ icon: 'x', onClick: () => this.hide() });
    this.shown = element('div', { class: 'edit-note', attributes: { hidden: '' }, children: [this.words, this.close] });
    this.root.append(this.spoken, this.shown);
  }

  say(sentence: string): void {
    this.hide();
    this.spoken.textContent = sentence;
  }

  /** `close` is the name of the button that removes the sentence. */
  warn(sentence: string, close: string): void {
    this.say(sentence);
    this.words.textContent = sentence;
    this.close.setAttribute('aria-label', close);
    this.close.title = close;
    this.shown.hidden = false;
    this.timer = window.setTimeout(() => this.hide(), SHOWN);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.shown.hidden = true;
  }
}
