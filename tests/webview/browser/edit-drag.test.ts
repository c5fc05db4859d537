import { expect, test } from 'vitest';
import { MAP, middle, modelOf, prepareEditing, resize } from './editing.js';

const open = prepareEditing();

test('a point of the curve is dragged to another score, which is said on the way', async () => {
  const editing = await open();
  const face = editing.card('feels', 'worried');
  const level = Number(await face.getAttribute('data-level'));
  await editing.drag(face, 3, -2.2 * level);
  const point = editing.preview.page.locator('.drag-point');
  expect(await point.innerText()).toBe('4 · good');
  await editing.drop();
  expect(await point.count()).toBe(0);
  await editing.carryOut();
  expect(editing.text).toContain('feels: 4 worried');
  expect(await editing.focused()).toBe('feels 9');
});

test('Escape ends a drag without a change, and the click that ends it leads nowhere', async () => {
  const editing = await open();
  await editing.drag(editing.card('feels', 'worried'), 0, -60);
  await editing.press('Escape');
  expect(await editing.preview.page.locator('.drag-point').count()).toBe(0);
  await editing.drop();
  await editing.preview.page.waitForTimeout(400);
  const sent = await editing.preview.page.evaluate(() => window.sentToExtension.map(({ type }) => type));
  expect(sent).not.toContain('change');
  expect(sent).not.toContain('select');
});

test('a point that is dropped where it was changes nothing', async () => {
  const editing = await open();
  await editing.drag(editing.card('feels', 'worried'), 0, 8);
  await editing.drop();
  expect(await editing.changes()).toEqual([]);
});

test('a step is dragged into another stage: tilted, with its place behind it and a bar where it drops', async () => {
  const editing = await open();
  const from = await middle(editing.card('step', 'Sees a review'));
  const to = await middle(editing.card('step', 'Pays'));
  const { page } = editing.preview;
  await editing.drag(editing.card('step', 'Sees a review'), to.x + 40 - from.x, 30);
  expect(await page.locator('.drop-bar').isVisible()).toBe(true);
  expect(await page.locator('.drop-name').innerText()).toBe('drops after step 3, in “Decision”');
  expect(await page.locator('.drag-place').isVisible()).toBe(true);
  expect(await page.locator('.drag-ghost').evaluate((ghost) => getComputedStyle(ghost).transform)).not.toBe('none');
  await editing.drop();
  expect(await page.locator('.drag-ghost, .drag-place, .drop-bar').count()).toBe(0);
  await editing.carryOut();
  expect(editing.text.indexOf('step: Sees')).toBeGreaterThan(editing.text.indexOf('step: Pays'));
  expect(await editing.focused()).toBe(`step ${editing.text.split('\n').findIndex((line) => line.includes('Sees'))}`);
});

test('the bar of a drop stands between two columns, under the card that is dragged, and its knobs beside it (S5)', async () => {
  const editing = await open();
  const { page } = editing.preview;
  const from = await middle(editing.card('step', 'Pays'));
  const [one, other] = [editing.card('step', 'Sees a review'), editing.card('step', 'Asks')];
  const next = await middle(other);
  const boxes = await Promise.all([one, other].map((card) => card.locator('> .jm-box').boundingBox()));
  const [left, right] = [(boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0), boxes[1]?.x ?? 0];
  await editing.drag(editing.card('step', 'Pays'), next.x - 50 - from.x, 0);
  expect(await page.locator('.drop-name').innerText()).toBe('drops before step 2, in “Decision”');
  const seen = await page.evaluate(() => {
    const [bar, ghost, name] = ['.drop-bar', '.drag-ghost', '.drop-name'].map((each) => document.querySelector(each));
    if (!bar || !ghost || !name) return undefined;
    const layer = (each: Element): number => Number(getComputedStyle(each).zIndex);
    const { x, width, top, bottom } = bar.getBoundingClientRect();
    const card = ghost.getBoundingClientRect();
    return { x, width, order: [bar, ghost, name].map(layer), over: card.top - top, under: bottom - card.bottom };
  });
  expect(seen?.width).toBe(3);
  expect(seen?.x).toBeGreaterThanOrEqual(left);
  expect((seen?.x ?? 0) + 3).toBeLessThanOrEqual(right);
  expect(seen?.order).toEqual(seen?.order.toSorted((less, more) => less - more));
  expect(new Set(seen?.order).size).toBe(3);
  // Even if the card is right over the bar, its ends with the knobs are visible.
  expect(seen?.over).toBeGreaterThan(9);
  expect(seen?.under).toBeGreaterThan(9);
});

test('a step is dragged into a stage without steps', async () => {
  const editing = await open();
  const from = await middle(editing.card('step', 'Asks'));
  const to = await middle(editing.preview.page.locator('g[data-role="card"][data-keyword="stage"]').first());
  await editing.drag(editing.card('step', 'Asks'), to.x - from.x, 5);
  expect(await editing.preview.page.locator('.drop-name').innerText()).toBe('drops into “Use”');
  await editing.drop();
  await editing.carryOut();
  expect(editing.text.indexOf('step: Asks')).toBeGreaterThan(editing.text.indexOf('stage: Use'));
});

test('a step that is dropped beside its place stays', async () => {
  const editing = await open();
  await editing.drag(editing.card('step', 'Asks'), 30, 5);
  expect(await editing.preview.page.locator('.drop-bar').isVisible()).toBe(false);
  await editing.drop();
  expect(await editing.changes()).toEqual([]);
});

test('the picture scrolls while a step is held at its edge', async () => {
  const steps = Array.from({ length: 12 }, (_, index) => `  step: Number ${index}\n    does: Something`).join('\n');
  const editing = await open(`journey: Long\nstage: One\n${steps}\n`);
  await resize(editing.preview.page, { width: 700, height: 700 });
  const card = editing.preview.page.locator('g[data-role="card"][data-keyword="step"]').first();
  const { x, y } = await middle(card);
  await editing.drag(card, 690 - x, 0);
  await expect
    .poll(() => editing.preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollLeft))
    .toBeGreaterThan(100);
  await editing.press('Escape');
  expect(y).toBeGreaterThan(0);
  await editing.drop();
});

test('a drag ends when another picture comes', async () => {
  const editing = await open();
  await editing.drag(editing.card('step', 'Asks'), 200, 5);
  await editing.preview.post({ type: 'model', model: modelOf(MAP.replace('Pays', 'Buys'), 2), sentAt: 0 });
  await editing.preview.drawn(2);
  expect(await editing.preview.page.locator('.drag-ghost').count()).toBe(0);
  await editing.drop();
  expect(await editing.changes()).toEqual([]);
});

test.each(['map', 'emotion'])('a point is dragged in another zoom, view %s', async (view) => {
  const editing = await open();
  const { page } = editing.preview;
  if (view === 'emotion') {
    await page.locator('[data-name="view-emotion"]').click();
    await page.locator('#journey-preview[data-view="emotion"] svg').waitFor();
  }
  await page.locator('[data-name="zoom-in"]').click();
  await page.locator('[data-name="zoom-in"]').click();
  const face = page.locator('g[data-level][data-line="9"]');
  const level = Number(await face.getAttribute('data-level'));
  const zoom = await page
    .locator('#journey-preview > svg')
    .evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
  expect(zoom).toBeGreaterThan(1.3);
  await editing.drag(face, 0, level * zoom);
  expect(await page.locator('.drag-value').innerText()).toBe('1 · very bad');
  await editing.drop();
  await editing.carryOut();
  expect(editing.text).toContain('feels: 1 worried');
});
