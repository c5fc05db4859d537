import { uncover } from '../marks/marks.js';

/**
 * Tells the page how much of the bottom of the picture the strip covers, so that what is there can be scrolled out from under it,
 * and the marked card is. Nothing else in the page moves.
 */
export function followStrip(strip: HTMLElement, viewport: HTMLElement, container: HTMLElement): void {
  const observer = new ResizeObserver((entries) => {
    const box = strip.getBoundingClientRect();
    const covered = box.height === 0 ? 0 : Math.ceil(viewport.getBoundingClientRect().bottom - box.top);
    viewport.classList.toggle('keeps-width', covered > 0 && container.offsetHeight <= viewport.clientHeight);
    viewport.dataset['coveredBottom'] = String(covered);
    document.body.style.setProperty('--covered-bottom', `${covered}px`);
    // The scroll bar of a picture that is wider than its window stays free.
    document.body.style.setProperty('--scrollbar', `${viewport.offsetHeight - viewport.clientHeight}px`);
    // A picture of another height is no reason to move it.
    if (covered > 0 && entries.some(({ target }) => target === strip)) {
      uncover(viewport, box, container.querySelector('.jm-cursor-ring, .jm-cursor-fill, .at-line'));
    }
  });
  observer.observe(strip);
  observer.observe(container);
}
