import { linesToAdd } from '../../../src/drawing/views/lines-to-add.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { controlWordsOf } from '../../../src/core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../../src/core/vocabulary/all-view-words.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { VIEWS } from '../../../src/protocol/preview-messages.js';
import { exampleModel, longText, modelOf } from './example-model.js';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

let bench: Bench;
const pages: PreviewInBrowser[] = [];

beforeAll(async () => {
  bench = await openBench();
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});
afterAll(async () => bench.close());

async function open(
  ...options: Parameters<typeof PreviewInBrowser.open> extends [Bench, ...infer Rest] ? Rest : never
) {
  const page = await PreviewInBrowser.open(bench, ...options);
  pages.push(page);
  return page;
}

const view = (name: string): string => `#journey-preview[data-view="${name}"] svg`;

test('shows each view at its key and its button, without an error, and leads from a card to its line', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.en'));
  for (const [index, name] of VIEWS.entries()) {
    await preview.page.keyboard.press(String(index + 1));
    await preview.page.waitForSelector(view(name));
    expect(await preview.page.getAttribute(`[data-name="view-${name}"]`, 'aria-pressed')).toBe('true');
    const card = preview.page.locator('#journey-preview g[data-line]').last();
    const line = Number(await card.getAttribute('data-line'));
    await card.dispatchEvent('click');
    expect(await preview.sent('select')).toMatchObject({ line, focus: false });
  }
  await preview.page.locator('[data-name="view-emotion"]').click();
  await preview.page.waitForSelector(view('emotion'));
  expect(preview.errors).toEqual([]);
  expect(await preview.violations()).toEqual([]);
});

test('marks the line of the cursor in every view that shows it', async () => {
  const preview = await open();
  const model = exampleModel('buy-shoes.en');
  const line = model.journey?.stages[0]?.steps[0]?.source?.line ?? 0;
  await preview.show(model);
  await preview.post({ type: 'cursor', uri: model.uri, line });
  for (const [index, name] of VIEWS.entries()) {
    await preview.page.keyboard.press(String(index + 1));
    await preview.page.waitForSelector(view(name));
    const shows = await preview.page.evaluate(
      (wanted) =>
        [...document.querySelectorAll<SVGElement>('#journey-preview g[data-line]')].some((card) =>
          (card.dataset['lines'] ?? '').split(' ').includes(String(wanted)),
        ),
      line,
    );
    expect([name, (await preview.page.locator('#journey-preview .jm-cursor-mark').count()) > 0]).toEqual([name, shows]);
  }
});

