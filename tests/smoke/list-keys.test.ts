import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

const TEXT = 'journey: A\n  goal: B\n\nstage: S\n  step: T\n    does: D';
const FILES = ['one.journey', 'two.journey', 'three.journey', 'four.journey', 'five.journey', 'six.journey'];

/** What Enter, Tab, Shift+Tab, Backspace and undo do, with a user's settings. */
describe.each(['node', 'browser'] as const)('keys of a list in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let name: string;
  const files = [...FILES];

  beforeAll(async () => {
    server = await VsCodeServer.start({ host, settings: { 'editor.acceptSuggestionOnEnter': 'on' } });
    for (const file of FILES) writeFileSync(path.join(server.folder, file), TEXT);
    workbench = await Workbench.open(server);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    name = files.shift() ?? '';
    await workbench.openFile(name);
    await workbench.focusEditor();
    await workbench.press('Control+End');
  });

  afterEach(async ({ task }) => workbench.keepFailure(task, host));

  /** Waits until the file on the disk is the text with this after it. */
  async function expectWritten(text: string): Promise<void> {
    await expect
      .poll(async () => {
        await workbench.press('Control+s');
        return server.read(name);
      })
      .toBe(text);
  }

  const list = () => workbench.page.locator('.suggest-widget.visible .monaco-list-row');

  test('go in and out by levels', async () => {
    await workbench.press('Enter');
    await workbench.press('Backspace');
    await workbench.press('Backspace');
    await workbench.press('Tab');
    await workbench.press('Tab');
    await workbench.type('note: x');
    // A list that is open would take Tab.
    await workbench.press('Escape');
    await workbench.press('Shift+Tab');
    await expectWritten(`${TEXT}\n  note: x`);
    await workbench.press('ArrowLeft');
    await workbench.press('Tab');
    await expectWritten(`${TEXT}\n    note: x`);
  });

  test('end the line with Enter, and start the next part where it belongs behind an empty one', async () => {
    await workbench.press('Enter');
    await workbench.press('Enter');
    await workbench.type('step: U');
    await expectWritten(`${TEXT}\n\n  step: U`);
  });

  test('take with Tab, with Enter only from within the list', async () => {
    await workbench.press('Enter');
    await workbench.type('fee');
    await list().first().waitFor();
    await workbench.press('Enter');
    await workbench.type('tou');
    await list().first().waitFor();
    await workbench.press('Tab');
    await expectWritten(`${TEXT}\n    fee\n    touchpoint: `);
    await workbench.type('unbox');
    await expect.poll(() => list().first().locator('.label-name').innerText()).toBe('unboxing');
    await workbench.press('ArrowDown');
    await workbench.press('Enter');
    await expectWritten(`${TEXT}\n    fee\n    touchpoint: unboxing`);
  });

  test('end the line with Enter, too, when the list was asked for', async () => {
    await workbench.press('Enter');
    await workbench.type('feels:');
    // In a list that is open already, Ctrl+Space would go to its first row.
    await list().first().waitFor();
    await workbench.press('Escape');
    await list().first().waitFor({ state: 'hidden' });
    await workbench.press('Control+Space');
    await list().first().waitFor();
    await workbench.press('Enter');
    await workbench.type('note: x');
    await expectWritten(`${TEXT}\n    feels:\n    note: x`);
  });

  test('put a line that goes on one level deeper, and the next fact back', async () => {
    await workbench.press('Enter');
    await workbench.page.keyboard.type('... and on\nfeels: 4', { delay: 60 });
    await expectWritten(`${TEXT}\n      ... and on\n    feels: 4`);
  });

  test('undo a word and its move to its level in one step', async () => {
    await workbench.press('Enter');
    await workbench.type('stage:');
    // Saving would divide the two.
    const shown = () => workbench.page.locator('.view-lines .view-line').allTextContents();
    await expect.poll(async () => (await shown()).includes('stage:')).toBe(true);
    await workbench.press('Control+z');
    // The editor may take the Enter before it back as well.
    await expect
      .poll(async () => {
        await workbench.press('Control+s');
        return (await server.read(name)).trimEnd();
      })
      .toBe(TEXT);
  });
});
