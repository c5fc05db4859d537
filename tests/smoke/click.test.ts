import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/protocol/preview-messages.js';
import { exampleText, SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import { picture, show } from './harness/picture.js';
import type { VsCodeServer } from './harness/vscode-server.js';
import type { Workbench } from './harness/workbench.js';

const EXAMPLE = exampleText();

/** Where the next keystrokes go: to the picture after a click, to the text after Enter. */
describe.each(['node', 'browser'] as const)('a click in the picture in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;

  beforeAll(async () => {
    ({ server, workbench, preview } = await openWithPreview({ host, settings: { 'files.autoSave': 'off' } }));
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  const press = (key: string): Promise<void> => workbench.press(key);
  const unsaved = (): Promise<number> => workbench.page.locator('.tab.dirty').count();
  const hasKeyboard = (): Promise<boolean> => preview.evaluate(() => document.hasFocus());
  const view = (): Promise<string | null> => preview.locator('#journey-preview').getAttribute('data-view');

  /** Clicks a visible card, and returns the line that it shows, from 1. */
  async function clickCard(keyword?: string): Promise<number> {
    const place = await preview.evaluate((wanted) => {
      const cards = document.querySelectorAll<SVGGElement>('#journey-preview g[data-line][aria-label]');
      for (const card of cards) {
        for (const part of [card, ...card.querySelectorAll('rect, path, text, circle')]) {
          const box = part.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const { line, keyword = wanted } = card.dataset;
          const isHit = document.elementFromPoint(x, y)?.closest('g[data-line][aria-label]') === card;
          if (y > 90 && isHit && Number(line) > 0 && (wanted === undefined || keyword === wanted)) {
            return { x, y, line: Number(line) + 1 };
          }
        }
      }
      return undefined;
    }, keyword);
    if (!place) expect.fail('no card is in sight');
    const frame = await (await preview.frameElement()).boundingBox();
    await workbench.page.mouse.click((frame?.x ?? 0) + place.x, (frame?.y ?? 0) + place.y);
    return place.line;
  }

  test.each(VIEWS)('in the view %s shows the line, and no key that follows gets into the text', async (name) => {
    await workbench.focusEditor();
    await workbench.goTo(1);
    await show(preview, name);
    const line = await clickCard();
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    expect(await hasKeyboard()).toBe(true);
    // Delete and Backspace would delete the card, as one step to undo.
    for (const key of ['x', 'ArrowRight', 'ArrowDown', 'Alt+x', 'Space']) await press(key);
    for (const [index, other] of VIEWS.entries()) {
      await press(String(index + 1));
      await expect.poll(view).toBe(other);
    }
    expect(await hasKeyboard()).toBe(true);
    expect(await unsaved()).toBe(0);
  });

  test('lets the keys of a card change it, each as one step to undo', async () => {
    await show(preview, 'map');
    const line = await clickCard('feels');
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    const card = preview.locator(`#journey-preview g[data-keyword="feels"][data-line="${line - 1}"]`).first();
    const before = await card.getAttribute('aria-label');
    await press('Alt+ArrowDown');
    await expect.poll(unsaved).toBe(1);
    await expect.poll(() => card.getAttribute('aria-label')).not.toBe(before);
    await press('Control+z');
    await expect.poll(unsaved).toBe(0);
    await expect.poll(() => card.getAttribute('aria-label')).toBe(before);
    await expect.poll(hasKeyboard).toBe(true);
    await clickCard('step');
    await press('F2');
    await preview.locator('.edit-field textarea').waitFor();
    await press('Escape');
    expect(await unsaved()).toBe(0);
  });

  test('and Enter goes to the text, behind the line', async () => {
    await show(preview, 'map');
    const line = await clickCard('step');
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    await press('Enter');
    await workbench.editorFocused();
    await expect.poll(() => hasKeyboard()).toBe(false);
    expect((await workbench.cursor()).line).toBe(line);
    await workbench.type('z');
    await press('Control+s');
    const text = async (): Promise<string | undefined> => (await server.read(SHOES)).split('\n')[line - 1];
    await expect.poll(text).toBe(`${EXAMPLE.split('\n')[line - 1]}z`);
    await press('Control+z');
    await press('Control+s');
    await expect.poll(() => server.read(SHOES)).toBe(EXAMPLE);
  });

  test('keeps the keyboard where the picture fills the window, and where the text was closed', async () => {
    await expect.poll(() => workbench.lineInEditor()).toBe(await clickCard('step'));
    // A command applies to the focused group, which the window hears of a moment after the click.
    await workbench.page.locator('.editor-group-container.active .tab.active', { hasText: 'Map: ' }).waitFor();
    await workbench.runCommand('View: Toggle Maximize Editor Group');
    await clickCard('step');
    await press('2');
    await picture(preview, 'emotion').waitFor();
    expect(await hasKeyboard()).toBe(true);
    await press('1');
    await picture(preview, 'map').waitFor();
    await workbench.screenshot(`click-maximized-${host}`);
    await workbench.runCommand('View: Toggle Maximize Editor Group');
    await workbench.focusEditor();
    await workbench.runCommand('View: Close Editor');
    await expect.poll(() => workbench.page.locator('.tab', { hasText: SHOES }).count()).toBe(0);
    const line = await clickCard('step');
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    await workbench.screenshot(`click-closed-${host}`);
    for (const key of ['x', '2']) await press(key);
    await picture(preview, 'emotion').waitFor();
    expect(await hasKeyboard()).toBe(true);
    expect(await unsaved()).toBe(0);
  });

  test('asked nothing of another machine, and broke nothing', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
