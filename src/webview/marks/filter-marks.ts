/** Cards of steps that a filter hides keep their place, so that the curve keeps its shape (S6). */
import { FADED_TEXT, fadedPaint, isFaded, isGround } from '../../drawing/kit/fade.js';
import { actionOf } from './marks.js';

/** Marks the cards all of whose lines are among those given, and unmarks all others. */
export function markFiltered(container: HTMLElement, lines: ReadonlySet<number>): void {
  for (const card of container.querySelectorAll<SVGGElement>('.jm-filtered')) {
    if (!isFaded(factsOf(card), lines)) {
      card.classList.remove('jm-filtered', 'jm-filtered-words');
      shapesOf(card).forEach(unfade);
    }
  }
  if (lines.size === 0) {
    return;
  }
  // What is already marked stays as it is: while someone types, one card of hundreds is new.
  const others = 'g[data-line]:not(.jm-filtered), g[data-action^="add-idea:"]:not(.jm-filtered)';
  for (const card of container.querySelectorAll<SVGGElement>(others)) {
    if (isFaded(factsOf(card), lines)) {
      fadeCard(card);
    }
  }
}

function factsOf(card: SVGGElement): Parameters<typeof isFaded>[0] {
  const { role, line, lines } = card.dataset;
  const action = actionOf(card);
  return {
    // Mermaid's own picture has cards without a role.
    role: role ?? 'card',
    ...(line === undefined ? {} : { line: Number(line), lines: (lines ?? line).split(' ').map(Number) }),
    ...(isAddIdea(action) ? { action } : {}),
  };
}

function isAddIdea(action: string | undefined): action is `add-idea:${number}` {
  return action?.startsWith('add-idea:') === true;
}

/** The outline is that of the card's background; words without one get it from the box that can be pressed. */
function fadeCard(card: SVGGElement): void {
  const shapes = shapesOf(card);
  const own = shapes.filter(({ parentNode }) => parentNode === card);
  const hasGround = own.some((shape) => isGround(shape.tagName, coloursOf(shape)));
  const isWords = card.dataset['level'] === undefined && own.some(({ tagName }) => tagName === 'text');
  card.classList.add('jm-filtered');
  card.classList.toggle('jm-filtered-words', isWords && !hasGround);
  shapes.forEach(fade);
}

/** The shapes that our painter drew, without marks that the page drew over them. */
function shapesOf(card: SVGGElement): readonly SVGGraphicsElement[] {
  const shapes = card.querySelectorAll<SVGGraphicsElement>('rect, circle, line, path, text');
  return [...shapes].filter((shape) => colourIn(shape, 'fill') ?? colourIn(shape, 'stroke'));
}

function fade(shape: SVGGraphicsElement): void {
  const { style, tagName } = shape;
  if (tagName === 'text') {
    style.fill = variable(FADED_TEXT.fill);
    style.fontWeight = String(FADED_TEXT.weight);
    return;
  }
  const { fill, stroke } = coloursOf(shape);
  const dash = shape.getAttribute('stroke-dasharray');
  const paint = fadedPaint(tagName, {
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(dash === null ? {} : { dash }),
  });
  style.fill = paint.fill === undefined ? 'none' : variable(paint.fill);
  style.stroke = paint.stroke === undefined ? 'none' : variable(paint.stroke);
  style.strokeDasharray = paint.dash ?? '';
}

function unfade({ style }: SVGGraphicsElement): void {
  for (const property of ['fill', 'stroke', 'stroke-dasharray', 'font-weight']) {
    style.removeProperty(property);
  }
}

function coloursOf(shape: Element): { readonly fill: string | undefined; readonly stroke: string | undefined } {
  return { fill: colourIn(shape, 'fill'), stroke: colourIn(shape, 'stroke') };
}

/** The name of the colour that the painter used. */
function colourIn(shape: Element, attribute: 'fill' | 'stroke'): string | undefined {
  return /^var\(--jm-(?<name>\w+)\)$/u.exec(shape.getAttribute(attribute) ?? '')?.groups?.['name'];
}

function variable(colour: string): string {
  return `var(--jm-${colour})`;
}
