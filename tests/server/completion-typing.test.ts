import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptAll, createTestServer, sorted } from './helpers/server.js';
import type { TestServer } from './helpers/server.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).filter((name) => name.endsWith('.journey'));
const README = Array.from(
  readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/```journey\n([\s\S]*?)```/gu),
  (match, at) => ({ name: `README ${at + 1}`, text: match[1] ?? '' }),
);
const TEXTS = [
  ...EXAMPLES.map((name) => ({ name, text: readFileSync(path.join(ROOT, 'examples', name), 'utf8') })),
  ...README,
];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

interface Count {
  /** How often three letters of a word had been typed, and something was offered. */
  offered: number;
  /** … and the first row was the word that was meant. */
  first: number;
  /** What else the first row was. */
  readonly others: string[];
  /** Spaces that a choice left where the line was over. */
  readonly strays: string[];
}

/** Types a text letter by letter; after three letters of a word the first row is taken if it continues as intended. */
function typeAll(server: TestServer, text: string, count: Count): string {
  let written = '';
  for (const line of text.split('\n').slice(0, -1)) {
    written = typeLine(server, written, line, count);
    written += '\n';
  }
  return written;
}

function typeLine(server: TestServer, above: string, line: string, count: Count): string {
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  let typed = '';
  let since = 0;
  while (typed.length < line.length) {
    const letter =
      letters.find((_, at) => letters.slice(0, at).join('').length === typed.length) ?? line.charAt(typed.length);
    typed += letter;
    since = /\s/u.test(letter) || /[:,]/u.test(letter) ? 0 : since + 1;
    if (since !== 3) continue;
    const document = server.document(above + typed);
    const position = { line: above.split('\n').length - 1, character: typed.length };
    const [item] = sorted(server.features.completion.complete(document, position));
    if (!item) continue;
    count.offered++;
    const taken = acceptAll(document, item).slice(above.length);
    if (line.startsWith(taken)) {
      count.first++;
      typed = taken;
    } else if (line.startsWith(taken.trimEnd())) count.strays.push(`${typed} → ${taken}`);
    else count.others.push(`${typed} → ${taken}`);
  }
  return above + typed;
}

describe('typed with the first row taken after three letters where it is what was meant', () => {
  test.each(TEXTS)('$name comes out letter by letter', ({ text }) => {
    const server = createTestServer();
    const count: Count = { offered: 0, first: 0, others: [], strays: [] };
    const written = typeAll(server, text, count);
    expect(written).toBe(text);
    expect(count.strays).toEqual([]);
    expect(count.offered).toBeGreaterThan(10);
    expect(count.first / count.offered).toBeGreaterThan(0.8);
  });
});
