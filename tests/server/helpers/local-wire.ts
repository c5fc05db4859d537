import { PassThrough } from 'node:stream';
import { LangiumParser } from 'langium';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { vi } from 'vitest';
import { WORKSPACE_FILES_REQUEST } from '../../../src/protocol/files.js';
import type { WorkspaceFilesParams } from '../../../src/protocol/files.js';
import { Incoming } from '../../../src/server/incoming.js';
import { startServer } from '../../../src/server/start-server.js';
import { FULL_CLIENT } from './server.js';

/** Starts the server in this process, with a client at the other end of its wire, so that a test can look into it. */
export async function startLocalServer(files: Readonly<Record<string, string>> = {}): Promise<MessageConnection> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const incoming = new Incoming();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    { messageStrategy: incoming },
  );
  // No time passes here: nobody moves on.
  startServer({ connection: server, incoming, after: () => () => {} });
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.onRequest(WORKSPACE_FILES_REQUEST, ({ uris }: WorkspaceFilesParams) => ({
    files: Object.entries(files)
      .filter(([uri]) => !uris || uris.includes(uri))
      .map(([uri, text]) => ({ uri, text })),
    unreadable: [],
  }));
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: FULL_CLIENT,
    workspaceFolders: [{ uri: 'file:///ws', name: 'ws' }],
    initializationOptions: { files: 'client' },
  });
  await client.sendNotification('initialized', {});
  return client;
}

/** Counts how often a text is parsed, whoever parses it. */
export function countParses(): { readonly parses: () => number } {
  const spy = vi.spyOn(LangiumParser.prototype, 'parse');
  return { parses: () => spy.mock.calls.length };
}
