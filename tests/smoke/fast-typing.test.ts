import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import type { VsCodeServer } from './harness/vscode-server.js';
import type { Workbench } from './harness/workbench.js';

const KEYS = 250;

/**
 * The page of the preview has hardly any time of its own: of each 150 ms something else takes 120. It records when that was, and
 * when each model that came was sent.
 */
async function starve(preview: Frame): Promise<void> {
  await preview.evaluate(() => {
    const { dataset } = document.documentElement;
    if (dataset['sent'] === undefined) {
      dataset['sent'] = '';
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const isModel = typeof data === 'string' && data.startsWith('{"type":"model"');
        dataset['sent'] += isModel ? `${/"sentAt":(\d+)\}$/u.exec(data)?.[1]} ` : '';
      });
    }
    dataset['busy'] ??= '';
    const busy = (): void => {
      const from = Date.now();
      while (Date.now() < from + 120);
      dataset['busy'] += `${from}-${Date.now()} `;
    };
    dataset['starved'] = String(window.setInterval(busy, 150));
  });
}

/** What a screen reader says for the cards: the whole of each title, of which a card shows the beginning. */
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

/**
 * How many models came in all, and the most that were sent to the page during one busy period: it may have reported just before
 * that it received one, and receives none meanwhile.
 */
async function mostSentAtOnce(preview: Frame): Promise<{ most: number; models: number }> {
  const { sent = '', busy = '' } = await preview.evaluate(() => ({ ...document.documentElement.dataset }));
  const times = sent.trim().split(' ').map(Number);
  const counts = busy
    .trim()
    .split(' ')
    .map((span) => span.split('-').map(Number))
    .map(([from = 0, to = 0]) => times.filter((time) => time > from && time < to).length);
  return { most: Math.max(...counts), models: times.length };
}

describe.each(['node', 'browser'] as const)('typing faster than the picture can be drawn in the %s host', (host) => {
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

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  test.each([
    [10, '  step: Pays by QR code'],
    [60, '  step: Waits for the parcel'],
    [150, '  step: Collects points'],
  ])('ends with the last text after 250 keys, one each %i ms', async (pace, step) => {
    await workbench.focusEditor();
    await workbench.goTo(lineOf(step), step.length + 1);
    await starve(preview);
    // One word of many keystrokes, then a word that distinguishes this run from the others: what is drawn last ends with it.
    const end = ` end${pace}`;
    const typed = ` ${'ab'.repeat(KEYS)}`.slice(0, KEYS - end.length) + end;
    await workbench.page.keyboard.type(typed, { delay: pace });
    await expect.poll(() => heard(preview)).toContain(`end${pace}`);
    await feed(preview);
    await expect.poll(() => server.read(SHOES)).toContain(`${step}${typed}\n`);
  });

  test('goes on with a server that was started anew in the midst of it', async () => {
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

  test('never gave the page a second picture before it had taken the first one', async () => {
    const { most, models } = await mostSentAtOnce(preview);
    expect(models).toBeGreaterThan(2);
    expect(models).toBeLessThan(3 * KEYS);
    expect(most).toBeLessThanOrEqual(1);
  });

  test('asked nothing of another machine, and broke nothing', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
