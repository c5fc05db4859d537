import type { PartOrFact } from '../../core/edit/part-or-fact.js';
import type { EditableText } from '../../core/edit/editable-text.js';
import type { AddableKeyword, EditIntent } from '../../core/edit/edit-intent.js';
import { moveTowards } from '../../core/edit/step-moves.js';
import type { MoveDirection } from '../../core/edit/step-moves.js';
import { editWordsOf } from '../../core/vocabulary/all-edit-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { EditWords } from '../../core/vocabulary/edit-words.js';
import type { FromWebview, ToWebview } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { Drags } from './drag.js';
import type { Drag } from './drag.js';
import { dragPoint } from './drag-point.js';
import { dragStep } from './drag-step.js';
import './edit.css';
import { EditField } from './field.js';
import { findWanted, wantedOf } from './focus.js';
import type { WantedCard } from './focus.js';
import { boxOnScreen, EditHover } from './hover.js';
import { changeOfKey, historyOfKey, isMenuKey, partKeyOf } from './keys.js';
import { EditMenu } from './menu.js';
import { addedBehind, mayRepeat, menuItems } from './menu-items.js';
import { EditNote } from './note.js';
import { nextScore, editTargetOf, partOfCard } from './targets.js';
import type { EditTarget } from './targets.js';
import { cardAt, focusCard, focusPressed, lineOf, reveal } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

export interface EditHooks {
  readonly send: (message: FromWebview) => void;
  /** Shows a line in the text; the picture keeps the focus. */
  readonly show: (line: number) => void;
  /** Goes to a line and focuses the editor. */
  readonly goTo: (line: number) => void;
  /** The model of the current picture, and whether it is that of the newest text. */
  readonly shown: () => { readonly model: PreviewModel | undefined; readonly newest: boolean };
}

/** What should happen once the picture of a version is there: a card gets the focus, or the cursor goes to a line. */
interface Wanted {
  readonly to: WantedCard | number;
  readonly version: number;
  /** There may be nothing to undo: nobody waits for that picture. */
  readonly after: 'change' | 'history';
}

/** Milliseconds in which a second click makes a double click: the first one may show another stage and move its card away. */
const DOUBLE_CLICK = 250;

/**
 * Edits of the text from its picture: by dragging, by keys, by a menu, in a field. The picture itself is never changed: the
 * server turns what was meant into text edits, the extension applies them, and the new text is drawn.
 */
export class EditSurface {
  private readonly note = new EditNote();
  private readonly hover: EditHover;
  private readonly drags: Drags;
  private field: EditField | undefined;
  private menu: EditMenu | undefined;
  private clickTimer: number | undefined;
  /** What the current change is about; no other one starts before its picture is there. */
  private asked: { readonly card?: WantedCard; readonly said: string; readonly moves: boolean } | undefined;
  private wanted: Wanted | undefined;
  /** Keys that were pressed while a change was being made. */
  private later: ((card: CardElement) => void)[] = [];

  constructor(
    private readonly viewport: HTMLElement,
    private readonly container: HTMLElement,
    private readonly hooks: EditHooks,
  ) {
    this.hover = new EditHover(container, (card) => this.targetOf(card) !== undefined);
    this.drags = new Drags(viewport, (card, x, y) => this.drag(card, x, y));
    document.body.append(this.hover.root, this.note.root);
    viewport.addEventListener('keydown', (event) => this.key(event), true);
    document.addEventListener('keydown', (event) => this.historyKey(event), true);
    container.addEventListener('click', (event) => this.click(event), true);
    container.addEventListener('contextmenu', (event) => this.contextMenu(event));
  }

  /** A new picture is in the page. */
  drawn(): void {
    this.hover.hide();
    this.drags.cancel();
    this.menu?.close('elsewhere');
    const { model, newest } = this.hooks.shown();
    if (model && newest && this.wanted && model.version >= this.wanted.version) {
      this.settle(this.wanted);
    }
    if (this.field) {
      this.field.moveTo(this.cardOf(this.field.wanted));
    }
  }

  /** Receives the extension's messages, after the page. */
  receive(message: ToWebview): void {
    if (message.type === 'changed' && message.uri === this.hooks.shown().model?.uri) {
      this.changed(message);
    } else if (message.type === 'document') {
      this.reset();
    }
  }

