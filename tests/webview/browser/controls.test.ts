import { linesToAdd } from '../../../src/drawing/views/lines-to-add.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { KeywordId } from '../../../src/core/vocabulary/keyword.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
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

async function open(width = 1100, height = 800): Promise<PreviewInBrowser> {
  const page = await PreviewInBrowser.open(bench);
  pages.push(page);
  await page.page.setViewportSize({ width, height });
  return page;
}

const scrollOf = (preview: PreviewInBrowser): Promise<readonly number[]> =>
  preview.page.locator('#viewport').evaluate((viewport) => [viewport.scrollLeft, viewport.scrollTop]);

async function boxOf(
  preview: PreviewInBrowser,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await preview.page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is seen of ${selector}`);
  return box;
}

test('filters by channel: places and curve stay, the bar says how many steps are hidden', async () => {
  const preview = await open(1400, 1000);
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  const steps = model.journey?.stages.flatMap((stage) => stage.steps).length ?? 0;
  const curve = (): Promise<string> =>
    preview.page
      .locator('#journey-preview g[data-role="curve"]')
      .first()
      .evaluate((group) => group.innerHTML);
  const before = await curve();
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.locator('[data-name="channel social"]').click();
  const hidden =
    steps - Number(await preview.page.locator('label:has([data-name="channel social"]) .choice-detail').innerText());
  await preview.page.keyboard.press('Escape');
  expect(await preview.page.locator('[data-name="hidden-steps"]').innerText()).toBe(`${hidden} steps hidden`);
  expect(await preview.page.locator('#journey-preview [data-keyword="step"].jm-filtered').count()).toBe(hidden);
  expect(await curve()).toBe(before);
  // Marks stay on a redrawn picture.
  await preview.post({ type: 'model', model: { ...model, version: 2 }, sentAt: 0 });
  await preview.drawn(2);
  expect(await preview.page.locator('#journey-preview [data-keyword="step"].jm-filtered').count()).toBe(hidden);
  await preview.page.locator('[data-name="hidden-steps"]').click();
  await preview.page.waitForFunction(() => document.querySelector('.jm-filtered') === null);
});

test('what a filter hides keeps its signs in grey and its words in the weight and colour of captions (S6)', async () => {
  const preview = await open(1400, 1000);
  await preview.show(exampleModel('buy-shoes.en'));
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.locator('[data-name="channel social"]').click();
  await preview.page.keyboard.press('Escape');
  const faded = (): Promise<readonly string[]> =>
    preview.page.evaluate(() => {
      const root = document.querySelector('#journey-preview');
      const probe = (colour: string): string => {
        const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        shape.style.fill = `var(--jm-${colour})`;
        root?.querySelector('svg')?.append(shape);
        const { fill } = getComputedStyle(shape);
        shape.remove();
        return fill;
      };
      const [ink, grey] = [probe('ink3'), probe('lineStrong')];
      return [...document.querySelectorAll('.jm-filtered')].flatMap((card) => {
        const name = card.getAttribute('aria-label') ?? '';
        const words = [...card.querySelectorAll('text')].map((text) => getComputedStyle(text));
        const signs = [...card.querySelectorAll(':scope > :is(circle, path)')].map((sign) => getComputedStyle(sign));
        const bad = words.filter(({ fill, fontWeight }) => fill !== ink || fontWeight !== '400');
        const seen = signs.some(({ fill, stroke }) => fill === grey || stroke === grey);
        return bad.length > 0 || (signs.length > 0 && !seen) ? [name] : [];
      });
    });
  expect(await preview.page.locator('.jm-filtered[data-level] circle').count()).toBeGreaterThan(0);
  expect(await faded()).toEqual([]);
  await preview.page.locator('[data-name="hidden-steps"]').click();
  await preview.page.waitForFunction(() => document.querySelector('.jm-filtered') === null);
  const left = await preview.page
    .locator('#journey-preview svg g :is(rect, circle, path, text)[style*="fill"]')
    .count();
  expect(left).toBe(0);
});

test.each([480, 520, 560])('a filter leaves the bar in one row of a page of %i px', async (width) => {
  const preview = await open(width, 700);
  await preview.show(exampleModel('buy-shoes.en'));
  const before = await boxOf(preview, '.toolbar');
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.locator('[data-name="channel social"]').click();
  await preview.page.keyboard.press('Escape');
  const chip = preview.page.locator('[data-name="hidden-steps"]');
  expect(await chip.getAttribute('aria-label')).toMatch(/^\d+ steps hidden$/u);
  expect((await boxOf(preview, '.toolbar')).height).toBe(before.height);
});

test('says which filter nothing fits, and clears it', async () => {
  const preview = await open();
  await preview.show(exampleModel('buy-shoes.vi'));
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.locator('[data-name="channel social"]').click();
  await preview.page.locator('[data-name="severity high"]').click();
  await preview.page.waitForSelector('.empty[data-empty="filter"]');
  expect(await preview.page.locator('.empty p').innerText()).toMatch(/Kênh là .* và Mức độ .* là/u);
  await preview.page.locator('.empty button').click();
  await preview.page.waitForSelector('#journey-preview svg.customer-journey');
});

test.each([
  ['buy-shoes.vi', 'GIAY', /giày/iu],
  ['buy-shoes.vi', 'giày'.normalize('NFD'), /giày/iu],
  ['buy-shoes.th', 'รองเทา', /รองเท้า/u],
  ['buy-shoes.en', 'SHOES', /shoes/iu],
])(
  'finds words without regard to marks, frames them and goes from one to the next: %s %s',
  async (name, sought, shown) => {
    const preview = await open();
    await preview.show(exampleModel(name));
    await preview.page.keyboard.press('/');
    await preview.page.locator('[data-name="find"]').fill(sought);
    await preview.page.waitForSelector('.jm-found-current');
    const count = (): Promise<string> => preview.page.locator('.find-count').innerText();
    const [first = '', total = ''] = (await count()).match(/\d+/gu) ?? [];
    expect(first).toBe('1');
    expect(Number(total)).toBeGreaterThan(1);
    expect(await preview.words()).toMatch(shown);
    await preview.page.keyboard.press('Enter');
    expect((await count()).match(/\d+/gu)?.[0]).toBe('2');
    await preview.page.keyboard.press('Shift+Enter');
    await preview.page.keyboard.press('Shift+Enter');
    expect((await count()).match(/\d+/gu)?.[0]).toBe(total);
    await preview.page.keyboard.press('Escape');
    expect(await preview.page.locator('#journey-preview .jm-found').count()).toBe(0);
  },
);

test('opens the search by Ctrl+F, and frames the same words in the next picture', async () => {
  const preview = await open();
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  await preview.page.keyboard.press('Control+f');
  await preview.page.keyboard.type('size');
  await preview.page.waitForSelector('.jm-found-current');
  const frames = await preview.page.locator('#journey-preview .jm-found').count();
  await preview.post({ type: 'model', model: { ...model, version: 2 }, sentAt: 0 });
  await preview.drawn(2);
  expect(await preview.page.locator('#journey-preview .jm-found').count()).toBe(frames);
});

test('zooms by Ctrl and the wheel around the pointer', async () => {
  const preview = await open(700, 600);
  await preview.show(modelOf(longText(2)));
  const card = '#journey-preview [data-keyword="step"]';
  const before = await boxOf(preview, card);
  const pointer = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await preview.page.mouse.move(pointer.x, pointer.y);
  await preview.page.keyboard.down('Control');
  await preview.page.mouse.wheel(0, -100);
  await preview.page.keyboard.up('Control');
  await preview.page.waitForFunction(() => document.querySelector('.zoom-value')?.textContent === '120 %');
  const after = await boxOf(preview, card);
  expect(Math.abs(after.width - before.width * 1.2)).toBeLessThan(2);
  expect(Math.abs(after.y + after.height / 2 - pointer.y)).toBeLessThan(3);
  expect(Math.abs(after.x + after.width / 2 - pointer.x)).toBeLessThan(3);
});

test('pulls the picture by its ground, with the middle button and with the space key, without a click', async () => {
  const preview = await open(760, 500);
  await preview.show(modelOf(longText(3)));
  const pull = async (x: number, y: number, button: 'left' | 'middle'): Promise<readonly number[]> => {
    await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(0, 0));
    await preview.page.mouse.move(x, y);
    await preview.page.mouse.down({ button });
    await preview.page.mouse.move(x - 60, y, { steps: 3 });
    await preview.page.mouse.move(x - 120, y, { steps: 3 });
    await preview.page.mouse.up({ button });
    return scrollOf(preview);
  };
  const { x, y, width, height } = await boxOf(preview, '#journey-preview [data-keyword="step"] >> nth=1');
  const card = { x: x + width / 2, y: y + height / 2 };
  expect((await pull(card.x, card.y, 'middle'))[0]).toBeGreaterThan(80);
  await preview.page.keyboard.down('Space');
  expect((await pull(card.x, card.y, 'left'))[0]).toBeGreaterThan(80);
  await preview.page.keyboard.up('Space');
  // Between two cards of a lane there is background.
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(0, 0));
  const ground = await boxOf(preview, '#journey-preview [data-keyword="thinks"]');
  expect((await pull(ground.x + 70, ground.y + ground.height + 7, 'left'))[0]).toBeGreaterThan(80);
  expect(await preview.page.evaluate(() => window.sentToExtension.some(({ type }) => type === 'select'))).toBe(false);
});

test('fits the columns of a map into the window', async () => {
  const preview = await open(1000, 700);
  await preview.show(modelOf(longText(4)));
  const overflow = (): Promise<number> =>
    preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollWidth - viewport.clientWidth);
  expect(await overflow()).toBeGreaterThan(100);
  await preview.page.locator('[data-name="zoom-fit"]').click();
  await expect.poll(overflow).toBeLessThanOrEqual(1);
  await preview.page.locator('[data-name="zoom-reset"]').click();
  await expect.poll(overflow).toBeGreaterThan(100);
});

test('keeps the text of a map that is a little too wide when it is made to fit, also when it was small before', async () => {
  // Twelve steps at 104 px, heads and margins need 1428 px.
  const preview = await open(1380, 700);
  await preview.show(modelOf(longText(3)));
  // The line around a card is half a px on each side.
  const fact = preview.page.locator('#journey-preview [data-keyword="step"]').first();
  const widthOfStep = async (): Promise<number> => Math.round((await fact.boundingBox())?.width ?? 0);
  expect(await widthOfStep()).toBe(93);
  await preview.page.locator('[data-name="zoom-fit"]').click();
  await preview.page.waitForTimeout(300);
  expect(await widthOfStep()).toBe(93);
  const overflow = await preview.page
    .locator('#viewport')
    .evaluate((viewport) => viewport.scrollWidth - viewport.clientWidth);
  expect(overflow).toBeLessThanOrEqual(52);
  await preview.page.locator('[data-name="zoom-out"]').click();
  await expect.poll(widthOfStep).toBeGreaterThan(0);
  await preview.page.locator('[data-name="zoom-out"]').click();
  await expect.poll(widthOfStep).toBeLessThan(90);
  await preview.page.locator('#viewport').press('9');
  await expect.poll(widthOfStep).toBe(93);
});

test('keeps stages at the top and lanes at the left in sight, and says which steps are', async () => {
  const preview = await open(900, 600);
  await preview.show(exampleModel('buy-shoes.en'));
  const stage = '#journey-preview [data-role="stage"] text';
  const copy = '.heads-name text';
  await preview.page.waitForSelector(copy);
  // Unscrolled, the copies lie exactly over the originals.
  const [original, copied] = [await boxOf(preview, stage), await boxOf(preview, copy)];
  expect(Math.abs(original.x - copied.x)).toBeLessThan(0.6);
  expect(Math.abs(original.y - copied.y)).toBeLessThan(0.6);
  const lane = await boxOf(preview, '.heads-left [data-role="lane"]');
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(260, 300));
  const viewport = await boxOf(preview, '#viewport');
  const head = await boxOf(preview, '.heads-top');
  expect(Math.abs(head.y - viewport.y)).toBeLessThan(1);
  expect((await boxOf(preview, '.heads-left [data-role="lane"]')).x).toBeCloseTo(lane.x, 0);
  const words = await preview.page.locator('.heads-corner').innerText();
  expect(words).toMatch(/^Steps \d+ to \d+ of 10$/u);
  expect(words).not.toContain('Steps 1 to');
  // The name of a stage that began further left stays as long as the stage has a column in view.
  const name = await boxOf(preview, '.heads-slot:nth-of-type(2) text');
  expect(name.x).toBeGreaterThanOrEqual(viewport.x);
  // At least 60 % of the window stays for the map (A3); in a low one the heads scroll away.
  expect(head.height).toBeLessThanOrEqual(0.4 * viewport.height + 1);
  await preview.page.setViewportSize({ width: 900, height: 260 });
  await preview.page.waitForFunction(() => document.querySelector<HTMLElement>('.heads-top')?.hidden === true);
});

test('does not move for a stage whose name stays in sight', async () => {
  const preview = await open(900, 600);
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  await preview.page.waitForSelector('.heads-name text');
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(0, 300));
  await preview.post({ type: 'cursor', uri: model.uri, line: model.journey?.stages[0]?.source?.line ?? 0 });
  // The copy is marked like its original.
  await preview.page.waitForSelector('.heads-top .jm-cursor-mark');
  expect(await scrollOf(preview)).toEqual([0, 300]);
});

test('leads from a head that stays to its line', async () => {
  const preview = await open(900, 600);
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  await preview.page.waitForSelector('.heads-name text');
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(0, 300));
  await preview.page.waitForSelector('.heads.is-down');
  await preview.page
    .locator('.heads-top g[data-role="stage"]')
    .nth(1)
    .click({ position: { x: 40, y: 20 } });
  expect(await preview.sent('select')).toMatchObject({ line: model.journey?.stages[1]?.source?.line });
});

test('shows the whole text of a card beside it, under the pointer and under the keyboard', async () => {
  const preview = await open();
  const long = `${'A thought that is long. '.repeat(30)}The end.`;
  await preview.show(modelOf(`journey: A\n  stage: One\n    step: Looks\n      thinks: ${long}\n    step: Buys\n`));
  const card = '#journey-preview [data-keyword="thinks"]';
  await preview.page.locator(card).hover();
  await preview.page.waitForSelector('.details:not([hidden])');
  expect(await preview.page.locator('.details').innerText()).toContain('The end.');
  const [shown, box] = [await boxOf(preview, '.details'), await boxOf(preview, card)];
  const apart =
    shown.y >= box.y + box.height ||
    shown.y + shown.height <= box.y ||
    shown.x >= box.x + box.width ||
    shown.x + shown.width <= box.x;
  expect(apart).toBe(true);
  await preview.page.keyboard.press('Escape');
  expect(await preview.page.locator('.details').isHidden()).toBe(true);
  await preview.page.mouse.move(5, 5);
  await preview.page.locator('#viewport').press('ArrowDown');
  await preview.page.waitForSelector('.details:not([hidden])');
  // Descriptions are read out by screen readers too.
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('details');
});

test.each([
  ['en', ['Does: Opens the app; Looks twice', 'Thinks: Which one? 🚲']],
  ['th', ['ทำ: เปิดแอป ดูสองรอบ', 'คิด: คันไหนดี 🚲']],
  ['vi', ['Làm: Mở ứng dụng; Xem hai lần', 'Nghĩ: Chọn cái nào? 🚲']],
] as const)('says on lines of their own what a compact map does not draw of a step, in %s', async (language, lines) => {
  const words = lines.map((line) => line.slice(line.indexOf(': ') + 2));
  const [first = '', second = ''] = words[0]?.split(language === 'th' ? ' ' : '; ') ?? [];
  const line = (keyword: KeywordId, text: string): string =>
    `${vocabularyOf(language).keywords[keyword][0]}: ${text}\n`;
  const facts = line('does', first) + line('does', second) + line('thinks', words[1] ?? '');
  const preview = await open();
  await preview.show(modelOf(line('journey', 'A') + line('stage', 'One') + line('step', 'Looks') + facts));
  await preview.page.locator('[data-name="lanes"]').click();
  await preview.page.locator('[data-name="density-compact"]').click();
  await preview.page.keyboard.press('Escape');
  await preview.page.waitForFunction(() => document.querySelector('#journey-preview [data-keyword="thinks"]') === null);
  await preview.page.locator('#journey-preview [data-keyword="step"]').hover();
  await preview.page.waitForSelector('.details:not([hidden])');
  const shown = await preview.page.locator('.details p').allInnerTexts();
  expect(shown.slice(1)).toEqual(lines);
  expect(shown[0]).not.toContain(first);
});

test('walks to the ends of a lane and to the next stage by keyboard', async () => {
  const preview = await open(1400);
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  const at = (): Promise<number> =>
    preview.page.evaluate(() => Number(document.activeElement?.getAttribute('data-line') ?? -1));
  const steps = model.journey?.stages.flatMap((stage) => stage.steps) ?? [];
  await preview.page.locator(`#journey-preview [data-keyword="step"][data-line="${steps[0]?.source?.line}"]`).focus();
  await preview.page.keyboard.press('End');
  expect(await at()).toBe(steps.at(-1)?.source?.line);
  await preview.page.keyboard.press('Home');
  expect(await at()).toBe(steps[0]?.source?.line);
  await preview.page.keyboard.press('PageDown');
  expect(await at()).toBe(model.journey?.stages[1]?.steps[0]?.source?.line);
  await preview.page.keyboard.press('PageUp');
  expect(await at()).toBe(steps[0]?.source?.line);
});

