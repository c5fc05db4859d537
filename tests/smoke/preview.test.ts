import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

const FIRST_STEP = "  step: Sees a runner's review";

const words = (preview: Frame): Promise<string> =>
  preview.evaluate(() =>
    [...document.querySelectorAll('#journey-preview text')]
      .map((node) => node.textContent)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
const version = async (preview: Frame): Promise<number> =>
  Number(await preview.locator('#journey-preview').getAttribute('data-version'));

/** How many errors and warnings are underlined in view. */
function squiggles(workbench: Workbench): Promise<number> {
  return workbench.squiggles('error').or(workbench.squiggles('warning')).count();
}

/** Whether a mark of the cursor is in view; an overview with an opened stage may have one in each. */
function markIsInSight(preview: Frame): Promise<boolean> {
  return preview.evaluate(() => {
    const room = document.getElementById('viewport')?.getBoundingClientRect();
    const marks = [...document.querySelectorAll('.jm-cursor-mark')].map((mark) => mark.getBoundingClientRect());
    return marks.some(
      (mark) =>
        room !== undefined &&
        mark.top >= room.top - 1 &&
        mark.bottom <= room.bottom + 1 &&
        mark.left >= room.left - 1 &&
        mark.right <= room.right + 1,
    );
  });
}

describe.each(['node', 'browser'] as const)('the preview in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;

  beforeAll(async () => {
    ({ server, workbench, preview } = await openWithPreview({ host }));
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  test('follows typing', async () => {
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP), 200);
    const before = await version(preview);
    await preview.evaluate(() => {
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const isModel = typeof data === 'string' && data.startsWith('{"type":"model"');
        const root = document.documentElement;
        root.dataset['models'] = String(Number(root.dataset['models'] ?? 0) + (isModel ? 1 : 0));
      });
    });
    await workbench.type(' twice');
    await expect.poll(() => words(preview)).toMatch(/twice/);
    expect(await version(preview)).toBeGreaterThan(before);
    // A request that overtakes its own keystroke is answered from the old text and has to be repeated: two pictures for one
    // keystroke.
    const models = await preview.evaluate(() => Number(document.documentElement.dataset['models']));
    expect(models).toBeGreaterThan(0);
    expect(models).toBeLessThan(2 * ' twice'.length);
  });

  test('marks the card of the cursor, brings it into sight, and names it in the footer', async () => {
    await workbench.focusEditor();
    const line = lineOf('    thinks: Will it come before Sunday?');
    await workbench.goTo(line);
    await expect.poll(() => markIsInSight(preview)).toBe(true);
    await expect.poll(() => preview.locator('.at-cursor').innerText()).toMatch(new RegExp(`thinks.*${line}`));
    await workbench.screenshot(`cursor-${host}`);
  });

  test('survives a broken line: holds the picture, then says what is wrong and mends it at a click', async () => {
    await workbench.focusEditor();
    const line = lineOf('    feels: 4 interested');
    await workbench.goTo(line, 200);
    await workbench.press('Shift+Home');
    await workbench.type('felings: 4 interested');
    // Typing pauses, and the count says so; the strip waits until the line is left.
    await preview.locator('.footer .problems').waitFor();
    expect(await preview.locator('.strip').isHidden()).toBe(true);
    const top = (): Promise<number> =>
      preview.locator('#viewport').evaluate((view) => view.getBoundingClientRect().top);
    const before = await top();
    await workbench.press('Escape');
    await workbench.press('ArrowDown');
    const strip = preview.locator('.strip-row-error');
    await strip.waitFor();
    expect(await top()).toBe(before);
    expect(await strip.innerText()).toContain(`Line ${line}`);
    expect(await words(preview)).toContain('Asks about size');
    await workbench.screenshot(`error-${host}`);
    await preview.locator('.strip button.primary').first().click();
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
    await expect.poll(() => words(preview)).toContain('interested');
  });

  test('holds the picture while a keyword is half typed, at most for a moment', async () => {
    await workbench.focusEditor();
    await workbench.goTo(lineOf('    does: Compares three shops'), 200);
    await workbench.press('Enter');
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
    await preview.evaluate(() => {
      const note = (): void => {
        if (document.querySelector('.held')) document.documentElement.dataset['wasHeld'] = 'yes';
      };
      new MutationObserver(note).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    await workbench.type('thin');
    // The sign is only there for a moment, which a busy machine may miss.
    await expect.poll(() => preview.locator('html').getAttribute('data-was-held')).toBe('yes');
    await workbench.screenshot(`held-${host}`);
    await preview.locator('.held').waitFor({ state: 'detached' });
    // With the list of suggestions open the arrow would move into it.
    await workbench.press('Escape');
    await workbench.press('ArrowUp');
    await preview.locator('.strip-row-error').waitFor();
    await workbench.focusEditor();
    await workbench.goTo(lineOf('    does: Compares three shops') + 1);
    await workbench.press('Control+Shift+k');
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
  });

  test('shows the line of a card that is clicked', async () => {
    const line = lineOf('    thinks: Why are the prices');
    // The last test typed above this card and undid it: the picture may still be on its way.
    const card = preview.locator(`#journey-preview g[data-keyword="thinks"][data-line="${line - 1}"]`);
    // From elsewhere, or the click would seem to have arrived before it did.
    await workbench.focusEditor();
    await workbench.goTo(1);
    await card.click();
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    await workbench.screenshot(`click-${host}`);
  });

  test('draws the journey of several in which the cursor is, and lists them all', async () => {
    await workbench.focusEditor();
    await workbench.press('Control+End');
    await workbench.type('\n\njourney: Second one\nstage: Decision\nstep: Only step here\n');
    await expect.poll(() => words(preview)).toContain('Only step here');
    expect(await words(preview)).not.toContain('Asks about size');
    await workbench.goTo(lineOf(FIRST_STEP));
    await expect.poll(() => words(preview)).toContain('Asks about size');
    expect(await preview.locator('.toolbar select option').allInnerTexts()).toEqual([
      'Buy running shoes online',
      'Second one',
    ]);
  });

  test('draws the same journey in Mermaid’s own way', async () => {
    // In a narrow preview the buttons of the views are in a menu; their keys are not.
    await preview.locator('#viewport').press('7');
    const picture = preview.locator('#journey-preview[data-view="mermaid-journey"] svg');
    await picture.waitFor();
    expect(await picture.getAttribute('aria-roledescription')).toBe('journey');
    await workbench.screenshot(`mermaid-${host}`);
    await preview.locator('#viewport').press('1');
    await preview.locator('#journey-preview[data-view="map"] svg').waitFor();
  });

  test('is a journey of another language when another file has the cursor', async () => {
    await workbench.focusEditor();
    await workbench.openFile('hospital-visit.th.journey');
    await expect.poll(() => preview.locator('#journey-preview').getAttribute('data-uri')).toContain('hospital-visit');
    await expect.poll(() => words(preview)).toMatch(/[\u0e00-\u0e7f]/);
    await workbench.screenshot(`thai-${host}`);
  });

  test('explains an empty file and writes an example into it', async () => {
    await workbench.focusEditor();
    // The file in view is Thai, and so is the new one.
    await workbench.runCommandAndPick('Journey: New Journey File', 'A new persona');
    await expect.poll(() => words(preview)).toContain('แกะกล่องแล้วออกวิ่ง');
    await workbench.editorFocused();
    await workbench.press('Escape');
    await workbench.press('Control+a');
    await workbench.press('Delete');
    await preview.locator('.empty[data-empty="file"]').waitFor();
    await workbench.screenshot(`empty-${host}`);
    await preview.locator('.empty button').click();
    await expect.poll(() => words(preview)).toContain('Unpacks and runs');
  });

  test('asked nothing of another machine, and broke no rule', async () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

describe('the preview over time', () => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    // Restricted: in the browser the folder opens untrusted without a question, and stays so.
    server = await VsCodeServer.start({ trust: true });
    workbench = await Workbench.open(server);
    await workbench.openFile(SHOES);
    await workbench.runCommand('Journey: Open Preview to the Side');
    await workbench.drawnPreview();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  test('draws and underlines in a folder that is not trusted', async () => {
    await workbench.page.locator('.part.statusbar').getByText('Restricted Mode').first().waitFor();
    expect(await words(await workbench.preview())).toContain('Sees a runner');
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP));
    await workbench.type('wibble: x\n');
    await expect.poll(() => squiggles(workbench)).toBeGreaterThan(0);
    await workbench.screenshot('restricted');
    await workbench.goTo(lineOf(FIRST_STEP));
    await workbench.press('Control+Shift+k');
    await expect.poll(() => squiggles(workbench)).toBe(0);
  });

  test('goes on after the language server was started anew', async () => {
    await workbench.focusEditor();
    await workbench.runCommand('Journey: Restart Language Server');
    const preview = await workbench.drawnPreview();
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP), 200);
    await workbench.type(' again');
    await expect.poll(() => words(preview)).toContain('again');
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
  });

  test.each([
    ['Light Modern', 'vscode-light'],
    ['Dark Modern', 'vscode-dark'],
    ['Dark High Contrast', 'vscode-high-contrast'],
    ['Light High Contrast', 'vscode-high-contrast-light'],
  ])('takes the colours of %s without being drawn anew', async (theme, kind) => {
    const preview = await workbench.preview();
    await preview.evaluate(() => document.querySelector('#journey-preview svg')?.setAttribute('data-kept', 'yes'));
    await workbench.runCommandAndPick('Preferences: Color Theme', theme);
    await expect.poll(() => preview.evaluate(() => document.body.className)).toContain(kind);
    expect(await preview.locator('#journey-preview svg').getAttribute('data-kept')).toBe('yes');
    await workbench.page.waitForTimeout(300);
    await workbench.screenshot(`theme-${kind}`);
  });

  test('comes back after the window was loaded anew', async () => {
    await workbench.page.reload();
    const preview = await workbench.drawnPreview();
    await expect.poll(() => words(preview)).toContain('Sees a runner');
    await workbench.screenshot('reloaded');
  });

  // Right after a reload the window's file watcher may not be running yet, and reports nothing.
  test('keeps the picture of a file that is deleted, and says so, until it is there again', async () => {
    const preview = await workbench.drawnPreview();
    const file = path.join(server.folder, SHOES);
    const content = await server.read(SHOES);
    await rm(file);
    await preview.locator('.strip-row-warning').first().waitFor();
    expect(await words(preview)).toContain('Sees a runner');
    await workbench.screenshot('deleted');
    await writeFile(file, content);
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
  });
});

