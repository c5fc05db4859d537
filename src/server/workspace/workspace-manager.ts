import { DefaultWorkspaceManager, URI, UriUtils } from 'langium';
import type { FileSystemNode } from 'langium';
import type { InitializeParams, InitializedParams, WorkspaceFolder } from 'vscode-languageserver';
import { JourneyMapLanguageMetaData } from '../../language/generated/module.js';
import { isConfigFile } from '../../language/references/scopes.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { ClientTraits } from '../client-traits.js';
import { checkConfigFile } from './check-config.js';
import type { ServicesWithBuilder } from './document-builder.js';
import type { WorkspaceFiles } from './workspace-files.js';

function isJourneyFile(uri: URI): boolean {
  return JourneyMapLanguageMetaData.fileExtensions.some(
    (extension) => extension === UriUtils.extname(uri).toLowerCase(),
  );
}

/** More files than this cannot be hand-written journeys. */
const MOST_FILES = 5000;
/** Number of files that are built in one go: few enough that a keystroke does not wait for them. */
const AT_ONCE = 50;

/**
 * Is ready at once, so that open files are answered first, and then reads the files of the workspace in batches. An edit in
 * between cancels nothing for good: the next build takes over what is unfinished.
 */
export class JourneyWorkspaceManager extends DefaultWorkspaceManager {
  private readonly services: ServicesWithBuilder;
  private readonly index: WorkspaceIndex;
  private readonly files: WorkspaceFiles;
  private readonly client: ClientTraits;
  private readonly warn: (message: string) => void;
  private reading: Promise<void> = Promise.resolve();

  constructor(services: ServicesWithBuilder) {
    super(services);
    this.services = services;
    this.index = services.journey.Index;
    this.files = services.journey.Files;
    this.client = services.journey.Client;
    this.warn = (message) => services.lsp.Connection?.console.warn(message);
  }

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    this.client.read(params);
    this.files.readFrom(this.client.filesFrom);
    this.index.scopes.setFolders((this.folders ?? []).map(({ uri }) => uri));
  }

  override initialized(_: InitializedParams): Promise<void> {
    this.reading = this.initializeWorkspace(this.folders ?? []);
    return this.reading;
  }

  /** Resolves when the files that the workspace began with have been read, or could not be. */
  filesRead(): Promise<void> {
    return this.reading.catch(() => undefined);
  }

  override async initializeWorkspace(folders: WorkspaceFolder[]): Promise<void> {
    this._ready.resolve();
    const found = await this.findFiles(folders);
    let uris = found.filter((uri) => !this.langiumDocuments.hasDocument(uri));
    if (uris.length > MOST_FILES) {
      this.warn(`The workspace has ${uris.length} journey files; only the first ${MOST_FILES} are read.`);
      uris = uris.slice(0, MOST_FILES);
    }
    await this.services.workspace.DocumentBuilder.whileReading(async () => {
      for (let first = 0; first < uris.length; first += AT_ONCE) {
        const some = uris.slice(first, first + AT_ONCE);
        await this.mutex.write((token) => this.documentBuilder.update(some, [], token));
      }
    });
    await this.mutex.write((token) => this.documentBuilder.update([], [], token));
  }

  /** The folders of the workspace have changed. */
  async changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void> {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.folders = [...(this.folders ?? []).filter(({ uri }) => !gone.has(uri)), ...added];
    this.index.scopes.setFolders(this.folders.map(({ uri }) => uri));
    this.index.forgetScopes();
    const documents = removed.flatMap(({ uri }) => this.langiumDocuments.getDocuments(URI.parse(uri)));
    await this.mutex.write((token) =>
      this.documentBuilder.update(
        [],
        documents.map(({ uri }) => uri),
        token,
      ),
    );
    await this.initializeWorkspace([...added]);
  }

  /** Hidden folders and those of packages contain no journeys of the author. */
  override shouldIncludeEntry(entry: FileSystemNode): boolean {
    const name = UriUtils.basename(entry.uri);
    if (name.startsWith('.') || name === 'node_modules') return false;
    // With one language Langium's registry treats every file as ours, so the name has to decide.
    return entry.isDirectory || isConfigFile(entry.uri.toString()) || isJourneyFile(entry.uri);
  }

  private async findFiles(folders: readonly WorkspaceFolder[]): Promise<readonly URI[]> {
    const found = this.files.readsDisk ? await this.findOnDisk(folders) : await this.files.listFromClient();
    const journeys: URI[] = [];
    for (const uri of new Set(found)) {
      if (isConfigFile(uri)) this.noteConfig(uri);
      else journeys.push(URI.parse(uri));
    }
    this.index.forgetScopes();
    return journeys;
  }

  private noteConfig(uri: string): void {
    this.index.scopes.addConfig(uri);
    void checkConfigFile(this.services, uri);
  }

  private async findOnDisk(folders: readonly WorkspaceFolder[]): Promise<readonly string[]> {
    const uris: URI[] = [];
    for (const folder of folders) await this.traverseFolder(URI.parse(folder.uri), uris);
    return uris.map((uri) => uri.toString());
  }
}
