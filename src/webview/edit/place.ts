/** Distance of anything drawn over a picture from the edge of the window, px. */
const MARGIN = 8;

/** Moves an element sideways as far as the window requires. Its own transform stays. */
export function keepInside(element: HTMLElement): void {
  element.style.translate = '';
  const { left, right } = element.getBoundingClientRect();
  const across = Math.max(MARGIN - left, Math.min(0, window.innerWidth - MARGIN - right));
  element.style.translate = across === 0 ? '' : `${across}px 0`;
}
