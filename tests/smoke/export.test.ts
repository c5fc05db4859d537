import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

const FILE = 'buy-shoes.th.journey';

/** Files that leave the preview in the real editor, in both hosts: commands, questions, the dialog, and bytes on the disk. */
describe.each(['node', 'browser'] as const)('exports in the host of %s', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host });
    workbench = await Workbench.open(server);
    await workbench.openFile(FILE);
    await workbench.runCommand('Journey: Open Preview to the Side');
    await workbench.drawnPreview();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

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
    await expect.poll(async () => input.inputValue(), { timeout: 60_000 }).toContain(name);
    await page.keyboard.press('Enter');
    const file = path.join(server.folder, name);
    const bytes = async (): Promise<Buffer> => readFile(file).catch(() => Buffer.alloc(0));
    await expect.poll(async () => (await bytes()).length, { timeout: 60_000 }).toBeGreaterThan(1000);
    return bytes();
  }

  it('saves SVG, HTML and PDF', async () => {
    const svg = await save('Journey: Save as SVG', ['Which colours?'], 'svg');
    expect(svg.toString('utf8')).toMatch(/^<svg [\s\S]*ซื้อรองเท้าวิ่งออนไลน์[\s\S]*<\/svg>\n$/u);
    const html = await save('Journey: Save as HTML Page', ['Which colours?'], 'html');
    expect(html.toString('utf8')).toMatch(/^<!DOCTYPE html>/);
    const pdf = await save('Journey: Save as PDF', ['Which colours?', 'Which paper?'], 'pdf');
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  });

  it('saves a PNG that the page drew', async () => {
    const png = await save('Journey: Save as PNG Picture', ['Which colours?', 'Which size?'], 'png');
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
    expect(png.length).toBeGreaterThan(100_000);
  });
});
