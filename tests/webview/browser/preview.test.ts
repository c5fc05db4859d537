import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { journey, model, problem, shoes, stage, step, text, URI } from '../helpers.js';
import { openBench, PreviewInBrowser } from './preview-page.js';
import type { Bench } from './preview-page.js';

let bench: Bench;
let preview: PreviewInBrowser | undefined;

beforeAll(async () => {
  bench = await openBench();
}, 30_000);
afterAll(() => bench.close());
afterEach(async () => {
  await preview?.close();
  preview = undefined;
});

async function open(options?: Parameters<typeof PreviewInBrowser.open>[1]): Promise<PreviewInBrowser> {
  preview = await PreviewInBrowser.open(bench, options);
  return preview;
}

const half = { reason: 'half-typed', line: 11 } as const;

test('draws a model as a map of cards, each with its line', async () => {
  const page = await open();
  await page.show(model(3));
  expect(await page.words()).toContain('Sees a review');
  const lines = await page.page.$$eval('#journey-preview [data-line]', (cards) =>
    cards.map((card) => Number(card.getAttribute('data-line'))),
  );
  expect(lines).toEqual(expect.arrayContaining([3, 4, 9, 11, 14]));
  expect(await page.page.getAttribute('#journey-preview svg', 'aria-roledescription')).toBe('customerJourney');
});

test('tells when the picture of a version is on the screen', async () => {
  const page = await open();
  await page.show(model(3));
  const painted = await page.sent('painted');
  expect(painted).toMatchObject({ uri: URI, version: 3 });
});

test('shows the line of the card that is clicked, and keeps the keyboard', async () => {
  const page = await open();
  await page.show(model(3));
  await page.page.locator('#journey-preview [data-line="11"]').first().click();
  expect(await page.sent('select')).toEqual({ type: 'select', uri: URI, version: 3, line: 11, focus: false });
});

test('walks cards by arrow keys and goes to the line by Enter', async () => {
  const page = await open();
  await page.show(model(3));
  await page.page.locator('#viewport').focus();
  await page.page.keyboard.press('ArrowRight');
  const first = await page.page.evaluate(() => document.activeElement?.getAttribute('data-line'));
  await page.page.keyboard.press('ArrowDown');
  const second = await page.page.evaluate(() => document.activeElement?.getAttribute('data-line'));
  expect(first).not.toBeNull();
  expect(second).not.toBeNull();
  expect(second).not.toBe(first);
  await page.page.keyboard.press('Enter');
  expect(await page.sent('select')).toMatchObject({ line: Number(second), focus: true });
});

