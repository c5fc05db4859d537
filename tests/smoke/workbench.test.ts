import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditorName } from '../../scripts/lib/editor.mjs';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

/** `npm run smoke:floor` runs this file on the oldest editor that the manifest allows. */
const editor: EditorName = process.env['JOURNEY_EDITOR'] === 'floor' ? 'floor' : 'newest';

const SCRATCH = 'scratch.journey';

describe.each(['node', 'browser'] as const)('the packaged extension in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host, editor });
    writeFileSync(
      path.join(server.folder, SCRATCH),
      'journey: Try out\n  model: service-6\nstage: Awareness\n  step: Looks around\n',
    );
    workbench = await Workbench.open(server);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  test.each(['buy-shoes.th.journey', 'buy-shoes.vi.journey', 'buy-shoes.en.journey'])(
    'knows %s as a journey and finds nothing wrong in it',
    async (file) => {
      await workbench.openFile(file);
      await expect.poll(() => workbench.languageName()).toBe('Journey');
      expect(await workbench.squiggles('error').or(workbench.squiggles('warning')).count()).toBe(0);
    },
  );

  test('underlines an unknown keyword and names it', async () => {
    await workbench.goTo(1);
    await workbench.type('wibble: nonsense\n');
    await expect.poll(() => workbench.squiggles('error').or(workbench.squiggles('warning')).count()).toBeGreaterThan(0);
    expect((await workbench.waitForProblem('wibble')).message).toContain('unknown-keyword');
    await workbench.screenshot(`problem-${host}-${editor}`);
    await workbench.hidePanel();
  });

  test('draws the map beside the text', async () => {
    await workbench.runCommand('Journey: Open Preview to the Side');
    const preview = await workbench.drawnPreview();
    await expect.poll(() => preview.locator('#journey-preview [data-line]').count()).toBeGreaterThan(10);
    await workbench.screenshot(`preview-${host}-${editor}`);
  });

  test('offers stages and touchpoints, and writes the one that is taken', async () => {
    await workbench.openFile(SCRATCH);
    await workbench.press('Control+End');
    await workbench.type('stage: Con');
    await workbench.acceptSuggestion('Consideration');
    await workbench.type('\n  step: Asks a friend\ntouchpoint: sto');
    const touchpoint = (await workbench.suggestions())[0] ?? '';
    await workbench.screenshot(`completion-${host}-${editor}`);
    await workbench.acceptSuggestion(touchpoint);
    await workbench.press('Control+s');
    await expect.poll(() => server.read(SCRATCH)).toMatch(/^stage: Consideration$/m);
    await expect.poll(() => server.read(SCRATCH)).toMatch(new RegExp(`^\\s*touchpoint: ${touchpoint}\\s*$`, 'm'));
  });

  test('asks nothing of another machine', () => {
    expect(workbench.foreignRequests).toEqual([]);
  });

  test('throws no error in the page', () => {
    expect(workbench.errors).toEqual([]);
  });
});
