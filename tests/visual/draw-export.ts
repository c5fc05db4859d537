import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { exportSvg } from '../../src/export/main.js';
import { analyse } from '../../src/language/analyse.js';
import type { Bench } from '../webview/browser/preview-page.js';
import type { Drawn } from './draw-picture.js';
import { compact } from './compare.js';
import type { ExportedSpec, PictureSpec } from './pictures.js';

const FONTS = path.join(import.meta.dirname, '../../media/fonts');

/** Draws the SVG file of a journey, in the fonts that it names, as wide as the window; what is below it is cut off. */
export async function drawExport(
  studio: Bench,
  { text, size, exported }: PictureSpec & { readonly exported: ExportedSpec },
): Promise<Drawn> {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('the text has no journey');
  const { personas, language } = file;
  const input = { journey, personas, language, width: size.width, fileName: 'here.journey', date: '2026-11-24' };
  const svg = exportSvg({ ...exported, input });
  const page = await studio.browser.newPage({ viewport: size });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  try {
    await page.setContent(
      `<style>${fontFaces()} body { margin: 0 } svg { display: block; width: 100%; height: auto }</style>${svg}`,
    );
    return { png: await pictureOf(page, size.height), text: await textsOf(page), errors };
  } finally {
    await page.close();
  }
}

async function pictureOf(page: Page, most: number): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const { width, height } = await page.locator('body > svg').evaluate((root) => root.getBoundingClientRect());
  const clip = { x: 0, y: 0, width: Math.ceil(width), height: Math.min(most, Math.ceil(height)) };
  return compact(await page.screenshot({ animations: 'disabled', clip }));
}

function textsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('body > svg text')].map(({ textContent }) => textContent);
    return `${texts.join('\n')}\n`;
  });
}

function fontFaces(): string {
  const face = (family: string, file: string, weight: number, style = 'normal'): string => {
    const bytes = readFileSync(path.join(FONTS, `${file}.woff2`)).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${bytes}) }`;
  };
  const upright = [400, 500, 600].flatMap((weight) => [
    face('Noto Sans', `noto-sans-${weight}`, weight),
    face('Noto Sans Thai', `noto-sans-thai-${weight}`, weight),
  ]);
  return [...upright, face('Noto Sans', 'noto-sans-400-italic', 400, 'italic')].join('\n');
}
