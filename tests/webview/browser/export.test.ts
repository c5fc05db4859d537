import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exportHtml, exportMermaid, exportShapes } from '../../../src/export/main.js';
import type { ExportPicture } from '../../../src/export/picture.js';
import type { ExportFromWebview, ExportToWebview } from '../../../src/protocol/export-messages.js';
import { exampleText, hostileText, pictureOf, readFont } from '../../export/samples.js';
import { model, URI } from '../helpers.js';
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

async function open(): Promise<PreviewInBrowser> {
  preview = await PreviewInBrowser.open(bench);
  await preview.show(model(3));
  return preview;
}

/** Passes a message as the extension does: as an object. */
async function ask(page: PreviewInBrowser, message: ExportToWebview): Promise<void> {
  await page.page.evaluate((asked) => window.postMessage(asked, '*'), message);
}

async function answerOf<Type extends ExportFromWebview['type']>(
  page: PreviewInBrowser,
  type: Type,
): Promise<Extract<ExportFromWebview, { type: Type }>> {
  return page.sent(type);
}

/** The PNG that the page sent, as a data URL. */
async function pngOf(page: PreviewInBrowser): Promise<string> {
  await page.sent('rasterised');
  const base64 = await page.page.evaluate(() => {
    const sent = window.sentToExtension.find((message) => message.type === 'rasterised');
    const bytes = sent?.type === 'rasterised' ? sent.png : undefined;
    return bytes ? btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) : '';
  });
  return `data:image/png;base64,${base64}`;
}

/** Size of a picture, how many of its pixels are not the first one's, and how many differ much from those of another picture. */
async function comparePixels(page: PreviewInBrowser, one: string, other: string) {
  return page.page.evaluate(
    async ([left = '', right = '']) => {
      const pixelsOf = async (address: string): Promise<ImageData> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const drawing = canvas.getContext('2d');
        if (!drawing) throw new Error('no canvas');
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [first, second] = [await pixelsOf(left), await pixelsOf(right)];
      let drawn = 0;
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const grey = (data: Uint8ClampedArray): number => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
        if (grey(first.data) !== 765) drawn++;
        if (Math.abs(grey(first.data) - grey(second.data)) > 240) different++;
      }
      return { width: first.width, height: first.height, drawn, different };
    },
    [one, other],
  );
}