  private changed(message: Extract<ToWebview, { type: 'changed' }>): void {
    const { asked } = this;
    this.asked = undefined;
    if (message.refused !== undefined) {
      this.later = [];
      this.refuse(message.refused);
      return;
    }
    this.field?.close(true);
    if (asked) {
      this.note.say(asked.said);
      const { card } = asked;
      const line = asked.moves ? (message.line ?? card?.line) : card?.line;
      const to = card ? { ...card, line: line ?? card.line } : line;
      this.wanted = to === undefined ? undefined : { to, version: message.version, after: 'change' };
      // The picture may have been faster than this message.
      this.drawn();
    }
  }

  /** Another document is shown from now on, or the same one again. */
  private reset(): void {
    this.asked = undefined;
    this.wanted = undefined;
    this.later = [];
    this.drags.cancel();
    this.menu?.close('elsewhere');
    this.field?.close(false);
    this.note.hide();
  }

  private get words(): EditWords {
    return editWordsOf(this.hooks.shown().model?.language ?? 'en');
  }

  private targetOf(card: CardElement | undefined): EditTarget | undefined {
    return card && editTargetOf(card, this.hooks.shown().model);
  }

  /** Says in the picture why something that was asked for cannot be done. */
  say(reason: string): void {
    this.note.warn(reason, this.words.close);
  }

  private refuse(reason: string): void {
    this.say(reason);
    this.field?.refuse(reason);
  }

  /** Asks for a change, once: what an older picture shows is not changed. Afterwards the card of that line, or of `becomes`, has the focus. */
  private change(card: CardElement | undefined, intent: EditIntent, said: string, becomes?: string): void {
    const { model, newest } = this.hooks.shown();
    if (!model || !newest || this.asked) {
      this.refuse(newest ? this.words.refused.stale : this.words.held);
      return;
    }
    const wanted = card && wantedOf(this.container, card);
    const place = wanted ? { card: becomes === undefined ? wanted : { ...wanted, keyword: becomes, index: 0 } } : {};
    this.asked = { ...place, said, moves: intent.kind !== 'score' && intent.kind !== 'text' };
    this.wanted = undefined;
    this.hooks.send({ type: 'change', uri: model.uri, version: model.version, intent });
  }

  /** Copies the journey that a line opens, as improved, and goes to the copy. Without a line it says why that cannot be done. */
  improve(line: number | undefined): void {
    if (line === undefined) {
      this.refuse(this.words.noCopy);
      return;
    }
    this.change(undefined, { kind: 'improve', line }, this.words.copied);
  }

  private settle(wanted: Wanted): void {
    this.wanted = undefined;
    if (typeof wanted.to === 'number') {
      this.later = [];
      this.hooks.show(wanted.to);
      return;
    }
    const card = this.cardOf(wanted.to);
    if (card) {
      focusCard(card);
      reveal(this.viewport, card);
    }
    const next = this.later.shift();
    if (card && next) {
      next(card);
    } else {
      this.later = [];
    }
  }

  private cardOf(wanted: WantedCard): CardElement | undefined {
    return findWanted(this.container, wanted, (card) => this.targetOf(card)?.text?.text);
  }

  // Keys

  private key(event: KeyboardEvent): void {
    if (event.isComposing || this.field) {
      return;
    }
    const card = cardAt(document.activeElement);
    if (card && this.cardKey(event, card)) {
      takeKey(event);
    }
  }

  /** Undo anywhere in the page, except where words are typed: there it is the field's. */
  private historyKey(event: KeyboardEvent): void {
    const step = historyOfKey(event);
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (step && !typing && this.stepThroughHistory(step, cardAt(document.activeElement))) {
      takeKey(event);
    }
  }

