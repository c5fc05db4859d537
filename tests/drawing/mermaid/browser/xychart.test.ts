import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../../scripts/lib/chromium.mjs';
import type { MapInput } from '../../../../src/drawing/scene/scene.js';
import { generateEmotionChart, generateFunnelChart } from '../../../../src/drawing/mermaid/xychart.js';
import { shoesInEnglish, shoesInThai } from '../../map/sample-maps.js';
import { feels, journey, number, stage, step, text } from '../../map/model-builders.js';

const MERMAID = path.join(import.meta.dirname, '../../../../node_modules/mermaid/dist/mermaid.min.js');

interface Drawn {
  readonly svg: string;
  readonly words: readonly string[];
}

let browser: Browser;
let page: Page;
let requests: string[] = [];
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine: set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent('<!DOCTYPE html><body></body>');
  await page.addScriptTag({ content: readFileSync(MERMAID, 'utf8') });
});
beforeEach(() => {
  requests = [];
});
afterAll(async () => {
  await browser.close();
});

/** Draws a chart as a page does that knows nothing of us. */
async function draw(chart: string): Promise<Drawn> {
  return page.evaluate(async (source) => {
    const { svg } = await window.mermaid.render('chart', source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    document.body.replaceChildren(holder);
    return { svg, words: [...holder.querySelectorAll('text')].map((each) => each.textContent ?? '') };
  }, chart);
}

declare global {
  interface Window {
    hacked?: boolean;
  }
}

const shoes = (language: 'en' | 'th'): MapInput => ({
  ...(language === 'th' ? shoesInThai() : shoesInEnglish()),
  width: 1000,
});

describe('the stock charts in the real Mermaid', () => {
  test.each(['en', 'th'] as const)('draw the feelings in our colours: %s', async (language) => {
    const { svg, words } = await draw(generateEmotionChart(shoes(language)));
    expect(svg).toContain('#2A3140');
    expect(svg).not.toContain('#ECECFF"');
    expect(
      words.some((each) => each.includes(language === 'th' ? 'รู้สึกอย่างไรในแต่ละขั้น' : 'How it feels, step by step')),
    ).toBe(true);
  });

  test.each(['en', 'th'] as const)('draw the funnel with its shares as words: %s', async (language) => {
    const { svg, words } = await draw(generateFunnelChart(shoes(language)));
    expect(svg).toContain('#2763B0');
    expect(words.some((each) => each.includes('15 %'))).toBe(true);
  });

  test.each([generateEmotionChart, generateFunnelChart])('draw where nothing has a value: %o', async (generate) => {
    const bare = journey('Nothing yet', [stage('A', [step('B', {})])]);
    const { words } = await draw(generate({ journey: bare, personas: [], language: 'en', width: 800 }));
    expect(words.join('\n')).toContain('Nothing yet');
    expect(await page.locator('.plot rect').count()).toBe(0);
    const lengths = await page
      .locator('.plot path')
      .evaluateAll((all) => all.map((each) => (each instanceof SVGPathElement ? each.getTotalLength() : -1)));
    expect(lengths).toEqual([0]);
  });

  test('draw hostile titles as texts, run nothing and load nothing', async () => {
    const evil = '<img src=https://example.invalid/x onerror=window.hacked=true>"`%%{init: {}}%%#; title';
    const given = journey(evil, [
      stage(evil, [step(evil, { feels: [feels(2)] })], { people: number(9) }),
      stage('B', [step('C', { feels: [feels(4)] })], { people: number(3), leaves: [text(evil)] }),
    ]);
    const input: MapInput = { journey: given, personas: [], language: 'en', width: 800 };
    for (const chart of [generateEmotionChart(input), generateFunnelChart(input)]) {
      const { svg, words } = await draw(chart);
      expect(svg).not.toMatch(/<img|onerror=(?!window)/u);
      expect(words.join('\n')).toContain('<img src=https://example.invalid/x');
    }
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(requests).toEqual([]);
  });
});