test('keeps the keyboard on its card when a new picture comes', async () => {
  const page = await open();
  await page.show(model(3));
  await page.page.locator('#viewport').focus();
  await page.page.keyboard.press('ArrowRight');
  const before = await page.page.evaluate(() => document.activeElement?.getAttribute('data-line'));
  await page.post({ type: 'model', model: model(4, { journey: shoes('Sees another review') }), sentAt: 0 });
  await page.drawn(4);
  expect(await page.page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe(before);
});

test('never shows a picture older than the one it has', async () => {
  const page = await open();
  await page.show(model(5));
  await page.post(
    { type: 'model', model: model(4, { journey: shoes('Too late') }), sentAt: 0 },
    { type: 'model', model: model(6), sentAt: 0 },
  );
  await page.drawn(6);
  expect(await page.words()).not.toContain('Too late');
});

test('shows the newest of many models that come at once', async () => {
  const page = await open();
  await page.show(model(1));
  await page.post(
    ...Array.from({ length: 30 }, (_, index) => ({
      type: 'model' as const,
      model: model(index + 2, { journey: shoes(`Typed ${index + 2} letters`) }),
      sentAt: 0,
    })),
  );
  await page.drawn(31);
  expect(await page.words()).toContain('Typed 31 letters');
});

test('shows the same after a change as a page that draws it anew', async () => {
  const page = await open();
  const second = journey('Buy running shoes', [
    stage(2, 'Awareness', [step(3, 'Sees a review', { thinks: [text(4, 'Nice'), text(5, 'Red')] })]),
  ]);
  const third = journey('Buy <running> shoes', [
    stage(2, 'Awareness', [step(3, 'Sees an advertisement that is rather long and therefore wraps')]),
    ...shoes().stages.slice(1),
    stage(20, 'Loyalty', [step(21, 'Back')]),
  ]);
  const content = (open: PreviewInBrowser): Promise<string> =>
    open.page.evaluate(() => document.querySelector('#journey-preview svg > g')?.innerHTML ?? '');
  await page.show(model(1));
  for (const [index, changed] of [second, third, shoes(), third].entries()) {
    const next = model(index + 2, { journey: changed });
    await page.post({ type: 'model', model: next, sentAt: 0 });
    await page.drawn(index + 2);
    const fresh = await PreviewInBrowser.open(bench);
    await fresh.show(next);
    expect(await content(page)).toBe(await content(fresh));
    expect(await page.page.getAttribute('#journey-preview svg', 'viewBox')).toBe(
      await fresh.page.getAttribute('#journey-preview svg', 'viewBox'),
    );
    await fresh.close();
  }
});

test.each([
  ['en', 'Last good picture, 14:02. It follows again as soon as line 4 can be read.'],
  ['th', 'ภาพล่าสุดที่อ่านได้ เวลา 14:02 น. ภาพจะเปลี่ยนตามทันทีที่อ่านบรรทัด 4 ได้'],
  ['vi', 'Hình đọc được gần nhất, lúc 14:02. Hình sẽ cập nhật ngay khi đọc được dòng 4.'],
] as const)('says at the foot since when the picture stands still, in %s (S9)', async (language, words) => {
  const page = await open();
  await page.show(model(1, { language }));
  await page.page.clock.setFixedTime(new Date(2026, 10, 29, 14, 2, 30));
  const conflict = { reason: 'conflict', line: 3 } as const;
  await page.post({ type: 'model', model: model(2, { language, hold: conflict }), sentAt: 0 });
  await page.page.locator('.held').waitFor();
  expect(await page.page.locator('[role="status"] .held').innerText()).toBe(words);
  // Words that change by themselves would be read out at each change.
  await page.page.evaluate(() => {
    new MutationObserver(() => (document.documentElement.dataset['moved'] = 'yes')).observe(
      document.querySelector('.held-place') ?? document.body,
      { attributes: true, childList: true, characterData: true, subtree: true },
    );
  });
  await page.page.clock.setFixedTime(new Date(2026, 10, 29, 15, 30));
  await page.post({ type: 'model', model: model(3, { language, hold: conflict }), sentAt: 0 });
  await page.post({ type: 'cursor', uri: URI, line: 9 });
  await page.page.locator('.jm-cursor-mark').first().waitFor();
  expect(await page.page.locator('.held').innerText()).toBe(words);
  expect(await page.page.getAttribute('html', 'data-moved')).toBeNull();
  await page.show(model(4, { language }));
  await page.page.locator('.held').waitFor({ state: 'detached' });
});

test('holds the picture while a keyword is half typed, then draws what the text says', async () => {
  const page = await open();
  await page.show(model(1));
  // The page itself looks at its clock: from outside, a busy machine may look too late.
  await page.page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['began'] = String(performance.now());
    new MutationObserver(() => {
      if (document.querySelector('.held')) dataset['said'] = 'yes';
      if (document.getElementById('journey-preview')?.dataset['version'] === '2') {
        dataset['ended'] ??= String(performance.now());
      }
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
  });
  await page.post({ type: 'model', model: model(2, { hold: half, journey: shoes('Half typed') }), sentAt: 0 });
  await page.drawn(2);
  expect(await page.words()).toContain('Half typed');
  const held = await page.page.evaluate(() => {
    const { dataset } = document.documentElement;
    return Number(dataset['ended']) - Number(dataset['began']);
  });
  expect(held).toBeGreaterThanOrEqual(1400);
  expect(await page.page.getAttribute('html', 'data-said')).toBe('yes');
});

test('keeps the picture during a git conflict and says why', async () => {
  const page = await open();
  await page.show(model(1));
  await page.post({
    type: 'model',
    model: model(2, { hold: { reason: 'conflict', line: 4 }, journey: shoes('Both') }),
    sentAt: 0,
  });
  await page.page.waitForSelector('.strip-row');
  await page.page.waitForTimeout(1800);
  expect(await page.page.getAttribute('#journey-preview', 'data-version')).toBe('1');
  expect(await page.page.locator('.strip').innerText()).toContain('Line 5');
});

test('marks the card of the cursor and moves to it only when it is out of sight', async () => {
  const page = await open();
  const many = journey('Long', [
    stage(
      2,
      'One',
      Array.from({ length: 18 }, (_, index) => step(3 + 5 * index, `Step ${index + 1}`)),
    ),
  ]);
  await page.show(model(1, { journey: many }));
  await page.post({ type: 'cursor', uri: URI, line: 3 });
  await page.page.waitForSelector('.jm-cursor-mark');
  expect(await page.page.locator('#viewport').evaluate((view) => view.scrollLeft)).toBe(0);
  await page.post({ type: 'cursor', uri: URI, line: 3 + 5 * 16 });
  await page.page.waitForFunction(() => (document.getElementById('viewport')?.scrollLeft ?? 0) > 500);
  await page.page.waitForFunction(() => {
    const box = document.querySelector('.jm-cursor-mark')?.getBoundingClientRect();
    return box !== undefined && box.left >= 0 && box.right <= window.innerWidth;
  });
});

test('says in the footer what the cursor is at', async () => {
  const page = await open();
  await page.show(model(1));
  await page.post({ type: 'cursor', uri: URI, line: 10 });
  await page.page.waitForFunction(() => document.querySelector('.at-cursor')?.textContent !== '');
  expect(await page.page.locator('.at-cursor').innerText()).toMatch(/feels.*2.*11/);
});

test('shows an error with its line, its fix and the way to it', async () => {
  const page = await open();
  await page.show(model(4));
  const edits = [{ range: { start: { line: 10, character: 4 }, end: { line: 10, character: 11 } }, newText: 'feels' }];
  const wrong = { ...problem(10, '“felings” is not a keyword.'), fixes: [{ title: 'Change to “feels”', edits }] };
  await page.post({
    type: 'problems',
    problems: { uri: URI, version: 4, problems: [wrong, problem(12, 'second'), problem(3, 'soft', 'warning')] },
  });
  await page.page.waitForSelector('.strip-row-error');
  expect(await page.page.locator('.strip').innerText()).toContain('Line 11');
  // The first error is shown; the others are behind the arrow.
  expect(await page.page.locator('.strip-row').count()).toBe(1);
  await page.page.locator('.strip-more').click();
  expect(await page.page.locator('.strip-row').count()).toBe(3);
  await page.page.getByText('Change to “feels”').click();
  expect(await page.sent('edit')).toEqual({ type: 'edit', uri: URI, version: 4, edits });
  await page.page.getByText('Go to line 11').click();
  expect(await page.sent('select')).toMatchObject({ line: 10, focus: true });
});

test('marks the cards that problems are about: the card of the line, else its step', async () => {
  const page = await open();
  await page.show(model(4));
  await page.post({
    type: 'problems',
    problems: {
      uri: URI,
      version: 4,
      problems: [problem(10, 'score'), problem(12, 'no keyword'), problem(4, 'soft', 'warning')],
    },
  });
  await page.page.waitForSelector('.jm-problem');
  const marked = await page.page.$$eval('.jm-problem', (marks) =>
    marks.map((mark) => `${mark.parentElement?.getAttribute('data-line')} ${mark.getAttribute('class')}`),
  );
  expect(marked.sort()).toEqual([
    '10 jm-problem jm-problem-error',
    '4 jm-problem jm-problem-warning',
    '9 jm-problem jm-problem-error',
  ]);
  await page.post({ type: 'problems', problems: { uri: URI, version: 4, problems: [] } });
  await page.page.waitForSelector('.jm-problem', { state: 'detached' });
});

test('leaves a mark where it is while other cards change', async () => {
  const page = await open();
  await page.show(model(4));
  const told = (version: number): Promise<void> =>
    page.post({ type: 'problems', problems: { uri: URI, version, problems: [problem(10, 'score')] } });
  await told(4);
  await page.page.waitForSelector('.jm-problem');
  await page.page.$$eval('.jm-problem', (marks) => marks.forEach((mark) => mark.setAttribute('data-same', '')));
  await page.show(model(5));
  await told(5);
  await page.post({
    type: 'problems',
    problems: { uri: URI, version: 5, problems: [problem(10, 'score', 'warning')] },
  });
  await page.page.waitForSelector('.jm-problem-warning');
  expect(await page.page.locator('.jm-problem').count()).toBe(1);
  await told(5);
  await page.page.waitForSelector('.jm-problem-error');
  await page.page.$$eval('.jm-problem', (marks) => marks.forEach((mark) => mark.setAttribute('data-same', '')));
  await page.show(model(6));
  expect(await page.page.locator('.jm-problem[data-same]').count()).toBe(1);
});

test('explains an empty file and offers lines to begin with', async () => {
  const page = await open();
  const { journey: _, ...nothing } = model(1, { empty: 'file', shown: -1, journeys: [] });
  await page.show(nothing);
  expect(await page.page.locator('.empty h2').innerText()).toBe('This file is empty.');
  await page.page.locator('.empty button').click();
  expect((await page.sent('insertSnippet')).id).toBe('example');
});

test('picks a journey of several by its first line', async () => {
  const page = await open();
  await page.show(
    model(1, {
      journeys: [
        { title: 'One', firstLine: 0, lastLine: 20 },
        { title: 'Two', firstLine: 21, lastLine: 40 },
      ],
    }),
  );
  await page.page.locator('.toolbar select').selectOption({ label: 'Two' });
  expect(await page.sent('select')).toMatchObject({ line: 21, focus: false });
});

test('draws the journey in Mermaid’s own way, and knows the lines there too', async () => {
  const page = await open();
  await page.show(model(1));
  await page.page.locator('[data-name="view-mermaid-journey"]').click();
  await page.page.waitForSelector('#journey-preview[data-view="mermaid-journey"] svg[aria-roledescription="journey"]');
  await page.page.locator('#journey-preview [data-line="9"]').first().click({ force: true });
  expect(await page.sent('select')).toMatchObject({ line: 9 });
  expect(await page.violations()).toEqual([]);
});

test('Mermaid’s own picture is one stop of the Tab key, walked by arrows, and Enter leads to the line', async () => {
  const page = await open();
  await page.show(model(1));
  await page.page.locator('[data-name="view-mermaid-journey"]').click();
  await page.page.waitForSelector('#journey-preview[data-view="mermaid-journey"] svg[aria-roledescription="journey"]');
  const stops = page.page.locator('#journey-preview [tabindex="0"]');
  expect(await stops.count()).toBe(1);
  const first = Number(await stops.getAttribute('data-line'));
  expect(await stops.getAttribute('aria-label')).toContain(`Line ${first + 1}.`);
  await stops.focus();
  await page.page.keyboard.press('ArrowRight');
  const second = Number(await stops.getAttribute('data-line'));
  expect(second).toBeGreaterThan(first);
  await page.page.keyboard.press('Enter');
  expect(await page.sent('select')).toMatchObject({ line: second });
});

test('zooms by button and key, and shows the measure', async () => {
  const page = await open();
  await page.show(model(1));
  const width = async (): Promise<number> =>
    page.page.locator('#journey-preview svg').evaluate((svg) => svg.getBoundingClientRect().width);
  const before = await width();
  await page.page.locator('[data-name="zoom-in"]').click();
  expect(await width()).toBeCloseTo(before * 1.2, 0);
  await page.page.locator('#viewport').press('0');
  expect(await width()).toBeCloseTo(before, 0);
  expect(await page.page.locator('[data-name="zoom-reset"]').innerText()).toBe('100 %');
});

test('follows a change of theme without being drawn again, and keeps zoom and place', async () => {
  const page = await open();
  await page.show(model(1));
  await page.page.locator('[data-name="zoom-in"]').click();
  const canvas = async (): Promise<string> => page.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await canvas()).toBe('rgb(255, 255, 255)');
  await page.page.locator('#journey-preview svg').evaluate((svg) => svg.setAttribute('data-kept', 'yes'));
  await page.page.evaluate(() => {
    document.body.className = 'vscode-dark';
    document.documentElement.style.setProperty('--vscode-editor-background', '#123456');
  });
  await page.page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(18, 52, 86)');
  expect(await page.page.getAttribute('#journey-preview svg', 'data-kept')).toBe('yes');
  expect(await page.page.locator('[data-name="zoom-reset"]').innerText()).toBe('120 %');
});

