import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditorName } from '../../scripts/lib/editor.mjs';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

/** Also runs on the oldest editor that the manifest allows. */
const editor: EditorName = process.env['JOURNEY_EDITOR'] === 'floor' ? 'floor' : 'newest';
const FILE = 'notes.md';
const PAGE = `# Notes of the week

What we found out about shoes:

\`\`\`journey
persona: Nina
  who: runs twice a week
journey: Buys running shoes
  for: Nina
  goal: shoes that fit, before Sunday
stage: Looks around
  step: Sees a review
    touchpoint: video
    feels: 4 curious
  step: Compares three shops
    thinks: Which one has my size?
    feels: 2 lost
    pain: high, sizes differ from brand to brand
    idea: show the size table of the brand
    wibble: x
\`\`\`

And in Thai:

\`\`\`journey
เส้นทาง: ซื้อรองเท้าวิ่ง
ระยะ: การรับรู้
  ขั้น: เห็นรีวิว
    รู้สึก: 4 สนใจ
\`\`\`

The end.
`;

/** The frame of VS Code's own Markdown preview that contains our fences. */
async function markdownPreview({ page }: Workbench): Promise<Frame> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const found = await frame
        .locator('.journey-map-fence svg')
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('no map appeared in the Markdown preview');
}

const words = async (frame: Frame): Promise<string> =>
  (await frame.locator('.journey-map-fence svg text').allTextContents()).join(' ').replace(/\s+/g, ' ');

// The available editor only has VS Code's Markdown for Node's host, and an extension of the browser's host is not reached from
// there; tests/extension/markdown-file.test.ts covers that host.
describe('a journey fence in Markdown', () => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;

  beforeAll(async () => {
    server = await VsCodeServer.start({ editor });
    await writeFile(path.join(server.folder, FILE), PAGE);
    workbench = await Workbench.open(server);
    await workbench.openFile(FILE);
    await workbench.runCommand('Markdown: Open Preview to the Side');
    preview = await markdownPreview(workbench);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  test('is drawn as a map, each fence its own', async () => {
    await expect.poll(() => preview.locator('.journey-map-fence svg').count()).toBe(2);
    expect(await words(preview)).toMatch(/Buys running shoes.*Compares three/);
    expect(await words(preview)).toContain('เห็นรีวิว');
  });

  test('has the colours of the theme and the fonts that it was measured with', async () => {
    const look = await preview
      .locator('.journey-map-fence svg text')
      .first()
      .evaluate(async (text) => {
        await document.fonts.ready;
        return {
          fill: getComputedStyle(text).fill,
          ink: getComputedStyle(text).getPropertyValue('--jm-accentInk').trim(),
          font: document.fonts.check("12px 'Noto Sans'"),
        };
      });
    expect(look.ink).toMatch(/^#/);
    expect(look.fill).not.toBe('rgb(0, 0, 0)');
    expect(look.font).toBe(true);
  });

  test('lists what is wrong below the map, with its line in the page', async () => {
    const line = PAGE.split('\n').findIndex((text) => text.includes('wibble')) + 1;
    await expect.poll(() => preview.locator('.journey-map-problems').first().innerText()).toContain(`Line ${line}`);
    expect(await preview.locator('.journey-map-problems').first().innerText()).toContain('unknown-keyword');
    await workbench.screenshot(`markdown-${editor}`);
  });

  test('is highlighted in the text', async () => {
    const colourOf = (text: string): Promise<string> =>
      workbench.page
        .locator('.monaco-editor .view-line span span', { hasText: text })
        .first()
        .evaluate((span) => getComputedStyle(span).color);
    await expect.poll(async () => (await colourOf('stage')) !== (await colourOf('What we found'))).toBe(true);
  });

  test('follows typing', async () => {
    await workbench.focusEditor();
    await workbench.goTo(PAGE.split('\n').findIndex((text) => text.includes('Sees a review')) + 1, 200);
    await workbench.type(' twice');
    await expect.poll(() => words(preview)).toContain('twice');
  });

  test('scrolls with the editor', async () => {
    await workbench.goTo(PAGE.split('\n').findIndex((text) => text.includes('And in Thai')) + 1);
    await workbench.goTo(PAGE.split('\n').length - 1);
    const seen = (): Promise<boolean> =>
      preview.evaluate(() => {
        const last = [...document.querySelectorAll('.journey-map-fence')].at(-1)?.getBoundingClientRect();
        return last !== undefined && last.top < window.innerHeight && last.bottom > 0;
      });
    await expect.poll(seen).toBe(true);
  });

  test('follows the theme', async () => {
    const canvas = (): Promise<string> =>
      preview
        .locator('.journey-map-fence')
        .first()
        .evaluate((fence) => getComputedStyle(fence).getPropertyValue('--jm-canvas'));
    const before = await canvas();
    await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
    await expect.poll(canvas).not.toBe(before);
    await workbench.screenshot(`markdown-other-theme-${editor}`);
  });

  test('asks nothing of another machine, and throws nothing in the page', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
