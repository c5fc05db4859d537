import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { controlWordsOf } from '../../../src/core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../../src/core/vocabulary/all-view-words.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { heard } from '../../helpers/heard.js';
import { exampleModel, modelOf } from './example-model.js';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

let bench: Bench;
let preview: PreviewInBrowser;

beforeAll(async () => {
  bench = await openBench();
});
afterEach(async () => preview.close());
afterAll(async () => bench.close());

const place = (): Promise<string> => preview.page.locator('.present-place').innerText();
const isOpen = (): Promise<boolean> =>
  preview.page.locator('dialog.present').evaluate((each) => each.hasAttribute('open'));

/** Where the stage is in the window, and where its first step is, once nothing moves any more. */
async function seen(title: string): Promise<{ scale: number; left: number; right: number; dimmed: string }> {
  return preview.page.evaluate(async (words) => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const texts = [...document.querySelectorAll<SVGTextElement>('.present-all [data-role="card"] text')];
    const text = texts.find((each) => each.textContent?.includes(words));
    const spot = document.querySelector('.present-spot');
    if (!text || !spot) throw new Error('nothing is presented');
    const box = text.getBoundingClientRect();
    const around = spot.getBoundingClientRect();
    return {
      scale: box.height / text.getBBox().height,
      left: box.left - around.left,
      right: around.right - box.right,
      dimmed: getComputedStyle(spot).boxShadow,
    };
  }, title);
}

test('steps through the stages with keys, one size larger, and goes back to the picture', async () => {
  preview = await PreviewInBrowser.open(bench, { size: { width: 1440, height: 900 } });
  const model = exampleModel('buy-shoes.en');
  const stages = model.journey?.stages ?? [];
  await preview.show(model);
  const { page } = preview;
  const stage = (index: number): string => `${index + 1} of ${stages.length} · ${stages[index]?.title ?? ''}`;
  await page.keyboard.press('p');
  for (const [key, index] of [
    ['', 0],
    ['ArrowRight', 1],
    ['PageDown', 2],
    ['Space', 3],
    ['Shift+Space', 2],
    ['PageUp', 1],
    ['ArrowLeft', 0],
    ['ArrowLeft', 0],
    ['End', stages.length - 1],
    ['ArrowRight', stages.length - 1],
    ['Home', 0],
  ] as const) {
    if (key !== '') await page.keyboard.press(key);
    await expect.poll(place).toBe(stage(index));
    const shown = await seen(stages[index]?.steps[0]?.title.split(' ')[0] ?? '');
    expect(shown.scale, key).toBeGreaterThanOrEqual(1.19);
    expect(shown.left, key).toBeGreaterThanOrEqual(0);
    expect(shown.right, key).toBeGreaterThanOrEqual(0);
    expect(shown.dimmed).not.toBe('none');
  }
  // The window is full: nothing of the page is beside it.
  expect(await page.locator('dialog.present').boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  expect(await preview.sent('presents')).toEqual({ type: 'presents', presents: true });
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
  expect(await preview.sent('presents')).toEqual({ type: 'presents', presents: false });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('viewport');
  expect(preview.errors).toEqual([]);
  expect(await preview.violations()).toEqual([]);
});

test('arrows down and up show the rest of a stage that is higher than the window before they go on', async () => {
  preview = await PreviewInBrowser.open(bench, { size: { width: 1200, height: 500 } });
  await preview.show(exampleModel('buy-shoes.en'));
  const { page } = preview;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('[data-name="present"]').click();
  const scrolled = (): Promise<number> => page.locator('.present-scroll').evaluate((each) => each.scrollTop);
  const first = await place();
  await page.keyboard.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await place()).toBe(first);
  // The names of the stages stay where they are.
  expect(await page.locator('.present-top').boundingBox()).toMatchObject({ y: 0 });
  for (let turn = 0; turn < 20 && (await place()) === first; turn += 1) await page.keyboard.press('ArrowDown');
  expect(await place()).toMatch(/^2 of /);
  expect(await scrolled()).toBe(0);
  await page.keyboard.press('ArrowUp');
  expect(await place()).toBe(first);
});

