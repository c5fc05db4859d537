import { addDocumentUpdateHandler } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { EDIT_REQUEST } from '../protocol/edit-request.js';
import type { EditAnswer, EditParams } from '../protocol/edit-request.js';
import { NEW_FILE_REQUEST } from '../protocol/new-file-request.js';
import type { NewFileFacts, NewFileParams } from '../protocol/new-file-request.js';
import { PREVIEW_REQUEST } from '../protocol/preview-request.js';
import type { PreviewModel, PreviewParams } from '../protocol/preview-request.js';
import type { After, Authors } from './authors.js';
import { Documents } from './documents.js';
import type { Incoming } from './incoming.js';
import { addLanguageFeatures, createLanguageFeatures } from './language-features.js';
import { createServerServices } from './module.js';
import type { ServerContext } from './module.js';
import { publishDiagnostics } from './publish-diagnostics.js';
import { guarded, RequestHandlers, unknownDocument } from './request-handler.js';
import { editOf } from './requests/edit.js';
import { newFileFacts } from './requests/new-file.js';
import { previewOf } from './requests/preview.js';
import type { JourneySharedServices } from './services.js';

/** What a host passes in: the wire, the messages on it, its disk if it has one, its clock. */
interface Host extends ServerContext {
  readonly connection: Connection;
  readonly incoming: Incoming;
  readonly after: After;
}

/** Starts the server on a connection; it runs until the client ends it. Both entries call this. */
export function startServer(context: Host): void {
  const { shared } = createServerServices(context);
  const { connection, incoming } = context;
  const documents = new Documents(
    shared.workspace.TextDocuments,
    shared.workspace.LangiumDocuments,
    shared.journey.Models,
    shared.journey.Files,
  );
  addDocumentUpdateHandler(connection, shared);
  const authors = publishDiagnostics(connection, shared, context.after);
  const handlers = new RequestHandlers(documents, connection, incoming);
  addLanguageFeatures(connection, handlers, incoming, createLanguageFeatures(shared.journey));
  addPreview(connection, documents, shared, authors);
  addEdits(connection, documents, incoming);
  addNewFiles(connection, shared);
  addLifecycle(connection, shared);
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

function addPreview(
  connection: Connection,
  documents: Documents,
  { journey }: JourneySharedServices,
  authors: Authors,
): void {
  connection.onRequest(PREVIEW_REQUEST, async (params: PreviewParams, token: CancellationToken) => {
    await journey.Incoming.settled();
    // A preview that VS Code restores may send a request before its document is open.
    const document = documents.get(params.uri) ?? (await documents.find(params.uri));
    return guarded<PreviewModel>(connection, token, () =>
      document ? previewOf(document, params, journey.Index, authors.of(document.uri)) : unknownDocument(params.uri),
    );
  });
}

function addEdits(connection: Connection, documents: Documents, incoming: Incoming): void {
  connection.onRequest<EditAnswer, void>(EDIT_REQUEST, async (params: EditParams, token: CancellationToken) => {
    await incoming.settled();
    const document = documents.get(params.uri);
    return guarded<EditAnswer>(connection, token, () =>
      document ? editOf(document, params) : unknownDocument(params.uri),
    );
  });
}

function addNewFiles(connection: Connection, { journey, workspace }: JourneySharedServices): void {
  connection.onRequest(NEW_FILE_REQUEST, async (params: NewFileParams, token: CancellationToken) => {
    await workspace.WorkspaceManager.filesRead();
    await journey.Incoming.settled();
    return guarded<NewFileFacts>(connection, token, () => newFileFacts(params, journey.Index));
  });
}

function addLifecycle(connection: Connection, shared: JourneySharedServices): void {
  connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
  connection.onInitialized((params) => {
    shared.lsp.LanguageServer.initialized(params);
    if (!shared.journey.Client.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      shared.workspace.WorkspaceManager.changeFolders(added, removed).catch((error: unknown) => {
        connection.console.error(String(error instanceof Error ? error.stack : error));
      });
    });
  });
}
