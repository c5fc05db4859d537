import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { VIEWS } from '../../../src/protocol/preview-messages.js';
import { readModel } from '../../../src/language/read-model.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS } from '../../core/compare/compared-texts.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { problem } from '../helpers.js';
import { exampleModel, modelOf } from './example-model.js';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

/** Colours as the themes of VS Code have them. */
const THEMES = {
  'vscode-light': {},
  'vscode-dark': {
    '--vscode-editor-background': '#1f1f1f',
    '--vscode-editor-foreground': '#cccccc',
    '--vscode-focusBorder': '#0078d4',
    '--vscode-descriptionForeground': '#9d9d9d',
    '--vscode-button-background': '#0078d4',
    '--vscode-button-foreground': '#ffffff',
  },
  'vscode-high-contrast': {
    '--vscode-editor-background': '#000000',
    '--vscode-editor-foreground': '#ffffff',
    '--vscode-contrastBorder': '#6fc3df',
    '--vscode-contrastActiveBorder': '#f38518',
  },
} as const;

let bench: Bench;
const pages: PreviewInBrowser[] = [];

beforeAll(async () => {
  bench = await openBench();
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});
afterAll(async () => bench.close());

async function open(theme: keyof typeof THEMES = 'vscode-light'): Promise<PreviewInBrowser> {
  const page = await PreviewInBrowser.open(bench, { theme, colours: THEMES[theme] });
  pages.push(page);
  return page;
}

/** A page within an editor's window has no heading and no landmarks of its own. */
const faultsOf = ({ page }: PreviewInBrowser): Promise<readonly string[]> =>
  faultsOfPage(page, ['page-has-heading-one', 'region']);

test.each(Object.keys(THEMES) as (keyof typeof THEMES)[])('breaks no rule of WCAG in any view: %s', async (theme) => {
  const preview = await open(theme);
  const model = exampleModel(
    { 'vscode-light': 'buy-shoes.en', 'vscode-dark': 'buy-shoes.th', 'vscode-high-contrast': 'buy-shoes.vi' }[theme],
  );
  await preview.show(model);
  const line = model.journey?.stages[0]?.steps[0]?.source?.line ?? 0;
  await preview.post({ type: 'cursor', uri: model.uri, line });
  await preview.post({
    type: 'problems',
    problems: {
      uri: model.uri,
      version: 1,
      problems: [problem(line + 1, 'wrong'), problem(line + 2, 'soft', 'warning')],
    },
  });
  for (const [index, name] of VIEWS.entries()) {
    await preview.page.keyboard.press(String(index + 1));
    await preview.page.waitForSelector(`#journey-preview[data-view="${name}"] svg`);
    // Mermaid's own picture has no names for its parts; the table says what it shows.
    const faults = name === 'mermaid-journey' ? [] : await faultsOf(preview);
    expect([name, faults]).toEqual([name, []]);
  }
  await preview.page.keyboard.press('t');
  await preview.page.waitForSelector('table');
  expect(await faultsOf(preview)).toEqual([]);
});

test.each([
  ['current', IMPROVED_TEXTS.en, 3],
  ['plan', ACTUAL_TEXTS.th, 2],
] as const)('breaks no rule in a comparison with the %s, nor in its tables', async (as, text, tables) => {
  const preview = await open();
  const [there, here] = readModel(text).file.journeys;
  if (!there || !here) throw new Error('two journeys are needed');
  await preview.show({ ...modelOf(text), shown: 1, journey: here, counterpart: { journey: there, as } });
  expect(await faultsOf(preview)).toEqual([]);
  await preview.page.keyboard.press('t');
  await preview.page.waitForSelector('table');
  expect(await faultsOf(preview)).toEqual([]);
  // Personas where there are some, figures, steps.
  expect(await preview.page.locator('.table-view caption').count()).toBe(tables);
});