test('does not move while the same place is drawn again', async () => {
  const preview = await open(700, 500);
  const model = modelOf(longText(3));
  await preview.show(model);
  await preview.post({ type: 'cursor', uri: model.uri, line: 2 });
  await preview.page.waitForSelector('.jm-cursor-mark');
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(200, 40));
  const place = await scrollOf(preview);
  for (const theme of ['vscode-dark', 'vscode-high-contrast', 'vscode-light']) {
    await preview.page.evaluate((name) => {
      document.body.className = name;
    }, theme);
  }
  await preview.post({ type: 'problems', problems: { uri: model.uri, version: 1, problems: [] } });
  await preview.page.locator('[data-name="filter"]').click();
  await preview.page.keyboard.press('Escape');
  expect(await scrollOf(preview)).toEqual(place);
});

test('no two signs of the bar are alike, even where names have no room', async () => {
  const preview = await open(620, 800);
  await preview.show(exampleModel('buy-shoes.en'));
  const signs = await preview.page
    .locator('.toolbar')
    .first()
    .evaluate((bar) =>
      [...bar.querySelectorAll('button')]
        .filter((button) => button.offsetParent !== null && button.closest('.popover') === null)
        .map((button) => button.querySelector('svg')?.innerHTML ?? '')
        .filter((sign) => sign !== ''),
    );
  expect(signs.length).toBeGreaterThan(7);
  expect(new Set(signs).size).toBe(signs.length);
});

