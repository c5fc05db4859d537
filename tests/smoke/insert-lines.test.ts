import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choose } from './harness/picture.js';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

/** Tabs and Windows line breaks, which the editor would rather write as spaces and line breaks of its own. */
const TABS = 'tabs.journey';
const TEXT = ['เส้นทาง ยืมหนังสือ', 'ระยะ หา', '\tขั้น ดูชั้นหนังสือ', '\t\tทำ เดินดู', '\tขั้น ถาม', ''].join('\r\n');

describe.each(['node', 'browser'] as const)('lines that the preview writes in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host });
    await writeFile(path.join(server.folder, TABS), TEXT);
    workbench = await Workbench.open(server);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  test('are indented and broken as the lines of the file are', async () => {
    await workbench.openFile(TABS);
    await workbench.runCommand('Journey: Open Preview to the Side');
    const preview = await workbench.drawnPreview();
    await choose(preview, 'opportunities');
    await preview.locator('.empty[data-empty="opportunities"] button.primary').click();
    await expect.poll(() => server.read(TABS)).toMatch(/\tขั้น ถาม\r\n\t\tปัญหา มาก [^\r\n]+\r\n\t\tสาเหตุ [^\r\n]+/u);
  });
});
