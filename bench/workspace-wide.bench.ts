/**
 * A workspace of 2,000 files with a persona and a journey each, on the built server over stdio: references of a persona that one
 * file names, and of one that all name; symbols; and a hover that is requested right after each. Prints the time until the
 * answer, the processor time and the memory that the request took. Targets: the hover is answered first, and references take no
 * longer than reading all files from their texts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readModel } from '../src/language/read-model.js';
import { startBundledServer, usageOf } from './bundled-server.js';

const FILES = 2_000;
const folder = mkdtempSync(path.join(tmpdir(), 'journey-bench-'));
const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;

function textOf(file: number): string {
  const steps = Array.from(
    { length: 4 },
    (_, step) => `  step: Step ${step} of ${file}\n    channel: app\n    feels: 4\n`,
  );
  return `persona: Person ${file}\n\njourney: Journey ${file}\n  for: Person ${file}\n  with: Everyone\nstage: S\n${steps.join('')}`;
}

const texts = Array.from({ length: FILES }, (_, file) => textOf(file));
texts.forEach((text, file) => writeFileSync(path.join(folder, `${file}.journey`), text));
const OPEN = uri('open.journey');
const text = 'persona: Everyone\n\njourney: Open\n  for: Person 7\n';
writeFileSync(path.join(folder, 'open.journey'), text);

const server = await startBundledServer(pathToFileURL(folder).href);
const checked = new Set<string>();
await new Promise<void>((resolve) => {
  server.connection.onNotification('textDocument/publishDiagnostics', (params: { readonly uri: string }) => {
    checked.add(params.uri);
    if (checked.size > FILES) resolve();
  });
  server.open(OPEN, text);
});

const reading = process.cpuUsage();
for (const each of texts) readModel(each);
const { user, system } = process.cpuUsage(reading);
const readingSeconds = (user + system) / 1e6;

let reached = true;
await measure('references of a persona that one file names', 'textDocument/references', about(3, 10));
await measure('references of a persona that all files name', 'textDocument/references', about(0, 12));
await measure('the same again', 'textDocument/references', about(0, 12));
await measure('symbols of the workspace', 'workspace/symbol', { query: 'step 3 of 1999' });
await server.end();
rmSync(folder, { recursive: true });
if (!reached) process.exitCode = 1;

function about(line: number, character: number): object {
  return { textDocument: { uri: OPEN }, position: { line, character }, context: { includeDeclaration: true } };
}

async function measure(what: string, method: string, params: object): Promise<void> {
  const before = usageOf(server.pid);
  const start = performance.now();
  const times: number[] = [];
  const note = (): number => times.push(performance.now() - start);
  const [found] = await Promise.all([
    server.connection.sendRequest<readonly unknown[]>(method, params).finally(note),
    server.connection
      .sendRequest('textDocument/hover', about(2, 3))
      .then(() => times.unshift(performance.now() - start)),
  ]);
  const after = usageOf(server.pid);
  const [hover = Infinity, whole = 0] = times;
  const seconds = after.seconds - before.seconds;
  reached &&= hover <= whole && !(seconds > Math.max(readingSeconds, 0.1));
  console.log(
    `${what}, ${FILES} files: ${found.length} in ${whole.toFixed(0)} ms, processor ${seconds.toFixed(2)} s, memory ${(after.megabytes - before.megabytes).toFixed(0)} MB more; hover behind it ${hover.toFixed(0)} ms (reading all files takes ${readingSeconds.toFixed(2)} s)`,
  );
}
