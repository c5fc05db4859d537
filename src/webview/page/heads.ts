import type { GridPlace } from '../../drawing/kit/display-list.js';
import { densityWordsOf } from '../../core/vocabulary/all-density-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { FONT_FAMILY } from '../../drawing/kit/svg-painter.js';
import { EDGE, headSizes } from '../present/place.js';
import { element } from '../state/dom.js';
import { stepsBetween } from './steps-in-sight.js';

const SVG = 'http://www.w3.org/2000/svg';

/** How far above the stages, in px, the frame of an opened stage begins, which encloses heads and rows. */
const FRAME = 6;

/** Space between the lane heads and a stage's name that stays in view, px. */
const NAME_SPACE = 10;

/** Room in px below which the start of a name says nothing. */
const LEAST_NAME = 48;

/** A stage's name that stays in view, in px of the sheet: where it begins, how wide it is, and where its stage ends. */
interface StageName {
  readonly slot: HTMLElement;
  /** What takes the place of a name that has no room. */
  readonly short: HTMLElement;
  readonly from: number;
  readonly width: number;
  readonly end: number;
}

/** Where the corner's words begin in a picture without lane names, px: at the margin of the page. */
const MARGIN = 16;

/**
 * The heads of a map that stay in view while it is scrolled: stages with their people at the top, names of lanes on the left
 * (K1), and in the corner which steps are in view (K2). They are copies of the picture's own shapes exactly over these, and the
 * browser itself keeps them in place, so nothing trembles. Screen readers and the keyboard use the originals.
 */
export class Heads {
  readonly root = element('div', { class: 'heads', attributes: { 'aria-hidden': 'true' } });
  private readonly top = element('div', { class: 'heads-top' });
  private readonly left = element('div', { class: 'heads-left' });
  private readonly corner = element('div', { class: 'heads-corner' });
  private shown = '';
  /** The grid that the copies represent, as in the picture. */
  private place = '';
  private grid: GridPlace | undefined;
  private zoom = 1;
  private language: HumanLanguage = 'en';
  private waiting = false;
  private names: readonly StageName[] = [];

  constructor(
    private readonly viewport: HTMLElement,
    private readonly container: HTMLElement,
  ) {
    this.root.append(this.top, this.left, this.corner);
    viewport.addEventListener('scroll', () => this.scrolled(), { passive: true });
    container.addEventListener('focusin', () => this.renewSoon());
    container.addEventListener('focusout', () => this.renewSoon());
  }

