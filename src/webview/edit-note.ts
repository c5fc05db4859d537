import { button, element } from './dom.js';

/** Milliseconds that a sentence stays in sight; whoever needs longer hears it, or closes it himself. */
const SHOWN = 12_000;

/** Says what came of a change: aloud always, and in sight when something could not be done. */
export class EditNote {
  readonly root = element('div', { class: 'edit-notes' });
  private readonly spoken = element('div', {
    class: 'only-spoken',
    attributes: { role: 'status', 'aria-live': 'polite' },
  });
  private readonly words = element('span', {});
  private readonly shown: HTMLElement;
  private timer: number | undefined;

  constructor() {
    const close = button({ icon: 'x', onClick: () => this.hide(), attributes: { 'aria-label': '\u00d7' } });
    this.shown = element('div', { class: 'edit-note', attributes: { hidden: '' }, children: [this.words, close] });
    this.root.append(this.spoken, this.shown);
  }

  say(sentence: string): void {
    this.hide();
    this.spoken.textContent = sentence;
  }

  warn(sentence: string): void {
    this.say(sentence);
    this.words.textContent = sentence;
    this.shown.hidden = false;
    this.timer = window.setTimeout(() => this.hide(), SHOWN);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.shown.hidden = true;
  }
}
