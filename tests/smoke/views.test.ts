import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/protocol/preview-messages.js';
import { lineOf, SHOES } from './harness/examples.js';
import { openWithPreview } from './harness/preview-window.js';
import { choose, groupOf, linesMarked, picture, places, show, words } from './harness/picture.js';
import type { VsCodeServer } from './harness/vscode-server.js';
import type { Workbench } from './harness/workbench.js';

const THAI = 'buy-shoes.th.journey';
const VIETNAMESE = 'buy-shoes.vi.journey';
/** Two personas, several owners, and pains of every severity. */
const FILTERED = 'help-desk-software.en.journey';

/** A journey that lacks something for every view but the map and the board. */
const BARE = 'bare.journey';
const BARE_TEXT = `journey: Borrow a book
stage: Awareness
  step: Looks at the shelf
    touchpoint: website
  step: Asks at the desk
stage: Decision
  step: Takes it home
`;

describe.each(['node', 'browser'] as const)('the views of the preview in the %s host', (host) => {
  let server: VsCodeServer;
  let workbench: Workbench;
  let preview: Frame;

  beforeAll(async () => {
    ({ server, workbench, preview } = await openWithPreview({ host, files: { [BARE]: BARE_TEXT } }));
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  afterEach(({ task }) => workbench?.keepFailure(task, host));

  /** Shows a file to the reader; the preview follows. */
  async function turnTo(file: string): Promise<void> {
    await workbench.focusEditor();
    await workbench.openFile(file);
    await expect.poll(() => preview.locator('#journey-preview').getAttribute('data-uri')).toContain(file);
  }

  /** Puts the cursor on a line, from 1, of the file in view. */
  async function at(line: number, column = 1): Promise<void> {
    await workbench.focusEditor();
    await workbench.goTo(line, column);
  }

  test.each([
    ['English', SHOES, 'Buy running shoes online'],
    ['Thai', THAI, 'ซื้อรองเท้าวิ่งออนไลน์'],
  ])('are all drawn from one file in %s', async (language, file, title) => {
    await turnTo(file);
    const shown = new Set<string>();
    for (const view of VIEWS) {
      await show(preview, view);
      if (view === 'mermaid-journey') continue;
      await expect.poll(() => words(preview), { message: view }).toContain(title);
      expect(await preview.locator('#journey-preview .empty').count(), view).toBe(0);
      expect(await preview.locator('#journey-preview g[data-line]').count(), view).toBeGreaterThan(4);
      shown.add(await words(preview));
      await workbench.screenshot(`view-${view}-${language.toLowerCase()}-${host}`);
    }
    expect(shown.size).toBe(VIEWS.length - 1);
  });

  test.each([
    ['emotion', 'feels', '    feels: 2 worried'],
    ['funnel', 'people', '  people: 1800'],
    ['flow', 'goesTo', '    goes to: Awareness'],
    ['board', 'touchpoint', '    touchpoint: product-page'],
    ['opportunities', 'pain', '    pain: high Answer came the next day'],
  ] as const)('lead from %s to the line of a mark, and mark the line of the cursor', async (view, keyword, start) => {
    await turnTo(SHOES);
    const line = lineOf(start);
    await show(preview, view);
    await at(1);
    await expect.poll(() => linesMarked(preview)).toEqual([]);
    await at(line);
    await expect.poll(() => linesMarked(preview)).toContain(line);
    await at(1);
    await expect.poll(() => linesMarked(preview)).toEqual([]);
    await groupOf(preview, keyword, line).click();
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    await expect.poll(() => linesMarked(preview)).toContain(line);
    await workbench.screenshot(`mark-${view}-${host}`);
  });

  test('follow typing, and hold no other view than the one that is looked at', async () => {
    await turnTo(SHOES);
    await show(preview, 'emotion');
    await at(lineOf('  step: Pays by QR code'), 200);
    await workbench.type(' now');
    await expect.poll(() => words(preview)).toMatch(/QR code now/u);
    expect(await preview.locator('#journey-preview').getAttribute('data-view')).toBe('emotion');
  });

  test('show the strip over a broken line, and mend it at a click', async () => {
    await turnTo(SHOES);
    await show(preview, 'flow');
    await at(lineOf('    feels: 3 curious'), 200);
    await workbench.press('Shift+Home');
    await workbench.type('felings: 3 curious');
    await workbench.press('Escape');
    await workbench.press('ArrowDown');
    await preview.locator('.strip-row-error').waitFor();
    expect(await picture(preview, 'flow').isVisible()).toBe(true);
    expect(await words(preview)).toContain('Asks about size');
    await workbench.screenshot(`error-flow-${host}`);
    await preview.locator('.strip button.primary').first().click();
    await expect.poll(() => preview.locator('.strip').isHidden()).toBe(true);
    await expect.poll(() => server.read(SHOES)).toContain('\n    feels: 3 curious');
    expect(await picture(preview, 'flow').isVisible()).toBe(true);
  });

  test.each([
    ['emotion', /^ *feels: /gmu, 1],
    // A share needs two numbers; both are asked for.
    ['funnel', /^ *people: /gmu, 2],
    ['flow', /^ *goes to: /gmu, 1],
    ['opportunities', /^ *pain: /gmu, 1],
  ] as const)('say what %s lacks, and write it', async (view, line, times) => {
    await turnTo(BARE);
    const written = async (): Promise<number> => [...(await server.read(BARE)).matchAll(line)].length;
    await choose(preview, view);
    for (let count = 0; count < times; count++) {
      await preview.locator(`.empty[data-empty="${view}"]`).waitFor();
      await workbench.screenshot(`missing-${view}-${count}-${host}`);
      expect(await written()).toBe(count);
      await preview.locator('.empty button.primary').click();
      await expect.poll(written).toBe(count + 1);
      // What was written has placeholders to be filled in.
      await workbench.editorFocused();
      await workbench.press('Escape');
    }
    await picture(preview, view).waitFor();
    await workbench.screenshot(`missing-no-more-${view}-${host}`);
  });

  test('hide the steps that a filter leaves out, and move nothing', async () => {
    await turnTo(FILTERED);
    await show(preview, 'map');
    // The detail of a map depends on the window; the filter does not.
    const before = await places(preview);
    const chip = preview.locator('[data-name="hidden-steps"]');
    for (const [option, hidden] of [
      ['persona =marcus', 11],
      ['channel website', 9],
      ['owner =marketing', 9],
      ['severity high', 10],
    ] as const) {
      await preview.locator('[data-name="filter"]').click();
      const box = preview.locator(`.popover [data-name="${option}"]`);
      await box.check();
      await expect.poll(() => chip.textContent(), { message: option }).toContain(`${hidden} steps`);
      await expect
        .poll(() => preview.locator('#journey-preview .jm-filtered').count(), { message: option })
        .toBeGreaterThan(0);
      expect(await places(preview), option).toBe(before);
      if (option === 'owner =marketing') await workbench.screenshot(`filter-${host}`);
      await box.uncheck();
      await expect.poll(() => chip.count()).toBe(0);
      await preview.locator('[data-name="filter"]').click();
    }
    await expect.poll(() => preview.locator('#journey-preview .jm-filtered').count()).toBe(0);
  });

  test('say which filter no step fits, and clear it', async () => {
    await turnTo(FILTERED);
    await preview.locator('[data-name="filter"]').click();
    await preview.locator('.popover [data-name="persona =marcus"]').check();
    await preview.locator('.popover [data-name="severity high"]').check();
    const empty = preview.locator('.empty[data-empty="filter"]');
    await empty.waitFor();
    expect(await empty.innerText()).toContain('Persona is Marcus and Severity of pains is High');
    await workbench.screenshot(`filter-empty-${host}`);
    await empty.locator('button.primary').click();
    await picture(preview, 'map').waitFor();
    await expect.poll(() => preview.locator('[data-name="hidden-steps"]').count()).toBe(0);
  });

  test.each([
    ['a Thai word without its tone mark', THAI, 'รองเทา'],
    ['a Thai word with its vowel in two letters', THAI, 'ทํา'],
    ['a Vietnamese word without its marks', VIETNAMESE, 'giay'],
    ['a Vietnamese word with its marks apart', VIETNAMESE, 'giày'.normalize('NFD')],
  ])('are searched for %s', async (_what, file, sought) => {
    await turnTo(file);
    await show(preview, 'map');
    await preview.locator('#viewport').focus();
    await workbench.press('/');
    await preview.locator('.find input').fill(sought);
    await expect.poll(() => preview.locator('.find-count').innerText()).toMatch(/\d.*\d/u);
    await expect.poll(() => preview.locator('.jm-found-current').count()).toBeGreaterThan(0);
    await workbench.screenshot(`search-${file}-${host}`);
    await workbench.press('Escape');
    await expect.poll(() => preview.locator('.jm-found').count()).toBe(0);
  });

  test('have the same facts as a table', async () => {
    await turnTo(SHOES);
    await show(preview, 'map');
    await preview.locator('#viewport').focus();
    await workbench.press('t');
    const table = preview.locator('#journey-preview[data-view="table"] table').last();
    await table.waitFor();
    // The journey, six stages and ten steps.
    expect(await table.locator('tbody tr').count()).toBe(17);
    await workbench.screenshot(`table-${host}`);
    const line = lineOf('    thinks: Why are the prices');
    await table
      .locator(`[data-fact-line="${line - 1}"]`)
      .first()
      .click();
    await expect.poll(() => workbench.lineInEditor()).toBe(line);
    await expect.poll(() => table.locator('.at-line').count()).toBe(1);
    await preview.locator('[data-name="table"]').click();
    await picture(preview, 'map').waitFor();
  });

  test('leave lanes out and fold them', async () => {
    await turnTo(SHOES);
    await show(preview, 'map');
    const lane = (keyword: string) =>
      preview.locator(`#journey-preview g[data-role="card"][data-keyword="${keyword}"]`);
    await preview.locator('[data-name="lanes"]').click();
    await preview.locator('.popover [data-name="density-full"]').check();
    await expect.poll(() => lane('thinks').count()).toBeGreaterThan(0);
    await preview.locator('.popover [data-name="lane-thinks"]').uncheck();
    await expect.poll(() => lane('thinks').count()).toBe(0);
    await workbench.screenshot(`lanes-${host}`);
    await preview.locator('.popover [data-name="usual-lanes"]').click();
    await expect.poll(() => preview.locator('.popover [data-name="lane-thinks"]').isChecked()).toBe(true);
    await preview.locator('.popover [data-name="density-full"]').check();
    await expect.poll(() => lane('thinks').count()).toBeGreaterThan(0);
    await workbench.press('Escape');
    const before = await lane('does').count();
    expect(before).toBeGreaterThan(0);
    // A reader may press the copy of a head, which stays in view: a place is pressed, not one of the two.
    const press = async (action: string): Promise<void> => {
      await preview.evaluate(() => document.getElementById('viewport')?.scrollTo(0, 0));
      const head = preview.locator(`#journey-preview g[data-action="${action}"] > .jm-box`).first();
      const box = (await head.count()) > 0 ? await head.boundingBox({ timeout: 2000 }).catch(() => null) : null;
      if (box) await workbench.page.mouse.click(box.x + 40, box.y + box.height / 2);
    };
    await expect
      .poll(async () => {
        await press('fold:does');
        return lane('does').count();
      })
      .toBeLessThan(before);
    await workbench.screenshot(`folded-${host}`);
    await expect
      .poll(async () => {
        await press('unfold:does');
        return lane('does').count();
      })
      .toBe(before);
  });

  test('are of the lanes that journey.config.json names', async () => {
    await turnTo(SHOES);
    await show(preview, 'map');
    await preview.locator('[data-name="lanes"]').click();
    await preview.locator('.popover [data-name="usual-lanes"]').click();
    await workbench.press('Escape');
    const own = path.join(server.folder, 'journey.config.json');
    let blanks = '';
    const write = async (config: object): Promise<void> => {
      // A watcher that is not running yet reports nothing: the file is written again, differently each time.
      blanks += '\n';
      await writeFile(own, JSON.stringify(config) + blanks);
    };
    const lanes = () => preview.locator('[data-name="lanes"]').getAttribute('aria-label');
    const usual = await lanes();
    await expect
      .poll(
        async () => {
          await write({ lanes: ['steps', 'touchpoints', 'feels'] });
          return lanes();
        },
        { interval: 1000 },
      )
      .toMatch(/\b3\b/u);
    await expect.poll(() => words(preview)).not.toContain('Size chart in the chat menu');
    await workbench.screenshot(`config-${host}`);
    await expect
      .poll(
        async () => {
          await write({});
          return lanes();
        },
        { interval: 1000 },
      )
      .toBe(usual);
  });

  test('stay as they were over a reload of the window', async () => {
    await turnTo(SHOES);
    await show(preview, 'emotion');
    const zoom = (): Promise<string> => preview.locator('[data-name="zoom-reset"]').innerText();
    const usual = await zoom();
    await preview.locator('#viewport').focus();
    await workbench.press('+');
    await workbench.press('+');
    await expect.poll(zoom).not.toBe(usual);
    const enlarged = await zoom();
    // The window stores the state of its editors when it finds the time.
    await expect.poll(() => workbench.remembers(/view\\*":\\*"emotion/u)).toBe(true);
    await workbench.page.reload();
    preview = await workbench.drawnPreview();
    await picture(preview, 'emotion').waitFor();
    expect(await zoom()).toBe(enlarged);
    await expect.poll(() => words(preview)).toContain('Asks about size');
    await workbench.screenshot(`view-reloaded-${host}`);
  });

  test('asked nothing of another machine, and broke no rule', () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