test('the footer names the cursor in one way, in a step and outside of steps', async () => {
  const preview = await open();
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  const line = model.journey?.source?.line ?? 0;
  await preview.post({ type: 'cursor', uri: model.uri, line });
  await preview.page.waitForFunction(() => document.querySelector('.at-cursor')?.textContent !== '');
  expect(await preview.page.locator('.at-cursor').innerText()).toBe(`at the cursor: journey, line ${line + 1}`);
});

test('the ring of the cursor keeps away from words that have no card around them', async () => {
  const preview = await open();
  const model = exampleModel('buy-shoes.en');
  await preview.show(model);
  await preview.post({ type: 'cursor', uri: model.uri, line: model.journey?.source?.line ?? 0 });
  const ring = await boxOf(preview, 'g[data-keyword="journey"] .jm-cursor-ring');
  const words = await boxOf(preview, 'g[data-keyword="journey"] text');
  expect(ring.x).toBeLessThanOrEqual(words.x - 3);
  expect(ring.x + ring.width).toBeGreaterThanOrEqual(words.x + words.width + 3);
});

test('the title of the table stays in sight while the table is moved sideways', async () => {
  const preview = await open(620, 800);
  await preview.show(exampleModel('buy-shoes.en'));
  await preview.page.locator('#viewport').press('t');
  await preview.page.locator('.table-view caption').last().waitFor();
  await preview.page.locator('#viewport').evaluate((viewport) => viewport.scrollTo(900, 0));
  await expect.poll(async () => (await scrollOf(preview))[0]).toBeGreaterThan(300);
  const title = await boxOf(preview, '.table-view table:last-of-type caption span');
  expect(title.x).toBeGreaterThanOrEqual(0);
});

