import { inflateSync } from 'node:zlib';

/** What a test needs to know about a PDF, read from its bytes without a PDF reader. */
export interface ReadPdf {
  /** Each line of text as a reader of PDF takes it from its codes, in the order of the file. */
  readonly texts: readonly string[];
  /** Width and height of each page, pt. */
  readonly pages: readonly (readonly [number, number])[];
  /** Everything outside of streams. */
  readonly objects: string;
}

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const found = [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)];
  const bodies = new Map(found.map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id: string | undefined): string => inflated(STREAM.exec(bodies.get(id ?? '') ?? '')?.[1] ?? '');
  const objects = file.replace(new RegExp(STREAM, 'g'), '');
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of objects.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, lettersByCode(streamOf(/\/ToUnicode (\d+) 0 R/.exec(bodies.get(id) ?? '')?.[1])));
  }
  const pages = [...objects.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)] as const,
  );
  const contents = [...objects.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => streamOf(id));
  return { texts: contents.flatMap((content) => textsOf(content, fonts)), pages, objects };
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** What the codes of a font say: ranges of one code, or of several with a list. */
function lettersByCode(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([\da-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      letters.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), utf16(hex.replaceAll(' ', '')));
    });
  }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

const TOKEN =
  /\/(F\d+) [\d.]+ Tf|\/ActualText <feff([\da-f]*)>>>\s*BDC|(BDC|BMC)|(EMC)|<([\da-f]+)>|\b(BT)\b|\b(ET)\b/gi;

/** The lines of a page: what is written beside the letters counts instead of them. */
function textsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const texts: string[] = [];
  let line = '';
  let letters: ReadonlyMap<string, string> = new Map();
  let inside: 'line' | 'said' | 'none' = 'none';
  for (const [, font, actual, , end, codes, begin, over] of content.matchAll(TOKEN)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map<string, string>();
    else if (begin !== undefined) [line, inside] = ['', 'line'];
    else if (over !== undefined) {
      texts.push(line);
      inside = 'none';
    } else if (actual !== undefined) {
      line += utf16(actual);
      inside = 'said';
    } else if (end !== undefined && inside === 'said') inside = 'line';
    else if (codes !== undefined && inside === 'line') {
      for (const code of codes.match(/.{4}/g) ?? []) line += letters.get(code.toLowerCase()) ?? '\ufffd';
    }
  }
  return texts;
}
