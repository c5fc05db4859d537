import type { Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import { picture, show, words } from './harness/picture.js';
import type { VsCodeServer } from './harness/vscode-server.js';
import type { Workbench } from './harness/workbench.js';

const IMPROVED = 'buy-shoes-improved.en.journey';
const OTHER = 'help-desk-software.en.journey';

const WINDOW = { width: 1500, height: 950 };
/** Without its side bar this leaves each half less than 500 px. */
const NARROW_WINDOW = { width: 900, height: 950 };

/** Left edges of the heads of stages, each once. */
function leftEdges(preview: Frame): Promise<number[]> {
  return preview.evaluate(() => {
    const heads = [...document.querySelectorAll('#journey-preview g[data-role="stage"] > .jm-box')];
    return [...new Set(heads.map((head) => Number(head.getAttribute('x'))))];
  });
}

describe.each(['node', 'browser'] as const)('several previews in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    ({ server, workbench } = await openWithPreview({ host, viewport: WINDOW, file: IMPROVED }));
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  /** The tab of a preview. */
  const tab = (title: string): Locator => workbench.page.locator('.tab', { hasText: title });

  test('draw an improved journey over the one of another file that it improves', async () => {
    const preview = await workbench.previewOf(IMPROVED);
    await show(preview, 'map');
    await preview.locator('[data-name="lanes"]').click();
    await preview.locator('.popover [data-name="density-full"]').check();
    await workbench.press('Escape');
    // A step that only this file has, and one that only the other has: it is drawn as removed.
    await expect.poll(() => words(preview)).toMatch(/Picks a delivery slot/u);
    await expect.poll(() => words(preview)).toContain('Searches for the model');
    await workbench.screenshot(`compared-${host}`);
    await show(preview, 'emotion');
    await workbench.screenshot(`compared-emotion-${host}`);
    await show(preview, 'map');
  });

  test('stay with their file when they are pinned, and follow what that is compared with', async () => {
    const pinned = await workbench.previewOf(IMPROVED);
    await pinned.locator('[data-name="pin"]').click();
    await pinned.locator('[data-name="pinned"]').waitFor();
    await workbench.focusEditor();
    await workbench.openFile(SHOES);
    await workbench.goTo(lineOf("  step: Searches for the model's name"), 200);
    await workbench.type(' once');
    await expect.poll(() => words(pinned)).toMatch(/name once/u);
    expect(await pinned.locator('#journey-preview').getAttribute('data-uri')).toContain(IMPROVED);
  });

  test('are one for each file: what is opened beside a pinned one follows instead of it', async () => {
    await workbench.focusEditor();
    await workbench.runCommand('Journey: Open Preview to the Side');
    await workbench.previewOf(`/${SHOES}`);
    await tab('Map: ').last().click();
    await workbench.runCommand('View: Move Editor into Group Below');
    const follower = await workbench.previewOf(`/${SHOES}`);
    const pinned = await workbench.previewOf(IMPROVED);
    await show(follower, 'emotion');
    expect(await picture(pinned, 'map').isVisible()).toBe(true);
    await workbench.screenshot(`two-${host}`);
    await workbench.focusEditor();
    await workbench.openFile(OTHER);
    await expect.poll(() => follower.locator('#journey-preview').getAttribute('data-uri')).toContain(OTHER);
    await picture(follower, 'emotion').waitFor();
    await expect.poll(() => words(follower)).toContain('Connects one mailbox');
    expect(await pinned.locator('#journey-preview').getAttribute('data-uri')).toContain(IMPROVED);
    expect(await words(pinned)).toContain('Picks a delivery slot');
    await workbench.focusEditor();
    await workbench.goTo(lineOf('  step: Connects one mailbox', OTHER), 200);
    await workbench.type(' today');
    await expect.poll(() => words(follower)).toContain('mailbox today');
  });

  test('go on when another one is closed', async () => {
    const preview = await workbench.previewOf(IMPROVED);
    const other = tab('Emotion: Choose help-desk software');
    await other.click({ button: 'middle' });
    await expect.poll(() => other.count()).toBe(0);
    await preview.locator('[data-name="pinned"]').click();
    await expect.poll(() => preview.locator('[data-name="pinned"]').count()).toBe(0);
    await workbench.focusEditor();
    await workbench.openFile(SHOES);
    await expect.poll(() => preview.locator('#journey-preview').getAttribute('data-uri')).toContain(`/${SHOES}`);
    await expect.poll(() => words(preview)).toContain('Asks about size');
  });

  test('turn to the journey of a file that is picked', async () => {
    const preview = await workbench.previewOf(`/${SHOES}`);
    await workbench.focusEditor();
    await workbench.press('Control+End');
    await workbench.type('\n\njourney: Second one\nstage: Decision\nstep: Only step here\n');
    await expect.poll(() => words(preview)).toContain('Only step here');
    const picker = preview.locator('[data-name="picker"]');
    await picker.selectOption('Buy running shoes online');
    await expect.poll(() => words(preview)).toContain('Asks about size');
    await expect.poll(() => workbench.lineInEditor()).toBe(lineOf('journey: Buy running shoes'));
    await picker.selectOption('Second one');
    await expect.poll(() => words(preview)).toContain('Only step here');
    expect(await words(preview)).not.toContain('Asks about size');
    await workbench.screenshot(`picked-${host}`);
    await picker.selectOption('Buy running shoes online');
    await expect.poll(() => words(preview)).toContain('Asks about size');
  });

  test('bring their picture back when the page is loaded anew by a command', async () => {
    const preview = await workbench.previewOf(`/${SHOES}`);
    await show(preview, 'funnel');
    await preview.evaluate(() => document.documentElement.setAttribute('data-old', 'yes'));
    // The page saves what was chosen when the reader pauses.
    await workbench.focusEditor();
    await workbench.runCommand('Journey: Restart Preview');
    const isNew = async (): Promise<boolean> => {
      const frame = await workbench.previewOf(`/${SHOES}`);
      return (await frame.locator('html[data-old]').count()) === 0;
    };
    await expect.poll(isNew).toBe(true);
    const again = await workbench.previewOf(`/${SHOES}`);
    await picture(again, 'funnel').waitFor();
    await show(again, 'map');
    await expect.poll(() => words(again)).toContain('Asks about size');
  });

  test('stack their stages where there is less room than 500 px', async () => {
    const preview = await workbench.previewOf(`/${SHOES}`);
    await show(preview, 'map');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.page.setViewportSize(NARROW_WINDOW);
    await expect.poll(() => leftEdges(preview)).toHaveLength(1);
    const room = await preview.evaluate(() => ({
      inner: window.innerWidth,
      wide: document.documentElement.scrollWidth > window.innerWidth,
    }));
    expect(room.inner).toBeLessThan(500);
    expect(room.wide).toBe(false);
    await workbench.screenshot(`narrow-${host}`);
    for (const view of ['emotion', 'funnel', 'flow', 'board', 'opportunities'] as const) {
      await show(preview, view);
      await workbench.screenshot(`narrow-${view}-${host}`);
    }
    await show(preview, 'map');
    await workbench.page.setViewportSize(WINDOW);
    await expect.poll(async () => (await leftEdges(preview)).length).toBeGreaterThan(1);
  });

  test('asked nothing of another machine, and broke no rule', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
