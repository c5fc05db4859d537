import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';

/** The built server over stdio. */
export interface BundledServer {
  readonly connection: MessageConnection;
  readonly pid: number;
  readonly open: (uri: string, text: string) => void;
  /** Puts text into a line, as a keystroke does. */
  readonly type: (uri: string, version: number, line: number, character: number, text: string) => void;
  readonly end: () => Promise<void>;
}

/** Starts it, with a folder as its workspace if given. */
export async function startBundledServer(folder?: string): Promise<BundledServer> {
  const dist = process.env['JOURNEY_DIST'] ?? path.resolve('dist');
  const server = spawn(process.execPath, [path.join(dist, 'server/node.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: folder ? [{ uri: folder, name: 'bench' }] : null,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pid: server.pid ?? 0,
    open: (uri, text) => {
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'journey', version: 1, text },
      });
    },
    type: (uri, version, line, character, text) => {
      const at = { line, character };
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text }],
      });
    },
    end: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    },
  };
}

/** Waits for the diagnostics of a version of a document. */
export function published(from: MessageConnection, uri: string, version: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = from.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri !== uri || params.version !== version) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Current memory of a process, and its processor time in seconds; undefined where the system does not say. */
export function usageOf(pid: number): { readonly megabytes: number; readonly seconds: number } {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { megabytes: (pages * 4096) / 1e6, seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return { megabytes: Number.NaN, seconds: Number.NaN };
  }
}
