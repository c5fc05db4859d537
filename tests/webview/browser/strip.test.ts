import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../src/core/checks/check.js';
import { faultsOfPage } from '../../helpers/axe.js';
import { model, problem, URI } from '../helpers.js';
import { THEMES } from '../../visual/themes.js';
import { exampleModel } from './example-model.js';
import { preparePreviews } from './prepare-previews.js';
import type { PreviewInBrowser } from './preview-page.js';

/** The strip of problems over the bottom of the picture, and the pill below it (S9). */
const openPage = preparePreviews();
let preview: PreviewInBrowser;

const LONG = 'These words say at some length what is wrong with the line, and what should stand there in its place.';

async function open(options?: Parameters<typeof openPage>[0], name = 'buy-shoes.en'): Promise<void> {
  preview = await openPage(options);
  await preview.show(exampleModel(name));
}

async function tell(version: number, ...what: readonly (readonly [line: number, message: string, Severity?])[]) {
  const problems = what.map(([line, message, severity]) => ({
    ...problem(line, message, severity),
    fixes: [{ title: 'Mend it', edits: [] }],
  }));
  await preview.post({ type: 'problems', problems: { uri: URI, version, problems } });
}

const strip = () => preview.page.locator('.strip');
const button = (name: string) => preview.page.locator(`[data-name="${name}"]`);

/** Where everything in the picture is in the window. */
const places = (): Promise<string> =>
  preview.page.evaluate(() =>
    [...document.querySelectorAll('#viewport, #journey-preview > svg, #journey-preview g[data-line] > .jm-box')]
      .map((part) => Object.values(part.getBoundingClientRect().toJSON() as object).join(' '))
      .join('\n'),
  );

/** Whether all of a box can be seen: in the window, and nothing over it. */
const isSeen = (selector: string): Promise<boolean> =>
  preview.page.evaluate((wanted) => {
    const part = document.querySelector(wanted);
    const box = part?.getBoundingClientRect();
    if (!part || !box || box.width === 0) return false;
    const spots = [0.1, 0.5, 0.9].map((share) => [box.left + share * box.width, box.top + box.height / 2] as const);
    return (
      box.left >= 0 &&
      box.right <= window.innerWidth &&
      box.top >= 0 &&
      box.bottom <= window.innerHeight &&
      spots.every(([x, y]) => part.contains(document.elementFromPoint(x, y)))
    );
  }, selector);

describe.each([1100, 560, 320])('in a window of %i px', (width) => {
  test('the strip is one line over the foot of the picture, and moves nothing', async () => {
    await open({ size: { width, height: 700 } });
    const before = await places();
    await tell(1, [3, LONG], [9, 'second'], [12, 'soft', 'warning']);
    await strip().waitFor();
    expect(await places()).toBe(before);
    const [box, room] = [await strip().boundingBox(), await preview.page.locator('#viewport').boundingBox()];
    if (!box || !room) expect.fail('nothing stands there');
    expect(box.y).toBeGreaterThan(room.y + room.height / 2);
    expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height);
    expect(box.height).toBeLessThanOrEqual(width < 560 ? 56 : 42);
    expect(await isSeen('.strip')).toBe(true);
    expect(await isSeen('.strip-close')).toBe(true);
    await button('strip-more').click();
    expect(await preview.page.locator('.strip-row').count()).toBe(3);
    expect(await places()).toBe(before);
    expect(await preview.page.getByText(LONG).isVisible()).toBe(true);
    await button('strip-more').click();
    await button('strip-close').click();
    expect(await strip().isHidden()).toBe(true);
    expect(await places()).toBe(before);
    await preview.page.locator('.footer .problems').click();
    expect(await preview.page.locator('.strip-row').count()).toBe(3);
  });

  test.each(['en', 'th', 'vi'] as const)('the pill can be read wherever the picture is, in %s', async (language) => {
    preview = await openPage({ size: { width, height: 700 } });
    await preview.page.clock.setFixedTime(new Date(2026, 10, 29, 14, 2, 30));
    await preview.show({ ...exampleModel(`buy-shoes.${language}`) });
    const before = await places();
    const held = model(2, { language, hold: { reason: 'conflict', line: 3 }, uri: URI });
    await preview.post({ type: 'model', model: held, sentAt: 0 });
    await preview.page.locator('.held').waitFor();
    expect(await places()).toBe(before);
    for (const [x, y] of [
      [0, 0],
      [400, 300],
      [100_000, 100_000],
    ] as const) {
      await preview.page.locator('#viewport').evaluate((view, to) => view.scrollTo(to[0], to[1]), [x, y] as const);
      expect(await isSeen('.held')).toBe(true);
    }
    await preview.page.keyboard.press('+');
    expect(await isSeen('.held')).toBe(true);
    // The time until which the picture was good is never cut off.
    const whole = await preview.page.locator('.held span').evaluate((text) => {
      const range = document.createRange();
      const node = text.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, node.data.indexOf('14:02') + 5);
      return range.getBoundingClientRect().right - text.getBoundingClientRect().right;
    });
    expect(whole).toBeLessThanOrEqual(0.5);
    // None of it covers the picture.
    const [pill, room] = [
      await preview.page.locator('.held').boundingBox(),
      await preview.page.locator('#viewport').boundingBox(),
    ];
    expect(pill?.y ?? 0).toBeGreaterThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
  });
});

