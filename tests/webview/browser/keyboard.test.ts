import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../../src/protocol/preview-messages.js';
import type { View } from '../../../src/protocol/preview-messages.js';
import { exampleModel, longText, modelOf } from './example-model.js';
import { preparePreviews } from './prepare-previews.js';
import type { PreviewInBrowser } from './preview-page.js';

/** Which card the next keystroke applies to, after each way in which one can be pressed. */
const openPage = preparePreviews();
let preview: PreviewInBrowser;

async function open(name = 'buy-shoes.en'): Promise<PreviewInBrowser> {
  preview = await openPage();
  await preview.show(exampleModel(name));
  return preview;
}

const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
const turnTo = async (view: View): Promise<void> => {
  await preview.page.locator(`[data-name="view-${view}"]`).click();
  await preview.page.locator(`#journey-preview[data-view="${view}"] > svg`).waitFor();
};
const views = (): Promise<string | null> => preview.page.locator('#journey-preview').getAttribute('data-view');

/** Line and role of the focused element. */
const focused = (): Promise<string> =>
  preview.page.evaluate(() => {
    const { activeElement } = document;
    const { line, role, factLine } =
      activeElement instanceof SVGElement || activeElement instanceof HTMLElement ? activeElement.dataset : {};
    return line === undefined ? (factLine ?? activeElement?.id ?? '') : `${line} ${role ?? ''}`;
  });

/** Every requested line, with what has the focus then. */
const selects = (): Promise<readonly string[]> =>
  preview.page.evaluate(() =>
    window.sentToExtension.flatMap((message) =>
      message.type === 'select' ? [`${message.line} ${message.focus ? 'text' : 'picture'}`] : [],
    ),
  );

/** A card below the heads, a place on it that nothing else covers, and its line. */
async function cardInSight(): Promise<{ x: number; y: number; line: number; role: string }> {
  const found = await preview.page.evaluate(() => {
    for (const card of document.querySelectorAll<SVGGElement>('#journey-preview g[data-line][aria-label]')) {
      for (const part of [card, ...card.querySelectorAll('rect, path, text, circle')]) {
        const box = part.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const { line = '', role = '' } = card.dataset;
        const isHit = document.elementFromPoint(x, y)?.closest('g[data-line][aria-label]') === card;
        if (y > 100 && isHit) return { x, y, line: Number(line), role };
      }
    }
    return undefined;
  });
  return found ?? expect.fail('no card is in sight');
}

describe.each(VIEWS)('in the view %s', (view) => {
  test('a click shows the line of a card, and the next keys mean the card', async () => {
    await open();
    await turnTo(view);
    const { x, y, line, role } = await cardInSight();
    await preview.page.mouse.click(x, y);
    await expect.poll(selects).toEqual([`${line} picture`]);
    expect(await focused()).toBe(`${line} ${role}`);
    // Keys that are not ours change nothing and go nowhere; Delete and Backspace delete the card.
    for (const key of ['x', 'Alt+x']) await press(key);
    expect(await preview.page.evaluate(() => document.hasFocus())).toBe(true);
    await press(' ');
    await press('Enter');
    expect(await selects()).toEqual([`${line} picture`, `${line} picture`, `${line} text`]);
    const sent = await preview.page.evaluate(() => window.sentToExtension.map(({ type }) => type));
    expect(sent.filter((type) => ['edit', 'change', 'insertSnippet', 'history'].includes(type))).toEqual([]);
  });

  test('after a click the numbers turn to every other view, and arrows walk there', async () => {
    await open('buy-shoes.th');
    for (const [index, other] of VIEWS.entries()) {
      if (other === view) continue;
      await turnTo(view);
      const { x, y } = await cardInSight();
      await preview.page.mouse.click(x, y);
      await press(String(index + 1));
      await expect.poll(views).toBe(other);
      await preview.page.locator(`#journey-preview[data-view="${other}"] > svg`).waitFor();
      await press('ArrowRight');
      expect(await focused(), `${view} to ${other}`).toMatch(/^\d+ /u);
    }
  });
});

test('a tap does what a click does', async () => {
  await open('buy-shoes.vi');
  const { x, y, line, role } = await cardInSight();
  const session = await preview.page.context().newCDPSession(preview.page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(selects).toEqual([`${line} picture`]);
  expect(await focused()).toBe(`${line} ${role}`);
});

test('a copy of a head that stays in sight stands for its original', async () => {
  preview = await openPage({ size: { width: 1100, height: 500 } });
  await preview.show(modelOf(longText(2)));
  await preview.page.locator('#viewport').evaluate((view) => view.scrollTo(0, 250));
  const head = preview.page.locator('.heads.is-down .heads-top g[data-line]').first();
  await head.waitFor();
  const line = Number(await head.getAttribute('data-line'));
  const box = await head.locator('> .jm-box').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await preview.page.mouse.click(x - 10, y);
  await expect.poll(selects).toEqual([`${line} picture`]);
  expect(await focused()).toBe(`${line} stage`);
  expect(await preview.page.evaluate(() => document.activeElement?.closest('#journey-preview') !== null)).toBe(true);
});

test('a click beside the cards gives the picture the keyboard, and Escape leaves a card there', async () => {
  await open();
  const { x, y } = await cardInSight();
  await preview.page.mouse.click(x, y);
  await press('Escape');
  await press('Escape');
  await press('ArrowDown');
  expect(await focused()).toMatch(/^\d+ /u);
  await preview.page.locator('#viewport').evaluate((view) => view.scrollTo(0, 100_000));
  await preview.page.mouse.click(1090, 700);
  await press('2');
  await expect.poll(views).toBe('emotion');
});

test('a fact of the table shows its line, and Enter goes there', async () => {
  await open();
  await press('t');
  const fact = preview.page.locator('#journey-preview[data-view="table"] .fact').nth(12);
  const line = await fact.getAttribute('data-fact-line');
  await fact.click();
  await press(' ');
  await press('Enter');
  expect(await selects()).toEqual([`${line} picture`, `${line} picture`, `${line} text`]);
  expect(await focused()).toBe(line);
  await press('1');
  await preview.page.locator('#journey-preview[data-view="map"] > svg').waitFor();
  await press('ArrowRight');
  expect(await focused()).toMatch(/^\d+ /u);
});

test('“Go to line” of the menu goes to the text, as Enter does', async () => {
  await open();
  const { x, y, line } = await cardInSight();
  await preview.page.mouse.click(x, y, { button: 'right' });
  await preview.page.locator('[role="menu"] [data-name="line"]').click();
  expect(await selects()).toEqual([`${line} text`]);
});

test('the picker of journeys keeps the keyboard', async () => {
  preview = await openPage();
  await preview.show(modelOf('journey: One\nstage: A\nstep: B\n\njourney: Two\nstage: C\nstep: D\n'));
  await preview.page.locator('[data-name="picker"]').selectOption({ label: 'Two' });
  expect(await selects()).toEqual(['4 picture']);
});
