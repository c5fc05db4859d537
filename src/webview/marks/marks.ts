/** The cards of a picture: which line each shows, where it is, and what is marked. Only knows the DOM of a picture. */

const SVG = 'http://www.w3.org/2000/svg';
/** Milliseconds of a scroll to the cursor (M1 of the design). */
const SCROLL_TIME = 180;
/** Space between a revealed card and the edge of the window, px. */
const SCROLL_MARGIN = 12;

export type CardElement = SVGGElement;

/** What can be focused. */
const REACHED = 'g[data-line][aria-label], g[data-action][aria-label]';

/** The card that a click or a key meant: a group that goes to a line, or that does something. */
export function cardAt(target: EventTarget | null): CardElement | undefined {
  const card = target instanceof Element ? target.closest('g[data-line], g[data-action]') : null;
  return card instanceof SVGGElement ? card : undefined;
}

/** What a card does when it is pressed (`MapAction`); undefined if it goes to its line. */
export function actionOf(card: CardElement): string | undefined {
  return card.dataset['action'];
}

/** The line that a card shows, from 0. */
export function lineOf(card: CardElement): number {
  return Number(card.dataset['line']);
}

/** Focuses a card. It becomes the one stop that the map is for the Tab key. */
export function focusCard(card: CardElement | undefined): void {
  if (!card) {
    return;
  }
  for (const stop of card.ownerSVGElement?.querySelectorAll('[tabindex="0"]') ?? []) {
    stop.setAttribute('tabindex', '-1');
  }
  card.setAttribute('tabindex', '0');
  card.focus({ preventScroll: true });
}

/**
 * Focuses what was pressed, so that the next key applies to it and not to the text: the card, its original if a copy that stays
 * in view was pressed, else the picture.
 */
export function focusPressed(viewport: HTMLElement, container: HTMLElement, pressed: CardElement | undefined): void {
  const own =
    pressed && (container.contains(pressed) ? pressed.closest<CardElement>(REACHED) : likeIn(container, pressed));
  if (own) {
    focusCard(own);
  } else if (!viewport.contains(document.activeElement)) {
    viewport.focus({ preventScroll: true });
  }
}

/** The card of a picture that represents the same as one of another picture, or as a copy. */
export function likeIn(container: HTMLElement, card: CardElement): CardElement | undefined {
  const { line, role, action } = card.dataset;
  const alike = cardsOf(container).filter(({ dataset }) =>
    action === undefined ? dataset['line'] === line : dataset['action'] === action,
  );
  return alike.find(({ dataset }) => dataset['role'] === role) ?? alike[0];
}

/** Cards that can be focused, in the order of the picture. */
export function cardsOf(container: HTMLElement): readonly CardElement[] {
  return [...container.querySelectorAll<CardElement>(REACHED)];
}

/** The cards that show a line. A group that contains another one that does, such as a stage around a card, is left out. */
export function cardsOfLine(container: HTMLElement, line: number): readonly CardElement[] {
  // The browser's own search: a map of a thousand cards is searched on every keystroke, and for each problem.
  const found = [...container.querySelectorAll<CardElement>(`g[data-lines~="${line}"]`)];
  return found.filter((card) => !found.some((other) => other !== card && card.contains(other)));
}

/** Marks the cards of the cursor's line and returns the one to keep in view; unmarks all others. */
export function markCursor(container: HTMLElement, line: number | undefined): CardElement | undefined {
  for (const mark of container.querySelectorAll('.jm-cursor-mark')) {
    mark.remove();
  }
  if (line === undefined) {
    return undefined;
  }
  const innermost = cardsOfLine(container, line);
  for (const card of innermost) {
    addMark(card);
  }
  return innermost.find((card) => card.dataset['role'] === 'card') ?? innermost[0];
}