  /**
   * The picture, its marks, its size or its place has changed. Copies that would be in the wrong place follow in the same frame;
   * others wait until the picture has been painted, which is what an author waits for.
   */
  renewSoon(): void {
    if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => (this.isInPlace() ? window.setTimeout(() => this.renew()) : this.renew()));
    }
  }

  private isInPlace(): boolean {
    const svg = this.container.querySelector<SVGSVGElement>(':scope > svg');
    return svg !== null && svg.getAttribute('data-grid') === this.place && scaleOf(svg) === this.zoom;
  }

  setLanguage(language: HumanLanguage): void {
    this.language = language;
  }

  private renew(): void {
    this.waiting = false;
    const svg = this.container.querySelector<SVGSVGElement>(':scope > svg');
    const grid = readGrid(svg);
    this.grid = grid;
    this.root.hidden = grid === undefined;
    if (!svg || !grid) {
      delete this.viewport.dataset['coveredTop'];
      delete this.viewport.dataset['coveredLeft'];
      this.shown = '';
      return;
    }
    this.zoom = scaleOf(svg);
    this.place = svg.getAttribute('data-grid') ?? '';
    this.placeAll(grid, svg.viewBox.baseVal.width);
    const parts = headParts(svg, grid);
    const key = JSON.stringify([
      grid,
      this.zoom,
      parts.stages.map((part) => part.outerHTML),
      [...parts.top, ...parts.left].map((part) => part.outerHTML),
      parts.focused,
      this.viewport.dataset['coveredLeft'],
    ]);
    if (key !== this.shown) {
      this.shown = key;
      this.fill(grid, parts);
    }
    this.scrolled();
  }

  private placeAll(grid: GridPlace, width: number): void {
    const { zoom } = this;
    const room = { width: this.viewport.clientWidth, height: this.viewport.clientHeight };
    const { left: headWidth, top: headHeight, keepsLeft, keepsTop } = headSizes(grid, zoom, room);
    place(this.root, { marginTop: grid.top * zoom, width: width * zoom, height: (grid.bottom - grid.top) * zoom });
    place(this.top, { width: width * zoom, height: headHeight });
    place(this.left, { marginTop: headHeight, width: headWidth, height: (grid.bottom - grid.bodyTop) * zoom });
    place(this.corner, { width: headWidth, height: headHeight });
    this.top.hidden = !keepsTop;
    this.left.hidden = !keepsLeft;
    this.corner.hidden = !keepsTop || !keepsLeft;
    this.viewport.dataset['coveredTop'] = String(keepsTop ? headHeight : 0);
    this.viewport.dataset['coveredLeft'] = String(keepsLeft ? headWidth : 0);
  }

  private fill(grid: GridPlace, { stages, top, left }: Parts): void {
    const { zoom } = this;
    const inset = Number(this.viewport.dataset['coveredLeft'] ?? 0) + NAME_SPACE;
    const width = (grid.right + 40) * zoom;
    this.names = stages.map((stage) => stageName(stage, grid, zoom, inset));
    this.top.replaceChildren(
      picture({ x: 0, y: grid.top, width: width / zoom, height: grid.bodyTop - grid.top }, zoom, [
        ...stages.map((stage) => withoutTexts(copy(stage))),
        ...top.map(copy),
      ]),
      ...this.names.map(({ slot }) => slot),
    );
    // Aligned with the names of the lanes.
    const heads = left.filter((part) => part.getAttribute('data-role') === 'lane').map((part) => startOf(part).x);
    this.corner.style.paddingLeft = `${(heads[0] ?? MARGIN) * zoom}px`;
    this.left.replaceChildren(
      picture(
        { x: 0, y: grid.bodyTop, width: grid.left - EDGE, height: grid.bottom - grid.bodyTop },
        zoom,
        left.map(copy),
      ),
    );
  }

  /** The only things that a scroll itself changes: the words in the corner, and the edges of heads that have left their place. */
  private scrolled(): void {
    const { grid, zoom, viewport } = this;
    if (!grid) {
      return;
    }
    const isDown = viewport.scrollTop > grid.top * zoom;
    const isAcross = viewport.scrollLeft > 0;
    this.root.classList.toggle('is-down', isDown);
    this.root.classList.toggle('is-across', isAcross);
    const text = grid.right * zoom > viewport.clientWidth + 1 ? this.stepsInSight(grid) : '';
    if (this.corner.textContent !== text) {
      this.corner.textContent = text;
    }
    // Last, because it writes widths: a question about the window after it would lay out the page in the middle of a scroll.
    this.shortenNames();
  }

  /** A name that would be pushed under the names of the lanes is cut at its end instead, or left out where that says nothing. */
  private shortenNames(): void {
    const start = this.viewport.scrollLeft + Number(this.viewport.dataset['coveredLeft'] ?? 0) + NAME_SPACE;
    for (const { slot, from, end, width, short } of this.names) {
      const room = end - start;
      const isShort = start > from && room < width;
      slot.classList.toggle('is-short', isShort);
      short.hidden = !isShort || room < LEAST_NAME;
      if (!short.hidden) short.style.width = `${room}px`;
    }
  }

  private stepsInSight(grid: GridPlace): string {
    const { zoom, viewport } = this;
    const covered = Number(viewport.dataset['coveredLeft'] ?? 0);
    const from = (viewport.scrollLeft + covered) / zoom;
    const to = (viewport.scrollLeft + viewport.clientWidth) / zoom;
    const seen = stepsBetween(grid, from, to);
    return seen ? densityWordsOf(this.language).stepsInSight(seen) : '';
  }
}

/** How much larger than its layout a picture is shown. */
function scaleOf(svg: SVGSVGElement): number {
  return Number(svg.getAttribute('width') ?? 0) / svg.viewBox.baseVal.width;
}

/** Where the columns of a picture are; undefined if it has none. */
export function readGrid(svg: SVGSVGElement | null): GridPlace | undefined {
  const text = svg?.getAttribute('data-grid') ?? '';
  // The page's own diagram wrote it.
  return text === '' ? undefined : (JSON.parse(text) as GridPlace);
}

interface Parts {
  readonly stages: readonly SVGGraphicsElement[];
  /** What is beside and below the stages, above the rows. */
  readonly top: readonly SVGGraphicsElement[];
  /** What is left of the first column. */
  readonly left: readonly SVGGraphicsElement[];
  /** Index of the part that has the focus. */
  readonly focused: number;
}

/** The picture's parts that belong to its heads. The picture is a flat list, and its heads are found by their position. */
function headParts(svg: SVGSVGElement, grid: GridPlace): Parts {
  const all = [...(svg.querySelector(':scope > .jm-content')?.children ?? [])].filter(
    (part): part is SVGGraphicsElement => part instanceof SVGGraphicsElement,
  );
  const stages: SVGGraphicsElement[] = [];
  const top: SVGGraphicsElement[] = [];
  const left: SVGGraphicsElement[] = [];
  for (const part of all) {
    const role = part.getAttribute('data-role');
    if (role === 'card') {
      continue;
    }
    const { x, y } = startOf(part);
    const isFrame = part.tagName === 'rect' && y >= grid.top - FRAME;
    if (role === 'stage' && y < grid.bodyTop) {
      stages.push(part);
    } else if (role !== 'header' && (y > grid.top || isFrame) && y < grid.bodyTop) {
      top.push(part);
    }
    if (role !== 'stage' && x < grid.left - EDGE && y >= grid.bodyTop && y <= grid.bottom) {
      left.push(part);
    }
  }
  const focused = [...stages, ...top, ...left].findIndex((part) => part === document.activeElement);
  return { stages, top, left, focused };
}

