import { DefaultDocumentBuilder, DocumentState } from 'langium';
import type { BuildOptions, LangiumDocument, URI } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import { isReleased } from '../document-model.js';
import type { JourneyIndexManager, ServicesWithIndex } from './index-manager.js';

/** What the workspace is built with: all that is shared, with our index and our builder. */
export type ServicesWithBuilder = ServicesWithIndex & {
  readonly workspace: { readonly DocumentBuilder: JourneyDocumentBuilder };
};

/** Nothing is linked: references are resolved on the models. */
const BUILD: BuildOptions = { eagerLinking: false, validation: { categories: ['fast'] } };

/** After an update, only checks those documents again for which names have changed because of it. */
export class JourneyDocumentBuilder extends DefaultDocumentBuilder {
  override updateBuildOptions: BuildOptions = BUILD;

  private readonly journeyIndex: JourneyIndexManager;
  private reading = 0;
  private readonly checkedListeners: ((document: LangiumDocument) => void)[] = [];

  constructor(services: ServicesWithIndex) {
    super(services);
    this.journeyIndex = services.workspace.IndexManager;
  }

  /**
   * Reports each document with new diagnostics. Langium's own phase listeners are skipped if a build is cancelled between the
   * check and their call, and the diagnostics would never be seen.
   */
  onChecked(listener: (document: LangiumDocument) => void): void {
    this.checkedListeners.push(listener);
  }

  /**
   * Allows the files of the workspace to be read in batches. Until all are known, only open documents are checked again because
   * of other files: otherwise each of a thousand identical files would be checked for each of the others.
   */
  async whileReading(read: () => Promise<void>): Promise<void> {
    this.reading++;
    try {
      await read();
    } finally {
      this.reading--;
    }
  }

  override async update(changed: URI[], deleted: URI[], token = CancellationToken.None): Promise<void> {
    await super.update(changed, deleted, token);
    await this.checkAffected(token);
  }

  /** Takes over the documents of the last update if that was cancelled. */
  private async checkAffected(token: CancellationToken): Promise<void> {
    const affected = this.journeyIndex.takeAffected((uri) => this.reading === 0 || this.isOpen(uri));
    if (affected.size === 0) return;
    const documents: LangiumDocument[] = [];
    for (const document of this.langiumDocuments.all) {
      if (!affected.has(document.uri.toString())) continue;
      this.resetToState(document, isReleased(document) ? DocumentState.Changed : DocumentState.IndexedReferences);
      documents.push(document);
    }
    await this.buildDocuments(documents, this.updateBuildOptions, token);
  }

  protected override async validate(document: LangiumDocument, token: CancellationToken): Promise<void> {
    this.journeyIndex.forgetAffected(document.uri);
    await super.validate(document, token);
    for (const listener of this.checkedListeners) listener(document);
    if (!this.isOpen(document.uri.toString())) release(document);
  }

  /** Open documents are finished first: an author does not wait for the files that are still being read. */
  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    token: CancellationToken,
  ): Promise<void> {
    const open = documents.filter((document) => this.isOpen(document.uri.toString()));
    const closed = documents.filter((document) => !this.isOpen(document.uri.toString()));
    if (open.length > 0) await super.buildDocuments(open, options, token);
    if (closed.length > 0 || open.length === 0) await super.buildDocuments(closed, options, token);
  }

  private isOpen(uri: string): boolean {
    return this.textDocuments?.get(uri) !== undefined;
  }

  protected override shouldRelink(): boolean {
    return false;
  }
}

/**
 * Releases the tree and text of a file that nobody has open: the index keeps its model, and it is read again if it has to be
 * checked again. A workspace of thousands of files would fill the memory otherwise.
 */
function release(document: LangiumDocument): void {
  document.parseResult = { value: { $type: 'Released' }, parserErrors: [], lexerErrors: [] };
  document.diagnostics = [];
}
