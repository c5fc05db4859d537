import type { StepPlace } from '../../core/edit/edit-intent.js';
import type { Journey } from '../../core/model/journey.js';
import { oneLine } from '../../core/util/one-line.js';
import type { EditWords } from '../../core/vocabulary/edit-words.js';
import { element } from '../state/dom.js';
import type { Drag } from './drag.js';
import { boxOnScreen } from './hover.js';
import { keepInside } from './place.js';
import { boxOf, lineOf } from '../marks/marks.js';
import type { CardElement } from '../marks/marks.js';

/** A place between two columns where a step can be dropped, in px of the window. */
interface DropPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly to: StepPlace;
  readonly name: string;
  /** The step is there already. */
  readonly isHere: boolean;
}

/** Space between a card and the place next to it at the edge of its stage, px of the picture. */
const BESIDE = 3;

/** A drop place names its stage with at most so many letters. */
const LONGEST_STAGE = 40;

/** How far the bar extends beyond the row at either end, px: its knobs are visible next to the dragged card. */
const KNOBS = 18;

/** Drags the card of a step to another place: the card follows the pointer, a bar shows where it would go. */
export function dragStep(
  container: HTMLElement,
  card: CardElement,
  from: { readonly x: number; readonly y: number },
  journey: Journey,
  words: EditWords,
  drop: (to: StepPlace) => void,
): Drag {
  const box = boxOnScreen(card);
  const grip = { x: from.x - box.left, y: from.y - box.top };
  const ghost = copyOf(card, box);
  const name = element('div', { class: 'drop-name', attributes: { 'aria-hidden': 'true', hidden: '' } });
  const bar = element('div', { class: 'drop-bar', attributes: { 'aria-hidden': 'true', hidden: '' } });
  const left = element('div', { class: 'drag-place', attributes: { 'aria-hidden': 'true' } });
  let place: DropPlace | undefined;
  // The bar is between the columns, the card above it, and the text about it above both.
  document.body.append(left, bar, ghost, name);
  card.classList.add('is-dragged');
  return {
    move: (x, y) => {
      Object.assign(ghost.style, { left: `${x - grip.x}px`, top: `${y - grip.y}px` });
      const stood = boxOnScreen(card);
      Object.assign(left.style, {
        left: `${stood.left}px`,
        top: `${stood.top}px`,
        width: `${stood.width}px`,
        height: `${stood.height}px`,
      });
      place = nearest(dropPlaces(container, journey, lineOf(card), words), x, y);
      bar.hidden = !place || place.isHere;
      name.hidden = bar.hidden;
      if (place) {
        const [across, top] = [`${place.x}px`, place.top - KNOBS];
        const height = place.bottom + KNOBS - top;
        Object.assign(bar.style, { left: across, top: `${top}px`, height: `${height}px` });
        name.textContent = place.name;
        // Below the bar, where it does not cover the stage that it names; above it at the lower edge of the window.
        const below = top + height + 2 * KNOBS < window.innerHeight;
        name.classList.toggle('is-below', below);
        Object.assign(name.style, { left: across, top: `${below ? top + height : top}px` });
        keepInside(name);
      }
    },
    drop: () => {
      if (place && !place.isHere) {
        drop(place.to);
      }
    },
    end: () => {
      ghost.remove();
      bar.remove();
      name.remove();
      left.remove();
      card.classList.remove('is-dragged');
    },
  };
}

/** A picture of the card that can leave its place. */
function copyOf(card: CardElement, { width, height }: DOMRect): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const { x, y, width: across, height: down } = boxOf(card);
  svg.setAttribute('viewBox', `${x} ${y} ${across} ${down}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('font-family', getComputedStyle(card).fontFamily);
  const copy = card.cloneNode(true);
  if (copy instanceof Element) {
    copy.querySelectorAll('.jm-cursor-mark, .jm-problem, title').forEach((mark) => mark.remove());
    copy.removeAttribute('tabindex');
    svg.append(copy);
  }
  const ghost = element('div', { class: 'drag-ghost', attributes: { 'aria-hidden': 'true' } });
  ghost.append(svg);
  return ghost;
}

/** Before each step, after the last one of each stage, and in each stage without steps. */
function dropPlaces(container: HTMLElement, journey: Journey, moved: number, words: EditWords): readonly DropPlace[] {
  const scale = scaleOf(container);
  const places: DropPlace[] = [];
  let number = 0;
  let previous: readonly DOMRect[] = [];
  for (const { steps, source, title } of journey.stages) {
    const named = oneLine(title, LONGEST_STAGE);
    const own = steps.findIndex((step) => step.source?.line === moved);
    steps.forEach((step, index) => {
      number += 1;
      const line = step.source?.line;
      const boxes = boxesOf(container, 'step', line);
      boxes.forEach((box, at) => {
        if (line === undefined) return;
        const { top, bottom } = box;
        const edge = box.left - BESIDE * scale;
        // In the middle between two steps of a stage; at its edge close to the card, because the next stage has a place there too.
        const x = index === 0 ? edge : middleBetween(previous[at], box, edge);
        const isHere = own >= 0 && (index === own || index === own + 1);
        const before = { to: { step: line, side: 'before' }, name: words.dropsBefore(number, named), isHere } as const;
        places.push({ x, top, bottom, ...before });
        if (index === steps.length - 1) {
          const after = {
            to: { step: line, side: 'after' },
            name: words.dropsAfter(number, named),
            isHere: index === own,
          } as const;
          places.push({ x: box.right + BESIDE * scale, top, bottom, ...after });
        }
      });
      previous = boxes;
    });
    if (steps.length === 0 && source) {
      for (const { left, right, top, bottom } of boxesOf(container, 'stage', source.line)) {
        const to = { stage: source.line };
        places.push({ x: (left + right) / 2, top, bottom, to, name: words.dropsInto(named), isHere: false });
      }
    }
  }
  return places;
}

/** The middle between two cards of a row; `edge` if they are not side by side. */
function middleBetween(one: DOMRect | undefined, other: DOMRect, edge: number): number {
  return one && one.right <= other.left && one.top < other.bottom && other.top < one.bottom
    ? (one.right + other.left) / 2
    : edge;
}

function boxesOf(container: HTMLElement, keyword: 'step' | 'stage', line: number | undefined): readonly DOMRect[] {
  const cards = container.querySelectorAll<CardElement>(
    `g[data-role="card"][data-keyword="${keyword}"][data-line="${line ?? -1}"]`,
  );
  return [...cards].map(boxOnScreen);
}

function scaleOf(container: HTMLElement): number {
  const svg = container.querySelector<SVGSVGElement>(':scope > svg');
  const width = svg?.viewBox.baseVal.width ?? 0;
  return svg && width > 0 ? svg.getBoundingClientRect().width / width : 1;
}

/** The place that is nearest to the pointer; rows below each other are distinguished first. */
function nearest(places: readonly DropPlace[], x: number, y: number): DropPlace | undefined {
  let best: DropPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const down = Math.max(0, place.top - y, y - place.bottom);
    const distance = Math.abs(place.x - x) + 3 * down;
    if (distance < least) {
      best = place;
      least = distance;
    }
  }
  return best;
}
