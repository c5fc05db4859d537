import { EventEmitter, Uri, window, workspace } from 'vscode';
import { hasSlots } from '../../core/writing/slots.js';
import type { Disposable, TextDocument, TextDocumentChangeEvent, TextEditor, WebviewPanel } from 'vscode';
import { linesToAdd } from '../../drawing/views/lines-to-add.js';
import { editWordsOf } from '../../core/vocabulary/all-edit-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { EditAnswer, EditParams } from '../../protocol/edit-request.js';
import type { ExportFromWebview, ExportToWebview } from '../../protocol/export-messages.js';
import type { Deed, FromWebview, ShownView, ToWebview } from '../../protocol/preview-messages.js';
import type { PreviewModel, PreviewParams, ProblemsParams } from '../../protocol/preview-request.js';
import { AskedDeeds } from './asked-deeds.js';
import { findEditorColumn, revealLine } from './editor-column.js';
import { insertLines } from './insert-lines.js';
import { FilePresence } from './file-presence.js';
import { LatestRequest } from './latest-request.js';
import type { Outcome } from './latest-request.js';
import { isFromWebview } from './message-guard.js';
import { FullWindow } from './full-window.js';
import { fileNameOf } from './panel-title.js';
import { StepPictures } from './step-pictures.js';
import { applyEdits, applyFix, changeText, stepThroughHistory } from './picture-edits.js';

/** What a preview needs from the rest of the extension. */
export interface PreviewHost {
  /** Asks the server for a document's model. */
  readonly requestModel: (params: PreviewParams) => Promise<PreviewModel>;
  /** Asks the server how to carry out a change made in a picture. */
  readonly requestEdit: (params: EditParams) => Promise<EditAnswer>;
  readonly isServerRunning: () => boolean;
  readonly restartServer: () => Promise<void>;
  /** Receives the page's messages about exports. */
  readonly exported: (message: ExportFromWebview, source: JourneyPreview) => Promise<void>;
  /** A picture is in the page. */
  readonly painted: (source: JourneyPreview) => void;
  readonly log: (message: string) => void;
  /** VS Code's display language, if the extension has it: an empty file starts in it. */
  readonly displayLanguage: HumanLanguage;
  /** The page for a panel, with everything in it that a new page needs. */
  readonly renderPage: (panel: WebviewPanel) => string;
  readonly titleOf: (model: PreviewModel | undefined, uri: Uri, view: ShownView) => string;
}

/** A model, and which of the documents that the preview showed it belongs to. */
interface Answer {
  readonly documents: number;
  readonly model: PreviewModel;
}

/** One preview panel and the document that it shows. */
export class JourneyPreview implements Disposable {
  private readonly requests: LatestRequest<Answer>;
  private readonly subscriptions: Disposable[] = [];
  private readonly presence: FilePresence;
  private readonly deeds = new AskedDeeds((message) => this.post(message));
  private readonly pictures = new StepPictures(this, () => this.host);
  private readonly fullWindow = new FullWindow();
  private ready = false;
  private pinned = false;
  private readonly pinChanged = new EventEmitter<void>();
  readonly onDidChangePin = this.pinChanged.event;
  private shown: PreviewModel | undefined;
  private problems: ProblemsParams | undefined;
  private gone = false;
  /** The version that was requested a second time because the answer was older than the text, or there was none. */
  private askedAgainFor = -1;
  /** Counts the documents that were shown, including the same one opened again: their versions are unrelated. */
  private documents = 0;
  /** The page is receiving a picture; the next one is requested when it has it. */
  private taking: { readonly version: number; readonly taken: () => void } | undefined;
  /** The model that the page has, as text. */
  private given = '';

  constructor(
    readonly panel: WebviewPanel,
    private documentUri: Uri,
    private readonly host: PreviewHost,
    private cursorLine?: number,
    private view: ShownView = 'map',
  ) {
    this.requests = new LatestRequest(
      () => this.sendRequest(),
      (answer) => this.deliver(answer),
      (error) => this.unanswered(error),
    );
    this.presence = new FilePresence(
      () => this.documentUri,
      (file, exists) => this.fileExists(file, exists),
    );
    this.subscriptions.push(
      this.pinChanged,
      this.presence,
      this.pictures,
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
    );
    this.showTitle();
    panel.webview.html = host.renderPage(panel);
  }

