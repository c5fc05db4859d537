import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { exportHtml } from '../../src/export/main.js';
import { exampleText, HOSTILE, hostileText, pictureOf, readFont } from './samples.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const EMPTY = /<(meta)\b([^>]*)>/g;

/** Our page is XML except for its head, so a strict parser reads it. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  const styleless = html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  parser.write(styleless.replace('<!DOCTYPE html>', '').replace(EMPTY, '<$1$2/>')).close();
  return elements;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The text of the only script, whose hash the policy names. */
function scriptOf(html: string): string {
  const all = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
  expect(html.match(/<script/g)).toHaveLength(1);
  return all[0] ?? '';
}

function expectSelfContained(html: string): void {
  const elements = elementsOf(html);
  expect(elements.filter(({ name }) => name === 'script')).toEqual([{ name: 'script', attributes: {} }]);
  for (const { name, attributes } of elements) {
    expect(['img', 'link', 'iframe', 'object', 'image', 'use', 'base', 'a']).not.toContain(name);
    for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^src|href/i);
  }
  const loads = [...html.matchAll(/url\(([^)]{0,40})/g)].map(([, target]) => target);
  for (const target of loads) expect(target).toMatch(/^data:font\/woff2;base64,/);
  const hash = createHash('sha256').update(scriptOf(html)).digest('base64');
  expect(html).toContain(`content="${POLICY}; script-src 'sha256-${hash}'"`);
}

describe('a page of HTML', () => {
  test.each(['buy-shoes.en.journey', 'buy-shoes.th.journey', 'buy-shoes.vi.journey'])(
    'of %s loads nothing and holds a table',
    async (name) => {
      const picture = pictureOf(exampleText(name));
      const html = await exportHtml(picture, readFont);
      expectSelfContained(html);
      expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${picture.input.language}">`));
      const steps = picture.input.journey.stages.flatMap((stage) => stage.steps);
      expect(html.match(/<tr class="step">/g)).toHaveLength(steps.length);
      for (const { title } of steps) expect(html).toContain(title.replaceAll("'", '&#39;'));
      expect(html.match(/<th scope="col">/g)?.length).toBeGreaterThan(5);
    },
  );

  test('has the same script whatever the author wrote, which asks for nothing, and none where nothing is presented', async () => {
    const script = scriptOf(await exportHtml(pictureOf(exampleText('buy-shoes.en.journey')), readFont));
    expect(scriptOf(await exportHtml(pictureOf(hostileText('</script><script>alert(1)//')), readFont))).toBe(script);
    expect(script).not.toMatch(
      /fetch|XMLHttp|import\(|eval|Function\(|innerHTML|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
    const other = await exportHtml(pictureOf(exampleText('buy-shoes.en.journey'), { view: 'opportunities' }), readFont);
    expect(other).not.toContain('<script');
    expect(other).not.toContain('present');
    expect(other).toContain(`content="${POLICY}"`);
  });

  test('holds Thai fonts only where there is Thai', async () => {
    expect(await exportHtml(pictureOf(exampleText('buy-shoes.en.journey')), readFont)).not.toContain(
      "font-family: 'Noto Sans Thai'; font-style",
    );
    expect(await exportHtml(pictureOf(exampleText('buy-shoes.th.journey')), readFont)).toContain(
      "font-family: 'Noto Sans Thai'; font-style",
    );
  });

  test.each(HOSTILE)('takes %s for text', async (_name, words) => {
    expectSelfContained(await exportHtml(pictureOf(hostileText(words)), readFont));
  });

  test.each(['light', 'dark', 'print'] as const)('uses the colours of %s alone', async (palette) => {
    const html = await exportHtml(pictureOf(exampleText('buy-shoes.en.journey'), { palette }), readFont);
    expect(html).not.toContain('var(--');
  });
});
