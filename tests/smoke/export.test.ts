import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../export/read-pdf.js';
import { show } from './harness/picture.js';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

const FILE = 'buy-shoes.th.journey';
const TITLE = 'ซื้อรองเท้าวิ่งออนไลน์';
/** Words of a pain: letters with vowels and tone marks above and below them. */
const PAIN = 'ตารางไซซ์เป็นของอีกยี่ห้อ';

/** Exports from the preview in the real editor, in both hosts: commands, questions, the dialog, and bytes on the disk. */
describe.each(['node', 'browser'] as const)('exports in the host of %s', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host });
    workbench = await Workbench.open(server);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openFile(FILE);
    await workbench.runCommand('Journey: Open Preview to the Side');
    await workbench.drawnPreview();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  /** Runs a command, takes the first answer to each question, and the name that the dialog proposes. */
  async function save(command: string, questions: readonly string[], ending: string): Promise<Buffer> {
    const name = FILE.replace('.journey', `.${ending}`);
    await workbench.startCommand(command);
    const { page } = workbench;
    for (const question of questions) {
      await page.locator(`.quick-input-widget input[placeholder="${question}"]`).waitFor();
      await page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
      await page.keyboard.press('Enter');
    }
    const input = page.locator('.quick-input-widget input.input').first();
    await expect.poll(async () => input.inputValue()).toContain(name);
    await page.keyboard.press('Enter');
    const file = path.join(server.folder, name);
    const bytes = async (): Promise<Buffer> => readFile(file).catch(() => Buffer.alloc(0));
    await expect.poll(async () => (await bytes()).length).toBeGreaterThan(1000);
    return bytes();
  }

  /** What is wrong with an XML text, according to the browser's own parser; undefined if it is well-formed. */
  const faultOf = (xml: string): Promise<string | undefined> =>
    workbench.page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      xml,
    );

  /** What a command puts on the clipboard, as a paste into a new editor shows it, as far as that is visible. */
  async function copied(command: string): Promise<string> {
    await workbench.focusEditor();
    await workbench.page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await workbench.runCommand(command);
    await expect
      .poll(() => workbench.page.evaluate(() => navigator.clipboard.readText()))
      .not.toMatch(/^(?:nothing yet)?$/u);
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.page.locator('.editor-group-container.active .tab.active', { hasText: 'Untitled-' }).waitFor();
    await workbench.editorFocused();
    await workbench.press('Control+v');
    const lines = workbench.page.locator('.editor-group-container.active .monaco-editor .view-lines');
    await expect.poll(async () => (await lines.innerText()).trim()).not.toBe('');
    // The editor shows the end of what was pasted; what is asked about is at the start.
    await workbench.press('Control+Home');
    await expect.poll(async () => (await workbench.cursor()).line).toBe(1);
    // The editor keeps its lines in no order.
    const shown = await lines.evaluate((all) =>
      [...all.querySelectorAll<HTMLElement>(':scope > .view-line')]
        .toSorted((left, right) => Number.parseFloat(left.style.top) - Number.parseFloat(right.style.top))
        .map(({ textContent }) => textContent)
        .join('\n'),
    );
    const text = shown.replaceAll('\u00a0', ' ');
    await workbench.openFile(FILE);
    return text;
  }

  test('saves a drawing that is well-formed, and refers to nothing', async () => {
    const svg = (await save('Journey: Save as SVG', ['Which colours?'], 'svg')).toString('utf8');
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/u);
    expect(svg).toContain(TITLE);
    expect(await faultOf(svg)).toBeUndefined();
    expect(svg).not.toMatch(/<script|<foreignObject|\bon\w+=|href=|url\((?!#)|@import/u);
  });

  test('saves a page without script, that fetches nothing', async () => {
    const html = (await save('Journey: Save as HTML Page', ['Which colours?'], 'html')).toString('utf8');
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).toContain(TITLE);
    expect(html).toContain('<table');
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).toMatch(/script-src 'sha256-[\w+/]+=*'"/u);
    expect(html).not.toMatch(
      /<script |\bon\w+=|<link|<iframe|@import|(?:src|href)="(?!#|data:)|url\((?!#|["']?data:)/u,
    );
  });

  test('saves a PDF that says its Thai', async () => {
    const pdf = await save('Journey: Save as PDF', ['Which colours?', 'Which paper?'], 'pdf');
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
    const { texts, pages } = readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(texts.join('')).toContain(TITLE);
    expect(texts.join('')).toContain(PAIN);
  });

  test('saves a PNG that the page drew, two pixels for each px', async () => {
    const png = await save('Journey: Save as PNG Picture', ['Which colours?', 'Which size?'], 'png');
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const svg = readFileSync(path.join(server.folder, FILE.replace('.journey', '.svg')), 'utf8');
    const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Math.round(2 * Number(width)));
    expect(png.readUInt32BE(20)).toBe(Math.round(2 * Number(height)));
    expect(png.length).toBeGreaterThan(100_000);
  });

  test('copies the text of the view that is looked at, and the table', async () => {
    await show(await workbench.preview(), 'flow');
    expect(await copied('Journey: Copy as Mermaid Text')).toMatch(/^(?:---[\s\S]*---\s+)?flowchart /u);
    const table = await copied('Journey: Copy as Markdown Table');
    expect(table).toMatch(/\|(?: *:?-+:? *\|)+/u);
    expect(table).toContain('การรับรู้');
    await show(await workbench.preview(), 'map');
  });

  test('asked nothing of another machine, and broke no rule', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
