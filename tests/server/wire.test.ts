import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
} from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { afterEach, describe, expect, test } from 'vitest';
import { PREVIEW_REQUEST } from '../../src/protocol/preview-request.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { startWireClient } from './helpers/wire.js';
import type { ServerKind, WireClient, WireOptions } from './helpers/wire.js';

const URI = 'untitled:Untitled-1';
const SHOES = `persona: Ploy

journey: Shoes
  for: Ploy
  goal: Shoes that fit
  objective: learn
stage: Advocacy
  owner: CRM
  step: Tells a friend
    feels: 9 wow
`;

const clients: WireClient[] = [];

async function start(kind: ServerKind, options: WireOptions = {}): Promise<WireClient> {
  const client = startWireClient(kind, options);
  clients.push(client);
  await client.initialize();
  return client;
}

afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

describe.each<ServerKind>(['node', 'worker'])('the bundled server in a %s', (kind) => {
  test('says what it can do', async () => {
    const client = startWireClient(kind);
    clients.push(client);
    const { capabilities } = await client.initialize();
    expect(Object.keys(capabilities).toSorted()).toEqual([
      'codeActionProvider',
      'completionProvider',
      'definitionProvider',
      'documentHighlightProvider',
      'documentOnTypeFormattingProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'referencesProvider',
      'selectionRangeProvider',
      'textDocumentSync',
      'workspace',
      'workspaceSymbolProvider',
    ]);
  });

  test('reports what is wrong, exactly, and takes it back when it is mended', async () => {
    const client = await start(kind);
    client.open(URI, SHOES);
    expect(await client.diagnosticsThat(URI, (all) => all.length > 0)).toEqual([
      {
        code: 'emotion-out-of-range',
        codeDescription: { href: 'vscode://journey-maps/help?emotion-out-of-range' },
        message: expect.stringContaining('9'),
        range: { start: { line: 9, character: 11 }, end: { line: 9, character: 12 } },
        severity: 1,
        source: 'journey',
      },
    ]);
    expect(await client.problemsOf(URI, 1)).toMatchObject({
      journeys: 1,
      problems: [{ code: 'emotion-out-of-range' }],
    });
    client.change(URI, 2, SHOES.replace('9 wow', '5 wow'));
    expect(await client.diagnosticsOf(URI, 2)).toEqual([]);
  });

  test('answers requests before the workspace is read', async () => {
    const client = startWireClient(kind);
    clients.push(client);
    const ready = client.initialize();
    await ready;
    client.open(URI, SHOES);
    const position = { line: 6, character: 2 };
    const textDocument = { uri: URI };
    const [completion, hover, symbols, folds, preview] = await Promise.all([
      client.request<CompletionList>('textDocument/completion', { textDocument, position: { line: 10, character: 0 } }),
      client.request<Hover>('textDocument/hover', { textDocument, position }),
      client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument }),
      client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument }),
      client.request<PreviewModel>(PREVIEW_REQUEST, { uri: URI, cursorLine: 0 }),
    ]);
    expect(completion.items[0]?.label).toBe('touchpoint');
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**stage**') });
    expect(symbols.map(({ name }) => name)).toEqual(['Ploy', 'Shoes']);
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [2, 9],
      [6, 9],
      [8, 9],
    ]);
    expect(preview).toMatchObject({ uri: URI, version: 1, shown: 0, personas: [{ title: 'Ploy' }] });
  });

  test('answers a preview from the newest text, ahead of the diagnostics', async () => {
    const client = await start(kind);
    client.open(URI, SHOES);
    await client.diagnosticsOf(URI, 1);
    // On a busy machine the request may reach the server some time after the change; then the checks are rightly first.
    let ahead = 0;
    for (let version = 2; version < 2 + CHANGES; version++) {
      const order: string[] = [];
      client.change(URI, version, SHOES.replace('Tells', `Asks ${version}`));
      const preview = client.request<PreviewModel>(PREVIEW_REQUEST, { uri: URI }).then((model) => {
        order.push('preview');
        return model;
      });
      const diagnostics = client.diagnosticsOf(URI, version).then(() => order.push('diagnostics'));
      expect((await preview).journey?.stages[0]?.steps[0]?.title).toBe(`Asks ${version} a friend`);
      await diagnostics;
      if (order[0] === 'preview') ahead += 1;
    }
    expect(ahead).toBeGreaterThan(CHANGES / 3);
  });

  test('offers fixes whose edits mend the text', async () => {
    const client = await start(kind);
    const text = 'journey: Shoes\nstge: Awareness\n';
    client.open(URI, text);
    await client.diagnosticsThat(URI, (all) => all.some(({ code }) => code === 'unknown-keyword'));
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      context: { diagnostics: [] },
    });
    const fix = actions.find(({ isPreferred }) => isPreferred);
    const edit = fix?.edit?.changes?.[URI]?.[0];
    expect(edit).toMatchObject({ newText: 'stage' });
    expect(edit?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 4 } });
  });

  test('answers an unknown document and a cancelled request with errors', async () => {
    const client = await start(kind);
    client.open(URI, SHOES);
    await client.diagnosticsOf(URI, 1);
    const position = { line: 0, character: 0 };
    const unknown = client.request('textDocument/hover', { textDocument: { uri: 'untitled:nobody' }, position });
    await expect(unknown).rejects.toMatchObject({
      code: -32802,
      message: 'No document found for URI: untitled:nobody',
    });
    // Whether a cancellation overtakes its request is a race; what must never come is an error in the shape of a result.
    const outcomes: (CompletionList | { readonly error: unknown })[] = [];
    const previews: Promise<unknown>[] = [];
    for (let attempt = 0; attempt < 30; attempt++) {
      previews.push(client.request(PREVIEW_REQUEST, { uri: URI }));
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest<CompletionList>(
        'textDocument/completion',
        { textDocument: { uri: URI }, position },
        source.token,
      );
      source.cancel();
      outcomes.push(await asked.catch((error: unknown) => ({ error })));
    }
    await Promise.all(previews);
    const failed = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
    // A worker gets its messages one by one: it has answered before it hears of the cancellation.
    if (kind === 'node') expect(failed.length).toBeGreaterThan(0);
    for (const error of failed) {
      expect(error).toMatchObject({ code: -32800, message: 'The request has been cancelled.' });
    }
    for (const outcome of outcomes) if (!('error' in outcome)) expect(outcome.items.length).toBeGreaterThan(0);
  });

  test('checks the last of many quick changes', async () => {
    const client = await start(kind);
    client.open(URI, '');
    for (let end = 0; end <= SHOES.length; end++) client.change(URI, end + 2, SHOES.slice(0, end));
    const diagnostics = await client.diagnosticsOf(URI, SHOES.length + 2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['emotion-out-of-range']);
    expect(client.logged).toEqual([]);
  });

  test('forgets an unsaved document that is closed', async () => {
    const client = await start(kind);
    client.open(URI, SHOES);
    await client.diagnosticsThat(URI, (all) => all.length === 1);
    client.close(URI);
    expect(await client.diagnosticsThat(URI, (all) => all.length === 0)).toEqual([]);
    const late = client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    await expect(late).rejects.toMatchObject({ code: -32802 });
  });

  test('ends without an error when it is told to', async () => {
    const client = await start(kind);
    client.open(URI, SHOES);
    await client.diagnosticsOf(URI, 1);
    if (kind === 'worker') {
      // A web worker is ended by the page; it only has to answer.
      await expect(client.request('shutdown', {})).resolves.toBeNull();
    } else {
      expect(await client.shutdown()).toBe(0);
    }
    expect(client.logged).toEqual([]);
  });
});

