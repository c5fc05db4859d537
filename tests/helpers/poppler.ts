import { spawnSync } from 'node:child_process';

/** A word of a page and its box, in pt from the top left. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

/** Whether the reader of PDF is on this machine; `.ci/run` installs it. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The pages of a PDF as `pdftotext -bbox` reads them. */
export function pagesByPoppler(content: Uint8Array): readonly PdfPage[] {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: content,
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      return { width: Number(width), height: Number(height), words: [...page.matchAll(WORD)].map(toWord) };
    });
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;

function toWord([, left, top, right, bottom, text = '']: RegExpMatchArray): PdfWord {
  return {
    text: text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
