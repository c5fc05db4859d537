import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { planEdit } from '../../../src/core/edit/plan-edit.js';
import { editWordsOf } from '../../../src/core/vocabulary/all-edit-words.js';
import { readModel } from '../../../src/language/read-model.js';
import type { FromWebview } from '../../../src/protocol/preview-messages.js';
import type { PreviewModel } from '../../../src/protocol/preview-request.js';
import { applyEdits } from '../../helpers/apply-edits.js';
import { URI } from '../helpers.js';
import { preparePreviews } from './prepare-previews.js';
import type { PreviewInBrowser } from './preview-page.js';

export const MAP = `journey: Buy running shoes
stage: Awareness
  step: Sees a review
    feels: 4 curious
    pain: high No price
stage: Decision
  step: Asks about size
    does: Sends a photo
      ... and waits
    feels: 2 worried
  step: Pays
    owner: Sales
stage: Use
`;
export const WORDS = editWordsOf('en');

export function modelOf(text: string, version: number): PreviewModel {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  return {
    uri: URI,
    version,
    language: file.language,
    journeys: [{ title: journey?.title ?? '', firstLine: 0, lastLine: journey?.lastLine ?? 0 }],
    shown: 0,
    ...(journey ? { journey } : {}),
    personas: file.personas,
  };
}

/** The page with a text, and an extension that carries out changes like the real one. */
export class Editing {
  text = MAP;
  version = 1;

  constructor(readonly preview: PreviewInBrowser) {}

  card(keyword: string, words: string): Locator {
    const line = this.text.split('\n').findIndex((each) => each.includes(words));
    return this.preview.page.locator(`#journey-preview g[data-keyword="${keyword}"][data-line="${line}"]`).first();
  }

  /** Waits for the next requested change, makes it, and shows the new picture. */
  async carryOut(): Promise<void> {
    const message = await this.preview.sent('change');
    expect(message).toMatchObject({ uri: URI, version: this.version });
    const plan = planEdit(readModel(this.text), message.intent);
    if ('refused' in plan) expect.fail(plan.refused);
    this.text = applyEdits(this.text, plan.edits);
    this.version += 1;
    await this.forget();
    await this.preview.post(
      { type: 'changed', uri: URI, version: this.version, line: plan.line },
      { type: 'model', model: modelOf(this.text, this.version), sentAt: 0 },
    );
    await this.preview.drawn(this.version);
  }

  forget(): Promise<void> {
    return this.preview.page.evaluate(() => window.sentToExtension.splice(0).length).then(() => undefined);
  }

  async changes(): Promise<readonly FromWebview[]> {
    const sent = await this.preview.page.evaluate(() => window.sentToExtension);
    return sent.filter(({ type }) => type === 'change');
  }

  press(key: string): Promise<void> {
    return this.preview.page.keyboard.press(key);
  }

  /** The keyword and the line of the focused card. */
  focused(): Promise<string> {
    return this.preview.page.evaluate(() => {
      const { keyword, line } = document.activeElement instanceof SVGElement ? document.activeElement.dataset : {};
      return `${keyword ?? ''} ${line ?? ''}`;
    });
  }

  async drag(card: Locator, dx: number, dy: number): Promise<void> {
    const { x, y } = await middle(card);
    const { mouse } = this.preview.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + dx / 2, y + dy / 2, { steps: 3 });
    await mouse.move(x + dx, y + dy, { steps: 3 });
  }

  drop(): Promise<void> {
    return this.preview.page.mouse.up();
  }
}

/** Resizes the page and waits for its picture. It may draw twice: for the width, and for the bar next to the picture. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  const place = (): Promise<string | null> => page.locator('#journey-preview > svg').getAttribute('viewBox');
  const before = await place();
  await page.setViewportSize(size);
  let last = before;
  await expect
    .poll(
      async () => {
        const previous = last;
        last = await place();
        return last !== before && last === previous;
      },
      { interval: 400 },
    )
    .toBe(true);
}

export async function middle(card: Locator): Promise<{ x: number; y: number }> {
  await card.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  const box = await card.locator('> .jm-box').boundingBox();
  if (!box) expect.fail('the card has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens one browser for the tests of a file; returns what opens a page with a map to edit. */
export function prepareEditing(): (text?: string) => Promise<Editing> {
  const open = preparePreviews();
  return async (text = MAP) => {
    const preview = await open();
    const editing = new Editing(preview);
    editing.text = text;
    await preview.page.setViewportSize({ width: 1200, height: 900 });
    await preview.show(modelOf(text, 1));
    return editing;
  };
}
