import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { COLOUR_NAMES, PALETTES } from '../../../src/drawing/kit/palette.js';
import { cssVariablesOf, escapeXml, paintItems, paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import { groupsOf } from './display-list-walk.js';
import { journey, stage, step, text } from './model-builders.js';
import { hostileMap, wholeMap } from './odd-maps.js';
import { shoesInEnglish, shoesInThai } from './sample-maps.js';

interface Parsed {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly text: string;
}

function parse(svg: string): Parsed {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags.add(tag.name);
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
  });
  parser.on('text', (part) => (words += `${part}\n`));
  parser.write(svg).close();
  return { tags, attributes, text: words };
}

describe('paintSvg', () => {
  test.each([shoesInEnglish, shoesInThai, wholeMap, hostileMap])('writes well-formed XML of plain shapes', (sample) => {
    const list = layoutMap({ ...sample(), width: 1500, fileName: '<a&b>.journey' });
    for (const svg of [
      paintSvg(list, PALETTES.light, { standalone: true }),
      paintSvg(list, 'css-variables', { idPrefix: 'one' }),
    ]) {
      const { tags, attributes } = parse(svg);
      const allowed = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'line', 'path', 'text'];
      expect([...tags].filter((tag) => !allowed.includes(tag))).toEqual([]);
      expect([...attributes].filter((name) => name.startsWith('on') || name === 'href' || name === 'style')).toEqual(
        [],
      );
    }
  });

  test('keeps hostile words as words', () => {
    const map = journey('<script>alert(1)</script> ]]> & "quoted"', [stage('S', [step('a\u0000b\ud800c\u001bd')])]);
    const { text: words } = parse(
      paintSvg(layoutMap({ journey: map, personas: [], language: 'en', width: 1200 }), PALETTES.dark, {
        standalone: true,
      }),
    );
    expect(words).toContain('<script>alert(1)</script> ]]> &');
    expect(words).toContain('abcd');
  });

  test('names no colour that is not in the palette', () => {
    const svg = paintSvg(layoutMap({ ...shoesInEnglish(), width: 1500 }), 'css-variables');
    const names = new Set([...svg.matchAll(/var\(--jm-([\w]+)\)/gu)].map((match) => match[1]));
    expect([...names].filter((name) => !COLOUR_NAMES.some((known) => known === name))).toEqual([]);
    expect(names.size).toBeGreaterThan(20);
    expect(Object.keys(cssVariablesOf(PALETTES.light))).toContain('--jm-painSoft');
  });

  test('tells those who cannot see it what it shows', () => {
    const svg = paintSvg(layoutMap({ ...shoesInEnglish(), width: 1500 }), PALETTES.light, {
      standalone: true,
      idPrefix: 'shoes',
    });
    expect(svg).toContain('<title id="shoes-title">Buy running shoes online</title>');
    expect(svg).toContain('Customer journey map with 6 stages and 12 steps, for Ploy.');
    expect(svg).toContain(' role="graphics-document" aria-labelledby=');
    expect(svg).not.toContain('tabindex');
  });

  test('gives a page one stop for the keyboard, and lines on every card', () => {
    const items = paintItems(layoutMap({ ...shoesInEnglish(), width: 1500 }), 'css-variables');
    expect(items.match(/tabindex="0"/gu)).toHaveLength(1);
    expect(items).toMatch(
      /<g class="jm-card" data-role="card" data-line="\d+" data-lines="\d+(?: \d+)*" data-keyword="does" role="button" aria-label="Does, step 1: [^"]+" tabindex="-1">/u,
    );
  });

  test.each([shoesInEnglish, hostileMap])('puts nothing that can be reached into another such thing', (sample) => {
    const reachable = groupsOf(layoutMap({ ...sample(), width: 1500 })).filter((group) => group.label !== undefined);
    expect(reachable.filter((group) => groupsOf(group).some((inner) => inner.label !== undefined))).toEqual([]);
  });

  test('shows the whole of a text that is cut as its tooltip', () => {
    const long = 'word '.repeat(200).trim();
    const map = journey('J', [stage('S', [step('A', { does: [text(long)] })])]);
    expect(paintSvg(layoutMap({ journey: map, personas: [], language: 'en', width: 800 }), PALETTES.light)).toContain(
      `<title>${long}</title>`,
    );
  });
});

describe('escapeXml', () => {
  test('drops what XML forbids', () => {
    expect(escapeXml('a\u0001\u0000b\ud83dc\udc00d\uffffe\t<\'"&>😊')).toBe('abcde &lt;&#39;&quot;&amp;&gt;😊');
  });
});