  get uri(): Uri {
    return this.documentUri;
  }

  /** What it shows; undefined before the server's first answer. */
  get model(): PreviewModel | undefined {
    return this.shown;
  }

  /** Sends the page an export's request; false if there is no page. */
  postExport(message: ExportToWebview): boolean {
    if (this.ready) {
      void this.panel.webview.postMessage(message);
    }
    return this.ready;
  }

  /** Does what a key or button of the page does; in front, where that takes the keyboard. */
  ask(deed: Deed): void {
    if (deed === 'lanes' || deed === 'search' || !this.panel.visible) {
      this.panel.reveal(undefined, false);
    }
    this.deeds.ask(deed);
  }

  /** Whether the preview stays with its document while the editor switches to others. */
  get isPinned(): boolean {
    return this.pinned;
  }

  /** Stays with the document from now on, or follows the editor again. */
  pin(pinned: boolean): void {
    if (pinned !== this.pinned) {
      this.pinned = pinned;
      this.post({ type: 'pinned', pinned });
      this.pinChanged.fire();
    }
  }

  /** Reloads the page; it says when it is ready. */
  restart(): void {
    this.pageIsGone();
    this.panel.webview.html = this.host.renderPage(this.panel);
  }

  /** Shows another document from now on. */
  show(uri: Uri, cursorLine: number | undefined): void {
    if (uri.toString() === this.documentUri.toString()) {
      return;
    }
    this.documentUri = uri;
    this.cursorLine = cursorLine;
    this.problems = undefined;
    this.gone = false;
    this.startDocument();
  }

  /** A text document changed; the request is sent at once. */
  textChanged(event: TextDocumentChangeEvent): void {
    if (this.isMine(event.document.uri) && event.contentChanges.length > 0) {
      this.requests.ask();
    }
  }

  /** The document was opened, perhaps again: its versions start from the beginning. */
  documentOpened(document: TextDocument): void {
    if (this.isMine(document.uri)) {
      this.startDocument();
    }
  }

  /** The cursor of an editor moved; another journey may have to be shown now. */
  cursorMoved(editor: TextEditor): void {
    if (!this.isMine(editor.document.uri)) {
      return;
    }
    const line = editor.selection.active.line;
    if (line === this.cursorLine) {
      return;
    }
    this.cursorLine = line;
    this.post({ type: 'cursor', uri: this.documentUri.toString(), line });
    if (this.shown?.hold !== undefined || !this.isInShownJourney(line)) {
      this.requests.ask();
    }
  }

  receiveProblems(problems: ProblemsParams): void {
    if (this.isMine(Uri.parse(problems.uri))) {
      // Checked twice in one version: other files now declare other names of personas and of the journey to compare with.
      const again = this.problems?.version === problems.version;
      this.problems = problems;
      this.post({ type: 'problems', problems });
      if (again) {
        this.requests.ask();
      }
    } else if (problems.uri === this.shown?.counterpartUri) {
      this.requests.ask();
    }
  }

  /** VS Code reports that a file was deleted, or is back. */
  fileChanged(uri: Uri, exists: boolean): void {
    this.presence.heard(uri, exists);
  }

  /** The window is in use again: what happened to the file meanwhile may not have been reported. */
  lookForFile(): void {
    if (this.ready) {
      this.presence.look();
    }
  }

  /** The file has another name now. */
  renamed(from: Uri, to: Uri): void {
    if (this.isMine(from)) {
      this.show(to, this.cursorLine);
    }
  }

  /** VS Code discards the page of a hidden panel; the next page says when it is ready. */
  hidden(): void {
    this.pageIsGone();
    this.presence.rest();
  }

  serverChanged(running: boolean): void {
    this.post({ type: 'server', running });
    if (running && this.taking) {
      // The old server has answered; now the page is being waited for.
      this.requests.ask();
    } else if (running) {
      this.requests.askAnew();
    }
  }