/** Where a shape begins, from its attributes alone: asking the browser would make it lay out the picture. */
function startOf(part: Element): { x: number; y: number } {
  const number = (name: string): number => Number(part.getAttribute(name) ?? 0);
  switch (part.tagName) {
    case 'rect':
    case 'text':
      return { x: number('x'), y: number('y') };
    case 'line':
      return { x: Math.min(number('x1'), number('x2')), y: Math.min(number('y1'), number('y2')) };
    case 'circle':
      return { x: number('cx') - number('r'), y: number('cy') - number('r') };
    case 'path': {
      const moved = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)/u.exec(part.getAttribute('transform') ?? '');
      const start = /^M\s*(-?[\d.]+)[ ,]?(-?[\d.]+)/u.exec(part.getAttribute('d') ?? '');
      return moved
        ? { x: Number(moved[1]), y: Number(moved[2]) }
        : { x: Number(start?.[1] ?? Number.NaN), y: Number(start?.[2] ?? Number.NaN) };
    }
    default: {
      const first = [...part.children].find((child) => child.tagName !== 'title');
      return first ? startOf(first) : { x: Number.NaN, y: Number.NaN };
    }
  }
}

/** A copy that can be pressed like the original, but not focused. */
function copy(part: SVGGraphicsElement): SVGGraphicsElement {
  const made = part.cloneNode(true) as SVGGraphicsElement;
  for (const each of [made, ...made.querySelectorAll('[tabindex]')]) {
    for (const name of ['tabindex', 'role', 'aria-label', 'id']) {
      each.removeAttribute(name);
    }
  }
  if (part === document.activeElement && part.matches(':focus-visible')) {
    made.classList.add('jm-focus-copy');
  }
  return made;
}

function withoutTexts(part: SVGGraphicsElement): SVGGraphicsElement {
  for (const text of part.querySelectorAll(':scope > text')) {
    text.remove();
  }
  return part;
}

/** The name of a stage in a box of the stage's width, in which it moves with the window as far as the stage extends. */
function stageName(stage: SVGGraphicsElement, grid: GridPlace, zoom: number, inset: number): StageName {
  const texts = [...stage.querySelectorAll<SVGTextElement>(':scope > text')];
  const boxes = texts.map((text) => text.getBBox());
  const whole = stage.getBBox();
  const x = Math.floor(Math.min(...boxes.map((box) => box.x), whole.x + whole.width));
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width), x + 1));
  const height = grid.bodyTop - grid.top;
  const name = element('div', {
    class: 'heads-name',
    children: [picture({ x, y: grid.top, width: right - x, height }, zoom, texts.map(copy))],
  });
  place(name, { marginLeft: (x - whole.x) * zoom, width: (right - x) * zoom, height: height * zoom });
  name.style.left = `${inset}px`;
  const short = shortName(texts, { top: ((boxes[0]?.y ?? 0) - grid.top) * zoom, left: inset, zoom });
  const slot = element('div', { class: 'heads-slot', children: [name, short] });
  const width = Math.max(whole.width - 14, right - whole.x) * zoom;
  place(slot, { width, height: height * zoom });
  slot.style.left = `${whole.x * zoom}px`;
  return { slot, short, from: x * zoom, end: whole.x * zoom + width, width: (right - x) * zoom };
}

/** The first line of a name, which is cut where there is no room for all of it. */
function shortName(
  [first, ...more]: readonly SVGTextElement[],
  at: { readonly top: number; readonly left: number; readonly zoom: number },
): HTMLElement {
  const words = first?.textContent ?? '';
  const short = element('div', { class: 'heads-short', text: more.length > 0 ? `${words}\u2026` : words });
  const { style } = short;
  style.left = `${at.left}px`;
  style.marginTop = `${at.top}px`;
  style.font = `${first?.getAttribute('font-weight') ?? 600} ${Number(first?.getAttribute('font-size') ?? 14) * at.zoom}px ${FONT_FAMILY}`;
  style.color = first?.getAttribute('fill') ?? '';
  short.hidden = true;
  return short;
}

/** A part of the picture at its zoom. */
function picture(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  zoom: number,
  parts: readonly SVGGraphicsElement[],
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  svg.setAttribute('width', String(box.width * zoom));
  svg.setAttribute('height', String(box.height * zoom));
  svg.setAttribute('font-family', FONT_FAMILY);
  svg.append(...parts);
  return svg;
}

function place(
  part: HTMLElement,
  { marginTop, marginLeft, width, height }: { marginTop?: number; marginLeft?: number; width: number; height: number },
): void {
  const { style } = part;
  if (marginTop !== undefined) {
    style.marginTop = `${marginTop}px`;
  }
  if (marginLeft !== undefined) {
    style.marginLeft = `${marginLeft}px`;
  }
  style.width = `${width}px`;
  style.height = `${height}px`;
}
