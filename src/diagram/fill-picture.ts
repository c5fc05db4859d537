import type { Drawing } from './draw-scene.js';
import { planPatch } from './plan-patch.js';

/** Attributes of the element that contains the whole picture. */
export const CONTENT_CLASS = 'jm-content';

/** The content of a picture that we filled, so that the next filling only changes what differs. */
const standing = new WeakMap<Element, readonly string[]>();

/**
 * Puts a drawing into an `svg` element. Parts that are already there stay as they are: while someone types, one card of hundreds
 * changes, and the browser does not have to lay out the others again.
 */
export function fillPicture(svg: Element, { list, parts }: Drawing): void {
  describe(svg, list);
  const group = svg.querySelector(':scope > g') ?? svg;
  group.classList.add(CONTENT_CLASS);
  const before = standing.get(group);
  if (before && before.length === group.childElementCount) {
    patch(group, before, parts);
  } else {
    group.innerHTML = parts.join('');
  }
  standing.set(group, parts);
  if (!group.querySelector('[tabindex="0"]')) {
    group.querySelector('[tabindex]')?.setAttribute('tabindex', '0');
  }
}

function describe(svg: Element, { width, height, title, description, language, grid }: Drawing['list']): void {
  // Where the columns are, for a page that keeps their heads in view.
  const place = grid ? JSON.stringify(grid) : '';
  if ((svg.getAttribute('data-grid') ?? '') !== place) {
    svg.setAttribute('data-grid', place);
  }
  if (svg.getAttribute('viewBox') !== `0 0 ${width} ${height}`) {
    // Writing them, even with the same values, makes a browser lay out the whole picture again.
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
  }
  if (svg.getAttribute('lang') !== language) {
    svg.setAttribute('class', 'customer-journey');
    svg.setAttribute('lang', language);
  }
  // Mermaid wrote both when it made the element; they are kept up to date.
  setText(svg.querySelector(':scope > title'), title);
  setText(svg.querySelector(':scope > desc'), description);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

function patch(group: Element, before: readonly string[], after: readonly string[]): void {
  const { replaced, removed, inserted } = planPatch(before, after);
  const children = [...group.children];
  const made = parse(group, [...replaced.map(({ part }) => part), ...inserted.parts]);
  replaced.forEach(({ index }, position) => {
    const fresh = made[position];
    if (fresh) {
      children[index]?.replaceWith(fresh);
    }
  });
  for (const child of children.slice(removed.from, removed.to)) {
    child.remove();
  }
  const next = children[inserted.before] ?? null;
  for (const child of made.slice(replaced.length)) {
    group.insertBefore(child, next);
  }
}

/** Elements of the SVG namespace from their text, one for each part. */
function parse(group: Element, parts: readonly string[]): readonly Element[] {
  const maker = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  maker.innerHTML = parts.join('');
  return [...maker.children];
}
