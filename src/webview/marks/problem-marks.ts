import { stepsInside } from '../../core/model/parts.js';
import type { Problem } from '../../core/checks/check.js';
import type { Journey } from '../../core/model/journey.js';
import { cardsOfLine, frameAround } from './marks.js';
import type { CardElement } from './marks.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A file of pasted prose has thousands of problems; the strip lists no more than this either. */
const MOST_MARKS = 50;

type Kind = 'error' | 'warning';

/**
 * Gives cards with an error an outline and a cross, cards with a warning a dashed one and a triangle (S8); removes all other
 * marks. A mark in the right place stays: whatever is added to a picture makes the browser lay it out again.
 */
export function markProblems(container: HTMLElement, problems: readonly Problem[], journey: Journey | undefined): void {
  const wanted = markedCards(container, problems, journey);
  for (const mark of container.querySelectorAll<SVGGElement>('.jm-problem')) {
    const card = mark.parentElement;
    const kind = card instanceof SVGGElement ? wanted.get(card) : undefined;
    // A card that has moved was redrawn, without its mark.
    if (card instanceof SVGGElement && kind !== undefined && mark.classList.contains(classOf(kind))) {
      wanted.delete(card);
    } else {
      mark.remove();
    }
  }
  for (const [card, kind] of wanted) {
    card.append(renderMark(card, kind));
  }
}

function markedCards(
  container: HTMLElement,
  problems: readonly Problem[],
  journey: Journey | undefined,
): Map<CardElement, Kind> {
  const marked = new Map<CardElement, Kind>();
  for (const problem of problems.slice(0, MOST_MARKS)) {
    const { line } = problem.range.start;
    const own = cardsOfLine(container, line);
    // A line that could not be read has no card: its step gets the mark.
    const cards = own.length > 0 ? own : cardsOfLine(container, lineOfStep(line, journey) ?? -1);
    for (const card of cards) {
      // Errors come first, so a card with both shows the error.
      if (!marked.has(card)) {
        marked.set(card, problem.severity === 'error' ? 'error' : 'warning');
      }
    }
  }
  return marked;
}

function classOf(kind: Kind): string {
  return `jm-problem-${kind}`;
}

function lineOfStep(line: number, journey: Journey | undefined): number | undefined {
  const steps = journey ? stepsInside(journey) : [];
  return steps.find((step) => step.source !== undefined && line >= step.source.line && line <= step.lastLine)?.source
    ?.line;
}

function renderMark(card: CardElement, kind: Kind): SVGGElement {
  const { x, y, width, height } = wholeOf(card);
  // Not on the corner itself: heads that stay in view would cut it off if the card is close below them.
  const [cx, cy] = [x + width - 2, y + 3];
  const mark = shape('g', { class: `jm-problem ${classOf(kind)}` }) as SVGGElement;
  mark.append(
    shape('rect', { x, y, width, height, rx: 6 }),
    shape('circle', { cx, cy, r: 8 }),
    shape('path', {
      d: kind === 'error' ? 'M-3-3l6 6M3-3l-6 6' : 'M0-4.5l4.5 8h-9zM0-1.5v2.2M0 2.3v.1',
      transform: `translate(${cx} ${cy})`,
    }),
  );
  return mark;
}

/** The frame of a card; its background extends further down if it contains other cards too, as a step of the flow contains its ways. */
function wholeOf(card: CardElement): ReturnType<typeof frameAround> {
  const frame = frameAround(card);
  const heights = [...card.querySelectorAll<SVGRectElement>(':scope > rect:not(.jm-box)')]
    .filter(
      ({ x, y, width }) =>
        x.baseVal.value === frame.x && y.baseVal.value === frame.y && width.baseVal.value === frame.width,
    )
    .map((ground) => ground.height.baseVal.value);
  return { ...frame, height: Math.max(frame.height, ...heights) };
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }
  return made;
}