/** Several changes in a row, most of which must be drawn before they are checked. */
const CHANGES = 12;

describe('the workspace', () => {
  const LIBRARY = 'persona: Ploy\n  who: Office worker\n';
  const JOURNEY = 'journey: Shoes\n  for: Ploy\nstage: Awareness\n  step: A\n    feels: 4\n';

  function folderOf(files: Readonly<Record<string, string>>): {
    folder: string;
    uri: (name: string) => string;
    write: (name: string, text: string) => void;
  } {
    const directory = mkdtempSync(path.join(tmpdir(), 'journey-'));
    const uri = (name: string): string => pathToFileURL(path.join(directory, name)).href;
    const write = (name: string, text: string): void => {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
      writeFileSync(path.join(directory, name), text);
    };
    for (const [name, text] of Object.entries(files)) write(name, text);
    folders.push(directory);
    return { folder: pathToFileURL(directory).href, uri, write };
  }

  const folders: string[] = [];
  afterEach(() => {
    for (const directory of folders.splice(0)) rmSync(directory, { recursive: true });
  });

  test('is read from the disk, and a persona of another file is known, shown and found', async () => {
    const { folder, uri } = folderOf({ 'people.journey': LIBRARY, 'shoes.journey': JOURNEY });
    const client = await start('node', { folder });
    await client.diagnosticsOf(uri('people.journey'));
    client.open(uri('shoes.journey'), JOURNEY);
    expect(codes(await client.diagnosticsOf(uri('shoes.journey'), 1))).not.toContain('unknown-persona');
    const preview = await client.request<PreviewModel>(PREVIEW_REQUEST, { uri: uri('shoes.journey') });
    expect(preview.personas.map(({ title }) => title)).toEqual(['Ploy']);
    const position = { line: 1, character: 8 };
    const definition = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: uri('shoes.journey') },
      position,
    });
    expect(definition).toEqual([
      { uri: uri('people.journey'), range: { start: { line: 0, character: 9 }, end: { line: 0, character: 13 } } },
    ]);
    const references = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: uri('shoes.journey') },
      position,
      context: { includeDeclaration: true },
    });
    expect(references.map((place) => place.uri)).toEqual([uri('people.journey'), uri('shoes.journey')]);
  });

  test('takes no file for a journey that is named otherwise', async () => {
    const page = '<p>journey: not one</p>\n';
    const { folder, uri } = folderOf({
      'a.html': page,
      'a.md': page,
      'b.journey': 'journey\n',
      'c.JOURNEY': 'journey\n',
    });
    const client = await start('node', { folder });
    await client.diagnosticsOf(uri('b.journey'));
    await client.diagnosticsOf(uri('c.JOURNEY'));
    expect(client.checkedFiles().filter((file) => !/journey$/iu.test(file))).toEqual([]);
  });

  test('says that a configuration cannot be read, and takes it back when it is mended', async () => {
    const { folder, uri, write } = folderOf({ 'shoes.journey': JOURNEY, 'journey.config.json': '{ "lanes": ' });
    const client = await start('node', { folder });
    expect(codes(await client.diagnosticsOf(uri('journey.config.json')))).toEqual(['config-invalid']);
    write('journey.config.json', '{}');
    client.filesChanged({ uri: uri('journey.config.json'), type: 2 });
    expect(await client.diagnosticsThat(uri('journey.config.json'), (all) => all.length === 0)).toEqual([]);
  });

  test('says in its configuration which lanes a preview draws, also when that changes', async () => {
    const config = 'journey.config.json';
    const { folder, uri, write } = folderOf({ 'shoes.journey': JOURNEY, [config]: '{ "lanes": ["pain"] }' });
    const client = await start('node', { folder });
    client.open(uri('shoes.journey'), JOURNEY);
    const lanes = async (): Promise<PreviewModel['lanes']> =>
      (await client.request<PreviewModel>(PREVIEW_REQUEST, { uri: uri('shoes.journey') })).lanes;
    expect(codes(await client.diagnosticsThat(uri(config), (all) => all.length > 0))).toEqual(['config-invalid']);
    expect(await lanes()).toBeUndefined();
    write(config, '{ "lanes": ["feels", "steps"] }');
    client.filesChanged({ uri: uri(config), type: 2 });
    await client.diagnosticsThat(uri(config), (all) => all.length === 0);
    expect(await lanes()).toEqual(['feels', 'steps']);
  });

  test('that changes outside of the editor is checked again', async () => {
    const { folder, uri, write } = folderOf({ 'shoes.journey': JOURNEY });
    const client = await start('node', { folder });
    client.open(uri('shoes.journey'), JOURNEY);
    const unknown = (all: readonly Diagnostic[]): boolean => codes(all).includes('unknown-persona');
    expect(unknown(await client.diagnosticsThat(uri('shoes.journey'), unknown))).toBe(true);
    write('people.journey', LIBRARY);
    client.filesChanged({ uri: uri('people.journey'), type: 1 });
    expect(unknown(await client.diagnosticsThat(uri('shoes.journey'), (all) => !unknown(all)))).toBe(false);
    write('people.journey', LIBRARY.replace('Ploy', 'Mai'));
    client.filesChanged({ uri: uri('people.journey'), type: 2 });
    expect(unknown(await client.diagnosticsThat(uri('shoes.journey'), unknown))).toBe(true);
  });

  test('keeps what the editor shows when the file is deleted', async () => {
    const { folder, uri } = folderOf({ 'shoes.journey': JOURNEY });
    const client = await start('node', { folder });
    client.open(uri('shoes.journey'), JOURNEY.replace('feels: 4', 'feels: 9'));
    await client.diagnosticsThat(uri('shoes.journey'), (all) => codes(all).includes('emotion-out-of-range'));
    client.filesChanged({ uri: uri('shoes.journey'), type: 3 });
    client.change(uri('shoes.journey'), 2, JOURNEY.replace('feels: 4', 'feels: 8'));
    expect(codes(await client.diagnosticsOf(uri('shoes.journey'), 2))).toContain('emotion-out-of-range');
  });

  test('goes back to the file of the disk when an editor is closed, and forgets it when it is deleted', async () => {
    const { folder, uri, write } = folderOf({ 'shoes.journey': JOURNEY });
    const client = await start('node', { folder });
    const emotion = (all: readonly Diagnostic[]): boolean => codes(all).includes('emotion-out-of-range');
    client.open(uri('shoes.journey'), JOURNEY.replace('feels: 4', 'feels: 9'));
    expect(emotion(await client.diagnosticsThat(uri('shoes.journey'), emotion))).toBe(true);
    client.close(uri('shoes.journey'));
    const closed = await client.diagnosticsThat(uri('shoes.journey'), (all) => !emotion(all));
    expect(codes(closed)).toContain('unknown-persona');
    write('shoes.journey', JOURNEY.replace('feels: 4', 'feels: 9'));
    client.filesChanged({ uri: uri('shoes.journey'), type: 2 });
    expect(emotion(await client.diagnosticsThat(uri('shoes.journey'), emotion))).toBe(true);
    client.filesChanged({ uri: uri('shoes.journey'), type: 3 });
    expect(await client.diagnosticsThat(uri('shoes.journey'), (all) => all.length === 0)).toEqual([]);
  });

  test('is split by a configuration that appears', async () => {
    const { folder, uri, write } = folderOf({ 'people.journey': LIBRARY, 'shop/shoes.journey': JOURNEY });
    const client = await start('node', { folder });
    await client.diagnosticsOf(uri('people.journey'));
    client.open(uri('shop/shoes.journey'), JOURNEY);
    const unknown = (all: readonly Diagnostic[]): boolean => codes(all).includes('unknown-persona');
    expect(unknown(await client.diagnosticsOf(uri('shop/shoes.journey'), 1))).toBe(false);
    write('shop/journey.config.json', '{}');
    client.filesChanged({ uri: uri('shop/journey.config.json'), type: 1 });
    expect(unknown(await client.diagnosticsThat(uri('shop/shoes.journey'), unknown))).toBe(true);
    client.filesChanged({ uri: uri('shop/journey.config.json'), type: 3 });
    expect(unknown(await client.diagnosticsThat(uri('shop/shoes.journey'), (all) => !unknown(all)))).toBe(false);
  });

  test('grows and shrinks with its folders', async () => {
    const { folder, uri } = folderOf({ 'shoes.journey': JOURNEY });
    const client = await start('node');
    const event = (added: readonly object[], removed: readonly object[]): void => {
      void client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    };
    event([{ uri: folder, name: 'shoes' }], []);
    expect(codes(await client.diagnosticsOf(uri('shoes.journey')))).toContain('unknown-persona');
    event([], [{ uri: folder, name: 'shoes' }]);
    expect(await client.diagnosticsThat(uri('shoes.journey'), (all) => all.length === 0)).toEqual([]);
  });

  test('comes from the client where there is no disk', async () => {
    const folder = 'vscode-vfs://github/some/repo';
    const client = await start('worker', {
      folder,
      files: { [`${folder}/people.journey`]: LIBRARY, [`${folder}/shoes.journey`]: JOURNEY },
    });
    await client.diagnosticsOf(`${folder}/people.journey`);
    client.open(`${folder}/shoes.journey`, JOURNEY);
    expect(codes(await client.diagnosticsOf(`${folder}/shoes.journey`, 1))).not.toContain('unknown-persona');
    client.close(`${folder}/shoes.journey`);
    const preview = await client.request<PreviewModel>(PREVIEW_REQUEST, { uri: `${folder}/shoes.journey` });
    expect(preview.personas.map(({ title }) => title)).toEqual(['Ploy']);
  });
});

function codes(diagnostics: readonly { readonly code?: string | number }[]): readonly (string | number | undefined)[] {
  return diagnostics.map(({ code }) => code);
}
