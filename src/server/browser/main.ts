import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Incoming } from '../incoming.js';
import { startServer } from '../start-server.js';

declare const self: DedicatedWorkerGlobalScope;

// The worker that this file runs in is the connection; files come from the client.
const incoming = new Incoming();
const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
startServer({
  connection: createConnection(reader, writer, { messageStrategy: incoming }),
  incoming,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