test.each(Object.keys(THEMES) as (keyof typeof THEMES)[])(
  'strip and pill keep the contrast of WCAG in %s',
  async (theme) => {
    const { bodyClass, colours } = THEMES[theme];
    await open({ theme: bodyClass, colours, size: { width: 720, height: 600 } }, 'buy-shoes.th');
    await tell(1, [3, LONG], [12, 'soft', 'warning']);
    const held = { ...exampleModel('buy-shoes.th', 2), hold: { reason: 'conflict', line: 3 } as const };
    await preview.post({ type: 'model', model: held, sentAt: 0 });
    await preview.page.locator('.held').waitFor();
    expect(await faultsOfPage(preview.page, ['page-has-heading-one', 'region'])).toEqual([]);
    await button('strip-more').click();
    expect(await faultsOfPage(preview.page, ['page-has-heading-one', 'region'])).toEqual([]);
  },
);

test('the card of the cursor is never under the strip', async () => {
  await open({ size: { width: 720, height: 420 } });
  const lines = await preview.page.$$eval('#journey-preview g[data-role="card"][data-line]', (cards) => [
    ...new Set(cards.map((card) => Number(card.getAttribute('data-line')))),
  ]);
  const isClear = (): Promise<boolean> =>
    preview.page.evaluate(() => {
      const cover = document.querySelector('.strip')?.getBoundingClientRect();
      const mark = document.querySelector('.jm-cursor-mark')?.getBoundingClientRect();
      return cover !== undefined && mark !== undefined && (cover.height === 0 || mark.bottom <= cover.top);
    });
  // It appears while a card is at the bottom of the window.
  for (const line of lines.slice(-3)) {
    await preview.post({ type: 'cursor', uri: URI, line });
    await tell(1);
    await preview.page.locator('.jm-cursor-mark').first().waitFor();
    await preview.page.waitForTimeout(250);
    await tell(1, [1, LONG]);
    await strip().waitFor();
    await expect.poll(isClear, { message: `line ${line}` }).toBe(true);
  }
  // It stands while the cursor goes about.
  for (const line of lines.filter((_, index) => index % 4 === 0)) {
    await preview.post({ type: 'cursor', uri: URI, line });
    await expect.poll(isClear, { message: `line ${line}` }).toBe(true);
  }
});

