import { expect, test } from 'vitest';
import { isFromWebview } from '../../src/extension/preview/message-guard.js';
import type { FromWebview } from '../../src/protocol/preview-messages.js';

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
const GOOD: readonly FromWebview[] = [
  { type: 'ready' },
  { type: 'select', uri: 'file:///a', version: 3, line: 2, focus: true },
  { type: 'edit', uri: 'file:///a', version: 3, edits: [{ range, newText: 'feels' }] },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'score', line: 2, score: 4 } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'text', line: 2, text: 'x' } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'move', line: 2, to: { step: 4, side: 'after' } } },
  { type: 'change', uri: 'file:///a', version: 3, intent: { kind: 'move', line: 2, to: { stage: 4 } } },
  { type: 'history', uri: 'file:///a', step: 'undo' },
  { type: 'insertSnippet', uri: 'file:///a', snippet: 'step: $1' },
  { type: 'painted', uri: 'file:///a', version: 3, milliseconds: 4.2 },
  { type: 'restartServer' },
  { type: 'restartPreview' },
  { type: 'failed', message: 'no' },
];

test.each(GOOD)('lets $type through', (message) => {
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
  { type: 'insertSnippet', uri: 'file:///a' },
];

test.each(BAD.map((value) => [value]))('drops %j', (value) => {
  expect(isFromWebview(value)).toBe(false);
});
