import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../start-server.js';
import { LimitedFileSystem } from './limited-file-system.js';

// Over IPC, stdio, a pipe or a socket, as the command line says.
startServer({ connection: createConnection(ProposedFeatures.all), disk: new LimitedFileSystem() });
