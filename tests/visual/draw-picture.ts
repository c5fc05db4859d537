import { NO_FILTER } from '../../src/drawing/scene/filter.js';
import { analyse } from '../../src/language/analyse.js';
import type { PreviewState } from '../../src/protocol/preview-messages.js';
import { previewOf } from '../../src/server/requests/preview.js';
import { createTestServer } from '../server/helpers/server.js';
import { openBench, PreviewInBrowser } from '../webview/browser/preview-page.js';
import type { Bench } from '../webview/browser/preview-page.js';
import { compact } from './compare.js';
import { carryOut } from './deeds.js';
import { drawExport } from './draw-export.js';
import type { PictureSpec, Sight } from './pictures.js';
import { readExample } from './texts.js';
import { THEMES } from './themes.js';

/** What makes Chromium draw letters differently from system to system. */
const SAME_EVERYWHERE = ['--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];

export interface Drawn {
  /** The window as PNG. */
  readonly png: Buffer;
  /** Every text of the page, in its order, one on each line. */
  readonly text: string;
  /** What the page threw, or logged as an error. */
  readonly errors: readonly string[];
}

/** A browser for all pictures of a run. */
export function openStudio(): Promise<Bench> {
  return openBench(SAME_EVERYWHERE);
}

/** Draws a picture in the built page, as the extension would have it drawn, and waits until it no longer changes. */
export function drawPicture(studio: Bench, spec: PictureSpec): Promise<Drawn> {
  const { exported } = spec;
  return exported ? drawExport(studio, { ...spec, exported }) : drawPage(studio, spec);
}

async function drawPage(studio: Bench, spec: PictureSpec): Promise<Drawn> {
  const { bodyClass, colours } = THEMES[spec.theme];
  const uri = 'file:///ws/here.journey';
  const preview = await PreviewInBrowser.open(studio, {
    saved: savedOf(spec, uri),
    theme: bodyClass,
    colours,
    size: spec.size,
  });
  try {
    await preview.page.emulateMedia({
      reducedMotion: 'reduce',
      forcedColors: spec.forcedColours ? 'active' : 'none',
    });
    if (spec.sight) await see(preview, spec.sight);
    await show(preview, spec, uri);
    if (spec.deed) await carryOut(spec.deed, preview.page, spec.text);
    return {
      png: compact(await stillPicture(preview, spec.size)),
      text: await allTexts(preview),
      errors: [...preview.errors],
    };
  } finally {
    await preview.close();
  }
}

/** What the page had stored, as VS Code returns it. */
function savedOf({ view, scroll, choices, table }: PictureSpec, uri: string): PreviewState {
  const chosen = { filter: NO_FILTER, density: 'automatic', ...choices } as const;
  return {
    uri,
    view,
    zoom: 1,
    scroll: scroll ?? { x: 0, y: 0 },
    ...(choices ? { choices: { [uri]: chosen } } : {}),
    ...(table ? { table } : {}),
  };
}

async function see({ page }: PreviewInBrowser, sight: Sight): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: sight });
}

async function show(
  preview: PreviewInBrowser,
  { text, cursorLine, problems, held }: PictureSpec,
  uri: string,
): Promise<void> {
  // The current map is next to the improved one, which is compared with it.
  const server = createTestServer({ 'buy-shoes.en.journey': readExample('buy-shoes.en') });
  const document = server.document(text, uri);
  const params = cursorLine === undefined ? { uri } : { uri, cursorLine };
  const model = previewOf(document, params, server.services.shared.journey.Index);
  await preview.show(model);
  if (cursorLine !== undefined) await preview.post({ type: 'cursor', uri, line: cursorLine });
  if (problems) {
    const found = analyse(text).problems;
    await preview.post({ type: 'problems', problems: { uri, version: model.version, problems: found } });
    await preview.page.locator('.strip-row').first().waitFor();
  }
  if (held) {
    await preview.page.clock.setFixedTime(new Date(2026, 10, 29, 14, 2, 30));
    const hold = { reason: 'conflict', line: cursorLine ?? 0 } as const;
    await preview.post({ type: 'model', model: { ...model, version: model.version + 1, hold }, sentAt: 0 });
    await preview.page.locator('.held').waitFor();
  }
}

/** Two pictures, a moment apart, that are the same. A window that is far from full is cut off below its map. */
async function stillPicture({ page }: PreviewInBrowser, { width, height }: PictureSpec['size']): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  let last: Buffer | undefined;
  for (;;) {
    const bottom = await page.locator('#journey-preview').evaluate((map) => map.getBoundingClientRect().bottom);
    const isWhole = (await page.locator('.strip:not([hidden]), .held').count()) > 0;
    const cut = bottom < height * 0.8 && !isWhole ? Math.ceil(bottom) : height;
    const clip = { x: 0, y: 0, width, height: cut };
    const next = await page.screenshot({ animations: 'disabled', caret: 'hide', clip });
    if (last?.equals(next)) return next;
    last = next;
    await page.waitForTimeout(150);
  }
}

function allTexts({ page }: PreviewInBrowser): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.trim() !== '' && parentElement?.tagName.toLowerCase() !== 'style') texts.push(data.trim());
    }
    return `${texts.join('\n')}\n`;
  });
}
