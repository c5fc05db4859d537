import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/lib/chromium.mjs';
import type { VsCodeServer } from './vscode-server.js';

const OUTPUT = path.resolve(import.meta.dirname, '../__output__');
/** A cold editor on two busy cores takes its time; tests wait for what they want to see, never for a fixed time. */
const PATIENCE = 120_000;
/** Milliseconds for the first try of something that may have to be tried again; each try gets twice as long. */
const FIRST_TRY = 3000;

/** How many times slower the window is than it could be: what goes wrong on slow machines is found here. */
const SLOWER = Number(process.env['JOURNEY_SLOWER'] ?? 1);

export interface Problem {
  readonly message: string;
  /** As in the panel: `unknown-keyword`, or undefined if there is no code. */
  readonly label: string;
}

/** The window of VS Code, used as a user does: keys, clicks, and what is on the screen. */
export class Workbench {
  /** Messages of errors that the page itself threw. */
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly server: VsCodeServer,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.setDefaultTimeout(PATIENCE);
  }

  static async open(
    server: VsCodeServer,
    viewport: { width: number; height: number } = { width: 1500, height: 950 },
  ): Promise<Workbench> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('Chromium was not found; set CHROMIUM_PATH.');
    const browser = await chromium.launch({
      executablePath,
      args: CHROMIUM_ARGUMENTS,
      proxy: { server: server.network.address, bypass: '127.0.0.1' },
    });
    const page = await browser.newPage({ viewport });
    if (SLOWER > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    const workbench = new Workbench(browser, page, server);
    try {
      await page.goto(server.editor.url);
      await page.locator('.monaco-workbench .statusbar').waitFor();
    } catch (error) {
      await browser.close();
      throw error;
    }
    return workbench;
  }

  /** Opens a file of the folder by name, in the active group. */
  async openFile(name: string): Promise<void> {
    // The list first shows recently opened files, so Enter might take another file: the row itself is clicked.
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name });
    const tab = this.page.locator('.editor-group-container.active .tab.active', { hasText: name });
    await retried(async (time) => {
      await this.tryToPick('Control+p', name, row.first(), time);
      await tab.first().waitFor({ timeout: time });
      // A list that closes late takes the focus away for a moment.
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: time });
    });
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by its whole title, such as `Journey: Open Preview`. */
  async runCommand(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, this.rowThatSays(title));
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Starts a command that asks something at once: nothing is awaited. */
  async startCommand(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, this.rowThatSays(title));
  }

  /** Runs a command that opens a list, and takes the row of that list with this text. */
  async runCommandAndPick(title: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    await this.pick('F1', `>${title}`, this.rowThatSays(title));
    // The list of commands is gone when the title is.
    await this.rowThatSays(title).waitFor({ state: 'detached' });
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await retried(async (time) => {
      await input.fill(text, { timeout: time });
      await row.click({ timeout: time });
    });
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The row of the open list with exactly this text: the list first shows what was used recently. */
  private rowThatSays(text: string): Locator {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    return rows.filter({ has: this.page.getByText(text, { exact: true }) }).first();
  }

  /**
   * Opens a list with a key, types the query, and clicks its row. All of it again if that fails: keystrokes are lost while the
   * workbench still starts, and a list that opens late discards what was typed.
   */
  private async pick(key: string, text: string, row: Locator): Promise<void> {
    await retried((time) => this.tryToPick(key, text, row, time));
  }

  private async tryToPick(key: string, text: string, row: Locator, time: number): Promise<void> {
    const { keyboard, mouse } = this.page;
    // A list that is open keeps the commands that existed when it was opened.
    const list = this.page.locator('.quick-input-widget');
    if (await list.isVisible()) {
      await keyboard.press('Escape');
      await list.waitFor({ state: 'hidden', timeout: time });
    }
    await keyboard.press(key);
    // A lost keystroke opens nothing, however long the test waits.
    await list
      .locator('input.input')
      .first()
      .fill(text, { timeout: Math.min(time, FIRST_TRY * 4) });
    // A list first shows what it has, and continues searching: rows move until it has found everything.
    await row.waitFor({ timeout: time });
    await this.listIsStill(time);
    await row.click({ timeout: time });
    // Where the pointer rests a hover opens, over whatever is there.
    await mouse.move(1, 1);
  }

  /** Waits until the search is over, and two looks at the open list show the same rows. */
  private async listIsStill(time: number): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const until = Date.now() + time;
    for (let before = ''; Date.now() < until;) {
      const rows = await widget.locator('.quick-input-list').innerText({ timeout: time });
      if (rows !== '' && rows === before && (await widget.locator('.monaco-progress-container.active').count()) === 0) {
        return;
      }
      before = rows;
      await this.page.waitForTimeout(time / 20);
    }
  }

  /** Puts the cursor somewhere in the active editor; both from 1. The editor is focused then. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    await retried(async (time) => {
      await this.page.keyboard.press('Control+g');
      await input.fill(`:${line}:${column}`, { timeout: time });
      await input.press('Enter', { timeout: time });
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: time });
      await this.editorFocused(time);
      // The status bar may lag behind; a cursor that stays elsewhere was never moved.
      const until = Date.now() + time;
      while ((await this.cursor()).line !== line) {
        if (Date.now() > until) throw new Error(`the cursor did not get to line ${line}`);
        await this.page.waitForTimeout(50);
      }
    });
  }

  /** Saves the new file of the active editor under a path, through the dialog that asks for one. */
  async saveAs(file: string): Promise<void> {
    const { keyboard } = this.page;
    const dialog = this.page.locator('.quick-input-widget');
    const input = dialog.locator('input.input').first();
    await retried(async (time) => {
      if (!(await dialog.isVisible())) await keyboard.press('Control+s');
      // The dialog writes its proposal when it has looked into the folder, and once more after what is typed before that.
      await stays(
        async () => input.inputValue({ timeout: time }),
        (value) => value !== '',
        time,
      );
      await input.fill(file, { timeout: time });
      await stays(
        async () => input.inputValue({ timeout: time }),
        (value) => value === file,
        time,
      );
      await keyboard.press('Enter');
      try {
        await dialog.waitFor({ state: 'hidden', timeout: time });
      } catch (error) {
        await keyboard.press('Escape');
        throw error;
      }
    });
    await this.page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
  }

  /** Waits until an editor is focused: what is typed earlier goes elsewhere or nowhere. */
  async editorFocused(timeout = PATIENCE): Promise<void> {
    await this.page.locator('.editor-group-container .monaco-editor.focused').first().waitFor({ timeout });
  }

  /** Focuses the first text editor: after a click in a preview the preview has the focus. */
  async focusEditor(): Promise<void> {
    await retried(async (time) => {
      await this.page.locator('.editor-group-container .monaco-editor .view-lines').first().click({ timeout: time });
      await this.editorFocused(time);
    });
  }

  /** Types key by key where the cursor of the editor is; `\n` is Enter. */
  async type(text: string): Promise<void> {
    await this.editorFocused();
    await this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Name of the active editor's language, as the status bar shows it. */
  async languageName(): Promise<string> {
    const item = this.page.locator('[id="status.editor.mode"]');
    await item.waitFor();
    return (await item.innerText()).trim();
  }

  /** Cursor of the active editor, as the status bar shows it; both from 1. */
  async cursor(): Promise<{ line: number; column: number }> {
    const text = await this.page.locator('[id="status.editor.selection"]').innerText();
    const [line = 0, column = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return { line, column };
  }

  /** Line of the cursor, from 1, in the first text editor, even while a preview is focused; 0 if it is out of view. */
  lineInEditor(): Promise<number> {
    return this.page.evaluate(() => {
      const number = document.querySelector('.editor-group-container .monaco-editor .line-numbers.active-line-number');
      return Number(number?.textContent ?? 0);
    });
  }

  /** Waits for a problem whose message contains the text, in the panel of problems. */
  async waitForProblem(part: string): Promise<Problem> {
    const row = (await this.problemRows()).filter({ hasText: part }).first();
    await row.waitFor();
    const label = (await row.getAttribute('aria-label')) ?? '';
    return { message: (await row.innerText()).replaceAll(' ', ' '), label };
  }

  /** Every row of the problems panel as text, files and messages. */
  async problems(): Promise<string[]> {
    return (await this.problemRows()).allInnerTexts();
  }

  /** Hides the panel of problems and output. */
  async hidePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await this.runCommand('View: Hide Panel');
    await panel.waitFor({ state: 'hidden' });
  }

  private async problemRows() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** Underlines of that severity in the visible editors. */
  squiggles(severity: 'error' | 'warning' | 'info') {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Rows of the open suggestion list; opens it if it is not there. */
  async suggestions(): Promise<string[]> {
    const widget = this.page.locator('.suggest-widget.visible');
    // A list may close right after it was seen, or find nothing because the server was not ready.
    await retried(async (time) => {
      if (!(await widget.isVisible())) await this.page.keyboard.press('Control+Space');
      await widget.locator('.monaco-list-row').first().waitFor({ timeout: time });
    });
    return widget.locator('.monaco-list-row .label-name').allInnerTexts();
  }

  /** Takes the suggestion with exactly this name. */
  async acceptSuggestion(name: string): Promise<void> {
    const widget = this.page.locator('.suggest-widget.visible');
    await this.suggestions();
    await retried(async (time) => {
      const label = widget.locator('.monaco-list-row .label-name').getByText(name, { exact: true });
      if (await widget.isVisible()) await label.first().click({ timeout: time });
      await widget.waitFor({ state: 'hidden', timeout: time });
    });
  }

  /** The frame in which the preview's page runs; webviews are frames within frames. */
  async preview(): Promise<Frame> {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator('#journey-preview')
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error('no preview appeared');
  }

  /** The preview once there is a picture in it. */
  async drawnPreview(): Promise<Frame> {
    const frame = await this.preview();
    // Before there is a model a sketch is in its place.
    await frame.locator('#journey-preview[data-version] svg').first().waitFor();
    return frame;
  }

  /** The preview of a file, by a part of its URI, once there is a picture in it. Others may be visible next to it. */
  async previewOf(name: string): Promise<Frame> {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator(`#journey-preview[data-uri*="${name}"] svg`)
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`no preview of ${name} appeared`);
  }

  /** Whether the browser has stored something of the window that matches, so that a reload finds it. */
  remembers(what: RegExp): Promise<boolean> {
    return this.page.evaluate(
      async ({ source, flags }) => {
        const wanted = new RegExp(source, flags);
        const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
          new Promise((resolve, reject) => {
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(new Error(request.error?.message)));
          });
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await answer(indexedDB.open(name));
          for (const store of database.objectStoreNames) {
            const values: unknown[] = await answer(database.transaction(store).objectStore(store).getAll());
            if (values.some((value) => typeof value === 'string' && wanted.test(value))) {
              database.close();
              return true;
            }
          }
          database.close();
        }
        return false;
      },
      { source: what.source, flags: what.flags },
    );
  }

  /** Texts of the notifications on the screen. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** A picture for people to look at, in tests/smoke/__output__. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
  }

  /** A picture of the window as a failed test leaves it, named after the test and its host. */
  async keepFailure(test: { readonly name: string; readonly result?: { readonly state: string } }, host: string) {
    if (test.result?.state !== 'fail') return;
    await this.screenshot(`failed-${test.name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')}-${host}`);
  }

  /** Requests to other machines so far, from the window and from the extension host. */
  get foreignRequests(): readonly string[] {
    return this.server.network.seen;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** How long something must be the same to count as settled, in milliseconds. */
const SETTLED = 400;

/** Waits until a value is as wanted and stays the same for a while; throws if that takes more than `time` milliseconds. */
async function stays(read: () => Promise<string>, isWanted: (value: string) => boolean, time: number): Promise<void> {
  const until = Date.now() + time;
  let value = await read();
  let since = Date.now();
  while (!isWanted(value) || Date.now() - since < SETTLED) {
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await read();
    if (now !== value) since = Date.now();
    value = now;
  }
}

/** Tries again while the editor is not ready for it; each try gets twice the milliseconds of the one before. */
async function retried(action: (time: number) => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let time = FIRST_TRY; ; time *= 2) {
    try {
      return await action(time);
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
