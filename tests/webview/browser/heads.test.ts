import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import { IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';
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

test('cuts the name of a stage at its end or leaves it out, instead of pushing it under the lanes', async () => {
  preview = await PreviewInBrowser.open(bench, { size: { width: 900, height: 600 } });
  await preview.show(
    modelOf(
      'journey: J\nstage: Discovering the service\n  step: a\n  step: b\nstage: Buy\n  step: c\n  step: d\n' +
        'stage: การรับรู้และการพิจารณา\n  step: e\n  step: f\nstage: Use\n  step: g\n  step: h\n  step: i\n  step: j\n  step: k\n  step: l',
    ),
  );
  await preview.page.waitForSelector('.heads-name text');
  const seen = new Set<string>();
  for (let left = 0; left <= 620; left += 20) {
    await preview.page.locator('#viewport').evaluate((viewport, x) => viewport.scrollTo(x, 0), left);
    await preview.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    const names = await preview.page.evaluate(() => {
      const lanes = document.querySelector('.heads-left')?.getBoundingClientRect().right ?? 0;
      const right = document.querySelector('#viewport')?.clientWidth ?? 0;
      return [...document.querySelectorAll<HTMLElement>('.heads-slot')].map((slot) => {
        const parts = [...slot.querySelectorAll<Element>('.heads-name text, .heads-short')];
        const shown = parts.filter(
          (part) => part.getClientRects().length > 0 && part.getBoundingClientRect().width > 0,
        );
        const boxes = shown.map((part) => part.getBoundingClientRect());
        const first = Math.min(...boxes.map((box) => box.left));
        return {
          stump: boxes.length > 0 && first < lanes && slot.getBoundingClientRect().right > lanes && first < right,
          short: shown.some((part) => part.className === 'heads-short'),
          overlap: slot.getBoundingClientRect().right < Math.max(...boxes.map((box) => box.right)) - 1,
        };
      });
    });
    for (const { stump, short, overlap } of names) {
      expect(stump, `scrolled ${left} px`).toBe(false);
      expect(overlap, `scrolled ${left} px`).toBe(false);
      seen.add(short ? 'short' : 'whole');
    }
  }
  expect([...seen].sort()).toEqual(['short', 'whole']);
});

test('says in a comparison which steps are in sight by their own numbers', async () => {
  preview = await PreviewInBrowser.open(bench, { size: { width: 540, height: 600 } });
  const { file } = analyse(IMPROVED_TEXTS.en);
  const [there, journey] = file.journeys;
  if (!there || !journey) throw new Error('two journeys are needed');
  const model = modelOf(IMPROVED_TEXTS.en);
  await preview.show({ ...model, journey, shown: 1, counterpart: { journey: there, as: 'current' } });
  const own = journey.stages.reduce((sum, { steps }) => sum + Math.max(1, steps.length), 0);
  const corner = preview.page.locator('.heads-corner');
  await expect.poll(() => corner.innerText()).toMatch(new RegExp(`^Steps 1 to \\d of ${own}$`, 'u'));
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(2000, 0));
  await expect.poll(() => corner.innerText()).toMatch(new RegExp(` ${own} of ${own}$`, 'u'));
});