/** The SVG of an exported page as a browser draws it with the fonts inside of the page. */
async function screenshotOf(picture: ExportPicture): Promise<string> {
  const { width, height } = exportShapes(picture);
  const page = await bench.browser.newPage({ viewport: { width, height: height + 400 } });
  await page.setContent(await exportHtml(picture, readFont));
  await page.evaluate(async () => {
    // The picture alone, in its own size: the page fits it to its window.
    const drawing = document.querySelector('svg');
    if (drawing) {
      drawing.setAttribute('style', 'display: block; width: auto; height: auto; max-width: none');
      document.body.setAttribute('style', 'margin: 0; padding: 0');
      document.body.replaceChildren(drawing);
    }
    await document.fonts.ready;
  });
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

test('the menu asks for each form, with what the reader looks at', async () => {
  const page = await open();
  await page.page.locator('[data-name="view-emotion"]').click();
  await page.page.locator('[data-name="export"]').click();
  const items = await page.page.$$eval('.popover:not([hidden]) .menu-item', (all) =>
    all.map((item) => item.getAttribute('data-name')),
  );
  expect(items).toEqual([
    'save-svg',
    'save-png',
    'save-pdf',
    'save-html',
    'copy-png',
    'copy-svg',
    'copy-mermaid',
    'copy-markdown',
  ]);
  await page.page.locator('[data-name="save-pdf"]').click();
  expect(await answerOf(page, 'export')).toMatchObject({
    uri: URI,
    action: 'save-pdf',
    // The row of pictures is hidden until somebody asks for it.
    look: { view: 'emotion', filter: { channel: [] }, hiddenLanes: ['pictures'], foldedLanes: [] },
  });
});

test('a command asks the page, which says what the reader looks at', async () => {
  const page = await open();
  await ask(page, { type: 'exportAsked', uri: URI, action: 'copy-svg' });
  expect(await answerOf(page, 'export')).toMatchObject({ uri: URI, action: 'copy-svg', look: { view: 'map' } });
});

test('of the picture that Mermaid draws itself there is SVG and text alone', async () => {
  const page = await open();
  await page.page.locator('[data-name="view-mermaid-journey"]').click();
  await page.page.locator('[data-name="export"]').click();
  const shut = await page.page.$$eval('.popover:not([hidden]) .menu-item:disabled', (all) =>
    all.map((item) => item.getAttribute('data-name')),
  );
  expect(shut).toEqual(['save-png', 'save-pdf', 'save-html', 'copy-png']);
});

test.each(['buy-shoes.th.journey', 'buy-shoes.vi.journey', 'buy-shoes.en.journey'])(
  'the PNG of %s has the letters of the SVG',
  async (name) => {
    const page = await open();
    const picture = pictureOf(exampleText(name));
    const list = exportShapes(picture);
    await ask(page, { type: 'rasterise', id: 7, list, palette: 'light', scale: 1, to: 'bytes' });
    const result = await comparePixels(page, await pngOf(page), await screenshotOf(picture));
    expect([result.width, result.height]).toEqual([list.width, list.height]);
    expect(result.drawn).toBeGreaterThan(50_000);
    // A lost tone mark changes some thirty pixels of a text.
    expect(result.different).toBeLessThan(20);
    expect(await page.page.evaluate(() => window.violations)).toEqual([]);
    expect(page.foreignRequests).toEqual([]);
  },
);

test('a PNG has as many pixels as its scale says, and hostile words load nothing', async () => {
  const page = await open();
  const list = exportShapes(pictureOf(hostileText('<img src="https://example.org/x.png">')));
  await ask(page, { type: 'rasterise', id: 7, list, palette: 'print', scale: 3, to: 'bytes' });
  const png = await pngOf(page);
  const result = await comparePixels(page, png, png);
  expect([result.width, result.height]).toEqual([list.width * 3, list.height * 3]);
  expect(page.foreignRequests).toEqual([]);
});

test('a picture with more pixels than a canvas has is refused in words', async () => {
  const page = await open();
  const list = { ...exportShapes(pictureOf(exampleText('buy-shoes.en.journey'))), width: 9000 };
  await ask(page, { type: 'rasterise', id: 9, list, palette: 'light', scale: 4, to: 'bytes' });
  expect(await answerOf(page, 'exportFailed')).toMatchObject({ id: 9, why: 'too-large' });
});

test('a picture goes to the clipboard where the page may, and else it is told', async () => {
  const page = await open();
  const list = exportShapes(pictureOf(exampleText('buy-shoes.th.journey')));
  await page.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { write: () => Promise.reject(new Error('not focused')) },
    });
  });
  await ask(page, { type: 'rasterise', id: 1, list, palette: 'light', scale: 1, to: 'clipboard' });
  expect(await answerOf(page, 'exportFailed')).toEqual({
    type: 'exportFailed',
    id: 1,
    why: 'refused',
    reason: 'not focused',
  });
  await page.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: ClipboardItem[]) => {
          const blob = await item?.getType('image/png');
          document.title = `${blob?.type} ${(blob?.size ?? 0) > 10_000}`;
        },
      },
    });
  });
  await ask(page, { type: 'rasterise', id: 2, list, palette: 'dark', scale: 1, to: 'clipboard' });
  expect(await answerOf(page, 'rasterised')).toEqual({ type: 'rasterised', id: 2 });
  expect(await page.page.title()).toBe('image/png true');
});

test.each(['light', 'dark', 'print'] as const)(
  'Mermaid draws its own picture in the colours of %s',
  async (palette) => {
    const page = await open();
    const text = exportMermaid('mermaid-journey', pictureOf(exampleText('buy-shoes.th.journey')));
    await ask(page, { type: 'drawMermaid', id: 4, text, palette });
    const { svg } = await answerOf(page, 'mermaidDrawn');
    const isXml = await page.page.evaluate(
      (drawn) => new DOMParser().parseFromString(drawn, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(isXml).toBe(true);
    expect(svg).toContain('<svg');
    expect(svg).toContain(palette === 'dark' ? '31, 31, 31' : '255, 255, 255');
    expect(svg).not.toMatch(/(?:href|src)="https?:/);
  },
);