  /** Whether the key changes cards. Keys pressed while a change is being made wait for its picture. */
  private cardKey(event: KeyboardEvent, card: CardElement): boolean {
    if (event.key === 'F2') {
      this.editText(card);
      return true;
    }
    if (isMenuKey(event)) {
      const { left, bottom } = boxOnScreen(card);
      return this.openMenu(card, left + 8, bottom - 4);
    }
    const part = partKeyOf(event);
    if (part && !this.asked) {
      return this.changePart(card, part);
    }
    const action = changeOfKey(event);
    const target = this.targetOf(card);
    if (!action || !target) {
      return false;
    }
    if (typeof action === 'number' ? !target.feeling : target.step === undefined) {
      return false;
    }
    const run = (on: CardElement): void =>
      typeof action === 'number' ? this.rescore(on, action) : this.move(on, action);
    if (this.asked || this.wanted?.after === 'change') {
      this.later.push(run);
    } else {
      run(card);
    }
    return true;
  }

  /** Whether the card shows something of which there may be more, or none. */
  private changePart(card: CardElement, change: 'add' | 'duplicate' | 'remove'): boolean {
    const part = partOfCard(card, this.hooks.shown().model);
    if (!part) {
      return false;
    }
    const added = addedBehind(part);
    if (change === 'remove') {
      this.change(card, { kind: 'remove', line: lineOf(card) }, this.words.removed, leftAfter(part));
    } else if (change === 'duplicate' ? !mayRepeat(part) : !added) {
      this.refuse(this.words.refused['nothing-there']);
    } else if (change === 'duplicate') {
      this.change(card, { kind: 'duplicate', line: lineOf(card) }, this.words.duplicated);
    } else if (added) {
      this.add(card, added);
    }
    return true;
  }

  /** Asks for the words of a new step, stage or fact in a field below a card. */
  private add(card: CardElement, keyword: AddableKeyword): void {
    const { model } = this.hooks.shown();
    const line = lineOf(card);
    const name = vocabularyOf(model?.language ?? 'en').keywords[keyword][0];
    const { words } = this;
    this.openField(
      card,
      { line, keyword, text: '', multiline: false, optional: false },
      { ...words, field: name, fieldHelp: `${name}: ${words.fieldHelp}` },
      (text) => this.change(card, { kind: 'add', line, keyword, text }, words.added, keyword),
      'below',
    );
  }

  private stepThroughHistory(step: 'undo' | 'redo', card: CardElement | undefined): boolean {
    const { model } = this.hooks.shown();
    if (!model) {
      return false;
    }
    if (card) {
      const words = this.targetOf(card)?.text?.text;
      this.wanted = {
        to: { ...wantedOf(this.container, card), ...(words === undefined ? {} : { words }) },
        version: model.version + 1,
        after: 'history',
      };
    }
    this.hooks.send({ type: 'history', uri: model.uri, step });
    return true;
  }

  private rescore(card: CardElement, direction: 1 | -1): void {
    const { words } = this;
    const feeling = this.targetOf(card)?.feeling;
    const score = feeling && nextScore(feeling.score, direction);
    if (!feeling || score === undefined) {
      this.note.say(direction === 1 ? words.bestAlready : words.worstAlready);
      return;
    }
    this.setScore(card, feeling.line, score);
  }

  private setScore(card: CardElement, line: number, score: number): void {
    this.change(card, { kind: 'score', line, score }, this.words.scored(score, this.words.scores[score - 1] ?? ''));
  }

  private move(card: CardElement, direction: MoveDirection): void {
    const { model } = this.hooks.shown();
    const line = this.targetOf(card)?.line;
    const to = model?.journey && line !== undefined ? moveTowards(model.journey, line, direction) : undefined;
    if (line === undefined || !to) {
      this.note.say(this.words.atTheEnd);
      return;
    }
    this.change(card, { kind: 'move', line, to }, this.words.moved);
  }

  // The pointer

  private drag(card: CardElement, x: number, y: number): Drag | undefined {
    const target = this.targetOf(card);
    const { model, newest } = this.hooks.shown();
    const { level, role } = card.dataset;
    const feeling = level === undefined ? undefined : target?.feeling;
    // Only the map has a place between two steps.
    const isStep = target?.step !== undefined && role === 'card' && this.container.dataset['view'] === 'map';
    if (!target || !model?.journey || !(feeling || isStep)) {
      return undefined;
    }
    if (!newest || this.asked || this.field) {
      this.refuse(newest ? this.words.refused.stale : this.words.held);
      return undefined;
    }
    this.hover.hide();
    window.clearTimeout(this.clickTimer);
    if (feeling) {
      return dragPoint(card, feeling, y, this.words, (score) => this.setScore(card, feeling.line, score));
    }
    return dragStep(this.container, card, { x, y }, model.journey, this.words, (to) =>
      this.change(card, { kind: 'move', line: target.line, to }, this.words.moved),
    );
  }

