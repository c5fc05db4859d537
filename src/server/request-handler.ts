import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Documents, JourneyDocument } from './documents.js';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * Makes the handler of a request about one document. It answers from the newest text at once; a request that was cancelled
 * while it waited, or speaks of a document that nobody knows, gets an error.
 */
export function aboutDocument<Params extends AboutDocument, Answer>(
  documents: Documents,
  connection: Connection,
  provide: (document: JourneyDocument, params: Params) => Answer,
): (params: Params, token: CancellationToken) => Answer | ResponseError<void> {
  return (params, token) =>
    guarded(connection, token, () => {
      const document = documents.get(params.textDocument.uri);
      return document ? provide(document, params) : unknownDocument(params.textDocument.uri);
    });
}

/** Answers, or says why not: an exception in one provider is logged and ends nothing. */
export function guarded<Answer>(
  connection: Connection,
  token: CancellationToken,
  provide: () => Answer | ResponseError<void>,
): Answer | ResponseError<void> {
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
  try {
    return provide();
  } catch (error) {
    connection.console.error(String(error instanceof Error ? error.stack : error));
    return new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
  }
}

/** What a request about a document gets that is neither open nor in the workspace. */
export function unknownDocument(uri: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, `No document found for URI: ${uri}`);
}