test('the buttons do what the keys do, and none of them takes the keys away', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(exampleModel('buy-shoes.en'));
  const { page } = preview;
  await page.locator('[data-name="present"]').click();
  await page.locator('[data-name="present-next"]').click();
  expect(await place()).toMatch(/^2 of /);
  await page.keyboard.press('Space');
  expect(await place()).toMatch(/^3 of /);
  await page.keyboard.press('PageUp');
  expect(await place()).toMatch(/^2 of /);
  await page.locator('[data-name="present-previous"]').click();
  expect(await place()).toMatch(/^1 of /);
  await page.keyboard.press('ArrowRight');
  expect(await place()).toMatch(/^2 of /);
  await page.locator('[data-name="present-leave"]').click();
  expect(await isOpen()).toBe(false);
});

test.each(['emotion', 'funnel', 'flow', 'board'] as const)('presents the view %s too', async (view) => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(exampleModel('buy-shoes.th'));
  await preview.post({ type: 'asked', deed: view });
  await preview.page.waitForSelector(`#journey-preview[data-view="${view}"]`);
  await preview.post({ type: 'asked', deed: 'present' });
  await expect.poll(isOpen).toBe(true);
  await preview.page.keyboard.press('End');
  expect(await place()).toMatch(/^6 จาก 6 · /);
});

test.each(HUMAN_LANGUAGES)('says in %s why a view is not presented', async (language) => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(exampleModel(`buy-shoes.${language}`));
  const { names } = viewWordsOf(language);
  const note = preview.page.locator('.edit-note');
  for (const view of ['opportunities', 'mermaid-journey'] as const) {
    await preview.post({ type: 'asked', deed: view });
    await preview.page.waitForSelector(`#journey-preview[data-view="${view}"]`);
    await preview.post({ type: 'asked', deed: 'present' });
    const reason = controlWordsOf(language).present.notByStage({ view: names[view], map: names.map });
    await expect.poll(() => note.innerText()).toBe(reason);
    expect(await isOpen()).toBe(false);
  }
});

test('says that there is no stage, and presents the picture where the table is shown', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(modelOf('journey: J'));
  await preview.post({ type: 'asked', deed: 'present' });
  const note = preview.page.locator('.edit-note');
  await expect.poll(() => note.innerText()).toBe(controlWordsOf('en').present.noStage);
  await preview.show({ ...modelOf('journey: J\nstage: A\n  step: a\nstage: B\n  step: b', 2) });
  await preview.page.keyboard.press('t');
  await preview.page.waitForSelector('#journey-preview[data-view="table"]');
  await preview.page.keyboard.press('p');
  await expect.poll(place).toBe('1 of 2 · A');
});

test('follows the text while it is presented, and stops when there is nothing left', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(modelOf('journey: J\nstage: A\n  step: a\nstage: B\n  step: b\nstage: C\n  step: c'));
  await preview.page.keyboard.press('p');
  await preview.page.keyboard.press('ArrowRight');
  const change = async (text: string, version: number): Promise<void> =>
    preview.post({ type: 'model', model: modelOf(text, version), sentAt: 0 });
  await change('journey: J\nstage: A\n  step: a\nstage: Bought\n  step: b', 2);
  await expect.poll(place).toBe('2 of 2 · Bought');
  await change('journey: J', 3);
  await expect.poll(isOpen).toBe(false);
});

describe('for a screen reader', () => {
  test.each(['vscode-light', 'vscode-dark', 'vscode-high-contrast'])(
    'says the stage and no other one: %s',
    async (theme) => {
      preview = await PreviewInBrowser.open(bench, { theme });
      await preview.show(modelOf('journey: J\nstage: Find\n  step: Looks\nstage: Buy\n  step: Pays\n    pain: Slow'));
      await preview.page.keyboard.press('p');
      await preview.page.keyboard.press('End');
      const tree = await heard(preview.page);
      expect(tree.find(({ role }) => role === 'dialog')?.name).toBe('Presenting J');
      expect(await preview.page.locator('.present-spoken[role="status"]').innerText()).toBe('Stage 2 of 2: Buy');
      const cards = tree.filter(({ role }) => role === 'image').map(({ name }) => name);
      expect(cards.some((name) => name.includes('Pays'))).toBe(true);
      expect(cards.some((name) => name.includes('Slow'))).toBe(true);
      expect(cards.filter((name) => name.includes('Looks'))).toEqual([]);
      expect(await faultsOfPage(preview.page, ['page-has-heading-one', 'region'])).toEqual([]);
    },
  );
});

test('nothing moves where the reader wants no motion', async () => {
  preview = await PreviewInBrowser.open(bench);
  await preview.page.emulateMedia({ reducedMotion: 'reduce' });
  await preview.show(exampleModel('buy-shoes.en'));
  const { page } = preview;
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  await page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
