import { expect, test } from 'vitest';
import { isPreviewState, isToWebview } from '../../src/webview/messaging.js';
import { model, URI } from './helpers.js';

test.each([
  [{ type: 'model', model: model(1), sentAt: 0 }],
  [{ type: 'problems', problems: { uri: URI, version: 1, problems: [] } }],
  [{ type: 'cursor', uri: URI, line: 2 }],
  [{ type: 'document', uri: URI, fileName: 'a' }],
  [{ type: 'gone', uri: URI }],
  [{ type: 'back', uri: URI }],
  [{ type: 'server', running: true }],
])('takes %j', (message) => {
  expect(isToWebview(message)).toBe(true);
});

test.each([
  [null],
  ['model'],
  [{}],
  [{ type: 'model' }],
  [{ type: 'constructor' }],
  [{ type: 'view', view: 'map' }],
  [{ type: 'cursor', uri: URI }],
])('drops %j', (message) => {
  expect(isToWebview(message)).toBe(false);
});

test('takes a state only in the form of today', () => {
  expect(isPreviewState({ uri: URI, view: 'map', zoom: 1, scroll: { x: 0, y: 0 } })).toBe(true);
  expect(isPreviewState({ uri: URI, view: 'pie', zoom: 1, scroll: { x: 0, y: 0 } })).toBe(false);
  expect(isPreviewState(undefined)).toBe(false);
});
