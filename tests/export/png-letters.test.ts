import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DisplayList, Item, TextItem } from '../../src/drawing/kit/display-list.js';
import { graphemesOf } from '../../src/drawing/kit/wrap.js';
import { PALETTES } from '../../src/drawing/kit/palette.js';
import { readFaces } from '../../src/export/fonts.js';
import { outlineTexts } from '../../src/export/outline-text.js';
import { layoutExport } from '../../src/export/picture.js';
import { openFonts } from '../../src/export/set-text.js';
import type { Fonts } from '../../src/export/set-text.js';
import { renderSvgFile } from '../../src/export/svg.js';
import { textOfPicture } from '../../src/export/text-of-picture.js';
import { exampleText, pictureOf, readFont } from './samples.js';

const WASM = path.join(import.meta.dirname, '../../node_modules/@resvg/resvg-wasm/index_bg.wasm');

beforeAll(async () => {
  await initWasm(readFileSync(WASM));
});

/** Lines of more than one script, with what fonts join to one sign, or set on top of each other. */
const LINES: readonly string[] = [
  'A first แอป',
  'office flow profile ไม่กี่ tap',
  'I Mobile จองเสร็จในไม่กี่ tap',
  'fi → ≥ ✓ ★ ffl ไฟล์',
  'น้ำ กำ ก้ำ ปี่ ฟ้า ญี่ปุ่น',
  'Đặt chỗ qua ứng dụng ไทย',
  'Đặt chỗ qua ứng dụng'.normalize('NFD'),
  'Привет мир → Ελλάδα',
  '😀 😲 ✅ ❌ ⚠ 🛒 text',
  '① ⓐ ❶ № ½ × ÷ ° ™ € ₫ ฿',
  '日本 한국 हिन्दी עברית',
  '<b> & "quotes" \\ { } %% ;',
  'a\u202fb\u2003c\u00a0d',
  '👩‍👩‍👧 👍🏽 1️⃣ ❤️',
];

const STYLES: readonly Partial<TextItem>[] = [
  {},
  { weight: 500 },
  { weight: 600, anchor: 'middle' },
  { italic: true, anchor: 'end' },
];

/** Pixels for each px: letters of 11 px are large enough to be counted. */
const SCALE = 2;

function draw(items: readonly Item[], { width, height }: { width: number; height: number }, fonts: Fonts): PNG {
  const list: DisplayList = { width, height, title: '', description: '', language: 'en', items };
  const svg = renderSvgFile(outlineTexts(list, fonts), { ...PALETTES.light, canvas: '#FFFFFF', ink: '#000000' });
  const png = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  return PNG.sync.read(Buffer.from(png));
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much black there is, in px². */
function ink({ data, width, height }: PNG, box: Box = { left: 0, top: 0, right: Infinity, bottom: Infinity }): number {
  let sum = 0;
  const [left, right] = [Math.max(0, Math.round(box.left * SCALE)), Math.min(width, Math.round(box.right * SCALE))];
  const [top, bottom] = [Math.max(0, Math.round(box.top * SCALE)), Math.min(height, Math.round(box.bottom * SCALE))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += 255 - (data[(y * width + x) * 4] ?? 255);
  }
  return sum / 255 / SCALE ** 2;
}

/** Room for a letter alone: an emoji of several parts is drawn as its parts. */
const CELL = { width: 130, height: 64 };
const CELLS_IN_ROW = 24;

/** How much black each line must have: that of its letters, each drawn alone. None that has a picture is without any. */
function expectedInk(items: readonly TextItem[], fonts: Fonts): (item: TextItem) => number {
  const keyOf = (letter: string, { size, weight, italic }: TextItem): string => `${letter}|${size}|${weight}|${italic}`;
  const alone = new Map<string, TextItem>();
  for (const item of items) {
    for (const letter of graphemesOf(item.text)) {
      const { size, weight, italic } = item;
      const at = alone.size;
      const x = (at % CELLS_IN_ROW) * CELL.width + 24;
      const y = Math.floor(at / CELLS_IN_ROW) * CELL.height + 44;
      const key = keyOf(letter, item);
      if (alone.has(key)) continue;
      alone.set(key, plain({ text: letter, size, weight, ...(italic ? { italic } : {}), x, y, width: 160 }));
    }
  }
  const rows = Math.ceil(alone.size / CELLS_IN_ROW);
  const png = draw([...alone.values()], { width: CELLS_IN_ROW * CELL.width, height: rows * CELL.height }, fonts);
  const black = new Map<string, number>();
  for (const [key, { text, x, y }] of alone) {
    const [left, top] = [x - 24, y - 44];
    const found = ink(png, { left, top, right: left + CELL.width, bottom: top + CELL.height });
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) expect(found, `ink of ${text}`).toBeGreaterThan(0);
    black.set(key, found);
  }
  return (item) => graphemesOf(item.text).reduce((sum, letter) => sum + (black.get(keyOf(letter, item)) ?? 0), 0);
}

function plain(item: Pick<TextItem, 'text' | 'size' | 'x' | 'y' | 'width'> & Partial<TextItem>): TextItem {
  return { shape: 'text', weight: 400, fill: 'ink', ...item };
}

/** A text in black, without what is drawn round and through it. */
function inkAlone({ x, y, text, size, weight, width, anchor, italic }: TextItem): TextItem {
  return plain({ x, y, text, size, weight, width, ...(anchor ? { anchor } : {}), ...(italic ? { italic } : {}) });
}

async function fontsFor(text: string): Promise<Fonts> {
  return openFonts(await readFaces(readFont, 'ttf', text));
}

/** Letters that are joined, kerned or stacked lose some of their ink; a letter that is left out is more than this. */
function expectInk(found: number, expected: number, text: string): void {
  expect(found, text).toBeGreaterThan(expected * 0.94 - 1);
  expect(found, text).toBeLessThan(expected * 1.05 + 1);
}

describe('a PNG', () => {
  test('has every letter of lines of several scripts', async () => {
    const fonts = await fontsFor(LINES.join(''));
    const items = LINES.flatMap((text, line) =>
      STYLES.map((style, column) =>
        plain({ text, size: 24, x: 600 + column * 1200, y: 40 + line * 60, width: 560, ...style }),
      ),
    );
    const expected = expectedInk(items, fonts);
    const png = draw(items, { width: 1200 * STYLES.length, height: 60 * LINES.length + 40 }, fonts);
    for (const item of items) {
      const column = Math.floor(item.x / 1200) * 1200;
      expectInk(
        ink(png, { left: column, top: item.y - 30, right: column + 1200, bottom: item.y + 14 }),
        expected(item),
        item.text,
      );
    }
  });

  test.each(['buy-shoes.th.journey', 'city-bike.vi.journey'])(
    'of %s has every letter of every line of the picture, where it stands',
    async (name) => {
      const list = layoutExport(pictureOf(exampleText(name)), 1600);
      const fonts = await fontsFor(textOfPicture(list));
      const texts = textsOf(list.items).map(inkAlone);
      const expected = expectedInk(texts, fonts);
      const png = draw(texts, list, fonts);
      for (const item of texts) {
        const { x, y, width, size, anchor } = item;
        const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
        const box = { left: left - 1, top: y - size * 1.15, right: left + width + 2, bottom: y + size * 0.4 };
        expectInk(ink(png, box), expected(item), item.text);
      }
    },
  );
});

function textsOf(items: readonly Item[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.shape === 'text') return [item];
    return item.shape === 'group' ? textsOf(item.items) : [];
  });
}
