import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { editWordsOf } from '../../../src/core/vocabulary/all-edit-words.js';
import type { Deed } from '../../../src/protocol/preview-messages.js';
import { modelOf } from './example-model.js';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

let bench: Bench;
let preview: PreviewInBrowser;

beforeAll(async () => {
  bench = await openBench();
});
afterEach(async () => preview.close());
afterAll(async () => bench.close());

test('does what commands of the editor ask for', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(modelOf('journey: J\n  state: current\nstage: A\n  step: a\n    feels: 4\n  step: b'));
  const { page } = preview;
  const ask = (deed: Deed): Promise<void> => preview.post({ type: 'asked', deed });
  const percent = page.locator('[data-name="zoom-reset"]');
  await ask('zoom-in');
  await expect.poll(() => percent.innerText()).toBe('120 %');
  await ask('zoom-reset');
  await expect.poll(() => percent.innerText()).toBe('100 %');
  for (const view of ['board', 'map'] as const) {
    await ask(view);
    await page.waitForSelector(`#journey-preview[data-view="${view}"]`);
  }
  await ask('table');
  await page.waitForSelector('#journey-preview[data-view="table"]');
  await ask('lanes');
  await page.waitForSelector('#journey-preview[data-view="map"]');
  expect(await page.locator('.popover:not([hidden])').count()).toBe(1);
  await ask('search');
  expect(await page.locator('.find').isVisible()).toBe(true);
  await ask('improve');
  expect(await preview.sent('change')).toMatchObject({ intent: { kind: 'improve', line: 0 } });
});

test('copies the journey as improved from the bar, and says why not when there is nothing to copy', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(modelOf('journey: J\nstage: A\n  step: a\n  step: b'));
  await preview.page.locator('[data-name="improve"]').click();
  expect(await preview.sent('change')).toMatchObject({ intent: { kind: 'improve', line: 0 } });
  await preview.show({
    ...modelOf('journey: J\n  state: improved\nstage: A\n  step: a'),
    uri: 'file:///other.journey',
    version: 2,
  });
  expect(await preview.page.locator('[data-name="improve"]').count()).toBe(0);
  await preview.post({ type: 'asked', deed: 'improve' });
  await expect.poll(() => preview.page.locator('.edit-note').innerText()).toBe(editWordsOf('en').noCopy);
});
