import createMarkdownIt from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawFence } from '../../src/extension/markdown/draw-fence.js';
import type { DrawFence } from '../../src/extension/markdown/draw-fence.js';
import { markdownExtension } from '../../src/extension/markdown/extend-markdown-it.js';
import type { FenceHost } from '../../src/extension/markdown/journey-fences.js';
import { exportWordsOf } from '../../src/core/vocabulary/all-export-words.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';
import { EXAMPLE_NAMES, exampleText } from '../helpers/examples.js';

const draw = vi.fn<DrawFence>(drawFence);
let ready = true;
const messages: string[] = [];
const lanesFor = vi.fn<FenceHost['lanesFor']>(() => undefined);
const host: FenceHost = {
  loadDrawing: () => (ready ? draw : undefined),
  lanesFor,
  language: 'en',
  log: (message) => messages.push(message),
};
let md: MarkdownIt;

/** What VS Code's preview does to every block, so that it can scroll with the editor. */
function numberLines(renderer: MarkdownIt): void {
  renderer.core.ruler.push('source_map_data_attribute', ({ tokens }) => {
    for (const token of tokens.filter(({ map, type }) => map && type !== 'inline')) {
      token.attrSet('data-line', String(token.map?.[0]));
      token.attrJoin('class', 'code-line');
    }
  });
}

beforeEach(() => {
  draw.mockClear();
  lanesFor.mockReset();
  messages.length = 0;
  ready = true;
  md = createMarkdownIt({ html: true });
  md.use(numberLines);
  md = markdownExtension(host).extendMarkdownIt(md);
});

