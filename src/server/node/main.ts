import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Incoming } from '../incoming.js';
import { startServer } from '../start-server.js';
import { LimitedFileSystem } from './limited-file-system.js';

// Over IPC, stdio, a pipe or a socket, as the command line says.
const incoming = new Incoming();
startServer({
  connection: createConnection(ProposedFeatures.all, { messageStrategy: incoming }),
  incoming,
  disk: new LimitedFileSystem(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
