/**
 * Keystroke to diagnostics over stdio, on the built server, for a document of 1,000 lines; beside it the parse alone and the
 * answer to a preview request. Prints median and 95th percentile in milliseconds.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { readModel } from '../src/language/read-model.js';
import { PREVIEW_REQUEST } from '../src/protocol/preview-request.js';
import { median, percentile, sampleMap } from './sample-map.js';

const LINES = 1_000;
const KEYS = 200;
const WARM_UP = 30;
const URI = 'untitled:bench';

const folder = process.env['JOURNEY_DIST'] ?? path.resolve('dist');
const server = spawn(process.execPath, [path.join(folder, 'server/node.js'), '--stdio'], {
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
  workspaceFolders: null,
});
await connection.sendNotification('initialized', {});

const text = sampleMap(LINES);
const line = text.split('\n').findIndex((each) => each.includes('thinks'));
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri: URI, languageId: 'journey', version: 1, text },
});
await published(connection, 1);

const diagnostics: number[] = [];
const previews: number[] = [];
for (let key = 0; key < WARM_UP + KEYS; key++) {
  const version = key + 2;
  const start = performance.now();
  const done = published(connection, version);
  const at = { line, character: 12 };
  void connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
  });
  await connection.sendRequest(PREVIEW_REQUEST, { uri: URI, cursorLine: line });
  const preview = performance.now() - start;
  await done;
  if (key < WARM_UP) continue;
  diagnostics.push(performance.now() - start);
  previews.push(preview);
}
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');

const parses: number[] = [];
for (let key = 0; key < WARM_UP + KEYS; key++) {
  const changed = `${text}// ${key}\n`;
  const start = performance.now();
  readModel(changed);
  if (key >= WARM_UP) parses.push(performance.now() - start);
}
report('parse and lower', parses);
report('keystroke to preview model', previews);
report('keystroke to diagnostics', diagnostics);

function report(name: string, times: readonly number[]): void {
  console.log(
    `${name}, ${LINES} lines: median ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
  );
}

function published(from: MessageConnection, version: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = from.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.version !== version) return;
      listening.dispose();
      resolve();
    });
  });
}
