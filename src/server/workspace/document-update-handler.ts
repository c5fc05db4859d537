import { URI } from 'langium';
import type { TextDocument } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import { FileChangeType } from 'vscode-languageserver';
import type {
  DidChangeWatchedFilesParams,
  FileEvent,
  FileSystemWatcher,
  TextDocumentChangeEvent,
} from 'vscode-languageserver';
import { isConfigFile } from '../../language/references/scopes.js';
import { CONFIG_FILES_GLOB, JOURNEY_FILES_GLOB } from '../../protocol/files.js';
import type { JourneySharedServices } from '../services.js';
import { checkConfigFile } from './check-config.js';

/** Additional turns of the event loop that a build waits, so that requests sent with a change are answered before it. */
const BEHIND_REQUESTS = 1;

/**
 * Starts builds when documents change. The text in the editor counts, whatever happens to its file meanwhile: a file that is
 * deleted or written while it is open stays as the editor shows it.
 */
export class JourneyDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly services: JourneySharedServices;
  /** Open documents that changed and wait for their build, which is one for all edits on their way. */
  private readonly changed = new Map<string, URI>();

  constructor(services: JourneySharedServices) {
    super(services);
    this.services = services;
  }

  override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(change.document.uri);
    const isWaiting = this.changed.size > 0;
    this.changed.set(uri.toString(), uri);
    if (!isWaiting) void this.updateSoon();
  }

  /** The text of the editor is gone: the file's own counts again, or none. */
  didCloseDocument(change: TextDocumentChangeEvent<TextDocument>): void {
    void this.updateClosed(URI.parse(change.document.uri));
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire(params);
    const changes = params.changes.filter((change) => !this.isOpen(change.uri));
    const configChanged = changes.filter((change) => isConfigFile(change.uri)).map((change) => this.noteConfig(change));
    if (configChanged.includes(true)) {
      this.services.journey.Index.forgetScopes();
      this.services.workspace.IndexManager.affectAll();
    }
    const journeys = changes.filter((change) => !isConfigFile(change.uri));
    if (journeys.length === 0 && configChanged.length === 0) return;
    const deleted = journeys.filter(({ type }) => type === FileChangeType.Deleted);
    const changed = journeys.filter(({ type }) => type !== FileChangeType.Deleted);
    this.fireDocumentUpdate(urisOf(changed), urisOf(deleted));
  }

  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    void this.update(changed, deleted);
  }

  /** Our extension watches files and reports them by itself; other clients are asked to. */
  protected override getWatchers(): FileSystemWatcher[] {
    if (this.services.journey.Client.isOurs) return [];
    return [{ globPattern: JOURNEY_FILES_GLOB }, { globPattern: CONFIG_FILES_GLOB }];
  }

  private async updateSoon(): Promise<void> {
    await this.services.journey.Incoming.settled(BEHIND_REQUESTS);
    const changed = [...this.changed.values()];
    this.changed.clear();
    await this.update(changed, []);
  }

  private async updateClosed(uri: URI): Promise<void> {
    const exists = await this.services.journey.Files.exists(uri);
    if (this.isOpen(uri.toString())) return;
    if (exists) await this.update([uri], []);
    else await this.update([], [uri]);
  }

  private async update(changed: URI[], deleted: URI[]): Promise<void> {
    try {
      await this.workspaceManager.ready;
      await this.workspaceLock.write((token) => this.documentBuilder.update(changed, deleted, token));
    } catch (error) {
      this.services.lsp.Connection?.console.error(String(error instanceof Error ? error.stack : error));
    }
  }

  private isOpen(uri: string): boolean {
    return this.services.workspace.TextDocuments.get(uri) !== undefined;
  }

  private noteConfig({ uri, type }: FileEvent): boolean {
    void checkConfigFile(this.services, uri);
    const { scopes } = this.services.journey.Index;
    if (type === FileChangeType.Deleted) return scopes.removeConfig(uri);
    return scopes.addConfig(uri);
  }
}

function urisOf(changes: readonly FileEvent[]): URI[] {
  return [...new Set(changes.map(({ uri }) => uri))].map((uri) => URI.parse(uri));
}
