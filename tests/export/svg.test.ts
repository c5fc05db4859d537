import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/drawing/kit/palette.js';
import { applyFilter, NO_FILTER } from '../../src/drawing/scene/filter.js';
import { PICTURE_VIEWS } from '../../src/core/vocabulary/picture-views.js';
import { exportMarkdown, exportMermaid, exportSvg, exportSvgForRasteriser } from '../../src/export/main.js';
import { exampleText, HOSTILE, hostileText, pictureOf, readFont } from './samples.js';

/** What X7 allows, and what names and describes a picture. */
const ALLOWED = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'line', 'path', 'text', 'tspan', 'style'];

function expectPlainSvg(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    expect(ALLOWED).toContain(name);
    for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|href|^src/i);
  });
  parser.write(svg).close();
  for (const [, target] of svg.matchAll(/url\(([^)]{0,30})/g)) expect(target).toMatch(/^data:font\/woff2/);
}

describe('an SVG file', () => {
  test.each(PICTURE_VIEWS)('of the view %s is well-formed, needs nothing and has no interface in it', (view) => {
    for (const name of ['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey']) {
      const svg = exportSvg(pictureOf(exampleText(name), { view }));
      expectPlainSvg(svg);
      expect(svg).not.toMatch(/tabindex|role="button"|jm-cursor|var\(--|data-action/);
    }
  });

  test('keeps SARA AM, the family of its fonts, file name and date', () => {
    const svg = exportSvg(
      pictureOf(
        '\u0e40\u0e2a\u0e49\u0e19\u0e17\u0e32\u0e07 \u0e19\u0e49\u0e33\n\u0e23\u0e30\u0e22\u0e30 \u0e01\n\u0e02\u0e31\u0e49\u0e19 \u0e02\n',
      ),
    );
    expect(svg).toContain('\u0e19\u0e49\u0e33');
    expect(svg).toContain("font-family=\"'Noto Sans', 'Noto Sans Thai'");
    expect(svg).toContain('a.journey \u00b7 24 \u0e1e.\u0e22. 2569');
    expect(svg).not.toContain('@font-face');
  });

  test.each(HOSTILE)('takes %s for text', (_name, words) => {
    expectPlainSvg(exportSvg(pictureOf(hostileText(words))));
  });

  test('draws a long text in full', () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    expect(exportSvg(pictureOf(`journey: a\nstage: b\nstep: c\ndoes: ${words}\n`))).toContain('word119<');
  });

  test.each([
    [
      'journey: a\nstage: b\nstep: c\nchannel: website\nstep: d\nchannel: phone\n',
      'Filter: Website; 1 of 2 steps does not fit',
      '24 Nov 2026',
    ],
    ['เส้นทาง ก\nระยะ ข\nขั้น ค\nช่องทาง เว็บไซต์\nขั้น ง\nช่องทาง โทรศัพท์\n', 'ตัวกรอง: เว็บไซต์ ไม่ตรง 1 จาก 2 ขั้น', '24 พ.ย. 2569'],
    [
      'hành trình: a\ngiai đoạn: b\nbước: c\nkênh: trang web\nbước: d\nkênh: điện thoại\n',
      'Bộ lọc: Trang web; 1 trên 2 bước không khớp',
      '24',
    ],
  ])('says at its foot which filter was on, and fades what does not fit: %j', (text, said, date) => {
    const filter = { ...NO_FILTER, channel: ['website'] };
    const picture = pictureOf(text, { filter });
    const { journey, personas } = picture.input;
    expect(applyFilter(journey, personas, filter).hidden).toEqual([1]);
    const svg = exportSvg(picture);
    expectPlainSvg(svg);
    expect(svg).toContain(`a.journey \u00b7 ${said} \u00b7 ${date}`);
    expect(svg.match(/stroke-dasharray="1 3"/g)?.length).toBeGreaterThan(0);
    // The sign of the channel that does not match is grey; that of the other is in its colour.
    const { lineStrong, accentInk, accent } = PALETTES.light;
    const faded = svg.slice(svg.lastIndexOf('data-keyword="channel"'));
    expect(faded.slice(0, faded.indexOf('</g>'))).toContain(`stroke="${lineStrong}"`);
    expect(faded.slice(0, faded.indexOf('</g>'))).not.toMatch(new RegExp(`"(?:${accentInk}|${accent})"`));
    expect(svg).toContain(`"${accentInk}"`);
    expect(exportSvg(pictureOf(text, { filter: NO_FILTER }))).not.toContain('Filter');
  });
});

describe('an SVG that becomes pixels', () => {
  test('has outlines instead of letters, and keeps its title', async () => {
    const picture = pictureOf('journey: \u0e19\u0e49\u0e33 & <b>\nstage: b\nstep: c\n');
    const { content, missing } = await exportSvgForRasteriser(picture, readFont, () => {});
    expectPlainSvg(content.svg);
    expect(content.svg).not.toMatch(/<text|NaN|undefined/);
    expect(content.svg).toContain('-title">\u0e19\u0e49\u0e33 &amp;');
    expect(missing).toEqual([]);
  });
});

describe('texts for the clipboard', () => {
  test('are those of the view and of the journey', () => {
    const picture = pictureOf('journey: a\nstage: b\nstep: c\nfeels: 4\n');
    expect(exportMermaid('mermaid-journey', picture)).toBe(
      'journey\n    accTitle: a\n    accDescr: Customer journey map with 1 stage and 1 step.\n    title a\n    section b\n      c: 4\n',
    );
    expect(exportMarkdown(picture)).toContain('| 1\\. c | 4 / 5 |');
  });
});
