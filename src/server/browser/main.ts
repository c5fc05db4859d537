import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../start-server.js';

declare const self: DedicatedWorkerGlobalScope;

// The worker that this file runs in is the connection; files come from the client.
startServer({ connection: createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)) });
