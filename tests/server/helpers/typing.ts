import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';
import type { DataCallback, Disposable, Message, MessageConnection } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { PROBLEMS_NOTIFICATION } from '../../../src/protocol/preview-request.js';
import type { ProblemsParams } from '../../../src/protocol/preview-request.js';
import type { After } from '../../../src/server/authors.js';
import { Incoming } from '../../../src/server/incoming.js';
import { startServer } from '../../../src/server/start-server.js';

const DOCUMENT = 'untitled:Untitled-1';

/** Types a journey at a server that runs in this process: each keystroke is a change of its own, and the test moves the clock. */
export class Typist {
  /** What the last keystroke, pause or save brought. */
  shown: readonly Diagnostic[] = [];
  problems: ProblemsParams['problems'] = [];
  text = '';
  private version = 0;
  private readonly client: MessageConnection;
  private readonly clock = new SimulatedClock();
  private heard: { version: number; times: number } = { version: -1, times: 0 };
  private readonly waiting = new Set<() => void>();

  private constructor() {
    const [ours, theirs] = [new Pipe(), new Pipe()];
    this.client = createMessageConnection(new PipeReader(theirs), new PipeWriter(ours));
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.shown = params.diagnostics;
      this.heard = { version: params.version ?? -1, times: this.heard.times + 1 };
    });
    this.client.onNotification(PROBLEMS_NOTIFICATION, ({ problems }: ProblemsParams) => {
      this.problems = problems;
      for (const look of this.waiting) look();
    });
    this.client.listen();
    const incoming = new Incoming();
    startServer({
      connection: createConnection(new PipeReader(ours), new PipeWriter(theirs), { messageStrategy: incoming }),
      incoming,
      after: (milliseconds, run) => this.clock.after(milliseconds, run),
    });
  }

  static async start(text = ''): Promise<Typist> {
    const typist = new Typist();
    await typist.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
    await typist.client.sendNotification('initialized', {});
    typist.text = text;
    const heard = typist.hear(1);
    typist.version = 1;
    void typist.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: DOCUMENT, languageId: 'journey', version: 1, text },
    });
    await heard;
    return typist;
  }

  codes(): readonly string[] {
    return this.shown.map(({ code, range }) => `${range.start.line} ${String(code)}`);
  }

  hasError(): boolean {
    return this.shown.some(({ severity }) => severity === DiagnosticSeverity.Error);
  }

  hasErrorOrWarning(): boolean {
    return this.shown.some(
      ({ severity }) => severity === DiagnosticSeverity.Error || severity === DiagnosticSeverity.Warning,
    );
  }

  /** Types keys at the end of the text, one letter of the input method each, and looks at what is shown after each. */
  async type(text: string, { pace = 60, look = (): void => {} } = {}): Promise<void> {
    for (const key of text) {
      await this.insert(key);
      look();
      this.clock.pass(pace);
    }
  }

  /** Puts a text in at the end, or at an offset, as one change. */
  async insert(text: string, at = this.text.length, remove = 0): Promise<void> {
    const start = positionAt(this.text, at);
    const end = positionAt(this.text, at + remove);
    this.text = this.text.slice(0, at) + text + this.text.slice(at + remove);
    this.version += 1;
    const heard = this.hear(this.version);
    void this.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: DOCUMENT, version: this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
    await heard;
  }

  async rest(milliseconds: number): Promise<void> {
    const { times } = this.heard;
    if (this.clock.pass(milliseconds)) await this.until(() => this.heard.times > times);
  }

  async save(): Promise<void> {
    const { times } = this.heard;
    void this.client.sendNotification('textDocument/didSave', { textDocument: { uri: DOCUMENT } });
    await this.until(() => this.heard.times > times);
  }

  stop(): void {
    this.client.dispose();
  }

  private hear(version: number): Promise<void> {
    return this.until(() => this.heard.version === version);
  }

  private until(isHeard: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isHeard()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }
}

/** A clock that only runs when it is told to. */
class SimulatedClock {
  private now = 0;
  private timers: readonly { readonly at: number; readonly run: () => void }[] = [];

  readonly after: After = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, run };
    this.timers = [...this.timers, timer];
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };

  /** Whether a timer ran. */
  pass(milliseconds: number): boolean {
    this.now += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
    return due.length > 0;
  }
}

function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** One direction of a wire within the process. */
class Pipe {
  private callback: DataCallback | undefined;
  private early: readonly Message[] = [];

  write(message: Message): void {
    // Never at once: a sender does not run what the other side does.
    setImmediate(() => {
      if (this.callback) this.callback(message);
      else this.early = [...this.early, message];
    });
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    for (const message of this.early) callback(message);
    return { dispose: () => (this.callback = undefined) };
  }
}

class PipeReader extends AbstractMessageReader {
  constructor(private readonly pipe: Pipe) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    return this.pipe.listen(callback);
  }
}

class PipeWriter extends AbstractMessageWriter {
  constructor(private readonly pipe: Pipe) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.pipe.write(message);
  }

  end(): void {}
}
