/** Cards of steps that a filter hides keep their place, so that the curve keeps its shape (S6). */

/** Marks the cards all of whose lines are among those given, and takes the mark from all others. */
export function markFiltered(container: HTMLElement, lines: ReadonlySet<number>): void {
  for (const card of container.querySelectorAll<SVGGElement>('.jm-filtered')) {
    card.classList.remove('jm-filtered');
  }
  if (lines.size === 0) {
    return;
  }
  for (const card of container.querySelectorAll<SVGGElement>('g[data-line]')) {
    const own = (card.dataset['lines'] ?? card.dataset['line'] ?? '').split(' ').map(Number);
    if (isOfStep(card) && own.every((line) => lines.has(line))) {
      card.classList.add('jm-filtered');
    }
  }
  // The frame of a missing idea has no line of its own; it goes with the pain above it.
  for (const frame of container.querySelectorAll<SVGGElement>('g[data-action^="add-idea:"]')) {
    if (lines.has(Number(frame.dataset['action']?.slice('add-idea:'.length)))) {
      frame.classList.add('jm-filtered');
    }
  }
}

/** Stages, lanes and the header say where one is and stay as they are. */
function isOfStep(card: SVGGElement): boolean {
  const role = card.dataset['role'];
  return role === undefined || role === 'card' || role === 'band';
}