/** A soft fill and a ring behind the words of a card; the card of a step gets a bar at its left edge (S4). */
function addMark(card: CardElement): void {
  const { x, y, width, height } = frameAround(card);
  const mark = document.createElementNS(SVG, 'g');
  mark.setAttribute('class', 'jm-cursor-mark');
  const ring = rectangle(x, y, width, height, 'jm-cursor-ring');
  mark.append(ring);
  if (card.dataset['keyword'] === 'step') {
    ring.setAttribute('class', 'jm-cursor-fill');
    mark.append(rectangle(x, y, 4, height, 'jm-cursor-bar'));
  }
  card.insertBefore(mark, firstAboveGround(card, width, height));
}

/** The first part of a card that is above its background: the mark goes behind the words and before the background. */
function firstAboveGround(card: CardElement, width: number, height: number): Element | null {
  return (
    [...card.children].find((child) => {
      const isGround =
        child instanceof SVGRectElement &&
        child.width.baseVal.value >= 0.9 * width &&
        child.height.baseVal.value >= 0.9 * height;
      return child.tagName !== 'title' && !isGround;
    }) ?? null
  );
}

function rectangle(x: number, y: number, width: number, height: number, className: string): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height, rx: 5 })) {
    rect.setAttribute(name, String(value));
  }
  rect.setAttribute('class', className);
  return rect;
}

/** Where a card is, in units of the picture. */
export function boxOf(card: CardElement): { x: number; y: number; width: number; height: number } {
  const box = card.querySelector<SVGRectElement>(':scope > .jm-box');
  if (box) {
    const { x, y, width, height } = box;
    return { x: x.baseVal.value, y: y.baseVal.value, width: width.baseVal.value, height: height.baseVal.value };
  }
  // The browser's own object has its numbers behind getters, which a copy of it would not have.
  const { x, y, width, height } = card.getBBox();
  return { x, y, width, height };
}

/** Whether a card is plain words of a header, without a background. */
export function isWords(card: CardElement): boolean {
  const isHeader = card.dataset['role'] === 'header' || card.dataset['role'] === 'persona';
  return isHeader && card.querySelector(':scope > rect:not(.jm-box)') === null;
}

/** Where a frame around a card is: in a header, words without a background keep it away at their sides. */
export function frameAround(card: CardElement): { x: number; y: number; width: number; height: number } {
  const box = boxOf(card);
  return isWords(card) ? { ...box, x: box.x - 4, width: box.width + 8 } : box;
}

/** Scrolls only when the card is hidden, and then by the least distance. */
export function reveal(scroller: HTMLElement, card: Element): void {
  const room = scroller.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const covered = coveredBy(scroller);
  const left = leastMove(box.left, box.right, room.left + covered.left, room.left + scroller.clientWidth);
  // A stage whose name stays at the top is in view, however far down its own place is.
  const stays = covered.top > 0 && card.closest('[data-role="stage"]') !== null && box.top < room.top;
  const bottom = room.top + scroller.clientHeight - covered.bottom;
  const top = stays ? 0 : leastMove(box.top, box.bottom, room.top + covered.top, bottom);
  if (left !== 0 || top !== 0) {
    scrollBy(scroller, left, top, isMotionReduced() ? 0 : SCROLL_TIME);
  }
}

/** Scrolls the marked card out from under something drawn over the picture; not if the reader scrolled away from it. */
export function uncover(scroller: HTMLElement, cover: DOMRect, marked: Element | null): void {
  const box = marked?.getBoundingClientRect();
  if (
    marked &&
    box &&
    box.bottom > cover.top &&
    box.top < cover.bottom &&
    box.right > cover.left &&
    box.left < cover.right
  ) {
    reveal(scroller, marked);
  }
}

/**
 * Space taken at the left and at the top by heads that stay in view, and at the bottom by the strip, px; what is under them is
 * hidden.
 */
function coveredBy(scroller: HTMLElement): { left: number; top: number; bottom: number } {
  const { coveredLeft = 0, coveredTop = 0, coveredBottom = 0 } = scroller.dataset;
  return { left: Number(coveredLeft), top: Number(coveredTop), bottom: Number(coveredBottom) };
}

