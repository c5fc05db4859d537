import { inflateSync } from 'node:zlib';

/** What a test needs to know about a PDF, read from its bytes without a PDF reader. */
export interface ReadPdf {
  /** Streams of the pages, as text in Latin-1. */
  readonly streams: readonly string[];
  /** The actual text of each text, in the order of the file. */
  readonly texts: readonly string[];
  /** Width and height of each page, pt. */
  readonly pages: readonly (readonly [number, number])[];
  /** Everything outside of streams. */
  readonly objects: string;
}

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(STREAM)]
    .map(([, body = '']) => inflated(body))
    .filter((body) => body.includes(' Do') || body.includes(' cm'));
  const objects = file.replace(STREAM, '');
  const pages = [...objects.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)] as const,
  );
  return { streams, texts: streams.flatMap(textsOf), pages, objects };
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** The strings after `/ActualText`: Latin-1, or UTF-16 after a mark. */
function textsOf(stream: string): string[] {
  const texts: string[] = [];
  for (let at = stream.indexOf('/ActualText ('); at >= 0; at = stream.indexOf('/ActualText (', at + 1)) {
    texts.push(decode(literal(stream, at + '/ActualText ('.length)));
  }
  return texts;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(stream: string, from: number): string {
  let text = '';
  for (let at = from, depth = 0; at < stream.length; at++) {
    const letter = stream[at] ?? '';
    if (letter === '\\') {
      at++;
      const next = stream[at] ?? '';
      text += ESCAPES[next] ?? next;
      continue;
    }
    if (letter === '(') depth++;
    if (letter === ')' && depth-- === 0) return text;
    text += letter;
  }
  return text;
}

function decode(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text;
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
}
