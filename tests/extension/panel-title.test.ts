import { expect, test } from 'vitest';
import { panelTitle, savedView } from '../../src/extension/preview/panel-title.js';
import type { ShownView } from '../../src/protocol/preview-messages.js';
import { model } from '../webview/helpers.js';

const FILE = { path: '/shop/buy.journey' };
const shown = (title: string) => model(1, { journeys: [{ title, firstLine: 0, lastLine: 2 }] });

test.each([
  ['en', 'map', 'Buy shoes', 'Map: Buy shoes'],
  ['en', 'emotion', 'Buy shoes', 'Emotion: Buy shoes'],
  ['en', 'funnel', 'Buy\n  shoes', 'Funnel: Buy shoes'],
  ['en', 'mermaid-journey', 'Buy shoes', 'Mermaid: Buy shoes'],
  ['en', 'table', '', 'Table: buy.journey'],
  ['th', 'emotion', 'ซื้อรองเท้า 👟', 'ความรู้สึก: ซื้อรองเท้า 👟'],
  ['vi', 'emotion', 'Mua gia\u0300y', 'Cảm xúc: Mua gia\u0300y'],
] as const)('the tab names the view, in %s: %s of %j', (language, view, title, wanted) => {
  expect(panelTitle(language, view, shown(title), FILE)).toBe(wanted);
});

test('the tab names the file before anything is known of its journey', () => {
  expect(panelTitle('en', 'flow', undefined, FILE)).toBe('Flow: buy.journey');
});

test.each<[unknown, ShownView]>([
  [{ view: 'board' }, 'board'],
  [{ view: 'board', table: true }, 'table'],
  [{ view: 'settings' }, 'map'],
  [{}, 'map'],
  [undefined, 'map'],
])('a page that was saved as %j shows %s', (state, view) => {
  expect(savedView(state)).toBe(view);
});
