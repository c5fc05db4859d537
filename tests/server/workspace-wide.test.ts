import fc from 'fast-check';
import type { Hover, Location, PublishDiagnosticsParams, SymbolInformation } from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { resolveEntry } from '../../src/core/references/resolve-entry.js';
import { resolveJourney } from '../../src/core/references/resolve-journey.js';
import { resolvePersona } from '../../src/core/references/resolve-persona.js';
import { rangeOfSpan, rangeOfValue } from '../../src/core/model/range.js';
import { declaredAt, isSameDeclaration, ReferenceFinder } from '../../src/server/lsp/references.js';
import { calledName, namedFile } from '../helpers/named-files.js';
import { createTestServer } from './helpers/server.js';
import { startLocalServer } from './helpers/local-wire.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('references over a workspace', () => {
  test('are those that looking at every name of every file finds', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(namedFile, { minLength: 2, maxLength: 5 }), async (texts) => {
        const server = createTestServer(Object.fromEntries(texts.map((text, at) => [`${at}.journey`, text])));
        const { Index } = server.services.shared.journey;
        const finder = new ReferenceFinder(Index);
        const files = [...Index.all()];
        for (const { uri, file } of files) {
          const document = server.document(texts[Number(uri.at(-9))] ?? '', uri);
          for (const { fact, declarations } of finder.usesIn(file, uri)) {
            const position = { line: fact.span.line, character: fact.span.start };
            const wanted = declaredAt(file, uri, position.line) ?? declarations()[0];
            if (!wanted || wanted.kind === 'modelStage') continue;
            const all = files.flatMap((other) =>
              Array.from(finder.usesIn(other.file, other.uri)).flatMap((use) =>
                use.declarations().some((each) => isSameDeclaration(each, wanted))
                  ? [{ uri: other.uri, range: rangeOfSpan(use.fact.span) }]
                  : [],
              ),
            );
            const own = wanted.word === undefined ? [{ uri: wanted.uri, range: rangeOfValue(wanted.source) }] : [];
            const places = await server.features.references.find({ ...document, file }, position, true);
            expect(places.map(told).toSorted()).toEqual([...own, ...all].map(told).toSorted());
            found += all.length;
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(found).toBeGreaterThan(200);
  });

  test('a name means the same among the few that are called so as among all', () => {
    fc.assert(
      fc.property(fc.array(namedFile, { minLength: 2, maxLength: 5 }), calledName, (texts, asked) => {
        const server = createTestServer(Object.fromEntries(texts.map((text, at) => [`${at}.journey`, text])));
        const { Index } = server.services.shared.journey;
        for (const { uri, file } of Index.all()) {
          const [all, few] = [Index.namesFor(uri), Index.namesCalled([asked], uri)];
          expect(resolvePersona(asked, file, few)).toEqual(resolvePersona(asked, file, all));
          expect(resolveJourney(asked, file, few)).toEqual(resolveJourney(asked, file, all));
          for (const kind of ['touchpoint', 'channel', 'metric', 'model'] as const) {
            expect(resolveEntry(asked, kind, file, few)).toEqual(resolveEntry(asked, kind, file, all));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('look into those files only that use the name', async () => {
    const server = createTestServer({ ...workspace(60), 'guest.journey': 'journey: G\n  with: person 7\n' });
    const { document, position } = server.at('persona: Per<|>son 7\n', 'file:///ws/7.journey');
    const uses = vi.spyOn(ReferenceFinder.prototype, 'usesIn');
    await server.features.references.find(document, position, true);
    uses.mockClear();
    expect(await server.features.references.find(document, position, false)).toHaveLength(1);
    expect(uses.mock.calls.length).toBeLessThan(5);
  });

  test('stop when nobody wants them any more', async () => {
    const server = createTestServer(workspace(60));
    const { document, position } = server.at('persona: All<|>\n');
    const looked = vi.spyOn(ReferenceFinder.prototype, 'keysUsedIn');
    let pauses = 0;
    const pause = async (): Promise<void> => {
      if (++pauses > 10) throw new Error('enough');
    };
    await expect(server.features.references.find(document, position, false, pause)).rejects.toThrow('enough');
    expect(looked.mock.calls.length).toBeLessThanOrEqual(10);
    pauses = 0;
    await expect(server.features.workspaceSymbols.find('nobody', pause)).rejects.toThrow('enough');
  });
});

describe('what is asked while the workspace is searched', () => {
  const OPEN = 'file:///ws/open.journey';
  const FILES = 200;
  const about = { textDocument: { uri: OPEN }, position: { line: 0, character: 10 }, context: {} };

  async function start(): Promise<MessageConnection> {
    const client = await startLocalServer(
      Object.fromEntries(Object.entries(workspace(FILES)).map(([file, text]) => [`file:///ws/${file}`, text])),
    );
    const checked = new Set<string>();
    const all = new Promise<void>((resolve) => {
      client.onNotification('textDocument/publishDiagnostics', ({ uri }: PublishDiagnosticsParams) => {
        checked.add(uri);
        if (checked.size === FILES + 1) resolve();
      });
    });
    const textDocument = { uri: OPEN, languageId: 'journey', version: 1, text: 'persona: All\n' };
    void client.sendNotification('textDocument/didOpen', { textDocument });
    await all;
    return client;
  }

  test('is answered first', async () => {
    const client = await start();
    const order: string[] = [];
    const [places, symbols, hover] = await Promise.all([
      client.sendRequest<Location[]>('textDocument/references', about).then(noted(order, 'references')),
      client.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'All' }).then(noted(order, 'symbols')),
      client
        .sendRequest<Hover>('textDocument/hover', { ...about, position: { line: 0, character: 2 } })
        .then(noted(order, 'hover')),
    ]);
    expect(places).toHaveLength(FILES);
    expect(symbols.map((symbol) => symbol.name)).toContain('All');
    expect(hover.contents).toBeDefined();
    expect(order[0]).toBe('hover');
    client.dispose();
  });

  test('may be taken back', async () => {
    const client = await start();
    const looked = vi.spyOn(ReferenceFinder.prototype, 'keysUsedIn');
    const source = new CancellationTokenSource();
    const places = client.sendRequest('textDocument/references', about, source.token);
    source.cancel();
    await expect(places).rejects.toMatchObject({ code: -32800 });
    expect(looked.mock.calls.length).toBeLessThan(FILES);
    client.dispose();
  });
});

test(
  'files that say the same are checked once when they are read, and once more when all are known',
  { timeout: 120_000 },
  async () => {
    const [text, count] = ['persona: Mai\n\njourney: A\n  for: Mai\n', 1000];
    const uris = Array.from({ length: count }, (_, at) => `file:///ws/copy-${at}.journey`);
    const client = await startLocalServer(Object.fromEntries(uris.map((uri) => [uri, text])));
    const told = new Map<string, number>();
    await new Promise<void>((resolve) => {
      client.onNotification('textDocument/publishDiagnostics', ({ uri }: PublishDiagnosticsParams) => {
        told.set(uri, (told.get(uri) ?? 0) + 1);
        // The last one that was read before the last others came.
        if (told.get('file:///ws/copy-949.journey') === 2) resolve();
      });
    });
    client.dispose();
    expect(told.size).toBe(count);
    expect(Math.max(...told.values())).toBe(2);
  },
);

/** Files with a persona and a journey for it each, and one that all of them name. */
function workspace(files: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: files }, (_, at) => [
      `${at}.journey`,
      `persona: Person ${at}\n\njourney: Journey ${at}\n  for: Person ${at}\n  with: All\n`,
    ]),
  );
}

function noted<Answer>(order: string[], what: string): (answer: Answer) => Answer {
  return (answer) => {
    order.push(what);
    return answer;
  };
}

function told({ uri, range }: Location): string {
  return `${uri} ${JSON.stringify(range)}`;
}
