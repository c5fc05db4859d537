import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { DataCallback, Disposable, Message, MessageConnection } from 'vscode-jsonrpc/node';
import { WORKSPACE_FILES_REQUEST } from '../../../src/protocol/files.js';
import type { WorkspaceFilesParams, WorkspaceFilesResult } from '../../../src/protocol/files.js';
import { PROBLEMS_NOTIFICATION } from '../../../src/protocol/preview-request.js';
import type { ProblemsParams } from '../../../src/protocol/preview-request.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** A server that runs from its bundle, and the wire to it. */
interface Transport {
  readonly connection: MessageConnection;
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number>;
  readonly kill: () => void;
}

export type ServerKind = 'node' | 'worker';

export interface WireOptions {
  /** Folder of the workspace; a server in a worker gets `files` for it from the client. */
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** A client of a bundled server, with everything that the server has sent so far. */
export class WireClient {
  readonly connection: MessageConnection;
  readonly logged: string[] = [];
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly problems: ProblemsParams[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly transport: Transport,
    private readonly options: WireOptions,
  ) {
    this.connection = transport.connection;
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.note(this.published, params),
    );
    this.connection.onNotification(PROBLEMS_NOTIFICATION, (params: ProblemsParams) => this.note(this.problems, params));
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest(WORKSPACE_FILES_REQUEST, (params: WorkspaceFilesParams) => this.answerFiles(params));
    this.connection.listen();
  }

  async initialize(): Promise<InitializeResult> {
    const { folder, language, files } = this.options;
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: folder ? [{ uri: folder, name: 'workspace' }] : null,
      initializationOptions: {
        files: files ? 'client' : 'disk',
        displayLanguage: language ?? 'en',
        helpAddress: 'vscode://journey-maps/help?',
      },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, text: string, version = 1): void {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'journey', version, text },
    });
  }

  change(uri: string, version: number, text: string): void {
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  close(uri: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  filesChanged(...changes: readonly { uri: string; type: 1 | 2 | 3 }[]): void {
    void this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  request<Answer>(method: string, params: object): Promise<Answer> {
    return this.connection.sendRequest<Answer>(method, params);
  }

  /** URIs of all files that diagnostics were published for. */
  checkedFiles(): readonly string[] {
    return this.published.map(({ uri }) => uri);
  }

  /** The diagnostics of a version of a document, or of its file if it is not open. */
  diagnosticsOf(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    return this.until(() => this.latest(uri, version)?.diagnostics, `diagnostics of ${uri} version ${version}`);
  }

  /** Diagnostics that fulfil a condition. */
  diagnosticsThat(
    uri: string,
    fulfil: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    return this.until(() => {
      const latest = this.published.filter((params) => params.uri === uri).at(-1)?.diagnostics;
      return latest && fulfil(latest) ? latest : undefined;
    }, `other diagnostics of ${uri}`);
  }

  problemsOf(uri: string, version: number): Promise<ProblemsParams> {
    return this.until(
      () => this.problems.find((params) => params.uri === uri && params.version === version),
      `problems of ${uri}`,
    );
  }

  /** Ends the server in the protocol's way. */
  async shutdown(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.transport.ended;
  }

  dispose(): void {
    this.connection.dispose();
    this.transport.kill();
  }

  private latest(uri: string, version: number | undefined): PublishDiagnosticsParams | undefined {
    return this.published
      .filter((params) => params.uri === uri && (version === undefined || params.version === version))
      .at(-1);
  }

  private note<Params>(list: Params[], params: Params): void {
    list.push(params);
    for (const look of this.waiting) look();
  }

  private until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No ${what}. The server said: ${this.logged.join('\n')}`)),
        25_000,
      );
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  private answerFiles({ uris }: WorkspaceFilesParams): WorkspaceFilesResult {
    const all = Object.entries(this.options.files ?? {}).map(([uri, text]) => ({ uri, text }));
    const files = uris ? all.filter(({ uri }) => uris.includes(uri)) : all;
    return { files, unreadable: uris?.filter((uri) => !files.some((file) => file.uri === uri)) ?? [] };
  }
}

/** Starts a bundled server: in a process over stdio, or in a worker that only has what a web worker has. */
export function startWireClient(kind: ServerKind, options: WireOptions = {}): WireClient {
  return new WireClient(kind === 'node' ? startProcess() : startWorker(), options);
}

function bundle(name: string): string {
  const file = path.join(process.env['JOURNEY_DIST'] ?? path.join(root, 'dist'), 'server', name);
  if (!existsSync(file)) throw new Error(`There is no ${file}; run "npm run build" first.`);
  return file;
}

function startProcess(): Transport {
  const server = spawn(process.execPath, [bundle('node.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const ended = new Promise<number>((resolve) => server.once('exit', (code) => resolve(code ?? -1)));
  return { connection, ended, kill: () => server.kill() };
}

/** The script sees no `process`, `require` or other things of Node. */
const WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const vm = require('node:vm');
  const scope = {
    postMessage: (message) => parentPort.postMessage(message), addEventListener: () => {}, close: () => process.exit(0),
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, TextDecoder, TextEncoder, URL, console, Intl,
  };
  scope.self = scope; scope.globalThis = scope;
  const context = vm.createContext(scope);
  parentPort.on('message', (data) => scope.onmessage && scope.onmessage && scope.onmessage({ data }));
  vm.runInContext(readFileSync(workerData, 'utf8'), context, { filename: 'browser.js' });
`;

function startWorker(): Transport {
  const worker = new Worker(WORKER, { eval: true, workerData: bundle('browser.js') });
  const connection = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve));
  return { connection, ended, kill: () => void worker.terminate() };
}

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