test('offers the lines of rows that nothing is written for', async () => {
  const preview = await open();
  await preview.show(modelOf('journey: J\n  state: current\nstage: A\n  step: a\n    feels: 4\n  step: b'));
  await preview.page.locator('[data-name="lanes"]').click();
  expect(await preview.page.locator('[data-name="hint-improved"]').innerText()).toContain('improves: J');
  expect(await preview.page.locator('[data-name="hint-improved"] button').count()).toBe(1);
  await preview.page.locator('[data-name="add-blueprint"]').click();
  const sent = await preview.sent('insertSnippet');
  expect(sent).toMatchObject({ id: 'blueprint', shown: 0 });
  expect(sent).not.toHaveProperty('snippet');
  expect(await preview.page.locator('.popover:not([hidden])').count()).toBe(0);
});

test.each(['en', 'th', 'vi'])('the menu of lanes fits its box at 320 px, in %s', async (language) => {
  const preview = await open(320, 600);
  await preview.show(exampleModel(`buy-shoes.${language}`));
  await preview.page.locator('[data-name="lanes"]').click();
  const seen = await preview.page.locator('.popover:not([hidden])').evaluate((panel) => {
    const inside = panel.getBoundingClientRect();
    const controls = [...panel.querySelectorAll('button, input, .choice-text')].map((each) =>
      each.getBoundingClientRect(),
    );
    return {
      beyond: panel.scrollWidth - panel.clientWidth,
      outside: controls.filter(({ left, right }) => left < inside.left || right > inside.right).length,
      ofWindow: inside.right <= window.innerWidth && inside.left >= 0,
    };
  });
  expect(seen).toEqual({ beyond: 0, outside: 0, ofWindow: true });
});

