/** As much of VS Code's API as the extension uses, with documents that tests change. Not the real thing: see tests/smoke for that. */

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(start: Position | number, end: Position | number, endLine?: number, endCharacter?: number) {
    this.start = typeof start === 'number' ? new Position(start, Number(end)) : start;
    this.end = typeof end === 'number' ? new Position(endLine ?? 0, endCharacter ?? 0) : end;
  }

  get isSingleLine(): boolean {
    return this.start.line === this.end.line;
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

export class Uri {
  private constructor(private readonly text: string) {}

  static parse(text: string): Uri {
    return new Uri(text);
  }

  static joinPath(base: Uri, ...parts: readonly string[]): Uri {
    const names: string[] = [];
    for (const name of [base.text, ...parts].join('/').split('/')) {
      if (name === '..') names.pop();
      else names.push(name);
    }
    return new Uri(names.join('/'));
  }

  with({ fragment }: { fragment: string }): Uri {
    return new Uri(fragment === '' ? this.text : `${this.text}#${fragment}`);
  }

  get scheme(): string {
    return new URL(this.text).protocol.slice(0, -1);
  }

  get path(): string {
    return new URL(this.text).pathname;
  }

  toString(): string {
    return this.text;
  }
}

export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class SnippetString {
  constructor(readonly value: string) {}
}

export class WorkspaceEdit {
  readonly changes: { range: Range; text: string }[] = [];

  replace(_uri: Uri, range: Range, text: string): void {
    this.changes.push({ range, text });
  }
}

export class TextEdit {
  private constructor(
    readonly range: Range,
    readonly newText: string,
  ) {}

  static replace(range: Range, newText: string): TextEdit {
    return new TextEdit(range, newText);
  }
}

export class Disposable {
  private constructor(readonly dispose: () => void) {}

  static from(...all: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => all.forEach((each) => each.dispose()));
  }
}

export class TabInputText {}

export const ViewColumn = { Active: -1, Beside: -2, One: 1, Two: 2 } as const;
export const CompletionTriggerKind = { Invoke: 0, TriggerCharacter: 1, TriggerForIncompleteCompletions: 2 } as const;
export const TextDocumentSaveReason = { Manual: 1, AfterDelay: 2, FocusOut: 3 } as const;
export const EndOfLine = { LF: 1, CRLF: 2 } as const;
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 } as const;

export const LogLevel = { Off: 0, Trace: 1, Debug: 2, Info: 3 } as const;
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2 } as const;
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 } as const;

export class ThemeColor {
  constructor(readonly id: string) {}
}

const nothing = { dispose: (): void => undefined };
const noEvent = (): typeof nothing => nothing;

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>();

  readonly event = (listener: (value: T) => void): typeof nothing => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };

  fire(value: T): void {
    this.listeners.forEach((listener) => listener(value));
  }

  dispose(): void {
    this.listeners.clear();
  }
}

/** Lines with another text in place of a range. */
export function withText(lines: readonly string[], { start, end }: Range, text: string): readonly string[] {
  const head = (lines[start.line] ?? '').slice(0, start.character);
  const tail = (lines[end.line] ?? '').slice(end.character);
  const changed = `${head}${text}${tail}`.split(/\r?\n/u);
  return [...lines.slice(0, start.line), ...changed, ...lines.slice(end.line + 1)];
}

export class FakeDocument {
  version = 1;
  readonly languageId = 'journey';
  eol: 1 | 2 = 1;

  constructor(
    readonly uri: Uri,
    private lines: readonly string[],
  ) {}

  get lineCount(): number {
    return this.lines.length;
  }

  /** Puts a text into a line. */
  insert(place: Position, text: string): void {
    this.lines = withText(this.lines, new Range(place, place), text);
  }

  getText(within?: Range): string {
    const eol = this.eol === 2 ? '\r\n' : '\n';
    if (!within) return this.lines.join(eol);
    const lines = this.lines.slice(within.start.line, within.end.line + 1);
    const last = lines.length - 1;
    return lines
      .map((line, at) => (at === last ? line.slice(0, within.end.character) : line))
      .map((line, at) => (at === 0 ? line.slice(within.start.character) : line))
      .join(eol);
  }

  lineAt(line: number): { text: string; range: Range; isEmptyOrWhitespace: boolean } {
    const text = this.lines[line] ?? '';
    return { text, range: new Range(line, 0, line, text.length), isEmptyOrWhitespace: text.trim() === '' };
  }

  type(lines: readonly string[]): void {
    this.lines = lines;
    this.version += 1;
  }
}

interface ConfigurationChange {
  readonly affectsConfiguration: (name: string) => boolean;
}

export const events = {
  configuration: new EventEmitter<ConfigurationChange>(),
  diagnostics: new EventEmitter<void>(),
  activeEditor: new EventEmitter<FakeEditor | undefined>(),
  selection: new EventEmitter<{ textEditor: FakeEditor }>(),
  saving: new EventEmitter<{
    document: FakeDocument;
    reason: number;
    waitUntil(edits: Promise<readonly TextEdit[]>): void;
  }>(),
  text: new EventEmitter<{ document: FakeDocument; contentChanges: readonly { range: Range; text: string }[] }>(),
};

