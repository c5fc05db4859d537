import type { Presentation } from '../../drawing/views/presentation.js';
import { element } from '../state/dom.js';
import { moveOf, stageAfter } from './keys.js';
import type { Move } from './keys.js';
import { placeOf } from './place.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Space above the stages that belongs to their heads, px of the picture. */
const FRAME = 6;

/** Milliseconds that a move from stage to stage takes; the style says the same. */
const MOTION = 340;

/** A copy of the picture, or of a part of it, that is moved as a whole. */
interface Pane {
  readonly root: HTMLElement;
  readonly moved: SVGGElement;
}

/**
 * Shows a picture stage by stage over the whole window: one size larger, everything but the stage dimmed. It knows neither
 * editor nor vocabulary, because it also runs in exported pages.
 */
export class Presenter {
  private readonly all = pane('present-all');
  private readonly heads = pane('present-top');
  private readonly lanes = pane('present-left');
  private readonly corner = element('div', { class: 'present-corner' });
  private readonly spot = element('div', { class: 'present-spot' });
  private readonly sight = element('div', { class: 'present-sight' });
  private readonly room = element('div', { class: 'present-room' });
  private readonly scroller = element('div', { class: 'present-scroll', attributes: { tabindex: '0', role: 'group' } });
  private readonly place = element('span', { class: 'present-place', attributes: { 'aria-hidden': 'true' } });
  private readonly spoken = element('div', { class: 'present-spoken', attributes: { role: 'status' } });
  private readonly buttons = {
    below: barButton('below', () => this.move('down')),
    previous: barButton('previous', () => this.move('previous')),
    next: barButton('next', () => this.move('next')),
    leave: barButton('leave', () => this.dialog.close()),
  };
  private readonly dialog = element('dialog', { class: 'present', attributes: { tabindex: '-1' } });
  private shown: Presentation | undefined;
  private at = 0;
  private timer: number | undefined;

  /** `left` is called when the reader stops. */
  constructor(host: HTMLElement, left: () => void = () => undefined) {
    const { below, previous, next, leave } = this.buttons;
    this.sight.append(this.all.root, this.heads.root, this.spot, this.lanes.root, this.corner);
    this.room.append(this.sight);
    this.scroller.append(this.room);
    const bar = element('div', { class: 'present-bar', children: [below, previous, this.place, next, leave] });
    this.dialog.append(this.scroller, bar, this.spoken);
    host.append(this.dialog);
    this.dialog.addEventListener('keydown', (event) => this.key(event));
    this.dialog.addEventListener('close', () => {
      this.shown = undefined;
      for (const { moved } of [this.all, this.heads, this.lanes]) moved.replaceChildren();
      left();
    });
    this.scroller.addEventListener('scroll', () => this.arrange(), { passive: true });
    new ResizeObserver(() => this.arrange()).observe(this.dialog);
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  /** Begins with a stage. `content` holds the shapes of the picture; it is copied. */
  open(shown: Presentation, content: Element, at = 0): void {
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.dialog.focus();
    }
    this.fill(shown, content);
    this.at = Math.min(at, shown.frames.length - 1);
    this.go(this.at, 'at-once');
  }

  /** The picture has changed; the stage stays the same, as far as there is one. */
  renew(shown: Presentation, content: Element): void {
    if (this.dialog.open) {
      const { scrollTop } = this.scroller;
      this.open(shown, content, this.at);
      this.scroller.scrollTop = scrollTop;
    }
  }

  close(): void {
    if (this.dialog.open) this.dialog.close();
  }

  private fill(shown: Presentation, content: Element): void {
    this.shown = shown;
    for (const part of [this.dialog, this.scroller]) part.setAttribute('aria-label', shown.name);
    for (const [key, made] of Object.entries(this.buttons)) {
      const { name, sign } = shown.controls[key as keyof typeof this.buttons];
      made.title = name;
      made.setAttribute('aria-label', name);
      made.querySelector('path')?.setAttribute('d', sign);
    }
    const drawing = content.closest('svg') ?? content;
    for (const { moved } of [this.all, this.heads, this.lanes]) {
      const svg = moved.ownerSVGElement;
      for (const name of ['font-family', 'lang']) svg?.setAttribute(name, drawing.getAttribute(name) ?? '');
    }
    const parts = [...content.children].filter((part) => !/^(?:title|desc|style)$/u.test(part.tagName)).map(copy);
    const { grid } = shown;
    this.all.moved.replaceChildren(...parts);
    // Their edges hide what does not belong to them; what is certainly elsewhere is not copied.
    const starts = grid ? parts.map(startOf) : [];
    const those = (isHead: (x: number, y: number) => boolean): Element[] =>
      parts.filter((_part, index) => !grid || isHead(...(starts[index] ?? [0, 0]))).map(copy);
    this.heads.moved.replaceChildren(
      ...(grid ? those((_x, y) => !(y < grid.top - 8 * FRAME || y > grid.bodyTop)) : []),
    );
    this.lanes.moved.replaceChildren(...(grid ? those((x, y) => !(x > grid.left || y < grid.top)) : []));
  }

  private key(event: KeyboardEvent): void {
    const move = moveOf(event);
    const presses = event.key === ' ' && event.target instanceof Element && event.target.closest('button') !== null;
    if (move === undefined || presses) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(move);
  }

