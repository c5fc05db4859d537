import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { PROBLEMS_NOTIFICATION } from '../../src/protocol/preview-request.js';
import { COMMANDS } from '../../src/protocol/names.js';
import { WORKSPACE_FILES_REQUEST } from '../../src/protocol/files.js';
import { FakeDocument, FakeEditor, LogLevel, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { start, stop } = await import('../../src/extension/activate.js');

const ROOT = 'vscode-local:/extensions/journey-maps';
const HELP = `${ROOT}/docs/diagnostics.md`;

/** The extension with a client that is connected to no server. */
function run(serverReadsDisk = true): {
  options: LanguageClientOptions;
  handlers: Map<string, (given: never) => unknown>;
  calls: string[];
} {
  const handlers = new Map<string, (given: never) => unknown>();
  const given: LanguageClientOptions[] = [];
  const calls: string[] = [];
  const changed: (() => void)[] = [];
  let running = false;
  const turn = (now: boolean): void => {
    running = now;
    calls.push(now ? 'start' : 'stop');
    changed.forEach((listener) => listener());
  };
  const remember = (name: string, handler: (given: never) => unknown): { dispose: () => void } => {
    handlers.set(name, handler);
    return { dispose: () => undefined };
  };
  const client = {
    onRequest: remember,
    onNotification: remember,
    onDidChangeState: (listener: () => void) => {
      changed.push(listener);
      return { dispose: () => undefined };
    },
    isRunning: () => running,
    start: async () => turn(true),
    stop: async () => turn(false),
  };
  const context = { subscriptions: [], extension: { id: 'journey-maps.journey-maps' }, extensionUri: Uri.parse(ROOT) };
  // The fakes have what is used of the API, which the compiler cannot know.
  start(context as object as ExtensionContext, {
    serverReadsDisk,
    create: (options) => {
      given.push(options);
      return client as object as BaseLanguageClient;
    },
    loadDrawing: () => undefined,
    loadExporter: () => Promise.reject(new Error('nothing is exported here')),
  });
  const [options] = given;
  if (!options) {
    throw new Error('no client was made');
  }
  return { options, handlers, calls };
}

const openJourney = (): void => {
  world.activeEditor = new FakeEditor(new FakeDocument(Uri.parse('file:///w/a.journey'), ['journey: A']), 1);
  world.documents.push(world.activeEditor.document);
};

/** The addresses of Markdown pages that were opened. */
const pages = (): string[] =>
  world.executed.filter(({ command }) => command === 'markdown.showPreview').map((ran) => String(ran.arguments[0]));

beforeEach(() => world.reset());

describe('help with a diagnostic', () => {
  test('is what the address that the server puts behind a code opens, at the heading of the code', async () => {
    const { options } = run();
    const { helpAddress } = options.initializationOptions as { helpAddress: string };
    expect(helpAddress).toBe('vscode://journey-maps.journey-maps/diagnostics?');
    const [handler] = world.uriHandlers;
    await handler?.handleUri({ query: new URL(`${helpAddress}unknown-keyword`).search.slice(1) });
    expect(pages()).toEqual([`${HELP}#unknown-keyword`]);
  });

  test.each(['', '../../secret', 'unknown-keyword#x', 'Unknown', '<script>', '-'])(
    'is the whole page where a link from elsewhere asks for "%s"',
    async (query) => {
      run();
      await world.uriHandlers[0]?.handleUri({ query });
      expect(pages()).toEqual([HELP]);
    },
  );

  test('is there by command, with and without a code', async () => {
    run();
    await world.commands.get(COMMANDS.openDiagnosticHelp)?.('unknown-language');
    await world.commands.get(COMMANDS.openDiagnosticHelp)?.(undefined);
    expect(pages()).toEqual([`${HELP}#unknown-language`, HELP]);
  });
});

describe('where the server gets its files from', () => {
  test.each([
    [true, ['file:///w'], 'disk'],
    [true, ['memfs://repository/maps'], 'client'],
    [true, ['file:///w', 'memfs://repository/maps'], 'client'],
    [false, ['file:///w'], 'client'],
  ])('a server that can read a disk: %s, folders %j: %s', (serverReadsDisk, folders, files) => {
    world.folders = folders.map((uri) => ({ uri: Uri.parse(uri) }));
    expect(run(serverReadsDisk).options.initializationOptions).toMatchObject({ files });
  });

  test('a virtual workspace is answered from VS Code’s file system', async () => {
    world.folders = [{ uri: Uri.parse('memfs://repository/maps') }];
    world.files.set('memfs://repository/maps/a.journey', new TextEncoder().encode('journey: A'));
    const answer = await run().handlers.get(WORKSPACE_FILES_REQUEST)?.({} as never);
    expect(answer).toEqual({
      files: [{ uri: 'memfs://repository/maps/a.journey', text: 'journey: A' }],
      unreadable: [],
    });
  });
});

describe('the server', () => {
  test('starts with the first journey, and not before', () => {
    expect(run().calls).toEqual([]);
    openJourney();
    expect(run().calls).toEqual(['start']);
  });

  test('starts anew at the command, and ends with the extension', async () => {
    openJourney();
    const { calls } = run();
    await world.commands.get(COMMANDS.restartServer)?.(undefined);
    await stop();
    expect(calls).toEqual(['start', 'stop', 'start', 'stop']);
  });

  test('has its state and the journeys that it counted in the status bar', () => {
    openJourney();
    const { handlers } = run();
    handlers.get(PROBLEMS_NOTIFICATION)?.({
      uri: 'file:///w/a.journey',
      version: 1,
      problems: [],
      journeys: 4,
    } as never);
    expect(world.statusItems[0]?.text).toBe('4 journeys');
  });

  test('writes its traffic to the output where the setting asks for it', () => {
    const { options } = run();
    expect(options.traceOutputChannel?.logLevel).toBe(LogLevel.Off);
    world.settings.set('journey.trace.server', 'messages');
    expect(options.traceOutputChannel?.logLevel).toBe(LogLevel.Trace);
    options.traceOutputChannel?.trace('Sending request');
    expect(world.output).toContain('info Sending request');
  });
});