/** What the tests look at and set. */
export const world = {
  documents: [] as FakeDocument[],
  shown: [] as { viewColumn: number | undefined; preserveFocus: boolean }[],
  inserted: [] as string[],
  /** Where the last snippet went. */
  insertedAt: undefined as Position | Range | undefined,
  panels: [] as FakePanel[],
  edits: [] as WorkspaceEdit[],
  editors: [] as FakeEditor[],
  activeEditor: undefined as FakeEditor | undefined,
  settings: new Map<string, unknown>(),
  folders: [] as { uri: Uri }[],
  /** Files of a file system, by address. */
  files: new Map<string, Uint8Array>(),
  /** Whether the file system reports that a missing file is missing; it may as well be out of reach. */
  diskAnswers: false,
  /** Which of them were read, in order. */
  filesRead: [] as string[],
  diagnostics: new Map<string, { severity: number }[]>(),
  statusItems: [] as FakeStatusItem[],
  /** Commands that were run, each with what it was given. */
  executed: [] as { command: string; arguments: readonly unknown[] }[],
  commands: new Map<string, (argument: unknown) => unknown>(),
  uriHandlers: [] as { handleUri: (uri: { query: string }) => unknown }[],
  /** What was written to the output. */
  output: [] as string[],
  /** The rows of each question that was asked, and which of them is picked; none when it is left. */
  asked: [] as string[][],
  pick: (_labels: readonly string[]): number | undefined => undefined,
  /** Untitled documents that were made. */
  opened: [] as FakeDocument[],
  reset(): void {
    this.documents = [];
    this.shown = [];
    this.inserted = [];
    this.insertedAt = undefined;
    this.panels = [];
    this.edits = [];
    this.editors = [];
    this.activeEditor = undefined;
    this.settings.clear();
    this.folders = [];
    this.files.clear();
    this.diskAnswers = false;
    this.filesRead = [];
    this.diagnostics.clear();
    this.statusItems = [];
    this.executed = [];
    this.commands.clear();
    this.uriHandlers = [];
    this.output = [];
    this.asked = [];
    this.pick = () => undefined;
    this.opened = [];
    Object.values(events).forEach((event) => event.dispose());
  },
};

export interface FakeStatusItem {
  readonly id: string;
  readonly selector: unknown;
  name?: string;
  text?: string;
  detail?: string;
  severity?: number;
  command?: { command: string; title: string };
  dispose: () => void;
}

/** A webview panel with a page written by hand. */
export class FakePanel {
  active = true;
  visible = true;
  private readonly viewState = new EventEmitter<void>();
  private readonly disposed = new EventEmitter<void>();
  readonly onDidChangeViewState = this.viewState.event;
  readonly onDidDispose = this.disposed.event;
  /** What the page was sent. */
  readonly posted: unknown[] = [];
  private readonly messages = new EventEmitter<unknown>();
  readonly webview = {
    html: '',
    options: {},
    onDidReceiveMessage: this.messages.event,
    postMessage: async (message: string): Promise<number> => this.posted.push(JSON.parse(message)),
  };

  constructor(
    public title: string,
    readonly viewColumn: number,
  ) {}

  reveal(): void {
    this.activate(true);
  }

  activate(active: boolean): void {
    this.active = active;
    this.viewState.fire();
  }

  say(message: unknown): void {
    this.messages.fire(message);
  }

  dispose(): void {
    this.disposed.fire();
  }
}

export class FakeEditor {
  selection = new Selection(0, 0, 0, 0);

  constructor(
    readonly document: FakeDocument,
    readonly viewColumn: number | undefined,
  ) {}

  revealRange(): void {
    // Nothing to scroll here.
  }

  async insertSnippet(snippet: SnippetString, place?: Position | Range): Promise<boolean> {
    world.inserted.push(snippet.value);
    world.insertedAt = place;
    return true;
  }

  async edit(change: (builder: { insert: (place: Position, text: string) => void }) => void): Promise<boolean> {
    change({ insert: (place, text) => this.document.insert(place, text) });
    return true;
  }

  /** The lines of each call, newest last. */
  readonly decorated: number[][] = [];

  setDecorations(_type: unknown, ranges: readonly Range[]): void {
    this.decorated.push(ranges.map(({ start }) => start.line));
  }
}

/** `**` followed by a slash and a name with at most one star: the only globs that the extension uses. */
function matches(glob: string, uri: string): boolean {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  return uri.endsWith(name.replace('*', ''));
}

