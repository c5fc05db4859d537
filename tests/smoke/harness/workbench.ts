import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/lib/chromium.mjs';
import type { VsCodeServer } from './vscode-server.js';

const OUTPUT = path.resolve(import.meta.dirname, '../__output__');
/** A cold editor on two busy cores takes its time; tests wait for what they want to see, never for a fixed time. */
const PATIENCE = 60_000;

export interface Problem {
  readonly message: string;
  /** As the panel says it: `unknown-keyword`, or nothing where there is no code. */
  readonly label: string;
}

/** The window of VS Code, worked as a user works it: keys, clicks, and what stands on the screen. */
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
    await this.quickInput('Control+p', name);
    // The list first shows what was open lately, so Enter might take another file: the row itself is clicked.
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by its whole title, such as `Journey: Open Preview`. */
  async runCommand(title: string): Promise<void> {
    await this.quickInput('F1', `>${title}`);
    // The list first shows what was used recently; the row wanted is the one that says exactly this.
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.getByText(title, { exact: true }) });
    await row.first().waitFor();
    await row.first().click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  private async quickInput(key: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    await retried(async () => {
      // Keys pressed while the workbench still starts are lost.
      await this.page.keyboard.press(key);
      await input.waitFor({ state: 'visible', timeout: 3000 });
    });
    await input.fill(text);
  }

  /** Puts the cursor somewhere in the active editor; both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickInput('Control+g', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Types key by key where the cursor is; `\n` is Enter. */
  async type(text: string): Promise<void> {
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

  /** Takes the panel of problems and output off the window. */
  async hidePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await this.page.keyboard.press('Control+j');
    await panel.waitFor({ state: 'hidden' });
  }

  private async problemRows() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** Underlines of that severity that stand in the visible editors. */
  squiggles(severity: 'error' | 'warning' | 'info') {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Rows of the open suggestion list; opens it when it is not there. */
  async suggestions(): Promise<string[]> {
    const widget = this.page.locator('.suggest-widget.visible');
    if (!(await widget.isVisible())) await this.page.keyboard.press('Control+Space');
    await widget.locator('.monaco-list-row').first().waitFor();
    return widget.locator('.monaco-list-row .label-name').allInnerTexts();
  }

  /** Takes the suggestion with exactly this name. */
  async acceptSuggestion(name: string): Promise<void> {
    await this.suggestions();
    const label = this.page
      .locator('.suggest-widget.visible .monaco-list-row .label-name')
      .getByText(name, { exact: true });
    await label.first().click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
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

  /** The preview once a picture stands in it. */
  async drawnPreview(): Promise<Frame> {
    const frame = await this.preview();
    await frame.locator('#journey-preview svg').first().waitFor();
    return frame;
  }

  /** Texts of the notifications that stand on the screen. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** A picture for people to look at, in tests/smoke/__output__. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: path.join(OUTPUT, `${name}.png`) });
  }

  /** Requests to other machines so far, from the window and from the extension host. */
  get foreignRequests(): readonly string[] {
    return this.server.network.seen;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Tries again while the editor is not ready for it. */
async function retried(action: () => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
