import type { TextModel } from '../core/reader/text-model.js';
import { DocumentState, URI } from 'langium';
import type { LangiumDocument, LangiumDocuments, TextDocument, TextDocumentProvider } from 'langium';
import { isReleased, modelOfDocument, parsedText } from './document-model.js';
import type { TextModels } from './text-models.js';
import type { WorkspaceFiles } from './workspace/workspace-files.js';

/** A text as requests see it: the newest one, with its model. */
export interface JourneyDocument extends TextModel {
  /** As VS Code normalises it. */
  readonly uri: string;
  /** The editor's version; 0 for a file that is not open. */
  readonly version: number;
}

/** The documents that requests can be about. An open one is answered from its newest text, without waiting for a build. */
export class Documents {
  constructor(
    private readonly open: TextDocumentProvider,
    private readonly workspace: LangiumDocuments,
    private readonly models: TextModels,
    private readonly files: WorkspaceFiles,
  ) {}

  /** The document of a URI, if it is open or a file of the workspace that is being read. */
  get(address: string): JourneyDocument | undefined {
    const uri = URI.parse(address);
    const built = this.builtDocument(uri);
    const text = this.open.get(uri.toString());
    if (text) {
      const newest = text.getText();
      const model = built && parsedText(built) === newest ? modelOfDocument(built) : this.models.of(newest);
      return { uri: uri.toString(), version: text.version, ...model };
    }
    return built && { uri: uri.toString(), version: 0, ...modelOfDocument(built) };
  }

  /** The text of a document that is open in an editor. */
  openText(address: string): TextDocument | undefined {
    return this.open.get(URI.parse(address).toString());
  }

  /** A document as it was at some text of it. */
  of(uri: string, { text, version }: { readonly text: string; readonly version: number }): JourneyDocument {
    return { uri, version, ...this.models.of(text) };
  }

  /** Like `get`, and reads the file if nobody has yet. */
  async find(address: string): Promise<JourneyDocument | undefined> {
    const known = this.get(address);
    if (known) return known;
    const uri = URI.parse(address);
    if (!(await this.files.exists(uri))) return undefined;
    const text = await this.files.readFile(uri);
    return { uri: uri.toString(), version: 0, ...this.models.of(text) };
  }

  private builtDocument(uri: URI): LangiumDocument | undefined {
    const document = this.workspace.getDocument(uri);
    return document && document.state >= DocumentState.Parsed && !isReleased(document) ? document : undefined;
  }
}
