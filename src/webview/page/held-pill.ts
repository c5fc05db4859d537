import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { element, svgIcon } from '../state/dom.js';
import { heldSince, isHeld } from '../state/state.js';
import type { State } from '../state/shape.js';

/** The time of day at a moment of the page's own clock, which counts milliseconds from an arbitrary start. */
export type TimeOfDay = (moment: number) => Date;

/**
 * The pill in the line under a picture that is older than its text (S9): there it is visible wherever the picture is scrolled to,
 * and covers nothing. It names the time until which the picture was good, and not how long ago that was: words that change by
 * themselves would be read out again and again.
 */
export class HeldPill {
  readonly root = element('div', { class: 'held-place', attributes: { role: 'status' } });
  private shown = '';
  /** The last moment asked about, and its time: asked again, two clocks may differ by a minute. */
  private known: { readonly since: number; readonly time: string } | undefined;

  constructor(private readonly timeOf: TimeOfDay) {}

  /** Says since when the picture is held; touches nothing in the page if it says so already. */
  update(state: State, language: HumanLanguage): void {
    const text = this.textOf(state, language);
    if (text === this.shown) {
      return;
    }
    this.shown = text;
    // An author who is typing a keyword knows that it is not finished.
    const typing = isHeld(state) && state.latest?.hold?.reason === 'half-typed';
    this.root.setAttribute('aria-live', typing ? 'off' : 'polite');
    const pill = element('div', {
      class: typing ? 'held held-typing' : 'held',
      title: text,
      children: [svgIcon('history'), element('span', { text })],
    });
    this.root.replaceChildren(...(text === '' ? [] : [pill]));
  }

  private textOf(state: State, language: HumanLanguage): string {
    const since = heldSince(state);
    if (since === undefined) {
      return '';
    }
    if (this.known?.since !== since) {
      this.known = { since, time: clockTime(this.timeOf(since)) };
    }
    const { preview } = vocabularyOf(language).labels;
    const said = preview.lastGood(this.known.time);
    const hold = isHeld(state) ? state.latest?.hold : undefined;
    return hold ? `${said} ${preview.followsAgain(hold.line + 1)}` : said;
  }
}

/** Hour and minute as all three languages write them. */
function clockTime(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
