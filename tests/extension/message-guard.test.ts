import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/drawing/scene/filter.js';
import { isFromWebview } from '../../src/extension/preview/message-guard.js';
import type { FromWebview } from '../../src/protocol/preview-messages.js';

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
const place = { uri: 'file:///a', version: 3 };
const look = { view: 'map', filter: NO_FILTER, laneOrder: [], hiddenLanes: [], foldedLanes: [] } as const;
/** The compiler requires an entry for every message of the protocol. */
const GOOD: { readonly [Type in FromWebview['type']]: readonly Extract<FromWebview, { type: Type }>[] } = {
  ready: [{ type: 'ready' }],
  select: [{ type: 'select', ...place, line: 2, focus: true }],
  edit: [{ type: 'edit', ...place, edits: [{ range, newText: 'feels' }] }],
  change: [
    { type: 'change', ...place, intent: { kind: 'score', line: 2, score: 4 } },
    { type: 'change', ...place, intent: { kind: 'text', line: 2, text: 'x' } },
    { type: 'change', ...place, intent: { kind: 'move', line: 2, to: { step: 4, side: 'after' } } },
    { type: 'change', ...place, intent: { kind: 'move', line: 2, to: { stage: 4 } } },
    { type: 'change', ...place, intent: { kind: 'improve', line: 2 } },
  ],
  history: [{ type: 'history', uri: 'file:///a', step: 'undo' }],
  insertSnippet: [
    { type: 'insertSnippet', ...place, shown: 0, id: 'example' },
    { type: 'insertSnippet', ...place, shown: -1, id: 'next:feels' },
    { type: 'insertSnippet', ...place, shown: 2, id: 'idea:7' },
  ],
  taken: [{ type: 'taken', ...place }],
  painted: [{ type: 'painted', ...place }],
  view: [
    { type: 'view', view: 'emotion' },
    { type: 'view', view: 'table' },
  ],
  pictures: [{ type: 'pictures', uri: 'file:///a' }],
  pin: [{ type: 'pin', pinned: true }],
  presents: [{ type: 'presents', presents: true }],
  restartServer: [{ type: 'restartServer' }],
  restartPreview: [{ type: 'restartPreview' }],
  failed: [{ type: 'failed', message: 'no' }],
  export: [{ type: 'export', uri: 'file:///a', action: 'save-svg', look }],
  rasterised: [{ type: 'rasterised', id: 1, png: new Uint8Array(2) }],
  mermaidDrawn: [{ type: 'mermaidDrawn', id: 1, svg: '<svg/>' }],
  exportFailed: [{ type: 'exportFailed', id: 1, why: 'refused', reason: 'no' }],
};

test.each(Object.values(GOOD).flat())('lets $type through', (message) => {
  expect(isFromWebview(message)).toBe(true);
});

const BAD: readonly unknown[] = [
  null,
  undefined,
  'ready',
  7,
  [],
  {},
  { type: 'toString' },
  { type: 'openFile', uri: 'file:///etc/passwd' },
  { type: 'select', uri: 'file:///a', version: 3, line: -1, focus: true },
  { type: 'select', uri: 'file:///a', version: 3, line: 1.5, focus: true },
  { type: 'select', uri: 'file:///a', version: 3, line: Number.NaN, focus: true },
  { type: 'select', uri: 4, version: 3, line: 1, focus: true },
  { type: 'select', uri: 'file:///a', version: '3', line: 1, focus: true },
  { type: 'edit', uri: 'file:///a', version: 3, edits: 'all' },
  { type: 'edit', uri: 'file:///a', version: 3, edits: [{ newText: 'x' }] },
  { type: 'edit', uri: 'file:///a', version: 3, edits: [{ range: { start: { line: 0 }, end: {} }, newText: 'x' }] },
  { type: 'edit', uri: 'file:///a', version: 3, edits: [{ range, newText: 5 }] },
  { type: 'change', uri: 'file:///a', version: 3 },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'delete', line: 2 } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'score', line: -2, score: 4 } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'text', line: 2, text: 5 } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'move', line: 2, to: { step: 4, side: 'over' } } },
  { type: 'history', uri: 'file:///a', step: 'workbench.action.quit' },
  { type: 'insertSnippet', ...place },
  { type: 'insertSnippet', ...place, snippet: 'step: $CLIPBOARD' },
  { type: 'insertSnippet', ...place, shown: 0, id: '$CLIPBOARD' },
  { type: 'insertSnippet', ...place, shown: 0, id: 'next:${TM_SELECTED_TEXT}' },
  { type: 'insertSnippet', ...place, shown: 0, id: 'idea:1e9' },
  { type: 'insertSnippet', ...place, shown: 0.5, id: 'example' },
  { type: 'insertSnippet', uri: 'file:///a', shown: 0, id: 'example' },
  { type: 'view' },
  { type: 'view', view: 'settings' },
  { type: 'pin' },
  { type: 'pin', pinned: 'yes' },
  { type: 'presents', presents: 1 },
];

test.each(BAD.map((value) => [value]))('drops %j', (value) => {
  expect(isFromWebview(value)).toBe(false);
});
