import fc from 'fast-check';
import { TextDocument } from 'langium';
import type { CompletionList, DocumentSymbol, Hover, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PREVIEW_REQUEST } from '../../src/protocol/preview-request.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { sampleMap } from '../../bench/sample-map.js';
import { createTestServer } from './helpers/server.js';
import { countParses, startLocalServer } from './helpers/local-wire.js';

const URI = 'file:///ws/here.journey';
const MAP = sampleMap(60);
const CONTENT_MODIFIED = -32801;

interface Edit {
  readonly line: number;
  readonly character: number;
  readonly length?: number;
  readonly text: string;
}

let client: MessageConnection;
let version: number;

beforeEach(async () => {
  client = await startLocalServer();
  version = 1;
});

afterEach(() => {
  client.dispose();
  vi.restoreAllMocks();
});

function open(text: string): void {
  void client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'journey', version, text },
  });
}

function type({ line, character, length = 0, text }: Edit): void {
  const range = { start: { line, character }, end: { line, character: character + length } };
  version++;
  void client.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: [{ range, text }],
  });
}

function ask<Answer>(method: string, line = 0, character = 0): Promise<Answer> {
  return client.sendRequest<Answer>(method, { textDocument: { uri: URI }, position: { line, character } });
}

function preview(): Promise<PreviewModel> {
  return client.sendRequest<PreviewModel>(PREVIEW_REQUEST, { uri: URI, cursorLine: 0 });
}

function diagnosticsOf(wanted: number): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.version === wanted) resolve(params);
    });
  });
}

describe('edits that wait on the wire are read as one', () => {
  const word = 'Kieu Ploy';
  const keys = Array.from({ length: 80 }, (_, key) => ({
    line: 0,
    character: 'persona: '.length + key,
    text: word[key % word.length] ?? '',
  }));

  test('for a preview and the diagnostics behind them', async () => {
    open(MAP);
    await preview();
    const { parses } = countParses();
    for (const key of keys) type(key);
    const [shown] = await Promise.all([preview(), diagnosticsOf(version)]);
    expect(shown.version).toBe(81);
    expect(shown.personas).toEqual([]);
    expect(parses()).toBeLessThanOrEqual(3);
  });

  test('also when each is followed by what an editor asks at each key', async () => {
    open(MAP);
    await preview();
    const { parses } = countParses();
    const answers = keys.map((key) => {
      type(key);
      return [
        ask<CompletionList>('textDocument/completion', key.line, key.character + 1).catch(codeOf),
        ask<DocumentSymbol[]>('textDocument/documentSymbol').catch(codeOf),
        ask<Hover>('textDocument/hover', 20, 6),
        preview(),
      ] as const;
    });
    await diagnosticsOf(version);
    const [completion, outline, hover, shown] = await Promise.all(answers[0] ?? []);
    expect(parses()).toBeLessThanOrEqual(3);
    expect(completion).toBe(CONTENT_MODIFIED);
    expect(outline).toBe(CONTENT_MODIFIED);
    expect(hover?.contents).toBeDefined();
    expect(shown?.version).toBe(version);
    const [lastCompletion, lastOutline] = await Promise.all(answers.at(-1) ?? []);
    expect(lastCompletion).toHaveProperty('items');
    expect(lastOutline).toMatchObject([{ name: expect.stringContaining('Kieu PloyKieu') }, {}]);
  });

  test('and of each of several documents', async () => {
    open(MAP);
    await preview();
    const other = 'file:///ws/other.journey';
    void client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: other, languageId: 'journey', version: 1, text: `${MAP}\n` },
    });
    const { parses } = countParses();
    for (const key of keys) {
      type(key);
      void client.sendNotification('textDocument/didChange', {
        textDocument: { uri: other, version },
        contentChanges: [{ text: `${MAP}// ${version}\n` }],
      });
    }
    await Promise.all([preview(), diagnosticsOf(version)]);
    await preview();
    expect(parses()).toBeLessThanOrEqual(6);
  });
});

