import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, TextDocumentChangeEvent, TextEditor, WebviewPanel } from 'vscode';
import { LANGUAGE_ID, PREVIEW_VIEW_TYPE } from '../../protocol/names.js';
import { JOURNEY_FILES_GLOB } from '../../protocol/files.js';
import type { ProblemsParams } from '../../protocol/preview-request.js';
import { savedView } from './panel-title.js';
import { JourneyPreview } from './preview.js';
import type { PreviewHost } from './preview.js';

/**
 * All previews. A document has at most one preview. The preview that was opened or looked at last follows, unless it is pinned:
 * it switches to the journey file that gets the cursor, unless that file has a preview of its own.
 */
export class PreviewManager implements Disposable {
  private readonly previews = new Set<JourneyPreview>();
  private following: JourneyPreview | undefined;
  private readonly subscriptions: Disposable[] = [];
  private readonly changed = new EventEmitter<void>();
  /** Which documents have a preview, which of them is looked at, or which is pinned, has changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly host: PreviewHost,
    private readonly extensionUri: Uri,
  ) {
    const watcher = workspace.createFileSystemWatcher(JOURNEY_FILES_GLOB, false, true, false);
    this.subscriptions.push(
      this.changed,
      watcher,
      watcher.onDidDelete((uri) => this.each((preview) => preview.fileChanged(uri, false))),
      watcher.onDidCreate((uri) => this.each((preview) => preview.fileChanged(uri, true))),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) {
          this.each((preview) => preview.fileChanged(uri, false));
        }
      }),
      workspace.onDidSaveTextDocument(({ uri }) => this.each((preview) => preview.fileChanged(uri, true))),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) {
          this.each((preview) => preview.lookForFile());
        }
      }),
      workspace.onDidRenameFiles((event) => {
        for (const file of event.files) {
          this.each((preview) => preview.renamed(file.oldUri, file.newUri));
        }
      }),
      workspace.onDidOpenTextDocument((document) => this.each((preview) => preview.documentOpened(document))),
      window.onDidChangeTextEditorSelection((event) => this.each((preview) => preview.cursorMoved(event.textEditor))),
      window.onDidChangeActiveTextEditor((editor) => this.editorChanged(editor)),
      window.registerWebviewPanelSerializer(PREVIEW_VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
    );
  }

  /** Opens or reveals the preview of a document. An existing preview switches to the document. */
  open(uri: Uri, column: ViewColumn): void {
    const own = this.find(uri);
    if (own) {
      own.panel.reveal(undefined, true);
      this.lookedAt(own);
      return;
    }
    const { following } = this;
    if (following && following.panel.viewColumn !== undefined && column === ViewColumn.Beside) {
      following.show(uri, cursorOf(uri));
      this.changed.fire();
      following.panel.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(
      PREVIEW_VIEW_TYPE,
      '',
      { viewColumn: column, preserveFocus: column === ViewColumn.Beside },
      // The page searches by itself, ignoring marks and tones.
      { enableFindWidget: false },
    );
    this.add(panel, uri);
  }

  /** The focused preview, else that of the file in the editor, else the one looked at last. */
  active(): JourneyPreview | undefined {
    const document = window.activeTextEditor?.document;
    return (
      [...this.previews].find(({ panel }) => panel.active) ??
      (document ? this.find(document.uri) : undefined) ??
      this.following ??
      [...this.previews].at(-1)
    );
  }

  /** The document of the focused preview, else that of the active editor, else of the preview that follows. */
  current(): Uri | undefined {
    const active = [...this.previews].find(({ panel }) => panel.active);
    const document = window.activeTextEditor?.document;
    return active?.uri ?? (document?.languageId === LANGUAGE_ID ? document.uri : this.following?.uri);
  }

  /** Whether a document has a preview. */
  shows(uri: Uri): boolean {
    return this.find(uri) !== undefined;
  }

  /** The text of a journey has changed, and the server knows it. */
  textChanged(event: TextDocumentChangeEvent): void {
    this.each((preview) => preview.textChanged(event));
  }

  receiveProblems(problems: ProblemsParams): void {
    this.each((preview) => preview.receiveProblems(problems));
  }

  serverChanged(running: boolean): void {
    this.each((preview) => preview.serverChanged(running));
  }

  dispose(): void {
    for (const preview of this.previews) {
      preview.panel.dispose();
    }
    for (const subscription of this.subscriptions) {
      subscription.dispose();
    }
  }

  /** The preview of a document. */
  find(uri: Uri): JourneyPreview | undefined {
    return [...this.previews].find((preview) => preview.uri.toString() === uri.toString());
  }

  private each(action: (preview: JourneyPreview) => void): void {
    for (const preview of this.previews) {
      action(preview);
    }
  }

  private add(panel: WebviewPanel, uri: Uri, saved?: unknown): void {
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(this.extensionUri, 'dist', 'webview')],
    };
    panel.iconPath = {
      light: Uri.joinPath(this.extensionUri, 'media', 'preview-light.svg'),
      dark: Uri.joinPath(this.extensionUri, 'media', 'preview-dark.svg'),
    };
    const preview = new JourneyPreview(panel, uri, this.host, cursorOf(uri), savedView(saved));
    preview.pin(isPinnedState(saved));
    this.previews.add(preview);
    this.lookedAt(preview);
    this.changed.fire();
    preview.onDidChangePin(() => {
      this.lookedAt(preview);
      this.changed.fire();
    });
    panel.onDidChangeViewState(() => {
      if (panel.active) {
        this.lookedAt(preview);
      }
      this.changed.fire();
      if (!panel.visible) {
        preview.hidden();
      }
    });
    panel.onDidDispose(() => {
      preview.dispose();
      this.previews.delete(preview);
      this.changed.fire();
      if (this.following === preview) {
        this.following = this.lastUnpinned();
      }
    });
  }

  /** The preview follows from now on; a pinned one leaves that to another. */
  private lookedAt(preview: JourneyPreview): void {
    if (!preview.isPinned) {
      this.following = preview;
    } else if (this.following === preview) {
      this.following = this.lastUnpinned();
    }
  }

  private lastUnpinned(): JourneyPreview | undefined {
    return [...this.previews].findLast((preview) => !preview.isPinned);
  }

  private editorChanged(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE_ID) {
      return;
    }
    const { uri } = editor.document;
    if (!this.find(uri)) {
      this.following?.show(uri, editor.selection.active.line);
      this.changed.fire();
    }
    this.each((preview) => preview.cursorMoved(editor));
  }

  private restore(panel: WebviewPanel, state: unknown): void {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    const journey = typeof uri === 'string' && uri !== '' ? Uri.parse(uri) : window.activeTextEditor?.document.uri;
    if (journey) {
      this.add(panel, journey, state);
    } else {
      panel.dispose();
    }
  }
}

/** Whether a page that VS Code restores was pinned. */
function isPinnedState(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'pinned' in state && state.pinned === true;
}

function cursorOf(uri: Uri): number | undefined {
  const editor = window.visibleTextEditors.find((candidate) => candidate.document.uri.toString() === uri.toString());
  return editor?.selection.active.line;
}
