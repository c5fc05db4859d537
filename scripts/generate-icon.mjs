/**
 * Draws `media/icon.png`: the curve of feelings over the stages of a journey, in the colours of the map.
 * `node scripts/generate-icon.mjs`; needs Chromium.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { root } from './lib/run.mjs';

const SIDE = 256;
const GROUND = '#1B2233';
const STAGES = ['#2763B0', '#5452C2', '#7843B0', '#953A88'];
/** Feelings of the four steps: x, y, colour from glad to angry. */
const STEPS = [
  { x: 44, y: 104, colour: '#8CC8FF' },
  { x: 100, y: 56, colour: '#4CC2B0' },
  { x: 156, y: 136, colour: '#F0625A' },
  { x: 212, y: 44, colour: '#F2C14E' },
];

/**
 * A stage: an arrow that the next one fits into; the first has a flat back.
 * @param {string} colour
 * @param {number} index
 */
function chevron(colour, index) {
  const left = 20 + index * 54;
  const [top, bottom, tip] = [176, 220, 14];
  const back = index === 0 ? left : left + tip;
  return `<path d="M${left} ${top}h50l${tip} ${(bottom - top) / 2}l${-tip} ${(bottom - top) / 2}h-50L${back} ${(top + bottom) / 2}z" fill="${colour}"/>`;
}

/**
 * Smooth through all points, level at each, so that it never overshoots a feeling.
 * @param {readonly { x: number, y: number }[]} points
 */
function curve(points) {
  return points.reduce((path, { x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    const middle = (before.x + x) / 2;
    return `${path}C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }, '');
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">
<rect width="${SIDE}" height="${SIDE}" rx="52" fill="${GROUND}"/>
<path d="M32 150H224" stroke="#3A4560" stroke-width="3" stroke-dasharray="2 9" stroke-linecap="round"/>
${STAGES.map(chevron).join('\n')}
<path d="${curve(STEPS)}" fill="none" stroke="#FFFFFF" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/>
${STEPS.map(({ x, y, colour }) => `<circle cx="${x}" cy="${y}" r="17" fill="${colour}" stroke="${GROUND}" stroke-width="7"/>`).join('\n')}
</svg>`;

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Name one in CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
await writeFile(path.join(root, 'media/icon.png'), await page.screenshot({ omitBackground: true, type: 'png' }));
await browser.close();