  /** A click on a text waits for a second one, which edits the text in place. */
  private click(event: MouseEvent): void {
    const card = cardAt(event.target);
    const text = this.targetOf(card)?.text;
    if (!card || !text || event.detail === 0) {
      return;
    }
    event.stopPropagation();
    window.clearTimeout(this.clickTimer);
    focusPressed(this.viewport, this.container, card);
    if (event.detail > 1) {
      this.editText(card);
    } else {
      this.clickTimer = window.setTimeout(() => this.hooks.show(text.line), DOUBLE_CLICK);
    }
  }

  private contextMenu(event: MouseEvent): void {
    const card = cardAt(event.target);
    if (card && this.openMenu(card, event.clientX, event.clientY)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  // The menu and the field

  private openMenu(card: CardElement, x: number, y: number): boolean {
    const { model } = this.hooks.shown();
    const line = Number(card.dataset['line']);
    if (!model || !Number.isInteger(line)) {
      return false;
    }
    this.hover.hide();
    this.menu?.close('elsewhere');
    focusCard(card);
    const groups = menuItems(line, this.targetOf(card), partOfCard(card, model), model, {
      add: (keyword) => this.add(card, keyword),
      duplicate: () => this.changePart(card, 'duplicate'),
      remove: () => this.changePart(card, 'remove'),
      editText: () => this.editText(card),
      goToLine: () => this.hooks.goTo(line),
      rescore: (direction) => this.rescore(card, direction),
      move: (direction) => this.move(card, direction),
      moveTo: (to) => this.change(card, { kind: 'move', line, to }, this.words.moved),
    });
    this.menu = new EditMenu(this.words.menu.name, groups, (how) => {
      this.menu = undefined;
      if (how !== 'elsewhere' && card.isConnected) {
        focusCard(card);
      }
    });
    this.menu.open(x, y);
    return true;
  }

  private editText(card: CardElement): void {
    const text = this.targetOf(card)?.text;
    if (!text) {
      this.refuse(this.words.refused['nothing-there']);
      return;
    }
    this.openField(card, text, this.words, (wish) => this.saveText(wish), 'over');
  }

  private openField(
    card: CardElement,
    text: EditableText,
    words: EditWords,
    save: (wish: string) => void,
    at: 'over' | 'below',
  ): void {
    if (!this.hooks.shown().newest) {
      this.refuse(this.words.held);
      return;
    }
    this.hover.hide();
    this.note.hide();
    this.field?.close(false);
    const place = wantedOf(this.container, card);
    const closed = (byKey: boolean): void => {
      this.field = undefined;
      if (byKey) {
        focusCard(this.cardOf(place));
      }
    };
    this.field = new EditField(card, place, text, words, { save, closed }, at);
    document.body.append(this.field.root);
    this.field.start();
  }

  /** The text may have changed since the field was opened: the line must still contain what the author saw. */
  private saveText(wish: string): void {
    const { field } = this;
    const now = field && this.cardOf(field.wanted);
    const text = this.targetOf(now)?.text;
    if (!field || !now || text?.text !== field.editable.text) {
      this.refuse(this.words.refused.stale);
      return;
    }
    this.change(now, { kind: 'text', line: text.line, text: wish }, this.words.written);
  }
}

/** The keyword of the card next to one that is removed: `planRemove` says its line. */
function leftAfter(part: PartOrFact): string {
  if (part.kind === 'stage') return part.journey.stages.length > 1 ? 'stage' : 'journey';
  if (part.kind === 'step') return part.stage.steps.length > 1 ? 'step' : 'stage';
  if ('stages' in part.part) return 'journey';
  return 'steps' in part.part ? 'stage' : 'step';
}

/** VS Code has meanings of its own for these keys. */
function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
