import type { EditableText } from '../../core/edit/editable-text.js';
import type { EditWords } from '../../core/vocabulary/edit-words.js';
import { element } from '../state/dom.js';
import type { WantedCard } from './focus.js';
import { boxOnScreen } from './hover.js';
import { keepInside } from './place.js';
import type { CardElement } from '../marks/marks.js';
import { withoutBreaks } from '../../core/util/line-breaks.js';

/** Minimum width of a field, and its distance from the edge of the window, px. */
const LEAST = 180;
const MARGIN = 8;

export interface FieldEvents {
  readonly save: (text: string) => void;
  /** The field is closed; `byKey` if the keyboard closed it, so that its card gets the focus back. */
  readonly closed: (byKey: boolean) => void;
}

/** A field over a card to edit its text. Enter saves, Escape cancels; an Enter that ends a composition does neither. */
export class EditField {
  readonly root: HTMLElement;
  private readonly input: HTMLTextAreaElement;
  private readonly help: HTMLElement;
  private open = true;
  private readonly follow = (): void => this.place();

  constructor(
    private card: CardElement,
    /** Finds the card in the next picture. */
    readonly wanted: WantedCard,
    readonly editable: EditableText,
    words: EditWords,
    private readonly events: FieldEvents,
    /** Over the card whose text it edits, or below the one that something is added to. */
    private readonly at: 'over' | 'below' = 'over',
  ) {
    this.input = element('textarea', {
      attributes: {
        rows: '1',
        dir: 'auto',
        spellcheck: 'false',
        'aria-label': words.field,
        'aria-describedby': 'edit-field-help',
      },
    });
    this.input.value = editable.text;
    this.help = element('div', {
      class: 'edit-field-help',
      text: editable.multiline ? words.fieldHelpOfLines : words.fieldHelp,
      attributes: { id: 'edit-field-help' },
    });
    this.root = element('div', { class: 'edit-field', children: [this.input, this.help] });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('input', () => this.grow());
    this.input.addEventListener('blur', () => this.left());
    document.addEventListener('scroll', this.follow, { capture: true, passive: true });
    window.addEventListener('resize', this.follow);
  }

  /** Takes the focus, with the whole text selected. */
  start(): void {
    this.place();
    this.input.focus({ preventScroll: true });
    this.input.select();
  }

  /** The picture was redrawn; the field moves with its card. */
  moveTo(card: CardElement | undefined): void {
    this.card = card ?? this.card;
    this.place();
  }

  /** Nothing was written: the words stay, and the field says why. */
  refuse(reason: string): void {
    this.input.readOnly = false;
    this.help.textContent = reason;
    this.help.classList.add('is-refused');
    this.help.setAttribute('role', 'alert');
    keepInside(this.help);
    this.input.focus({ preventScroll: true });
  }

  close(byKey: boolean): void {
    if (!this.open) {
      return;
    }
    this.open = false;
    document.removeEventListener('scroll', this.follow, { capture: true });
    window.removeEventListener('resize', this.follow);
    this.root.remove();
    this.events.closed(byKey);
  }

  private key(event: KeyboardEvent): void {
    // Keys of a composition belong to the input method: Enter takes its suggestion, Escape drops it.
    const composing = event.isComposing || event.keyCode === 229;
    const copies = (event.ctrlKey || event.metaKey) && /^[acvx]$/iu.test(event.key);
    if (!copies) {
      // Neither the picture nor the editor around the page may take a key that is typed here.
      event.stopPropagation();
    }
    if (composing) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (event.key === 'Enter' && !(event.shiftKey && this.editable.multiline)) {
      event.preventDefault();
      this.save();
    }
  }

  /** An author who goes on elsewhere in the page is done; one who only switches to another window is not. */
  private left(): void {
    if (this.open && document.hasFocus() && !this.input.readOnly) {
      if (this.input.value === this.editable.text) {
        this.close(false);
      } else {
        this.save();
      }
    }
  }

  private save(): void {
    if (this.input.readOnly) {
      return;
    }
    if (this.input.value === this.editable.text) {
      this.close(true);
      return;
    }
    this.input.readOnly = true;
    this.events.save(this.editable.multiline ? this.input.value : withoutBreaks(this.input.value));
  }

  private place(): void {
    const box = boxOnScreen(this.card);
    const width = Math.min(Math.max(box.width, LEAST), window.innerWidth - 2 * MARGIN);
    const left = Math.max(MARGIN, Math.min(box.left, window.innerWidth - width - MARGIN));
    Object.assign(this.root.style, {
      left: `${left}px`,
      top: `${Math.max(MARGIN, this.at === 'over' ? box.top : box.bottom)}px`,
      width: `${width}px`,
    });
    this.input.style.minHeight = this.at === 'over' ? `${Math.min(box.height, 160)}px` : '';
    this.grow();
    keepInside(this.help);
  }

  private grow(): void {
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight + 4}px`;
    const { top, height } = this.root.getBoundingClientRect();
    const over = top + height + MARGIN - window.innerHeight;
    if (over > 0) {
      this.root.style.top = `${Math.max(MARGIN, top - over)}px`;
    }
  }
}