describe('a place that was asked about', () => {
  const text = 'journey: A\n\nstage: S\r\n  step: One\r\n    feels: 4\r\n  step: Two';

  test.each([
    ['below lines that came', { line: 0, character: 10, text: '\n\n\n' }, 4, 6, 7],
    ['below lines that went', { line: 0, character: 0, length: 10, text: '' }, 4, 6, 4],
    ['above an edit', { line: 5, character: 11, text: ' ห้า 😊' }, 4, 6, 4],
  ])('is found again %s', async (_, edit, line, character, now) => {
    open(text);
    await preview();
    const hover = ask<Hover>('textDocument/hover', line, character);
    type(edit);
    expect((await hover).range?.start.line).toBe(now);
  });

  test('is lost with its line', async () => {
    open(text);
    await preview();
    const hover = ask<Hover>('textDocument/hover', 4, 6).catch(codeOf);
    type({ line: 4, character: 12, text: ' worried' });
    expect(await hover).toBe(CONTENT_MODIFIED);
  });

  test('is completed in its own text while more is typed', async () => {
    open(`${text}\n    `);
    await preview();
    type({ line: 6, character: 4, text: 'to' });
    const list = ask<CompletionList>('textDocument/completion', 6, 6);
    type({ line: 6, character: 6, text: 'uch' });
    const item = (await list).items.find(({ label }) => label === 'touchpoint');
    expect(item?.textEdit).toMatchObject({
      replace: { start: { line: 6, character: 4 }, end: { line: 6, character: 6 } },
    });
  });
});

test('after any edits and requests the server says what a fresh one says of the last text', async () => {
  const pieces = ['\n', '\r\n', '\r', '  step: ', 'feels: 2', 'น้ำ', 'ộ', '😊', '\ud83d', 'stage: ขั้น\n', ': ', 'x'];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.constantFrom(...pieces),
    asks: fc.subarray(['textDocument/completion', 'textDocument/hover', 'textDocument/codeAction', 'preview']),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      const uri = `file:///ws/${version++}.journey`;
      let mirror = TextDocument.create(uri, 'journey', version, MAP);
      void client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'journey', version, text: MAP },
      });
      const asked: Promise<unknown>[] = [];
      for (const { at, length, text, asks } of edits) {
        const offset = Math.floor(at * mirror.getText().length);
        const range = { start: mirror.positionAt(offset), end: mirror.positionAt(offset + length) };
        version++;
        mirror = TextDocument.update(mirror, [{ range, text }], version);
        void client.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range, text }],
        });
        for (const method of asks) {
          const place = { textDocument: { uri }, position: range.start, range, context: { diagnostics: [] } };
          asked.push(
            method === 'preview'
              ? client.sendRequest(PREVIEW_REQUEST, { uri })
              : client.sendRequest(method, place).catch(codeOf),
          );
        }
      }
      const about = { textDocument: { uri }, position: { line: 3, character: 5 } };
      const [symbols, hover, completion, shown] = await Promise.all([
        client.sendRequest('textDocument/documentSymbol', about),
        client.sendRequest('textDocument/hover', about),
        client.sendRequest('textDocument/completion', about),
        client.sendRequest<PreviewModel>(PREVIEW_REQUEST, { uri }),
        ...asked,
      ]);
      const fresh = createTestServer();
      const document = fresh.document(mirror.getText(), uri);
      const features = fresh.features;
      expect(shown.version).toBe(version);
      expect(symbols).toEqual(plain(features.symbols.outline(document)));
      expect(hover).toEqual(plain(features.hover.hover(document, about.position)));
      expect(labelsOf(completion)).toEqual(labelsOf(features.completion.complete(document, about.position)));
      expect(shown.journey).toEqual(plain(document.file.journeys[shown.shown]));
      void client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }),
    { numRuns: 60 },
  );
});

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
}

function labelsOf(list: unknown): readonly string[] {
  return (list as CompletionList).items.map(({ label }) => label);
}

/** As it comes over the wire. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