  private move(move: Move): void {
    if (!this.shown || this.scrolls(move)) return;
    const to = stageAfter(move, this.at, this.shown.frames.length);
    if (to !== this.at) this.go(to, 'moving');
  }

  /** Up and down first show the rest of a stage that is higher than the window. */
  private scrolls(move: Move): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    const by = move === 'down' ? scrollHeight - clientHeight - scrollTop : move === 'up' ? -scrollTop : 0;
    if (Math.abs(by) < 2) return false;
    const page = Math.max(80, clientHeight * 0.7);
    this.scroller.scrollBy({ top: Math.max(-page, Math.min(page, by)), behavior: isCalm() ? 'instant' : 'smooth' });
    return true;
  }

  private go(to: number, how: 'moving' | 'at-once'): void {
    this.at = to;
    const { frames } = this.shown ?? { frames: [] };
    const frame = frames[to];
    if (!frame) return;
    this.sight.classList.toggle('is-moving', how === 'moving');
    window.clearTimeout(this.timer);
    // From then on the picture follows the scroll at once.
    this.timer = window.setTimeout(() => this.sight.classList.remove('is-moving'), MOTION);
    this.scroller.scrollTo({ top: 0, behavior: 'instant' });
    this.place.textContent = frame.place;
    this.spoken.textContent = frame.spoken;
    // A button that is disabled would lose the focus, and with it the keys.
    this.buttons.previous.setAttribute('aria-disabled', String(to === 0));
    this.buttons.next.setAttribute('aria-disabled', String(to === frames.length - 1));
    this.arrange();
    this.hideOthers();
  }

  /** Puts everything where it belongs, for the size of the window and how far it is scrolled. */
  private arrange(): void {
    const { shown, scroller, all, heads, lanes, corner, spot, sight } = this;
    const frame = shown?.frames[this.at];
    const { clientWidth: width, clientHeight: height } = scroller;
    if (!shown || !frame || width === 0) return;
    const { scale, x, y, height: whole, left, top } = placeOf(shown, frame, { width, height });
    this.room.style.height = `${whole}px`;
    sight.style.height = `${height}px`;
    // The ways above the stages would be cut through.
    sight.classList.toggle('has-columns', shown.grid !== undefined);
    const { scrollTop } = scroller;
    const scroll = Math.min(scrollTop, whole - height);
    moveTo(all.moved, x, y - scroll, scale);
    moveTo(heads.moved, x, y, scale);
    moveTo(lanes.moved, 0, y - scroll - top, scale);
    size(heads.root, { height: top, width });
    size(lanes.root, { width: left, height: height - top });
    lanes.root.style.top = `${top}px`;
    size(corner, { width: left, height: top });
    const { box } = frame;
    spot.style.transform = `translate(${box.x * scale + x}px, ${box.y * scale + y - scroll}px)`;
    size(spot, { width: box.width * scale, height: box.height * scale });
    this.buttons.below.hidden = whole - height - scroll < 2;
  }

  /** What is dimmed is not read out either. */
  private hideOthers(): void {
    const frame = this.shown?.frames[this.at]?.box;
    if (!frame) return;
    for (const part of this.all.moved.children) {
      if (!(part instanceof SVGGraphicsElement) || part.tagName !== 'g') continue;
      const { x, y, width, height } = part.getBBox();
      const [across, down] = [x + width / 2, y + height / 2];
      const isInside =
        across >= frame.x && across <= frame.x + frame.width && down >= frame.y && down <= frame.y + frame.height;
      if (isInside) part.removeAttribute('aria-hidden');
      else part.setAttribute('aria-hidden', 'true');
    }
  }
}

function pane(name: string): Pane {
  const svg = document.createElementNS(SVG, 'svg');
  const moved = document.createElementNS(SVG, 'g');
  moved.setAttribute('class', 'present-moved');
  svg.append(moved);
  const root = element('div', { class: `present-pane ${name}` });
  root.append(svg);
  // The copies of heads would be heard twice.
  if (name !== 'present-all') root.setAttribute('aria-hidden', 'true');
  return { root, moved };
}

function barButton(name: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { attributes: { type: 'button', 'data-name': `present-${name}` }, onClick });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  made.append(svg);
  return made;
}

/** A copy without names that must be the only ones in a page, and without stops of the Tab key. */
function copy(part: Element): Element {
  const made = part.cloneNode(true) as Element;
  for (const each of [made, ...made.querySelectorAll('[id], [tabindex]')]) {
    each.removeAttribute('id');
    each.removeAttribute('tabindex');
  }
  return made;
}

/** Where a shape in the page begins, px of the picture. */
function startOf(part: Element): readonly [number, number] {
  const { x, y } = (part as SVGGraphicsElement).getBBox();
  return [x, y];
}

function moveTo(moved: SVGGElement, x: number, y: number, scale: number): void {
  moved.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

function size(part: HTMLElement, { width, height }: { readonly width: number; readonly height: number }): void {
  part.style.width = `${width}px`;
  part.style.height = `${height}px`;
}

/** Whether the reader wants no motion. */
function isCalm(): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion')
  );
}
