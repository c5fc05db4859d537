import type { Frame, Locator } from 'playwright-core';
import type { View } from '../../../src/protocol/preview-messages.js';

/** Every word that a picture shows, on one line. */
export function words(preview: Frame): Promise<string> {
  return preview.evaluate(() =>
    [...document.querySelectorAll('#journey-preview text, #journey-preview .empty, #journey-preview table')]
      .map((node) => node.textContent)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** The picture of a view, as soon as it is there. */
export function picture(preview: Frame, view: View): Locator {
  return preview.locator(`#journey-preview[data-view="${view}"] > svg`);
}

/** The first group of a picture that goes to a line, from 1, and says this keyword. */
export function groupOf(preview: Frame, keyword: string, line: number): Locator {
  return preview.locator(`#journey-preview g[data-keyword="${keyword}"][data-line="${line - 1}"]`).first();
}

/** Switches to a view with the toolbar, which shows its views in a menu if it has little room. */
export async function choose(preview: Frame, view: View): Promise<void> {
  const inBar = preview.locator(`[data-name="view-${view}"]`);
  if (await inBar.isVisible()) {
    await inBar.click();
    return;
  }
  await preview.locator('[data-name="views"]').click();
  await preview.locator(`[data-name="menu-${view}"]`).click();
}

/** Switches to a view and waits until it is drawn. */
export async function show(preview: Frame, view: View): Promise<void> {
  await choose(preview, view);
  await picture(preview, view).waitFor();
}

/** Lines, from 1, of the groups with the cursor's mark, if all of them are in view; empty while one is not. */
export function linesMarked(preview: Frame): Promise<number[]> {
  return preview.evaluate(() => {
    const room = document.getElementById('viewport')?.getBoundingClientRect();
    const marks = [...document.querySelectorAll('#journey-preview .jm-cursor-mark')];
    const seen = marks.filter((mark) => {
      const box = mark.getBoundingClientRect();
      return room && box.bottom > room.top && box.top < room.bottom && box.right > room.left && box.left < room.right;
    });
    return seen.flatMap((mark) =>
      (mark.closest('g[data-line]')?.getAttribute('data-lines') ?? '').split(' ').map((line) => Number(line) + 1),
    );
  });
}

/** Where the cards of a picture are, as text: the same as long as none moves. */
export function places(preview: Frame): Promise<string> {
  return preview.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('#journey-preview g[data-line] > .jm-box')]
      .map((box) => ['x', 'y', 'width', 'height'].map((name) => box.getAttribute(name)).join(' '))
      .join(', '),
  );
}