test('a picture that the reader scrolled away from its mark stays there when the strip comes', async () => {
  await open({ size: { width: 720, height: 420 } });
  await preview.post({ type: 'cursor', uri: URI, line: exampleModel('buy-shoes.en').journey?.source?.line ?? 0 });
  await preview.page.locator('.jm-cursor-mark').first().waitFor();
  await preview.page.waitForTimeout(250);
  await preview.page.locator('#viewport').evaluate((view) => view.scrollTo(200, 300));
  await tell(1, [3, 'wrong']);
  await strip().waitFor();
  await preview.page.waitForTimeout(300);
  const at = await preview.page.locator('#viewport').evaluate((view) => [view.scrollLeft, view.scrollTop]);
  expect(at).toEqual([200, 300]);
});

test('everything of the picture can be scrolled out from under the strip', async () => {
  await open({ size: { width: 720, height: 420 } });
  await tell(1, [3, 'wrong']);
  await strip().waitFor();
  await preview.page.locator('#viewport').evaluate((view) => view.scrollTo(0, 100_000));
  const [cover, map] = [
    await strip().boundingBox(),
    await preview.page.locator('#journey-preview > svg').boundingBox(),
  ];
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(cover?.y ?? 0);
});

test('Escape closes what is open, then takes the strip away, and the picture has the keyboard', async () => {
  await open();
  await tell(1, [3, 'wrong'], [5, 'also wrong']);
  await button('strip-more').focus();
  await preview.page.keyboard.press('Enter');
  expect(await strip().getAttribute('class')).toContain('is-open');
  expect(await preview.page.evaluate(() => (document.activeElement as HTMLElement).dataset['name'])).toBe('strip-more');
  await preview.page.keyboard.press('Escape');
  expect(await strip().getAttribute('class')).not.toContain('is-open');
  await preview.page.keyboard.press('Escape');
  expect(await strip().isHidden()).toBe(true);
  expect(await preview.page.evaluate(() => document.activeElement?.id)).toBe('viewport');
});

test('a fix that mends the last problem leaves the keyboard in the picture', async () => {
  await open();
  await tell(1, [3, 'wrong']);
  await preview.page.locator('.strip button.primary').click();
  await tell(2);
  await expect.poll(() => strip().isHidden()).toBe(true);
  await preview.page.keyboard.press('ArrowRight');
  expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toMatch(/\d/u);
});

test('comes when the line that is typed is left, by the cursor or for the picture', async () => {
  await open();
  await preview.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await preview.post({ type: 'cursor', uri: URI, line: 9 });
  await preview.post({ type: 'model', model: exampleModel('buy-shoes.en', 2), sentAt: 0 });
  await preview.drawn(2);
  await tell(2, [9, 'half a word']);
  // The count under the picture appears when typing pauses; the strip does not.
  await preview.page.locator('.footer .problems').waitFor();
  expect(await strip().isHidden()).toBe(true);
  await preview.post({ type: 'cursor', uri: URI, line: 10 });
  await strip().waitFor();
  await tell(2);
  await expect.poll(() => strip().isHidden()).toBe(true);
  await preview.post({ type: 'model', model: exampleModel('buy-shoes.en', 3), sentAt: 0 });
  await preview.drawn(3);
  await tell(3, [10, 'another']);
  await preview.page.locator('.footer .problems').waitFor();
  expect(await strip().isHidden()).toBe(true);
  await preview.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await strip().waitFor();
});

test('says that the page can take the next picture for each that came', async () => {
  await open();
  await preview.post(
    { type: 'model', model: exampleModel('buy-shoes.en', 2), sentAt: 0 },
    { type: 'model', model: { ...exampleModel('buy-shoes.en', 3), hold: { reason: 'conflict', line: 1 } }, sentAt: 0 },
    { type: 'model', model: exampleModel('buy-shoes.en', 1), sentAt: 0 },
  );
  await preview.drawn(2);
  const taken = (): Promise<readonly number[]> =>
    preview.page.evaluate(() =>
      window.sentToExtension.flatMap((message) => (message.type === 'taken' ? [message.version] : [])),
    );
  await expect.poll(taken).toEqual([1, 2, 3, 1]);
});