test('tells which view it shows, at the start, at each change and after a reload', async () => {
  const page = await open();
  await page.show(model(1));
  const told = (): Promise<readonly string[]> =>
    page.page.evaluate(() =>
      window.sentToExtension.flatMap((message) => (message.type === 'view' ? [message.view] : [])),
    );
  await page.page.locator('[data-name="view-emotion"]').click();
  await page.page.keyboard.press('t');
  await page.page.keyboard.press('t');
  await expect.poll(told).toEqual(['map', 'emotion', 'table', 'emotion']);
  await page.close();
  const restored = await open({ saved: { uri: URI, view: 'funnel', zoom: 1, scroll: { x: 0, y: 0 } } });
  expect(await restored.sent('view')).toEqual({ type: 'view', view: 'funnel' });
});

test('shows the last picture after a reload, before any answer', async () => {
  const page = await open({ saved: { uri: URI, view: 'map', zoom: 1.2, scroll: { x: 0, y: 0 }, model: model(9) } });
  await page.drawn(9);
  expect(await page.words()).toContain('Sees a review');
  await page.show(model(1, { journey: shoes('After the reload') }));
  expect(await page.words()).toContain('After the reload');
});

test('keeps the picture when the file is deleted, or when the server stops', async () => {
  const page = await open();
  await page.show(model(1));
  await page.post({ type: 'gone', uri: URI }, { type: 'server', running: false });
  await page.page.waitForSelector('.strip-row');
  expect(await page.words()).toContain('Sees a review');
  await page.page.locator('.strip-row button.primary').first().click();
  expect(await page.sent('restartServer')).toEqual({ type: 'restartServer' });
});

