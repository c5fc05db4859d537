/**
 * Edits at 10,000 lines that wait on the wire while the built server is busy. Target: 80 of them take at most 3 times as long as
 * one, which is parsed, checked and answered alone in the same run; also when an editor asks for completion, outline and preview
 * at each. In addition typing at 60 ms per keystroke: how long the picture of the last keystroke, and a completion and a hover on
 * the way, take to come.
 */
import { PREVIEW_REQUEST } from '../src/protocol/preview-request.js';
import { published, startBundledServer } from './bundled-server.js';
import { median, percentile, sampleMap } from './sample-map.js';

const LINES = 10_000;
const EDITS = 80;
const ROUNDS = 7;
const MOST_TIMES = 3;
const URI = 'untitled:bench';

const server = await startBundledServer();
const { connection } = server;
const text = sampleMap(LINES);
const line = text.split('\n').findIndex((each, at) => at > LINES / 2 && each.includes('thinks'));
let version = 1;
server.open(URI, text);
await published(connection, URI, version);

function key(): void {
  version++;
  server.type(URI, version, line, '    thinks: W'.length, 'x');
}

function preview(): Promise<unknown> {
  return connection.sendRequest(PREVIEW_REQUEST, { uri: URI, cursorLine: line });
}

function ask(method: string): Promise<unknown> {
  const position = { line, character: '    thinks: Wx'.length };
  return connection.sendRequest(method, { textDocument: { uri: URI }, position }).catch(() => undefined);
}

/** From the first of several edits sent at once to the picture and the diagnostics of the last. */
async function burst(edits: number, atEach: () => readonly Promise<unknown>[]): Promise<number> {
  const start = performance.now();
  const answers: Promise<unknown>[] = [];
  for (let edit = 0; edit < edits; edit++) {
    key();
    answers.push(...atEach());
  }
  await Promise.all([published(connection, URI, version), preview(), ...answers]);
  return performance.now() - start;
}

const nothing = (): readonly Promise<unknown>[] => [];
const asEditor = (): readonly Promise<unknown>[] => [
  ask('textDocument/completion'),
  ask('textDocument/documentSymbol'),
  preview(),
];
const one: number[] = [];
const many: number[] = [];
const oneAsked: number[] = [];
const manyAsked: number[] = [];
for (let round = 0; round < ROUNDS + 2; round++) {
  const times = [
    await burst(1, nothing),
    await burst(EDITS, nothing),
    await burst(1, asEditor),
    await burst(EDITS, asEditor),
  ];
  if (round < 2) continue;
  for (const [at, all] of [one, many, oneAsked, manyAsked].entries()) all.push(times[at] ?? Number.NaN);
}
let reached = true;
tell('nothing else', one, many);
tell('completion, outline and preview', oneAsked, manyAsked);
await typing();
await server.end();
if (!reached) process.exitCode = 1;

function tell(what: string, single: readonly number[], joined: readonly number[]): void {
  const times = median(joined) / median(single);
  if (what === 'nothing else') reached &&= times <= MOST_TIMES;
  console.log(
    `${EDITS} waiting edits at ${LINES} lines, with each ${what}: ${median(joined).toFixed(0)} ms, one ${median(single).toFixed(0)} ms, ${times.toFixed(2)} times (at most ${MOST_TIMES})`,
  );
}

/** A person's 80 keystrokes 60 ms apart, with one preview request in flight as in the extension. */
async function typing(): Promise<void> {
  const completions: number[] = [];
  const hovers: number[] = [];
  let last = Promise.resolve();
  let inFlight = false;
  const show = async (): Promise<void> => {
    inFlight = true;
    for (let shown = 0; shown !== version;) {
      shown = version;
      await preview();
    }
    inFlight = false;
  };
  const timed = async (method: string, times: number[]): Promise<void> => {
    const start = performance.now();
    await ask(method);
    times.push(performance.now() - start);
  };
  const waiting: Promise<void>[] = [];
  for (let count = 0; count < EDITS; count++) {
    key();
    if (!inFlight) last = show();
    waiting.push(timed('textDocument/completion', completions), timed('textDocument/hover', hovers));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const start = performance.now();
  await last;
  const behind = performance.now() - start;
  await Promise.all(waiting);
  console.log(
    `typing at 60 ms a key, ${LINES} lines: picture ${behind.toFixed(0)} ms behind the last key; completion median ${median(completions).toFixed(0)} ms, p95 ${percentile(completions, 0.95).toFixed(0)} ms; hover median ${median(hovers).toFixed(0)} ms, p95 ${percentile(hovers, 0.95).toFixed(0)} ms`,
  );
}
