import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PdfHost } from '../../src/export/main.js';
import type { ExportPicture } from '../../src/export/picture.js';
import { analyse } from '../../src/language/analyse.js';

const ROOT = path.join(import.meta.dirname, '../..');

/** Reads the fonts that ship. */
export async function readFont(name: string): Promise<Uint8Array> {
  return readFileSync(path.join(ROOT, 'media/fonts', name));
}

export const DAY = new Date(Date.UTC(2026, 10, 24));

/** What a PDF is made with; it holds no pictures that must be decoded. */
export const PDF_HOST: PdfHost = {
  read: readFont,
  date: DAY,
  toPng: async () => {
    throw new Error('nothing to decode');
  },
};

/** The first journey of a text as a picture to export. */
export function pictureOf(text: string, more: Partial<Omit<ExportPicture, 'input'>> = {}): ExportPicture {
  const { file } = analyse(text);
  const [journey] = file.journeys;
  if (!journey) throw new Error('the text has no journey');
  const input = {
    journey,
    personas: file.personas,
    language: file.language,
    fileName: 'a.journey',
    date: '2026-11-24',
  };
  return { view: 'map', palette: 'light', input, ...more };
}

export function exampleText(name: string): string {
  return readFileSync(path.join(ROOT, 'examples', name), 'utf8');
}

/** A journey with this many stages and steps in each, and facts of the whole journey. */
export function longText(stages: number, steps: number): string {
  const lines = [
    'journey: A long one',
    'pain: Nobody answers the phone for the whole of it',
    'owner: One team for all of it',
  ];
  for (let stage = 1; stage <= stages; stage++) {
    lines.push(`stage: Stage number ${stage}`);
    for (let step = 1; step <= steps; step++) {
      lines.push(
        `step: Step ${stage}.${step}`,
        'does: Something that somebody does',
        `feels: ${((stage + step) % 5) + 1}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

export const HOSTILE = [
  ['a script', '<script>alert(1)</script>'],
  ['a picture from elsewhere', '<img src="https://example.org/x.png" onerror=alert(1)>'],
  ['the end of a style', '</style><script>x</script>'],
  ['an entity', '&lt;b&gt; &amp; "quotes" \u0027'],
  ['control characters', 'a\u0000b\u0001c'],
  ['a lone surrogate', 'a\ud800b'],
  ['the end of a string of PDF', ') Tj ET \\) (( endstream endobj'],
  ['right to left', '\u202eabc \u05e9\u05dc\u05d5\u05dd'],
] as const;

/** A journey in which every word is hostile. */
export function hostileText(words: string): string {
  return `persona: ${words}\njourney: ${words}\nfor: ${words}\nstage: ${words}\nstep: ${words}\ndoes: ${words}\nfeels: 4 ${words}\npain: ${words}\n`;
}
