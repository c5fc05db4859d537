import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

const FILE = 'buy-shoes.en.journey';
const EXAMPLE = readFileSync(path.resolve(import.meta.dirname, '../../examples', FILE), 'utf8').split('\n');
const KEYS = 250;

/** Line of the example, from 1; it is only ever changed at the ends of lines. */
function lineOf(text: string): number {
  const index = EXAMPLE.indexOf(text);
  expect(index, `a line “${text}”`).toBeGreaterThanOrEqual(0);
  return index + 1;
}

/** The page of the preview has hardly any time of its own: of each 150 ms something else takes 120. */
async function starve(preview: Frame): Promise<void> {
  await preview.evaluate(() => {
    const busy = (): void => {
      const until = performance.now() + 120;
      while (performance.now() < until);
    };
    document.documentElement.dataset['starved'] = String(window.setInterval(busy, 150));
  });
}

/** What a screen reader hears of the cards: the whole of each title, of which a card shows the beginning. */
function heard(preview: Frame): Promise<string> {
  return preview.evaluate(() =>
    [...document.querySelectorAll('#journey-preview g[aria-label]')]
      .map((card) => card.getAttribute('aria-label'))
      .join(' '),
  );
}

async function feed(preview: Frame): Promise<void> {
  await preview.evaluate(() => window.clearInterval(Number(document.documentElement.dataset['starved'])));
}

/** The most requests for a picture that were under way at one time, as the trace of the language client tells. */
function mostUnderWay(output: string): { most: number; requests: number } {
  let underWay = 0;
  let [most, requests] = [0, 0];
  for (const [, what] of output.matchAll(/(Sending request|Received response) 'journey\/preview/gu)) {
    underWay += what === 'Sending request' ? 1 : -1;
    requests += what === 'Sending request' ? 1 : 0;
    most = Math.max(most, underWay);
  }
  return { most, requests };
}

describe.each(['node', 'browser'] as const)('typing faster than the picture can be drawn in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;

  beforeAll(async () => {
    server = await VsCodeServer.start({ host, settings: { 'journey.trace.server': 'messages' } });
    workbench = await Workbench.open(server);
    await workbench.openFile(FILE);
    await workbench.runCommand('Journey: Open Preview to the Side');
    preview = await workbench.drawnPreview();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  it.each([
    [10, '  step: Pays by QR code'],
    [60, '  step: Waits for the parcel'],
    [150, '  step: Collects points'],
  ])('ends with the last text after 250 keys, one each %i ms', async (pace, step) => {
    await workbench.focusEditor();
    await workbench.goTo(lineOf(step), step.length + 1);
    await starve(preview);
    // One word of many keys, then a word that tells this run from the others: what is drawn last ends with it.
    const end = ` end${pace}`;
    const typed = ` ${'ab'.repeat(KEYS)}`.slice(0, KEYS - end.length) + end;
    await workbench.page.keyboard.type(typed, { delay: pace });
    await expect.poll(() => heard(preview)).toContain(`end${pace}`);
    await feed(preview);
    await expect.poll(() => server.read(FILE)).toContain(`${step}${typed}\n`);
  });

  it('goes on with a server that was started anew in the midst of it', async () => {
    await workbench.focusEditor();
    await workbench.runCommand('Journey: Restart Language Server');
    await workbench.focusEditor();
    const step = '  step: Unpacks and runs';
    await workbench.goTo(lineOf(step), step.length + 1);
    await starve(preview);
    await workbench.page.keyboard.type(' and waits for the slip', { delay: 10 });
    await expect.poll(() => heard(preview)).toMatch(/the slip/u);
    await feed(preview);
  });

  it.runIf(host === 'node')('never had more than one request under way', async () => {
    const { most, requests } = mostUnderWay(await server.output());
    expect(requests).toBeGreaterThan(3);
    expect(most).toBe(1);
    // A page that takes one picture at a time is asked about fewer than there are keys.
    expect(requests).toBeLessThan(3 * KEYS);
  });

  it('asked nothing of another machine, and broke nothing', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