test.each(HUMAN_LANGUAGES)(
  'says in words what a journey lacks for a view, and writes the lines: %s',
  async (language) => {
    const texts = {
      en: 'journey: Small\n  stage: One\n    step: Looks\n',
      th: 'เส้นทาง เล็ก\n  ระยะ หนึ่ง\n    ขั้น ดู\n',
      vi: 'hành trình: Nhỏ\n  giai đoạn: Một\n    bước: Nhìn\n',
    };
    const preview = await open();
    const model = modelOf(texts[language]);
    await preview.show(model);
    const { missing } = viewWordsOf(language);
    for (const [index, name] of (['emotion', 'funnel', 'flow', 'opportunities'] as const).entries()) {
      await preview.page.locator(`[data-name="view-${name}"]`).click();
      await preview.page.waitForSelector(`.empty[data-empty="${name}"]`);
      expect(await preview.page.locator('.empty h2').innerText()).toBe(missing[name].title);
      expect(await preview.page.locator('.empty .sketch svg').count()).toBe(1);
      await preview.page.getByRole('button', { name: missing[name].action }).click();
      await preview.page.waitForFunction(
        (count) => window.sentToExtension.filter(({ type }) => type === 'insertSnippet').length === count,
        index + 1,
      );
      const { id } = await preview.sent('insertSnippet');
      expect(id).toBe(`view:${name}`);
      const sent = linesToAdd(model, id, 'en');
      expect(sent?.afterLine).toBeTypeOf('number');
      // What is shown is what is written.
      const sample = (await preview.page.locator('.empty .sample').innerText()).trim().split('\n')[0] ?? '';
      expect(sent?.snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1')).toContain(sample.split(' ')[0]);
    }
  },
);

/** The rows of N1 next to the analysis views, each with the button that helps. */
test.each(HUMAN_LANGUAGES)('says what else is missing with the button that adds it: %s (N1)', async (language) => {
  const preview = await open();
  const { page } = preview;
  const { hints } = viewWordsOf(language);
  const { preview: words } = vocabularyOf(language).labels;
  const controls = controlWordsOf(language);
  const example = exampleModel(`buy-shoes.${language}`);
  const expectPanel = async (name: string, texts: readonly string[], action: string): Promise<void> => {
    const panel = page.locator(`.empty[data-empty="${name}"]`);
    await panel.waitFor();
    expect(await panel.locator('.sketch svg').count()).toBeGreaterThan(0);
    for (const text of texts) expect(await panel.innerText()).toContain(text);
    expect(await panel.getByRole('button').allInnerTexts()).toEqual([action]);
    await panel.getByRole('button').click();
  };
  const { journey: _, ...empty } = example;
  await preview.post({ type: 'document', uri: example.uri, fileName: 'a.journey' });
  await preview.post({ type: 'model', model: { ...empty, shown: -1, empty: 'steps' }, sentAt: 0 });
  await expectPanel('steps', [words.noSteps, words.noStepsHelp], words.addFirstStep);
  expect((await preview.sent('insertSnippet')).id).toBe('step');
  await preview.post({ type: 'model', model: { ...empty, version: 2, shown: -1, empty: 'journey' }, sentAt: 0 });
  await expectPanel('journey', [words.noJourney, words.noJourneyHelp], words.insertExample);
  await preview.show({ ...example, version: 3 });
  await page.locator('[data-name="filter"]').click();
  await page.locator('[data-name="channel social"]').click();
  await page.locator('[data-name="severity high"]').click();
  await page.keyboard.press('Escape');
  const { hidden } = controls.filter;
  const steps = example.journey?.stages.reduce((sum, stage) => sum + stage.steps.length, 0) ?? 0;
  await expectPanel('filter', [controls.filter.nothingFits, hidden(steps)], controls.filter.clear);
  await preview.drawn(3);
  const [title = ''] = { en: ['journey: J'], th: ['เส้นทาง ก'], vi: ['hành trình: A'] }[language];
  const rest = {
    en: '\n  state: current\nstage: A\n  step: a\n',
    th: '\n  สถานะ ปัจจุบัน\nระยะ ข\n  ขั้น ค\n',
    vi: '\n  trạng thái: hiện tại\ngiai đoạn: B\n  bước: c\n',
  }[language];
  await preview.show({ ...modelOf(title + rest), version: 4 });
  for (const [id, type] of [
    ['blueprint', 'insertSnippet'],
    ['improved', 'change'],
  ] as const) {
    await page.locator('[data-name="lanes"]').click();
    const hint = page.locator(`[data-name="hint-${id}"]`);
    expect(await hint.locator('p').innerText()).toBe(`${hints[id].title} ${hints[id].help}`);
    expect(await hint.locator('.sample').count()).toBe(1);
    await page.evaluate(() => window.sentToExtension.splice(0));
    await hint.getByRole('button', { name: hints[id].action }).click();
    expect((await preview.sent(type)).type).toBe(type);
  }
});

test('keeps zoom and place of each view over changes of view, repaints and a reload', async () => {
  const preview = await open();
  const model = modelOf(longText(3));
  await preview.page.setViewportSize({ width: 1000, height: 400 });
  await preview.show(model);
  const zoomOf = ({ page }: typeof preview): Promise<string> => page.locator('[data-name="zoom-reset"]').innerText();
  await preview.page.locator('[data-name="zoom-in"]').click();
  await expect.poll(() => zoomOf(preview)).toBe('120 %');
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(150, 20));
  // The page notes a place when the browser reports it; a key before that would leave the view without one.
  await preview.page.waitForFunction(() => window.savedState?.scroll.x === 150 && window.savedState.scroll.y === 20);
  await preview.page.keyboard.press('2');
  await preview.page.waitForSelector(view('emotion'));
  await expect.poll(() => zoomOf(preview)).toBe('100 %');
  await preview.page.keyboard.press('1');
  await preview.page.waitForSelector(view('map'));
  const place = (): Promise<readonly number[]> =>
    preview.page.locator('#viewport').evaluate((viewport) => [viewport.scrollLeft, viewport.scrollTop]);
  await expect.poll(place).toEqual([150, 20]);
  await preview.post({ type: 'model', model: { ...model, version: 2 }, sentAt: 0 });
  await preview.drawn(2);
  await expect.poll(place).toEqual([150, 20]);
  await expect.poll(() => zoomOf(preview)).toBe('120 %');
  await preview.page.waitForFunction(
    () => window.savedState?.scroll.x === 150 && window.savedState.model?.version === 2,
  );
  const saved = await preview.page.evaluate(() => window.savedState);
  const again = await open(saved ? { saved } : {});
  await again.drawn(2);
  await expect
    .poll(() => again.page.locator('#viewport').evaluate((viewport) => [viewport.scrollLeft, viewport.scrollTop]))
    .toEqual([150, 20]);
  await expect.poll(() => zoomOf(again)).toBe('120 %');
});

