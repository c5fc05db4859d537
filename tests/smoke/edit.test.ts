import type { Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import type { VsCodeServer } from './harness/vscode-server.js';
import type { Workbench } from './harness/workbench.js';

/** Milliseconds; with less, a tab does not show that its file is not saved yet. */
const SHOWN_DELAY = 1001;

/** Editing in the picture, in the real editor: each test leaves the text as it was, by undo from the preview. */
describe.each(['node', 'browser'] as const)('changes in the preview in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;
  let before: string;

  beforeAll(async () => {
    ({ server, workbench, preview } = await openWithPreview({
      host,
      settings: { 'files.autoSaveDelay': SHOWN_DELAY },
    }));
    before = await server.read(SHOES);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  /** A card by its keyword and the words of its line. */
  function card(keyword: string, words: string): Locator {
    const line = before.split('\n').findIndex((each) => each.includes(words));
    expect(line, `a line with "${words}"`).toBeGreaterThanOrEqual(0);
    return preview
      .locator(`#journey-preview g[data-role="card"][data-keyword="${keyword}"][data-line="${line}"]`)
      .first();
  }

  async function middle(of: Locator): Promise<{ x: number; y: number }> {
    await of.scrollIntoViewIfNeeded();
    const box = await of.locator('> .jm-box').boundingBox();
    if (!box) expect.fail('the card has no box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = workbench.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
  }

  /**
   * The content of the file, as soon as the editor has saved it and knows that it has: a change that comes between the two and leads
   * back to the text before is never saved by the editor.
   */
  const text = async (): Promise<string> => {
    await workbench.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    return server.read(SHOES);
  };

  /** The text of the focused card, if the preview has the focus. */
  const focused = (): Promise<string> =>
    preview.evaluate(() => {
      const active = document.hasFocus() ? document.activeElement : undefined;
      return active instanceof SVGElement ? (active.getAttribute('aria-label') ?? '') : '';
    });

  async function undo(): Promise<void> {
    await workbench.press('Control+z');
    await expect.poll(text).toBe(before);
  }

  test('are a dragged point of the curve, written as one score, and undone', async () => {
    const face = card('feels', 'feels: 4 interested');
    const level = Number(await face.getAttribute('data-level'));
    const from = await middle(face);
    await drag(from, { x: from.x + 2, y: from.y + 2 * level });
    expect(await preview.locator('.drag-value').innerText()).toContain('2');
    await workbench.screenshot(`edit-drag-point-${host}`);
    await workbench.page.mouse.up();
    await expect.poll(text).toBe(before.replace('feels: 4 interested', 'feels: 2 interested'));
    await expect.poll(focused).toContain('interested');
    await undo();
    await expect.poll(focused).toContain('interested');
  });

  test('are a step that is dragged before another one, with all its lines', async () => {
    const from = await middle(card('step', 'step: Reads the product page'));
    const to = await middle(card('step', "step: Sees a runner's review"));
    await drag(from, { x: to.x - 45, y: to.y });
    await preview.locator('.drop-bar').waitFor();
    await workbench.screenshot(`edit-drag-step-${host}`);
    await workbench.page.mouse.up();
    await expect
      .poll(async () => (await text()).indexOf('step: Reads the product page'))
      .toBeLessThan(before.indexOf("step: Sees a runner's review") + 1);
    expect((await text()).split('\n').filter(Boolean).toSorted()).toEqual(
      before.split('\n').filter(Boolean).toSorted(),
    );
    await expect.poll(focused).toContain('Reads the product page');
    await undo();
  });

  test('are the same by keyboard, which the card keeps', async () => {
    await card('step', 'step: Reads the product page').focus();
    await workbench.press('Alt+ArrowLeft');
    await expect.poll(text).not.toBe(before);
    await expect.poll(focused).toContain('Reads the product page');
    await workbench.press('Alt+ArrowRight');
    await expect.poll(text).toBe(before);
    await expect.poll(focused).toContain('Reads the product page');
    await workbench.press('Control+z');
    await expect.poll(text).not.toBe(before);
    await undo();
  });

  test('are the words of a card, and can be made again', async () => {
    await card('does', 'does: Compares three shops').focus();
    await workbench.press('F2');
    await preview.locator('.edit-field textarea').waitFor();
    await workbench.page.keyboard.type('Compares four shops');
    await workbench.screenshot(`edit-field-${host}`);
    await workbench.press('Enter');
    const after = before.replace('Compares three shops', 'Compares four shops');
    await expect.poll(text).toBe(after);
    await expect.poll(focused).toContain('Compares four shops');
    await undo();
    await workbench.press('Control+Shift+z');
    await expect.poll(text).toBe(after);
    await expect.poll(focused).toContain('Compares four shops');
    await undo();
  });

  test('are offered by a menu of ours', async () => {
    await card('step', 'step: Reads the product page').click({ button: 'right' });
    await preview.locator('[role="menu"] [data-name="right"]').waitFor();
    await workbench.screenshot(`edit-menu-${host}`);
    await preview.locator('[role="menu"] [data-name="right"]').click();
    await expect.poll(text).not.toBe(before);
    await expect.poll(focused).toContain('Reads the product page');
    await undo();
  });

  test('asked nothing of another machine, and broke nothing', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
