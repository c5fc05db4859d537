import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { PREVIEW_REQUEST } from '../../src/protocol/preview-request.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { startWireClient } from './helpers/wire.js';
import type { ServerKind, WireClient } from './helpers/wire.js';

const MAP =
  'persona: Ploy\njourney: A\n  for: Ploy\n  goal: C\n  objective: learn\nstage: Advocacy\n  owner: D\n  step: B\n    feels: 4\n';
const PNG = `\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\b\u0006\0\0\0\\r\uFFFDf\0\0\0\u0004gAMA\0\0\uFFFD\uFFFD\u000b\uFFFDa\u0005\n`;

const CODES_AND_LINES = (all: readonly Diagnostic[]): readonly string[] =>
  all.map(({ code, range }) => `${code} ${range.start.line}-${range.end.line}`);

interface Case {
  readonly name: string;
  readonly text: string;
  /** What is reported, as code and lines. */
  readonly reported: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'an empty file', text: '', reported: [] },
  { name: 'a BOM alone', text: '\uFEFF', reported: [] },
  { name: 'a BOM before a map', text: `\uFEFF${MAP}`, reported: [] },
  { name: 'CRLF', text: MAP.replaceAll('\n', '\r\n'), reported: [] },
  { name: 'CR alone', text: MAP.replaceAll('\n', '\r'), reported: [] },
  { name: 'NUL bytes in a value', text: MAP.replace('step: B', 'step: B\0C'), reported: [] },
  { name: 'a line of 100,000 characters', text: MAP.replace('step: B', `step: ${'x'.repeat(100_000)}`), reported: [] },
  {
    name: 'an unknown line of 100,000 characters',
    text: `${MAP}${'x'.repeat(100_000)}`,
    reported: ['unknown-keyword 9-9'],
  },
  {
    name: '10,000 unknown lines',
    text: `${MAP}${'pasted prose\n'.repeat(10_000)}`,
    reported: ['unknown-keyword 9-10008'],
  },
  { name: 'a score of 9', text: MAP.replace('feels: 4', 'feels: 9'), reported: ['emotion-out-of-range 8-8'] },
  { name: 'markup', text: MAP.replace('step: B', 'step: <script>alert(1)</script> ]]> %%{init}%%'), reported: [] },
  { name: 'a Mermaid directive', text: `%%{init: {"theme":"dark"}}%%\n${MAP}`, reported: ['unknown-keyword 0-0'] },
  { name: 'lone surrogates', text: MAP.replace('step: B', 'step: \uD83D B \uDE00'), reported: [] },
];

describe.each<ServerKind>(['node', 'worker'])('the bundled server in a %s', (kind) => {
  let client: WireClient;

  beforeAll(async () => {
    client = startWireClient(kind);
    await client.initialize();
  });
  afterAll(() => client.dispose());

  test.each(CASES)('takes $name', async ({ name, text, reported }) => {
    const uri = `untitled:${encodeURIComponent(name)}`;
    client.open(uri, text);
    const preview = await client.request<PreviewModel>(PREVIEW_REQUEST, { uri, cursorLine: 0 });
    expect(preview.version).toBe(1);
    if (text.includes('step')) expect(preview.journey?.stages[0]?.steps).toHaveLength(1);
    expect(CODES_AND_LINES(await client.diagnosticsOf(uri, 1))).toEqual(reported);
    client.close(uri);
    expect(client.logged).toEqual([]);
  });

  test('takes a picture that was renamed', async () => {
    const uri = 'untitled:picture';
    client.open(uri, PNG.repeat(50));
    const all = await client.diagnosticsOf(uri, 1);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(['unknown-keyword']));
    expect(await client.request<PreviewModel>(PREVIEW_REQUEST, { uri })).toMatchObject({ shown: -1, empty: 'journey' });
    client.close(uri);
  });

  test('takes the marks of a git conflict, and holds the picture', async () => {
    const uri = 'untitled:conflict';
    client.open(
      uri,
      MAP.replace('    feels: 4\n', '<<<<<<< HEAD\n    feels: 4\n=======\n    feels: 2\n>>>>>>> theirs\n'),
    );
    const preview = await client.request<PreviewModel>(PREVIEW_REQUEST, { uri });
    expect(preview.hold).toEqual({ reason: 'conflict', line: 8 });
    await client.diagnosticsOf(uri, 1);
    client.close(uri);
  });

  test('takes 50,000 lines in a time that fits them', async () => {
    const uri = 'untitled:large';
    const small = await timeOf(client, 'untitled:small', MAP.repeat(600), 1);
    const large = await timeOf(client, uri, MAP.repeat(6000), 1);
    expect(large).toBeLessThan(40 * small + 2000);
  }, 30_000);
});

/** Milliseconds from opening a text to its diagnostics. */
async function timeOf(client: WireClient, uri: string, text: string, version: number): Promise<number> {
  const start = performance.now();
  client.open(uri, text, version);
  await client.diagnosticsOf(uri, version);
  client.close(uri);
  return performance.now() - start;
}