describe('the extension when something goes wrong', () => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host: 'node' });
    workbench = await Workbench.open(server);
    await workbench.openFile(SHOES);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  /** Whether VS Code's Markdown preview shows the page about diagnostics. */
  async function helpIsOpen(): Promise<boolean> {
    const headings = workbench.page.frames().map((frame) =>
      frame
        .locator('h2#unknown-keyword')
        .count()
        .catch(() => 0),
    );
    return (await Promise.all(headings)).some((count) => count > 0);
  }

  test('explains problems on a page of its own, by a command', async () => {
    await workbench.runCommand('Journey: Explain a Problem');
    await expect.poll(helpIsOpen).toBe(true);
    await workbench.runCommand('View: Close Editor');
    await expect.poll(helpIsOpen).toBe(false);
  });

  test('explains a problem whose code is clicked', async () => {
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP));
    await workbench.type('wibble: x\n');
    await workbench.waitForProblem('wibble');
    await workbench.page.locator('.markers-panel .monaco-list-row a', { hasText: 'unknown-keyword' }).first().click();
    await expect.poll(helpIsOpen).toBe(true);
    await workbench.screenshot('help');
    await workbench.runCommand('View: Close Editor');
    await workbench.hidePanel();
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP));
    await workbench.press('Control+Shift+k');
    await expect.poll(() => squiggles(workbench)).toBe(0);
  });

  test('goes on by itself after the language server was killed', async () => {
    await workbench.runCommand('Journey: Open Preview to the Side');
    const preview = await workbench.drawnPreview();
    await expect.poll(() => server.languageServers()).toHaveLength(1);
    const killed = await server.languageServers();
    killed.forEach((id) => process.kill(id, 'SIGKILL'));
    await workbench.focusEditor();
    await workbench.goTo(lineOf(FIRST_STEP), 200);
    await workbench.type(' afterwards');
    await expect.poll(() => words(preview)).toContain('afterwards');
    const others = async (): Promise<number[]> => (await server.languageServers()).filter((id) => !killed.includes(id));
    await expect.poll(others).toHaveLength(1);
    await workbench.type('\nwibble: x');
    await expect.poll(() => squiggles(workbench)).toBeGreaterThan(0);
    await workbench.press('Control+Shift+k');
    await expect.poll(() => squiggles(workbench)).toBe(0);
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
  });
});