test('shows the journey as a table on one key, with a way to each line and the cursor marked', async () => {
  const preview = await open();
  const model = exampleModel('buy-shoes.vi');
  await preview.show(model);
  await preview.page.keyboard.press('t');
  await preview.page.waitForSelector('table');
  const steps = model.journey?.stages.flatMap((stage) => stage.steps) ?? [];
  expect(await preview.page.locator('tr.row-step').count()).toBe(steps.length);
  const line = steps[1]?.feels[0]?.source.line ?? 0;
  await preview.page.locator(`[data-fact-line="${line}"]`).click();
  expect(await preview.sent('select')).toMatchObject({ line });
  await preview.post({ type: 'cursor', uri: model.uri, line });
  await preview.page.waitForSelector(`[data-fact-line="${line}"][aria-current="true"]`);
  await preview.post({ type: 'model', model: { ...model, version: 2 }, sentAt: 0 });
  await preview.drawn(2);
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('data-fact-line'))).toBe(String(line));
  await preview.page.keyboard.press('T');
  await preview.page.waitForSelector(view('map'));
});

test('opens a stage of a long map, and closes it by Escape', async () => {
  const preview = await open();
  await preview.show(modelOf(longText(12)));
  const opened = (): Promise<number> => preview.page.locator('#journey-preview [data-action="close-stage"]').count();
  expect(await opened()).toBe(1);
  await preview.page.locator('#viewport').press('Escape');
  await expect.poll(opened).toBe(0);
  await preview.page.locator('#journey-preview [data-action="open-stage:3"]').first().dispatchEvent('click');
  await expect.poll(opened).toBe(1);
  await preview.page.locator('[data-name="lanes"]').click();
  await preview.page.locator('[data-name="usual-lanes"]').click();
  expect(preview.errors).toEqual([]);
});

test('folds, hides and moves lanes, and goes back to the usual ones', async () => {
  const preview = await open();
  await preview.page.setViewportSize({ width: 1100, height: 1100 });
  await preview.show(exampleModel('buy-shoes.en'));
  const thinks = preview.page.locator('#journey-preview [data-keyword="thinks"]');
  const before = await thinks.count();
  expect(before).toBeGreaterThan(0);
  await preview.page.locator('#journey-preview [data-action="fold:thinks"]').dispatchEvent('click');
  await expect.poll(() => thinks.count()).toBe(0);
  await preview.page.locator('#journey-preview [data-action="unfold:thinks"]').dispatchEvent('click');
  await expect.poll(() => thinks.count()).toBe(before);
  await preview.page.locator('[data-name="lanes"]').click();
  await preview.page.locator('[data-name="lane-thinks"]').click();
  await expect.poll(() => thinks.count()).toBe(0);
  expect(await preview.page.locator('[data-name="lanes"]').getAttribute('class')).toContain('is-on');
  await preview.page.locator('[data-name="usual-lanes"]').click();
  await expect.poll(() => thinks.count()).toBe(before);
  await preview.page.keyboard.press('Escape');
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('lanes');
});

test('draws the rows that the workspace names, in its order', async () => {
  const preview = await open();
  await preview.show({ ...exampleModel('buy-shoes.en'), lanes: ['steps', 'feels', 'does'] });
  const heads = (): Promise<readonly string[]> =>
    preview.page.$$eval('#journey-preview g[data-role="lane"]', (lanes) => lanes.map((lane) => lane.textContent));
  expect(await heads()).toEqual(['Steps', 'Feels', 'Does']);
});

test('pins and unpins at the wish of the reader', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.th'));
  await preview.page.locator('[data-name="pin"]').click();
  expect(await preview.sent('pin')).toEqual({ type: 'pin', pinned: true });
  await preview.post({ type: 'pinned', pinned: true });
  await preview.page.locator('[data-name="pinned"]').click();
  await preview.page.waitForFunction(() => window.sentToExtension.filter(({ type }) => type === 'pin').length === 2);
  expect(await preview.sent('pin')).toEqual({ type: 'pin', pinned: false });
});

test.each(['en', 'th', 'vi'])('gives its bar room in every width: %s', async (language) => {
  const preview = await open();
  await preview.show(exampleModel(`buy-shoes.${language}`));
  for (const width of [320, 400, 480, 640, 800, 1000, 1400]) {
    await preview.page.setViewportSize({ width, height: 700 });
    await preview.page.waitForFunction(() => {
      const bar = document.querySelector('.toolbar');
      return bar !== null && bar.scrollWidth <= bar.clientWidth;
    });
    // Every view can be reached: by its button, or through the menu.
    const reachable = await preview.page
      .locator('[data-name="view-board"]:visible, [data-name="views"]:visible')
      .count();
    expect(reachable).toBe(1);
  }
  await preview.page.setViewportSize({ width: 320, height: 700 });
  await preview.page.locator('[data-name="views"]').click();
  await preview.page.locator('[data-name="menu-emotion"]').click();
  await preview.page.waitForSelector(view('emotion'));
});
