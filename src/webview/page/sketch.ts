import { svgIcon } from '../state/dom.js';
import type { View } from '../../protocol/preview-messages.js';

const SVG = 'http://www.w3.org/2000/svg';
const CHEVRON = (x: number): string => `M${x} 6h84l8 10l-8 10h-84${x > 20 ? 'l8-10z' : 'z'}`;
const BOX = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
const RING = (x: number, y: number): string => `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`;

/** Faint drawings of what a view would show, 300 × 100: filled parts, solid lines and dashed lines. */
const SKETCHES: Readonly<Record<View | 'filter', { fill?: string; line?: string; dash?: string }>> = {
  map: {
    fill: [8, 104, 200].map(CHEVRON).join(''),
    dash: [34, 66].flatMap((y) => [12, 108, 204].map((x) => BOX(x, y, 80, 24))).join(''),
  },
  emotion: {
    line: 'M10 52h280',
    dash: `M28 40L84 62L150 44L206 82L272 22${[RING(20, 38), RING(84, 62), RING(150, 44), RING(206, 82), RING(280, 20)].join('')}`,
  },
  funnel: { dash: [BOX(10, 6, 280, 17), BOX(10, 29, 174, 17), BOX(10, 52, 100, 17), BOX(10, 75, 52, 17)].join('') },
  flow: {
    line: 'M82 62h30M186 62h30',
    dash: `${[BOX(10, 48, 70, 28), BOX(114, 48, 70, 28), BOX(218, 48, 70, 28)].join('')}M46 44q0-24 24-24h160q24 0 24 24`,
  },
  board: {
    fill: [8, 104, 200].map((x) => BOX(x, 4, 88, 16)).join(''),
    dash: `${[28, 52].flatMap((y) => [8, 104, 200].map((x) => BOX(x, y, 88, 18))).join('')}${BOX(8, 76, 88, 18)}`,
  },
  opportunities: {
    line: 'M14 4v88h278',
    dash: [RING(72, 68), RING(142, 36), RING(196, 72), RING(228, 22)].join(''),
  },
  'mermaid-journey': {
    dash: [BOX(10, 10, 84, 30), BOX(108, 10, 84, 30), BOX(206, 10, 84, 30)].join(''),
    line: 'M10 70h280',
  },
  filter: { fill: [8, 56].flatMap((y) => [10, 110, 210].map((x) => BOX(x, y, 80, 36))).join('') },
};

/** The sketch of a view, hidden from screen readers. */
export function renderSketch(view: View | 'filter'): HTMLElement {
  const holder = document.createElement('div');
  holder.className = `sketch sketch-${view}`;
  holder.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 300 100');
  for (const [kind, data] of Object.entries(SKETCHES[view])) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    path.setAttribute('class', `sketch-${kind}`);
    svg.append(path);
  }
  holder.append(svg);
  if (view === 'filter') {
    const sign = document.createElement('span');
    sign.className = 'sketch-sign';
    sign.append(svgIcon('list-filter'));
    holder.append(sign);
  }
  return holder;
}