test('writes whose journey it is with the lines that declare her', async () => {
  const preview = await open();
  const model = modelOf('journey: J\nstage: A\n  step: a\n    feels: 4\n  step: b');
  await preview.show(model);
  await preview.page.locator('#journey-preview [data-action="add:persona"]').first().dispatchEvent('click');
  const { snippet = '', above } = linesToAdd(model, (await preview.sent('insertSnippet')).id, 'en') ?? {};
  const name = /^for: (\$\{1:.+\})$/u.exec(snippet)?.[1] ?? 'nobody';
  expect(above).toEqual({ line: 0, snippet: `persona: ${name}\n` });
});

test.each(['click', 'Enter'])('the count of ways without a line opens the flow view, by %s', async (how) => {
  const preview = await open();
  const targets = ['Pays', 'Tells', 'Find', 'Shops', 'Looks'];
  const ways = targets.map((target) => `    goes to: ${target}\n    when: ${target}?\n`).join('');
  const steps = targets.map((target) => `  step: ${target}\n`).join('');
  await preview.show(modelOf(`journey: Ways\nstage: Find\n  step: Begins\n${ways}${steps}`));
  const count = preview.page.locator('#journey-preview [data-action="view:flow"]');
  expect(await count.getAttribute('role')).toBe('button');
  expect(await count.getAttribute('aria-label')).toMatch(/^and 2 more ways: .*Open the flow view\.$/u);
  if (how === 'click') await count.click();
  else {
    await count.focus();
    await preview.page.keyboard.press('Enter');
  }
  await preview.page.waitForSelector('#journey-preview[data-view="flow"]');
  expect(await preview.page.locator('#journey-preview [data-keyword="goesTo"]').count()).toBe(5);
  // The picture still has the focus.
  expect(await preview.page.evaluate(() => document.activeElement?.id)).toBe('viewport');
});
