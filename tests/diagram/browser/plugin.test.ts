import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/lib/chromium.mjs';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};
/** The example, what was built, and Mermaid as npm brings it. */
const SERVED = /^\/(?:examples|dist\/mermaid|node_modules\/mermaid\/dist)\/[\w./-]+$/;

/** A page of someone who uses modules. */
const MODULE_PAGE = `<!DOCTYPE html>
<meta charset="utf-8">
<script type="importmap">{ "imports": { "mermaid": "/node_modules/mermaid/dist/mermaid.esm.min.mjs", "journey-maps/mermaid": "/dist/mermaid/journey-maps-mermaid.mjs" } }</script>
<body>
<script type="module">
  import mermaid from 'mermaid';
  import { registerCustomerJourney } from 'journey-maps/mermaid';
  mermaid.initialize({ startOnLoad: false });
  await registerCustomerJourney(mermaid);
  window.mermaid = mermaid;
</script>
</body>`;

declare global {
  interface Window {
    mermaid: {
      initialize(config: object): void;
      parse(text: string): Promise<unknown>;
      render(id: string, text: string): Promise<{ svg: string }>;
      run(options: { nodes: readonly Element[] }): Promise<void>;
    };
    hacked?: boolean;
  }
}

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;
/** What the page requested outside of its own server, and what went wrong in it. */
let foreign: string[] = [];
let errors: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/module.html') {
      response.setHeader('content-type', TYPES['.html'] ?? '').end(MODULE_PAGE);
    } else if (SERVED.test(pathname) && !pathname.includes('..')) {
      response
        .setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/plain')
        .end(readFileSync(path.join(ROOT, pathname)));
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('Chromium was not found; set CHROMIUM_PATH.');
  }
  browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  await openPage();
  await page.goto(`${origin}/examples/mermaid-plugin.html`);
  await page.waitForFunction(() => document.querySelectorAll('.mermaid svg.customer-journey').length === 3);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
afterEach(() => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

async function openPage(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  page.setDefaultTimeout(60_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  foreign = [];
  errors = [];
}

/** Words of a picture, with runs of spaces as one. */
async function words(selector: string): Promise<string> {
  const texts = await page.locator(`${selector} svg text`).allTextContents();
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Draws a text in the page and returns what is there then. */
async function draw(text: string): Promise<void> {
  await page.evaluate(async (source) => {
    const { svg } = await window.mermaid.render('drawn', source);
    const place = document.createElement('div');
    place.id = 'drawn-here';
    place.innerHTML = svg;
    document.getElementById('drawn-here')?.remove();
    document.body.append(place);
  }, text);
}

test('the example draws its maps in English, Thai and Vietnamese', async () => {
  expect(await words('#english')).toMatch(/Orders groceries.*Opens the app.*How to read/);
  expect(await words('#thai')).toMatch(/โทรนัดหมอ/);
  expect(await words('#vietnamese')).toMatch(/Thuê xe đạp công cộng/);
  expect(await page.locator('.mermaid svg').evaluateAll((all) => all.map((svg) => svg.getAttribute('lang')))).toEqual([
    'en',
    'th',
    'vi',
  ]);
  expect(await words('body')).not.toContain('Syntax error');
});

test('the example has maps of a size that can be read', async () => {
  const boxes = await page
    .locator('.mermaid svg')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height));
  expect(boxes.every((height) => height > 300)).toBe(true);
  expect(
    await page
      .locator('#english svg text')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize),
  ).toMatch(/^1[1-9]px$/);
});

/** A colour as a browser says it. */
function rgb(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `rgb(${value >> 16}, ${(value >> 8) & 255}, ${value & 255})`;
}

test('a theme chooses the palette', async () => {
  const inkOf = (selector: string): Promise<string> =>
    page
      .locator(`${selector} svg [data-role="card"] text`)
      .first()
      .evaluate((text) => getComputedStyle(text).getPropertyValue('--jm-ink').trim());
  expect(await inkOf('#english')).toBe(PALETTES.light.ink);
  expect(await inkOf('#vietnamese')).toBe(PALETTES.dark.ink);
  const fillOf = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill);
  expect(await fillOf('#english svg [data-role="stage"] path')).toBe(rgb(PALETTES.light.phaseAware));
  expect(await fillOf('#vietnamese svg [data-role="stage"] path')).toBe(rgb(PALETTES.dark.phaseAware));
});

test('the title in front matter counts where the journey has none', async () => {
  expect(await words('#thai')).toContain('นัดหมอที่โรงพยาบาล');
  await draw('---\ntitle: In front\n---\ncustomerJourney\njourney: In the text\nstage: A\n  step: B');
  expect(await words('#drawn-here')).toContain('In the text');
  expect(await words('#drawn-here')).not.toContain('In front');
});

test('cards know their lines in the text, front matter and comments counted', async () => {
  await draw('---\ntitle: x\n---\n%% a comment\ncustomerJourney\njourney: X\nstage: A\n  step: B');
  expect(await page.locator('#drawn-here g[data-keyword="step"]').first().getAttribute('data-line')).toBe('7');
});

