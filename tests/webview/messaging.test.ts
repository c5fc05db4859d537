import { expect, test } from 'vitest';
import { isPreviewState, isToWebview, isExportToWebview } from '../../src/webview/state/message-guard.js';
import { readFileSync } from 'node:fs';
import { applyFilter, NO_FILTER } from '../../src/drawing/scene/filter.js';
import { missingFor } from '../../src/drawing/views/missing-for.js';
import { tableOf } from '../../src/drawing/table/table.js';
import { initialState, nextChange, reduce, toSaved } from '../../src/webview/state/state.js';
import { previewOf } from '../../src/server/requests/preview.js';
import type { ToWebview } from '../../src/protocol/preview-messages.js';
import { createTestServer } from '../server/helpers/server.js';
import { model, URI } from './helpers.js';
import path from 'node:path';

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

const EXAMPLES = ['en', 'th', 'vi'].map((language) => `buy-shoes.${language}.journey`);

function realModel(name: string): object {
  const server = createTestServer();
  const text = readFileSync(path.join(import.meta.dirname, '../../examples', name), 'utf8');
  const given = previewOf(server.document(text), { uri: URI }, server.services.shared.journey.Index);
  // As it arrives: through two processes, as text.
  return JSON.parse(JSON.stringify({ ...given, uri: URI })) as object;
}

test.each(EXAMPLES)('takes what the server gives of %s, and what was saved of it', (name) => {
  const message = { type: 'model', model: realModel(name), sentAt: 0 };
  expect(isToWebview(message)).toBe(true);
  const state = reduce(initialState(), { type: 'message', message: message as unknown as ToWebview, now: 0 });
  expect(isPreviewState(JSON.parse(JSON.stringify(toSaved(state, { x: 0, y: 0 }))))).toBe(true);
});

/** Copies of a value with one part of it removed or replaced by something else, breadth first. */
function* broken(value: unknown, depth: number): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const key of Object.keys(value).slice(0, 40)) {
    const rest = { ...(Array.isArray(value) ? value : value) } as Record<string, unknown>;
    const copy = (part: unknown): unknown => {
      const next = Array.isArray(value) ? [...(value as unknown[])] : { ...rest };
      (next as Record<string, unknown>)[key] = part;
      return next;
    };
    const { [key]: _, ...without } = rest;
    if (!Array.isArray(value)) yield without;
    for (const junk of [null, 7, 'x', Number.NaN, {}, [null], [{}], { type: null }]) yield copy(junk);
    for (const part of broken(rest[key], depth - 1)) yield copy(part);
  }
}

test('a malformed message is dropped, or harms nothing that looks at it', () => {
  const whole = reduce(initialState(), {
    type: 'message',
    message: { type: 'document', uri: URI, fileName: 'a' },
    now: 0,
  });
  const messages: readonly unknown[] = [
    { type: 'model', model: model(1), sentAt: 0 },
    { type: 'problems', problems: { uri: URI, version: 1, problems: [problemOf()] } },
    { type: 'cursor', uri: URI, line: 2 },
    { type: 'document', uri: URI, fileName: 'a' },
    { type: 'changed', uri: URI, version: 1, refused: 'no' },
    { type: 'server', running: true },
  ];
  let taken = 0;
  let dropped = 0;
  for (const message of messages.flatMap((each) => [...broken(each, 6)])) {
    if (!isToWebview(message)) {
      dropped += 1;
      continue;
    }
    taken += 1;
    const state = reduce(whole, { type: 'message', message, now: 5 });
    nextChange(state, 9);
    toSaved(state, { x: 0, y: 0 });
    const { journey, personas = [] } = state.drawn ?? {};
    if (journey) {
      applyFilter(journey, personas, NO_FILTER);
      missingFor('emotion', { journey, language: 'en' });
      tableOf({ journey, personas: [], language: 'en' });
    }
  }
  expect(dropped).toBeGreaterThan(1000);
  expect(taken).toBeGreaterThan(10);
});

function problemOf(): unknown {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
  const fixes = [{ title: 'x', edits: [{ range, newText: 'y' }] }];
  return { code: 'empty-value', severity: 'error', message: 'm', range, fixes };
}

test('asks for exports are taken in their form only', () => {
  const list = { width: 1, height: 1, items: [] };
  const good = [
    { type: 'exportAsked', uri: URI, action: 'save-svg' },
    { type: 'rasterise', id: 1, list, palette: 'light', scale: 2, to: 'bytes' },
    { type: 'drawMermaid', id: 1, text: 'journey', palette: 'dark' },
  ];
  for (const message of good) expect(isExportToWebview(message)).toBe(true);
  const bad = [
    null,
    {},
    { type: 'rasterise', id: 1 },
    { ...good[1], list: null },
    { ...good[1], scale: Number.NaN },
    { ...good[2], palette: 'red' },
  ];
  for (const message of bad) expect(isExportToWebview(message)).toBe(false);
});

test.each([
  { scroll: null },
  { scroll: { x: 'a', y: 0 } },
  { zoom: Number.NaN },
  { zooms: 7 },
  { zooms: { map: 'x' } },
  { scrolls: { map: null } },
  { model: {} },
  { table: 'yes' },
])('a saved state with %j is none', (part) => {
  expect(isPreviewState({ uri: URI, view: 'map', zoom: 1, scroll: { x: 0, y: 0 }, ...part })).toBe(false);
});
