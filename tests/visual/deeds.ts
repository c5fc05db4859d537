import type { Locator, Page } from 'playwright-core';

/** A card: its keyword, and words of the line that it is drawn from. */
export interface CardPlace {
  readonly keyword: string;
  readonly words: string;
}

/** What the reader of a picture is doing while it is taken. */
export type Deed =
  /** The pointer rests on a card until its details are shown. */
  | { readonly does: 'hover'; readonly card: CardPlace }
  /** A card is focused. */
  | { readonly does: 'focus'; readonly card: CardPlace }
  /** A card is held, this many px from its place. */
  | { readonly does: 'drag'; readonly card: CardPlace; readonly by: { readonly x: number; readonly y: number } }
  /** The strip of problems is opened. */
  | { readonly does: 'open-strip' }
  /** Words are searched. */
  | { readonly does: 'find'; readonly words: string };

/** Does it in the page that shows a text, and waits until it is seen. */
export async function carryOut(deed: Deed, page: Page, text: string): Promise<void> {
  switch (deed.does) {
    case 'hover':
      await page.mouse.move(...(await middleOf(cardOf(page, text, deed.card))));
      return page.locator('.details:not([hidden])').waitFor();
    case 'focus':
      // The ring is for keyboard users, which a keystroke shows.
      await page.keyboard.press('Shift');
      await cardOf(page, text, deed.card).focus();
      return page.locator('.details:not([hidden])').waitFor();
    case 'drag': {
      const [x, y] = await middleOf(cardOf(page, text, deed.card));
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + deed.by.x / 2, y + deed.by.y / 2, { steps: 3 });
      await page.mouse.move(x + deed.by.x, y + deed.by.y, { steps: 3 });
      return page.locator('.drop-bar').waitFor();
    }
    case 'open-strip':
      await page.locator('[data-name="strip-more"]').click();
      await page.mouse.move(0, 0);
      return page.locator('.strip.is-open').waitFor();
    case 'find':
      await page.keyboard.press('/');
      await page.locator('[data-name="find"]').fill(deed.words);
      return page.locator('.jm-found-current').first().waitFor();
  }
}

function cardOf(page: Page, text: string, { keyword, words }: CardPlace): Locator {
  const line = text.split('\n').findIndex((each) => each.includes(words));
  return page.locator(`#journey-preview g[data-keyword="${keyword}"][data-line="${line}"]`).first();
}

async function middleOf(card: Locator): Promise<[number, number]> {
  const box = await card.locator('> .jm-box').boundingBox();
  if (!box) throw new Error('the card has no box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