/** What Mermaid would interpret itself, and what it would then request from the network. */
const DIRECTIVES = [
  '%%{init: {"themeCSS": "@import url(http://192.0.2.1/a.css); * { background: url(http://192.0.2.1/b) }"}}%%',
  "%%{initialize: {'fontFamily': 'x; } * { background: url(http://192.0.2.1/c)'}}%%",
  '%%{init: {"securityLevel": "loose", "theme": "dark"}}%%',
  '%%{wrap}%%',
  '%% not a comment',
  '#123; &#123; #quot; &amp;',
  '---',
  'lifestyle:#123;',
  '<b title="x">bold</b>',
];

test.each(['strict', 'loose', 'antiscript', 'sandbox'])(
  'Mermaid reads nothing in our text in the security level %s',
  async (securityLevel) => {
    await page.evaluate(
      (level) => window.mermaid.initialize({ startOnLoad: false, securityLevel: level }),
      securityLevel,
    );
    for (const text of DIRECTIVES) {
      const source = `customerJourney\njourney: A ${text}\n${text}\nstage: B ${text}\n  step: C ${text}`;
      await draw(source);
      if (securityLevel === 'sandbox') continue;
      const drawn = await words('#drawn-here');
      expect(drawn.replaceAll(' ', '')).toContain(`C ${text}`.replaceAll(' ', '').slice(0, 20));
      const style = await page.locator('#drawn-here style').first().textContent();
      expect(style).not.toContain('192.0.2.1');
      // The same where Mermaid reads the element itself.
      await page.evaluate(async (journey) => {
        const place = document.getElementById('drawn-here') as HTMLElement;
        place.removeAttribute('data-processed');
        place.textContent = journey;
        await window.mermaid.run({ nodes: [place] });
      }, source);
      expect(await words('#drawn-here')).toBe(drawn);
    }
    await page.evaluate(() => window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));
  },
);

test('what stands above our text is Mermaid’s as ever', async () => {
  const colour = async (): Promise<string> =>
    page
      .locator('#drawn-here svg [data-role="card"] text')
      .first()
      .evaluate((text) => getComputedStyle(text).getPropertyValue('--jm-ink').trim());
  await draw('%%{init: {"theme": "dark"}}%%\n%% of the page\ncustomerJourney\njourney: X\nstage: A\n  step: B');
  expect(await colour()).toBe(PALETTES.dark.ink);
  await draw('---\nconfig:\n  theme: dark\n---\ncustomerJourney\njourney: X\nstage: A\n  step: B');
  expect(await colour()).toBe(PALETTES.dark.ink);
});

test('hostile text is drawn as text and loads nothing', async () => {
  const hostile = [
    '<img src=http://192.0.2.1/x onerror="hacked=true">',
    '<script>hacked=true</script>',
    '"><svg onload=hacked=true>',
    '</text><a href="javascript:hacked=true">x</a>',
    ']]>',
    '%%{init: {"theme":"dark"}}',
  ];
  for (const text of hostile) {
    await draw(
      `customerJourney\njourney: ${text}\nstage: ${text}\n  step: ${text}\n    thinks: ${text}\n    feels: 2 ${text}\n    pain: ${text}\n    lane: ${text}: ${text}`,
    );
    const names = await page
      .locator('#drawn-here svg *')
      .evaluateAll((all) => all.map((element) => element.tagName.toLowerCase()));
    expect(names).toContain('text');
    expect(names.filter((name) => /^(?:script|img|image|a|iframe|foreignobject|use|svg)$/.test(name))).toEqual([]);
    const handlers = await page
      .locator('#drawn-here *')
      .evaluateAll((all) =>
        all.flatMap((element) => element.getAttributeNames().filter((name) => /^on|href|src/.test(name))),
      );
    expect(handlers).toEqual([]);
  }
  await draw(`customerJourney\njourney: <b>X</b>\nstage: A\n  step: B`);
  expect(await words('#drawn-here')).toContain('<b>X</b>');
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
});

test('a text without a journey is an error that names it', async () => {
  const message = await page.evaluate(async () => {
    try {
      await window.mermaid.parse('customerJourney\n\n');
      return 'fine';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toContain('no journey');
});

test('mistakes do not stop the picture', async () => {
  await draw('customerJourney\njourney: X\nstage: A\n  step: B\n    feels: 9\n    wibble: y');
  expect(await words('#drawn-here')).toContain('B');
});

test('the picture for people to look at', async () => {
  await page.screenshot({ path: path.join(import.meta.dirname, '__output__/mermaid-plugin.png'), fullPage: true });
  expect(await page.locator('.mermaid svg').count()).toBe(3);
});

test('the module does the same in a page with an import map', async () => {
  await page.close();
  await openPage();
  await page.goto(`${origin}/module.html`);
  await page.waitForFunction(() => 'mermaid' in window);
  await draw('customerJourney\nเส้นทาง: ซื้อรองเท้าวิ่ง\nระยะ: การรับรู้\n  ขั้น: เห็นรีวิว');
  expect(await words('#drawn-here')).toContain('เห็นรีวิว');
});

test('the package offers the module as journey-maps/mermaid', async () => {
  const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, { default: string }>;
  };
  const module = (await import(pathToFileURL(path.join(ROOT, exports['./mermaid']?.default ?? '')).href)) as {
    customerJourney: { id: string };
  };
  expect(module.customerJourney.id).toBe('customerJourney');
});
