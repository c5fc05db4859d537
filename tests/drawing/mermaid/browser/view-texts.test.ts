import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.mjs';
import { generateMermaidFlowchart } from '../../../../src/drawing/mermaid/flowchart.js';
import { generateMermaidKanban } from '../../../../src/drawing/mermaid/kanban.js';
import { generateMermaidQuadrantChart } from '../../../../src/drawing/mermaid/quadrant-chart.js';
import type { Journey } from '../../../../src/core/model/journey.js';
import type { HumanLanguage } from '../../../../src/core/vocabulary/vocabulary.js';
import { hostileMap, vietnameseMap, wholeMap } from '../../map/odd-maps.js';
import { feels, goesTo, journey, number, pain, stage, step, text, touchpoint } from '../../map/model-builders.js';
import { shoesInEnglish, shoesInThai, smallMap } from '../../map/sample-maps.js';
import type { Sample } from '../../map/sample-maps.js';
import { branchingJourney } from '../../views/analysis-arbitrary.js';

const ROOT = path.join(import.meta.dirname, '../../../..');
/** Mermaid as npm brings it, with its chunks. */
const SERVED = /^\/node_modules\/mermaid\/dist\/[\w./-]+\.mjs$/;
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><body><script type="module">
import mermaid from '/node_modules/mermaid/dist/mermaid.esm.min.mjs';
mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true, maxTextSize: 10000000, maxEdges: 10000 });
window.hacked = false;
window.read = (source) => mermaid.parse(source).then(({ diagramType }) => diagramType, (error) => 'refused: ' + error.message);
window.draw = async (source) => (await mermaid.render('d' + Math.random().toString(36).slice(2), source)).svg;
</script>`;

declare global {
  interface Window {
    read(source: string): Promise<string>;
    draw(source: string): Promise<string>;
  }
}

let server: Server;
let browser: Browser;
let page: Page;
/** What the page requested besides Mermaid itself. */
const foreign: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    else if (SERVED.test(pathname) && !pathname.includes('..')) {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(path.join(ROOT, pathname)));
    } else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  page = await browser.newPage();
  const origin = `http://127.0.0.1:${address.port}`;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin || !(url.pathname === '/' || SERVED.test(url.pathname))) foreign.push(request.url());
  });
  await page.goto(origin);
  await page.waitForFunction(() => typeof window.draw === 'function');
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const GENERATORS = [
  ['flowchart-v2', generateMermaidFlowchart],
  ['kanban', generateMermaidKanban],
  ['quadrantChart', generateMermaidQuadrantChart],
] as const;
const SAMPLES: readonly (readonly [string, () => Sample])[] = [
  ['English', shoesInEnglish],
  ['Thai', shoesInThai],
  ['Vietnamese', vietnameseMap],
  ['a small map', smallMap],
  ['facts of whole stages', wholeMap],
  ['titles of any kind', hostileMap],
  ['nothing at all', () => ({ journey: journey('', []), personas: [], language: 'en' })],
];

describe.each(GENERATORS)('the real Mermaid reads and draws a %s', (type, generate) => {
  test.each(SAMPLES)('of %s', async (_, sample) => {
    const { journey: given, language } = sample();
    const source = generate(given, language);
    expect(await page.evaluate((each) => window.read(each), source)).toBe(type);
    const svg = await page.evaluate((each) => window.draw(each), source);
    expect(svg).toContain('<svg');
    expect(svg).not.toContain('NaN');
  });

  test('of generated journeys', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(branchingJourney, fc.constantFrom<HumanLanguage>('en', 'th', 'vi'), async (given, language) => {
        const source = generate(given, language);
        expect(await page.evaluate((each) => window.read(each), source)).toBe(type);
      }),
      { numRuns: 60 },
    );
  });

  test.each(PAYLOADS())('draws %s as text and loads nothing', async (payload) => {
    const source = generate(mapOf(payload), 'en');
    const found = await page.evaluate(async (each) => {
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = await window.draw(each);
      const result = {
        elements: holder.querySelectorAll('img, script, iframe, a, image, video, object, embed').length,
        handlers: [...holder.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
      };
      holder.remove();
      return result;
    }, source);
    expect(found).toEqual({ elements: 0, handlers: 0 });
    expect(foreign).toEqual([]);
  });
});

const SIGNS = '50 % "quoted"; (a|b) [c] {d} 1. x #1 & ไทย \u00a7';

test.each([
  ['flowchart', generateMermaidFlowchart, [`1 \u00b7 ${SIGNS}`, SIGNS, `3 leave: ${SIGNS}`, `when ${SIGNS}`]],
  ['kanban', generateMermaidKanban, [SIGNS, 'step 1']],
  ['quadrant chart', generateMermaidQuadrantChart, [SIGNS, 'Where to act first: an estimate']],
])('the drawn %s has the words of the author', async (_, generate, expected) => {
  const source = generate(mapOf(SIGNS), 'en');
  const words = await page.evaluate(async (each) => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.innerHTML = await window.draw(each);
    const said = [...holder.querySelectorAll('.nodeLabel, .edgeLabel, text')].map(
      (element) => element.textContent ?? '',
    );
    holder.remove();
    return said.map((each) => each.replace(/\s+/gu, ' ').trim());
  }, source);
  for (const each of expected) expect(words).toContain(each);
});

function PAYLOADS(): readonly string[] {
  return [
    '<img src="https://example.org/x.png" onerror="window.hacked=true">',
    '&lt;img src=https://example.org/x.png&gt;',
    '&#60;img src=x&#62;',
    '#60;img src=https://example.org/x.png#62;',
    '![picture](https://example.org/x.png)',
    '`**bold** ![p](https://example.org/x.png)`',
    '"]; click s1 href "https://example.org"',
    '@{ img: "https://example.org/x.png" }',
    '%%{init: {"theme": "dark"}}%%',
    'end',
    '1. list',
    '- list',
    '$$x^2$$',
    'fa:fa-car',
    '---\nconfig:\n  theme: dark\n---',
  ];
}

/** The text in every place where an author may write one. */
function mapOf(words: string): Journey {
  return journey(words, [
    stage(
      words,
      [
        step(words, {
          feels: [feels(2)],
          touchpoint: [touchpoint(undefined, words)],
          owner: [{ ...goesTo(words) }],
          pain: [pain(words, 'high')],
          people: number(10),
          goesTo: [goesTo(words, { when: text(words) }), goesTo('nowhere')],
          leaves: [{ ...text(words), count: 3 }],
        }),
      ],
      { leaves: [text(words)] },
    ),
  ]);
}