export const workspace = {
  get workspaceFolders(): readonly { uri: Uri }[] {
    return world.folders;
  },
  getConfiguration: () => ({
    get: (name: string, otherwise: unknown): unknown => world.settings.get(name) ?? otherwise,
  }),
  onDidChangeConfiguration: events.configuration.event,
  onDidRenameFiles: noEvent,
  onDidDeleteFiles: noEvent,
  onDidSaveTextDocument: noEvent,
  onDidOpenTextDocument: noEvent,
  onDidChangeTextDocument: events.text.event,
  onWillSaveTextDocument: events.saving.event,
  createFileSystemWatcher: () => ({ ...nothing, onDidCreate: noEvent, onDidDelete: noEvent, onDidChange: noEvent }),
  async findFiles(glob: string): Promise<readonly Uri[]> {
    return [...world.files.keys()].filter((uri) => matches(glob, uri)).map((uri) => Uri.parse(uri));
  },
  fs: {
    async stat(uri: Uri): Promise<{ size: number; type: number }> {
      const isPipe = uri.path.endsWith('pipe.journey');
      const isLink = uri.path.includes('linked');
      const type = isPipe ? FileType.Unknown : isLink ? FileType.File | FileType.SymbolicLink : FileType.File;
      return { size: fileAt(uri).length, type };
    },
    async readFile(uri: Uri): Promise<Uint8Array> {
      world.filesRead.push(uri.toString());
      return fileAt(uri);
    },
  },
  get textDocuments(): readonly FakeDocument[] {
    return world.documents;
  },
  getWorkspaceFolder: (uri: Uri): { uri: Uri } | undefined =>
    world.folders.find((folder) => uri.toString().startsWith(`${folder.uri.toString()}/`)),
  asRelativePath: (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1),
  async openTextDocument(uri: Uri | { readonly language: string }): Promise<FakeDocument> {
    if (!(uri instanceof Uri)) {
      const document = new FakeDocument(Uri.parse('untitled:Untitled-1'), ['']);
      world.opened.push(document);
      return document;
    }
    const known = world.documents.find((document) => document.uri.toString() === uri.toString());
    if (!known) {
      throw new Error('no such file');
    }
    return known;
  },
  async applyEdit(edit: WorkspaceEdit): Promise<boolean> {
    world.edits.push(edit);
    return true;
  },
};

function fileAt(uri: Uri): Uint8Array {
  const bytes = world.files.get(uri.toString());
  if (!bytes) {
    throw new FileSystemError(world.diskAnswers ? 'FileNotFound' : 'Unavailable');
  }
  return bytes;
}

export const env = { language: 'en', uriScheme: 'vscode' };

export const commands = {
  async executeCommand(command: string, ...given: readonly unknown[]): Promise<void> {
    world.executed.push({ command, arguments: given });
  },
  registerCommand(id: string, handler: (argument: unknown) => unknown): typeof nothing {
    world.commands.set(id, handler);
    return nothing;
  },
};

export const languages = {
  createLanguageStatusItem(id: string, selector: unknown): FakeStatusItem {
    const item: FakeStatusItem = {
      id,
      selector,
      dispose: () => void world.statusItems.splice(world.statusItems.indexOf(item), 1),
    };
    world.statusItems.push(item);
    return item;
  },
  getDiagnostics: (uri: Uri) => world.diagnostics.get(uri.toString()) ?? [],
  onDidChangeDiagnostics: events.diagnostics.event,
};

export const window = {
  async showQuickPick<Item extends { readonly label: string }>(items: readonly Item[]): Promise<Item | undefined> {
    const labels = items.map(({ label }) => label);
    world.asked.push(labels);
    const at = world.pick(labels);
    return at === undefined ? undefined : items[at];
  },
  createOutputChannel: (name: string) => ({
    ...nothing,
    name,
    logLevel: LogLevel.Info,
    onDidChangeLogLevel: noEvent,
    info: (text: string) => world.output.push(`info ${text}`),
    warn: (text: string) => world.output.push(`warn ${text}`),
    error: (text: string | Error) => world.output.push(`error ${String(text)}`),
    // A channel at level `Info` drops what is below that.
    trace: () => undefined,
    show: () => world.output.push('shown'),
  }),
  createTextEditorDecorationType: () => nothing,
  registerUriHandler(handler: (typeof world.uriHandlers)[number]): typeof nothing {
    world.uriHandlers.push(handler);
    return nothing;
  },
  registerWebviewPanelSerializer: noEvent,
  onDidChangeWindowState: noEvent,
  createWebviewPanel(_type: string, title: string, options: { viewColumn: number }): FakePanel {
    const panel = new FakePanel(title, options.viewColumn);
    world.panels.push(panel);
    return panel;
  },
  get activeTextEditor(): FakeEditor | undefined {
    return world.activeEditor;
  },
  onDidChangeActiveTextEditor: events.activeEditor.event,
  onDidChangeTextEditorSelection: events.selection.event,
  onDidChangeVisibleTextEditors: noEvent,
  tabGroups: {
    all: [
      { viewColumn: 1, tabs: [] },
      { viewColumn: 2, tabs: [] },
    ],
  },
  get visibleTextEditors(): readonly FakeEditor[] {
    return world.editors;
  },
  async showTextDocument(
    document: FakeDocument,
    options: { viewColumn: number | undefined; preserveFocus: boolean } = { viewColumn: 1, preserveFocus: false },
  ): Promise<FakeEditor> {
    world.shown.push(options);
    const editor =
      world.editors.find((candidate) => candidate.document === document) ??
      new FakeEditor(document, options.viewColumn);
    return editor;
  },
};