const fence = (text: string, info = 'journey'): string => `\`\`\`${info}\n${text}\n\`\`\`\n`;
const SMALL = 'journey: Buys shoes\nstage: Looks around\n  step: Sees a review\n    feels: 4 curious';
/** Words of a picture: each line of a text is an element of its own. */
const words = (html: string): string =>
  [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('a journey fence', () => {
  test('is drawn as a map, on the spot', () => {
    const html = md.render(`# Title\n\n${fence(SMALL)}`);
    expect(html).toContain('<svg ');
    expect(words(html)).toContain('Sees a review');
  });

  test.each(['en', 'th', 'vi'] as const)('is drawn in %s, with the words of that language', (language) => {
    const html = md.render(fence(exampleText(`buy-shoes.${language}`)));
    expect(html).toContain(`lang="${language}"`);
    const lanes = { en: 'Steps', th: 'ขั้น', vi: 'Bước' };
    expect(words(html)).toContain(lanes[language]);
  });

  test('has the rows that the configuration of its page names, in their order', () => {
    const text = `${SMALL}\n    does: Reads it\n    thinks: Good`;
    const page = { currentDocument: new URL('file:///w/docs/page.md') };
    const usual = words(md.render(fence(text), page));
    expect(usual).toContain('Reads it');
    lanesFor.mockReturnValue(['thinks', 'steps']);
    const chosen = words(md.render(fence(text), page));
    expect(lanesFor).toHaveBeenCalledWith('file:///w/docs/page.md');
    expect(chosen).not.toContain('Reads it');
    expect(chosen.indexOf('Good')).toBeLessThan(chosen.indexOf('Sees a review'));
    expect(words(md.render(fence(text), page))).toBe(chosen);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('asks for the rows of no page where the preview names none', () => {
    md.render(fence(SMALL));
    md.render(fence(SMALL), { currentDocument: undefined });
    expect(lanesFor.mock.calls).toEqual([[''], ['']]);
  });

  test('keeps the line and the class by which the preview scrolls, and its token as it was', () => {
    const tokens = md.parse(`one\n\n${fence(SMALL)}`, {});
    const before = JSON.stringify(tokens);
    const html = md.renderer.render(tokens, md.options, {});
    expect(html).toMatch(/<div data-line="2" class="code-line journey-map-fence">/);
    expect(JSON.stringify(tokens)).toBe(before);
  });

  test('marks its cards with their lines in the page', () => {
    const html = md.render(`one\n\n${fence(SMALL)}`);
    expect(html).toMatch(/data-line="5"[^>]* data-keyword="step"/);
  });

  test.each(EXAMPLE_NAMES)('says everywhere which line of the page it means: %s', (name) => {
    const text = exampleText(name);
    // A keyword too many, a stage without steps, two goals, a scale that does not have the number.
    for (const written of [
      text,
      text.replaceAll(/^(\s*)(\p{L}+):/gmu, '$1$2x:'),
      `${text}\nupdated: 1\nupdated: 2\nfeels: 9`,
    ]) {
      const line = 41;
      const place = { line, id: 'a', language: 'en' } as const;
      // The same text with empty lines above it, which are lines of the text itself.
      const alone = drawFence('\n'.repeat(line) + written, { ...place, line: 0 });
      expect(drawFence(written, place)).toBe(alone);
      expect(alone).not.toBe(drawFence(written, { ...place, line: 0 }));
    }
  });

  test('is found by its first word only, in any fence that Markdown knows', () => {
    expect(md.render(fence(SMALL, ' Journey title="x"'))).toContain('<svg ');
    expect(md.render(`~~~journey\n${SMALL}\n~~~\n`)).toContain('<svg ');
    expect(md.render(`- one\n\n  ~~~journey\n  ${SMALL.replaceAll('\n', '\n  ')}\n  ~~~\n`)).toContain('<svg ');
    for (const other of ['journeys', 'js journey', '', 'mermaid', 'journey-map']) {
      expect(md.render(fence(SMALL, other)), other).not.toContain('<svg ');
    }
  });

  test.each(['en', 'th', 'vi'] as const)('has the same as tables behind a summary, in %s', (language) => {
    const html = md.render(fence(exampleText(`buy-shoes.${language}`)));
    const [, tables = ''] = /<details[^>]*>(.*)<\/details>/su.exec(html) ?? [];
    expect(tables).toContain(`<summary>${exportWordsOf(language).asTable}</summary>`);
    expect(tables.match(/<table>/gu)).toHaveLength(3);
    expect(tables).toContain(`<th scope="col">${vocabularyOf(language).labels.lanes.pains}</th>`);
  });

  test('uses no name of Mermaid', () => {
    expect(md.render(fence(exampleText('buy-shoes.en')))).not.toMatch(/class="[^"]*mermaid/);
  });

  test('draws every journey that it holds', () => {
    const html = md.render(fence(`${SMALL}\n\n${SMALL.replace('shoes', 'socks')}`));
    expect(html.match(/<svg /g)).toHaveLength(2);
    expectUniqueIds(html);
  });

  test('has ids of its own beside others', () => {
    const html = md.render(`${fence(SMALL)}\ntext\n\n${fence('x', 'js')}\n${fence(SMALL)}`);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expectUniqueIds(html);
  });
});

function expectUniqueIds(html: string): void {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...html.matchAll(/ aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
}

describe('what is wrong', () => {
  const wrong = `${SMALL}\n    feels: 9 dizzy\n    wibble: x`;

  test('is listed below the picture, with lines of the page', () => {
    const html = md.render(`one\n\n${fence(wrong)}`);
    expect(words(html)).toContain('Sees a review');
    expect(html.indexOf('journey-map-problems')).toBeGreaterThan(html.indexOf('</svg>'));
    expect(html).toMatch(/<li class="journey-map-error"><b>Line 8<\/b> [^<]+ <code>emotion-out-of-range<\/code>/);
    expect(html).toMatch(/<li class="journey-map-error"><b>Line 9<\/b> [^<]*wibble[^<]* <code>unknown-keyword<\/code>/);
  });

  test('is said in the language of the fence', () => {
    expect(md.render(fence('เส้นทาง: ซื้อรองเท้า\nระยะ: รู้จัก\n  ขั้น: เห็นรีวิว\n    รู้สึก: 9 ดี'))).toContain('<b>บรรทัด 5</b>');
    expect(md.render(fence('hành trình: Mua giày\ngiai đoạn: Biết đến\n  bước: Thấy\n    cảm xúc: 9 vui'))).toContain(
      '<b>Dòng 5</b>',
    );
  });

  test('is cut where it would bury the page', () => {
    const html = md.render(fence(`${SMALL}\n${'    feels: 9 dizzy\n'.repeat(40)}`));
    expect(html.match(/<li class="journey-map-error">/g)).toHaveLength(8);
    expect(html).toMatch(/journey-map-more">\d+ more</);
  });

  test('is not advice', () => {
    expect(md.render(fence(SMALL))).not.toContain('missing-objective');
  });
});

describe('nothing to draw', () => {
  test.each(['', '   ', '\n\n'])('%j explains itself', (text) => {
    const html = md.render(`\`\`\`journey\n${text}\`\`\`\n`);
    expect(html).toContain('This journey block is empty. Write “journey:” and a title.');
    expect(html).toContain('journey-map-fence');
  });

  test('a persona alone says what is missing, in its language', () => {
    expect(md.render(fence('persona: Nina'))).toContain('This block has no journey yet.');
    expect(md.render(fence('ลูกค้า: นิดา'))).toContain('บล็อกนี้ยังไม่มีเส้นทาง');
  });

  test('an empty fence speaks the language of the editor', () => {
    const thai = markdownExtension({ ...host, language: 'th' }).extendMarkdownIt(createMarkdownIt());
    expect(thai.render('```journey\n```\n')).toContain('บล็อกนี้ยังว่างอยู่');
  });

  test('a journey without steps is drawn as far as it goes', () => {
    const html = md.render(fence('journey: Buys shoes'));
    expect(html).toContain('<svg ');
    expect(html).toContain('missing-persona');
    expect(html).not.toContain('journey-map-error');
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</text></svg><iframe src=javascript:1>',
    ']]><x>',
    '&lt;b&gt;',
    '\u0000\ud800',
  ];

  test.each(HOSTILE)('%j stays text', (text) => {
    const body = [
      'persona',
      'journey',
      'for',
      'goal',
      'stage',
      'step',
      'does',
      'thinks',
      'says',
      'feels',
      'pain',
      'idea',
      'owner',
      'touchpoint',
      'channel',
      'lane',
      'wibble',
    ]
      .map((keyword) => `${keyword}: ${text}`)
      .join('\n');
    const { elements, attributes } = partsOf(md.render(fence(body)));
    expect(elements).toContain('svg');
    expect(elements.filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect(attributes.filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
  });
});

/** What a drawn fence may be made of: nothing here runs or loads anything. */
const ELEMENTS = new Set([
  'div',
  'p',
  'ul',
  'li',
  'b',
  'code',
  'svg',
  'title',
  'desc',
  'g',
  'rect',
  'circle',
  'line',
  'path',
  'text',
  'details',
  'summary',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);
const ATTRIBUTES =
  /^(?:class|id|lang|scope|xml:lang|xmlns|role|tabindex|aria-\w+|data-(?:line|lines|role|keyword)|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|viewBox|transform|fill|opacity|stroke(?:-\w+)*|font-\w+|text-(?:anchor|decoration)|paint-order|direction|xml:space)$/;

/** Names of everything that HTML is made of; reading it as XML finds any tag that a text broke out of. */
function partsOf(html: string): { elements: string[]; attributes: string[] } {
  const elements: string[] = [];
  const attributes: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    attributes.push(...Object.keys(tag.attributes));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(html).close();
  return { elements, attributes };
}

describe('cost', () => {
  test('a page that is rendered again draws again only what changed', () => {
    const page = (end: string): string => `${fence(SMALL)}\n${fence(`${SMALL} ${end}`)}`;
    md.render(page('a'));
    expect(draw).toHaveBeenCalledTimes(2);
    md.render(page('a'));
    expect(draw).toHaveBeenCalledTimes(2);
    md.render(page('ab'));
    expect(draw).toHaveBeenCalledTimes(3);
  });

  test('a fence that moved says its new lines', () => {
    const wrong = fence(`${SMALL}\n    wibble: x`);
    expect(md.render(wrong)).toContain('Line 6');
    expect(md.render(`one\n\n${wrong}`)).toContain('Line 8');
  });

  test('pictures are not kept for ever', () => {
    const big = '<svg>'.padEnd(2_000_000, 'x');
    draw.mockImplementation(() => big);
    for (const letter of 'abcd') md.render(fence(letter));
    md.render(fence('d'));
    expect(draw).toHaveBeenCalledTimes(4);
    md.render(fence('a'));
    expect(draw).toHaveBeenCalledTimes(5);
    draw.mockImplementation(drawFence);
  });

  test('the language is asked for with the first fence only', () => {
    const loadDrawing = vi.fn(() => draw);
    const lazy = markdownExtension({ ...host, loadDrawing }).extendMarkdownIt(createMarkdownIt());
    lazy.render('# Title\n\n```js\n1\n```\n');
    expect(loadDrawing).not.toHaveBeenCalled();
    lazy.render(fence(SMALL));
    expect(loadDrawing).toHaveBeenCalledTimes(1);
  });
});

describe('while the language is not there', () => {
  test('the text stands in the page, and the map once it is', () => {
    ready = false;
    expect(md.render(fence(SMALL))).toContain('class="code-line language-journey">journey: Buys shoes');
    ready = true;
    expect(md.render(fence(SMALL))).toContain('<svg ');
  });

  test('a drawing that fails leaves the text, and says so in the log', () => {
    draw.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(md.render(fence(SMALL))).toContain('language-journey');
    expect(messages.join()).toContain('broken');
  });
});