test('breaks no rule in its menus, its search, its details and its empty views', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.en'));
  for (const menu of ['lanes', 'filter']) {
    await preview.page.locator(`[data-name="${menu}"]`).click();
    expect([menu, await faultsOf(preview)]).toEqual([menu, []]);
    await preview.page.keyboard.press('Escape');
  }
  await preview.page.keyboard.press('/');
  await preview.page.keyboard.type('shoes');
  expect(await faultsOf(preview)).toEqual([]);
  await preview.page.keyboard.press('Escape');
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.locator('[data-name="channel social"]').click();
  await preview.page.keyboard.press('Escape');
  await preview.page.locator('#journey-preview [data-keyword="step"]').first().hover();
  await preview.page.waitForSelector('.details:not([hidden])');
  expect(await faultsOf(preview)).toEqual([]);
  await preview.page.locator('[data-name="hidden-steps"]').click();
  await preview.post({
    type: 'model',
    model: { ...modelOf('journey: A\n  stage: B\n    step: C\n'), version: 2 },
    sentAt: 0,
  });
  await preview.page.keyboard.press('2');
  await preview.page.waitForSelector('.empty');
  expect(await faultsOf(preview)).toEqual([]);
});

test('is one stop for the bar and one for the picture on the way of the Tab key', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.en'));
  const stops: string[] = [];
  for (let stop = 0; stop < 3; stop += 1) {
    await preview.page.keyboard.press('Tab');
    stops.push(
      await preview.page.evaluate(
        () =>
          (document.activeElement?.closest('.toolbar, #journey-preview')?.id ||
            document.activeElement?.closest('.toolbar')?.className) ??
          '',
      ),
    );
  }
  expect(stops.slice(0, 2)).toEqual(['toolbar', 'journey-preview']);
  await preview.page.locator('[data-name="view-map"]').focus();
  await preview.page.keyboard.press('ArrowRight');
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('view-emotion');
  await preview.page.keyboard.press('End');
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('zoom-fit');
});

test('gives everything that can be pressed 24 px', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.en'));
  await preview.page.locator('[data-name="lanes"]').click();
  const small = (): Promise<readonly string[]> =>
    preview.page.evaluate(() =>
      [...document.querySelectorAll('button, select, label.choice, #journey-preview .jm-box')]
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width > 0 && (width < 23.5 || height < 23.5);
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
  expect(await small()).toEqual([]);
  await preview.page.keyboard.press('Escape');
  await preview.page.keyboard.press('t');
  await preview.page.waitForSelector('table');
  expect(await small()).toEqual([]);
});

test('shows the ring of the keyboard outside of the card, in the colour of the theme', async () => {
  const preview = await open('vscode-dark');
  await preview.show(exampleModel('buy-shoes.en'));
  await preview.page.locator('#viewport').press('ArrowDown');
  const ring = await preview.page.evaluate(() => {
    const { outlineColor, outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outlineColor, outlineOffset, outlineWidth, outlineStyle };
  });
  expect(ring).toEqual({
    outlineColor: 'rgb(0, 120, 212)',
    outlineOffset: '3px',
    outlineWidth: '2px',
    outlineStyle: 'solid',
  });
});

test('moves nothing slowly for those who asked for that', async () => {
  const preview = await open();
  await preview.page.emulateMedia({ reducedMotion: 'reduce' });
  const text = `journey: A\n  stage: B\n${Array.from({ length: 15 }, (_, index) => `    step: Step ${index}\n`).join('')}`;
  await preview.show(modelOf(text));
  await preview.post({ type: 'cursor', uri: modelOf(text).uri, line: 16 });
  await preview.page.waitForSelector('.jm-cursor-mark');
  const durations = await preview.page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('button, .jm-box')].map((each) => getComputedStyle(each).transitionDuration),
    ),
  ]);
  expect(durations).toEqual(['0s']);
  // The card is in view as soon as it is marked, without any motion.
  const seen = await preview.page.evaluate(() => {
    const box = document.querySelector('.jm-cursor-mark')?.getBoundingClientRect();
    return box !== undefined && box.right <= window.innerWidth && box.left >= 0;
  });
  expect(seen).toBe(true);
});

test('keeps its marks where the system takes the colours away', async () => {
  const preview = await open('vscode-high-contrast');
  await preview.page.emulateMedia({ forcedColors: 'active' });
  await preview.show(exampleModel('buy-shoes.en'));
  const pressed = await preview.page
    .locator('[data-name="view-map"]')
    .evaluate((view) => getComputedStyle(view).outlineStyle);
  expect(pressed).toBe('solid');
  expect(preview.errors).toEqual([]);
});
