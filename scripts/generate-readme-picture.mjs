/**
 * Takes `media/readme-map.png`, the picture of the README: the first example and its map in the real VS Code, from the package
 * that users get. `node scripts/generate-readme-picture.mjs`, after `npm run package`; needs Chromium.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './lib/chromium.mjs';
import { fetchEditor, installExtension, startEditor } from './lib/editor.mjs';
import { vsixFile } from './lib/package.mjs';
import { root } from './lib/run.mjs';

const WINDOW = { width: 1760, height: 1480 };
/** Pixels for the text; the map has the rest. */
const TEXT_WIDTH = 560;
const SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
};
const FILE = 'buy-shoes.en.journey';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Name one in CHROMIUM_PATH.');
const editor = await fetchEditor('newest');
const home = await mkdtemp(path.join(tmpdir(), 'journey-maps-'));
await installExtension(editor, home, vsixFile);
const running = await startEditor(editor, { home, folder: path.join(root, 'examples'), settings: SETTINGS });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(running.url);
  await page.getByText(FILE).first().dblclick({ timeout: 60_000 });
  await page.locator('.view-line', { hasText: 'persona' }).first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  const preview = await pictureDrawn(page);
  await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
  await page.mouse.down();
  await page.mouse.move(TEXT_WIDTH, WINDOW.height / 2, { steps: 8 });
  await page.mouse.up();
  await preview.locator('.zoom-fit').click();
  await page.mouse.move(TEXT_WIDTH / 2, WINDOW.height - 40);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(root, 'media/readme-map.png') });
} finally {
  await browser.close();
  await running.stop();
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/**
 * Webviews are nested frames, so each is asked for the picture.
 * @param {import('playwright-core').Page} page
 */
async function pictureDrawn(page) {
  for (const start = Date.now(); Date.now() - start < 60_000; await page.waitForTimeout(300)) {
    for (const frame of page.frames()) {
      if (
        (await frame
          .locator('#journey-preview > svg')
          .count()
          .catch(() => 0)) > 0
      ) {
        return frame;
      }
    }
  }
  throw new Error('The preview drew nothing within a minute.');
}
