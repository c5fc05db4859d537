/**
 * Keystroke to diagnostics over stdio, on the built server, for a document of 1,000 lines; for comparison the parse alone and the
 * answer to a preview request. Prints median and 95th percentile in milliseconds.
 */
import { readModel } from '../src/language/read-model.js';
import { PREVIEW_REQUEST } from '../src/protocol/preview-request.js';
import { published, startBundledServer } from './bundled-server.js';
import { median, percentile, sampleMap } from './sample-map.js';

const LINES = 1_000;
const KEYS = 200;
const WARM_UP = 30;
const URI = 'untitled:bench';

const server = await startBundledServer();
const { connection } = server;
const text = sampleMap(LINES);
const line = text.split('\n').findIndex((each) => each.includes('thinks'));
server.open(URI, text);
await published(connection, URI, 1);

const diagnostics: number[] = [];
const previews: number[] = [];
for (let key = 0; key < WARM_UP + KEYS; key++) {
  const version = key + 2;
  const start = performance.now();
  const done = published(connection, URI, version);
  server.type(URI, version, line, 12, 'x');
  await connection.sendRequest(PREVIEW_REQUEST, { uri: URI, cursorLine: line });
  const preview = performance.now() - start;
  await done;
  if (key < WARM_UP) continue;
  diagnostics.push(performance.now() - start);
  previews.push(preview);
}
await server.end();

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