  dispose(): void {
    this.requests.stop();
    this.pageTook();
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  private isMine(uri: Uri): boolean {
    return uri.toString() === this.documentUri.toString();
  }

  private fileExists(uri: Uri, exists: boolean): void {
    if (!this.isMine(uri) || exists === !this.gone) {
      return;
    }
    this.gone = !exists;
    this.post({ type: exists ? 'back' : 'gone', uri: this.documentUri.toString() });
    if (exists) {
      this.requests.ask();
    }
  }

  private isInShownJourney(line: number): boolean {
    const journey = this.shown?.journeys[this.shown.shown];
    return journey !== undefined && line >= journey.firstLine && line <= journey.lastLine;
  }

  /** As one string, which VS Code passes on without walking through it. */
  post(message: ToWebview): void {
    if (this.ready) {
      void this.panel.webview.postMessage(JSON.stringify(message));
    }
  }

  private pageIsGone(): void {
    this.deeds.pageIsGone();
    this.ready = false;
    this.given = '';
    this.pageTook();
  }

  private startDocument(): void {
    this.documents += 1;
    this.given = '';
    this.pageTook();
    this.shown = undefined;
    this.askedAgainFor = -1;
    const uri = this.documentUri.toString();
    this.post({ type: 'document', uri, fileName: fileNameOf(this.documentUri) });
    if (this.cursorLine !== undefined) {
      this.post({ type: 'cursor', uri, line: this.cursorLine });
    }
    if (this.problems) {
      this.post({ type: 'problems', problems: this.problems });
    }
    if (this.gone) {
      this.post({ type: 'gone', uri });
    }
    this.post({ type: 'server', running: this.host.isServerRunning() });
    if (this.pinned) {
      this.post({ type: 'pinned', pinned: true });
    }
    this.requests.ask();
    this.lookForFile();
  }

  private async sendRequest(): Promise<Answer> {
    const { documents } = this;
    // A restored preview may be of a document that no editor has opened yet; the server only knows open documents.
    if (!this.openDocument()) {
      await workspace.openTextDocument(this.documentUri);
    }
    const uri = this.documentUri.toString();
    const { cursorLine } = this;
    return { documents, model: await this.host.requestModel(cursorLine === undefined ? { uri } : { uri, cursorLine }) };
  }

  private async deliver({ documents, model }: Answer): Promise<Outcome> {
    if (documents !== this.documents) {
      return 'again';
    }
    const outcome = this.isBehind(model.version) ? 'again' : 'done';
    if (this.shown === undefined || model.version >= this.shown.version) {
      this.shown = model;
      this.showTitle();
      await this.givePicture(model);
    }
    return outcome;
  }

  /** Ends when the page has received the model: pictures must not queue up for a page that draws slower than its author types. */
  private async givePicture(model: PreviewModel): Promise<void> {
    if (!this.ready) {
      return;
    }
    const text = JSON.stringify(model);
    // Checks that report what was held back, or a saved file, request a picture that the page already has.
    if (text !== this.given) {
      this.given = text;
      const taken = new Promise<void>((resolve) => {
        this.taking = { version: model.version, taken: resolve };
      });
      // Its text is made once, and is sent like any message.
      void this.panel.webview.postMessage(`{"type":"model","model":${text},"sentAt":${Date.now()}}`);
      await taken;
    }
  }

  private pageTook(): void {
    this.taking?.taken();
    this.taking = undefined;
  }

  /** What could not be answered is requested once more, unless it already was, or there is no server. */
  private unanswered(error: unknown): Outcome {
    this.host.log(`preview: ${error instanceof Error ? error.message : String(error)}`);
    return this.host.isServerRunning() && this.isBehind(this.shown?.version ?? -1) ? 'again' : 'done';
  }

  /** Whether the answer was made before the server saw the newest text. Only one more request follows for a version. */
  private isBehind(answered: number): boolean {
    const version = this.openDocument()?.version ?? answered;
    if (answered >= version || this.askedAgainFor === version) {
      return false;
    }
    this.askedAgainFor = version;
    return true;
  }

  private showTitle(): void {
    this.panel.title = this.host.titleOf(this.shown, this.documentUri, this.view);
  }

  private openDocument(): TextDocument | undefined {
    return workspace.textDocuments.find((document) => this.isMine(document.uri));
  }

  private receive(message: unknown): void {
    if (!isFromWebview(message)) {
      this.host.log('preview: a message of unknown form was dropped');
      return;
    }
    this.act(message).catch((error: unknown) => {
      this.host.log(`preview: ${message.type}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  private async act(message: FromWebview): Promise<void> {
    if ('uri' in message && message.uri !== this.documentUri.toString()) {
      return;
    }
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.startDocument();
        return;
      case 'select':
        return this.select(message.line, message.focus);
      case 'edit':
        return this.edit(message);
      case 'change':
        return this.change(message);
      case 'history':
        return stepThroughHistory(message.step, this.panel, () => this.openEditor(false));
      case 'insertSnippet':
        return this.insert(message);
      case 'restartServer':
        return this.host.restartServer();
      case 'restartPreview':
        return this.restart();
      case 'view':
        this.view = message.view;
        return this.showTitle();
      case 'pin':
        return this.pin(message.pinned);
      case 'presents':
        return this.fullWindow.fill(message.presents, this.panel);
      case 'failed':
        return this.host.log(`preview: ${message.message}`);
      case 'taken':
        if (message.version === this.taking?.version) this.pageTook();
        return;
      case 'pictures':
        return this.pictures.give();
      case 'painted':
        this.deeds.painted();
        this.host.painted(this);
        return;
      case 'export':
      case 'rasterised':
      case 'mermaidDrawn':
      case 'exportFailed':
        return this.host.exported(message, this);
    }
  }

  private async select(line: number, focus: boolean): Promise<void> {
    const editor = focus ? await this.openEditor(false) : await this.editorBeside();
    revealLine(editor, line);
    this.cursorMoved(editor);
  }

  /**
   * The editor of the document, for a picture that keeps the focus. An existing editor is used as it is: showing it again would
   * hide a picture that fills the window.
   */
  private async editorBeside(): Promise<TextEditor> {
    const standing = window.visibleTextEditors.find(
      ({ document, viewColumn }) => viewColumn !== undefined && this.isMine(document.uri),
    );
    const editor = standing ?? (await this.openEditor(true));
    if (!standing && !this.panel.active) {
      this.panel.reveal(undefined, false);
    }
    return editor;
  }

  private async edit(message: Extract<FromWebview, { type: 'edit' }>): Promise<void> {
    const document = await workspace.openTextDocument(this.documentUri);
    // Placeholders take the author to the text.
    const editor = hasSlots(message) ? await this.openEditor(false) : undefined;
    if (document.version !== message.version) {
      this.refuse(document, 'stale');
    } else if (!(await (editor ? applyFix(editor, message.edits) : applyEdits(this.documentUri, message.edits)))) {
      this.refuse(document, 'not-written');
    }
  }

  /** The lines are made here, from the model that the page has: it names them, and sends no text. */
  private async insert({ version, shown, id }: Extract<FromWebview, { type: 'insertSnippet' }>): Promise<void> {
    const editor = await this.openEditor(false);
    const model = this.shown?.version === version && this.shown.shown === shown ? this.shown : undefined;
    const lines = model && linesToAdd(model, id, this.host.displayLanguage);
    if (editor.document.version !== version || !lines) {
      this.refuse(editor.document, 'stale');
    } else if (!(await insertLines(editor, lines.snippet, lines.afterLine, lines.above))) {
      this.refuse(editor.document, 'not-written');
    }
  }

  private refuse({ version }: TextDocument, why: 'stale' | 'not-written'): void {
    const refused = editWordsOf(this.shown?.language ?? 'en').refused[why];
    this.post({ type: 'changed', uri: this.documentUri.toString(), version, refused });
    this.requests.ask();
  }

  /** A picture that was older than the text is requested again: the change made in it is dropped. */
  private async change(message: Extract<FromWebview, { type: 'change' }>): Promise<void> {
    const document = await workspace.openTextDocument(this.documentUri);
    const language = this.shown?.language ?? 'en';
    const outcome = await changeText({ document, language, requestEdit: this.host.requestEdit }, message);
    this.post(outcome);
    if (outcome.refused !== undefined) {
      this.requests.ask();
    }
  }

  /** The editor of the document: where it is visible, else where its tab is, else to the side, never in the preview's own column. */
  private async openEditor(preserveFocus: boolean): Promise<TextEditor> {
    const column = findEditorColumn(this.documentUri, this.panel.viewColumn);
    const document = await workspace.openTextDocument(this.documentUri);
    return window.showTextDocument(document, { viewColumn: column, preserveFocus });
  }
}
