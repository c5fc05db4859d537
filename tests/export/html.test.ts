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

function expectSelfContained(html: string): void {
  const elements = elementsOf(html);
  expect(elements.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['script']));
  for (const { name, attributes } of elements) {
    expect(['script', 'img', 'link', 'iframe', 'object', 'image', 'use', 'base', 'a']).not.toContain(name);
    for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^src|href/i);
  }
  const loads = [...html.matchAll(/url\(([^)]{0,40})/g)].map(([, target]) => target);
  for (const target of loads) expect(target).toMatch(/^data:font\/woff2;base64,/);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
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