/** How far a stretch must move to be visible; its start counts if it is longer than the window. */
export function leastMove(start: number, end: number, windowStart: number, windowEnd: number): number {
  if (start >= windowStart && end <= windowEnd) {
    return 0;
  }
  if (start < windowStart || end - start > windowEnd - windowStart) {
    return start - windowStart - SCROLL_MARGIN;
  }
  return end - windowEnd + SCROLL_MARGIN;
}

function isMotionReduced(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** The newest scroll of an element; an older one that still runs is abandoned. */
const running = new WeakMap<HTMLElement, number>();

function scrollBy(scroller: HTMLElement, left: number, top: number, duration: number): void {
  const from = { left: scroller.scrollLeft, top: scroller.scrollTop, at: performance.now() };
  const run = (running.get(scroller) ?? 0) + 1;
  running.set(scroller, run);
  const step = (now: number): void => {
    if (running.get(scroller) !== run) {
      return;
    }
    const part = duration === 0 ? 1 : Math.min(1, Math.max(0, (now - from.at) / duration));
    const eased = 1 - (1 - part) ** 3;
    scroller.scrollTo(from.left + left * eased, from.top + top * eased);
    if (part < 1) {
      requestAnimationFrame(step);
    }
  };
  if (duration === 0) {
    step(from.at);
  } else {
    requestAnimationFrame(step);
  }
}

/** The nearest card whose middle is in the direction of an arrow key. */
export function neighbour(cards: readonly CardElement[], from: CardElement, key: ArrowKey): CardElement | undefined {
  const start = middleOf(from);
  let best: CardElement | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const middle = middleOf(card);
    const along = key === 'ArrowLeft' || key === 'ArrowRight' ? middle.x - start.x : middle.y - start.y;
    const across = key === 'ArrowLeft' || key === 'ArrowRight' ? middle.y - start.y : middle.x - start.x;
    const forward = key === 'ArrowRight' || key === 'ArrowDown' ? along : -along;
    // Cards in the same row or column come before those at an angle.
    const distance = forward + 3 * Math.abs(across);
    if (card !== from && forward > 1 && distance < bestDistance) {
      best = card;
      bestDistance = distance;
    }
  }
  return best;
}

/** The first or last card in the row of a card. */
export function rowEnd(cards: readonly CardElement[], from: CardElement, key: 'Home' | 'End'): CardElement | undefined {
  const box = from.getBoundingClientRect();
  const row = cards
    .map((card) => ({ card, place: card.getBoundingClientRect() }))
    .filter(({ card, place }) => card.dataset['role'] === from.dataset['role'] && overlap(place, box) > 0.5)
    .sort((left, right) => left.place.left - right.place.left);
  return (key === 'Home' ? row[0] : row.at(-1))?.card;
}

/** How much of the lower of two boxes overlaps the other's height, from 0 to 1. */
function overlap(one: DOMRect, other: DOMRect): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared / Math.max(1, Math.min(one.height, other.height));
}

/** The card of the next or previous stage that is nearest to the height of a card; the stage itself if it has none. */
export function stageBeside(container: HTMLElement, from: CardElement, by: 1 | -1): CardElement | undefined {
  const stages = [...container.querySelectorAll<CardElement>('g[data-role="stage"]')];
  const start = from.getBoundingClientRect();
  const middle = start.left + start.width / 2;
  const boxes = stages.map((stage) => stage.getBoundingClientRect());
  const at = boxes.findIndex(({ left, right }) => middle >= left && middle <= right);
  const box = boxes[at + by];
  if (at < 0 || !box) {
    return undefined;
  }
  const inside = cardsOf(container).filter((card) => {
    const place = card.getBoundingClientRect();
    return place.left >= box.left - 1 && place.left < box.right - 1;
  });
  const distance = (card: CardElement): number => {
    const place = card.getBoundingClientRect();
    return 4 * Math.abs(place.top - start.top) + place.left - box.left;
  };
  return inside.reduce<CardElement | undefined>(
    (best, card) => (best === undefined || distance(card) < distance(best) ? card : best),
    undefined,
  );
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

function middleOf(card: CardElement): { x: number; y: number } {
  const box = card.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