test('draws hostile text as text, loads nothing, breaks no rule of the policy', async () => {
  const page = await open();
  const hostile = [
    '<script>window.hacked = 1</script>',
    '<img src=https://evil.example/x onerror="window.hacked=1">',
    ']]><svg onload=alert(1)>',
    '%%{init: {"theme":"forest"}}%%',
    '</text></svg><iframe src=https://evil.example>',
    'a\ud800b',
    '#58;&amp;"\'`',
    'customerJourney handle: 1',
  ];
  const steps = hostile.map((words, index) =>
    step(3 + 5 * index, words, { thinks: [text(4 + 5 * index, words)], does: [text(5 + 5 * index, words)] }),
  );
  await page.show(
    model(1, {
      journey: journey('<b>title</b>', [stage(2, '"><script>1</script>', steps)]),
    }),
  );
  const problems = [problem(3, '<img src=https://evil.example/y>')];
  await page.post({ type: 'problems', problems: { uri: URI, version: 1, problems } });
  // A long word may be broken over two lines, so spaces do not count.
  const words = (await page.words()).replace(/ /g, '');
  expect(words).toContain('<script>window.hacked=1</script>');
  expect(words).toContain('%%{init:');
  await page.page.locator('[data-name="view-mermaid-journey"]').click();
  await page.page.waitForSelector('#journey-preview[data-view="mermaid-journey"]');
  expect(await page.page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(
    await page.page
      .locator('#app img, #app iframe, #app script, #journey-preview [onload], #journey-preview [onerror]')
      .count(),
  ).toBe(0);
  expect(await page.violations()).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
  expect(page.errors).toEqual([]);
});
