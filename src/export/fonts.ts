import { textRuns } from './text-runs.js';
import type { FontKind } from './text-runs.js';

/** Reads a file of `media/fonts` by its name. The host knows where it is. */
export type ReadFont = (name: string) => Promise<Uint8Array>;

/** The shipped faces: their names in a page, and of their files without the ending. Those of signs come in one weight and for PDF and PNG only: every browser has such. */
const FACES = [
  { name: 'latin-400', kind: 'latin', file: 'noto-sans-400', family: 'Noto Sans', weight: 400 },
  { name: 'latin-500', kind: 'latin', file: 'noto-sans-500', family: 'Noto Sans', weight: 500 },
  { name: 'latin-600', kind: 'latin', file: 'noto-sans-600', family: 'Noto Sans', weight: 600 },
  {
    name: 'latin-400-italic',
    kind: 'latin',
    file: 'noto-sans-400-italic',
    family: 'Noto Sans',
    weight: 400,
    italic: true,
  },
  { name: 'thai-400', kind: 'thai', file: 'noto-sans-thai-400', family: 'Noto Sans Thai', weight: 400 },
  { name: 'thai-500', kind: 'thai', file: 'noto-sans-thai-500', family: 'Noto Sans Thai', weight: 500 },
  { name: 'thai-600', kind: 'thai', file: 'noto-sans-thai-600', family: 'Noto Sans Thai', weight: 600 },
  { name: 'maths', kind: 'maths', file: 'noto-sans-math', family: 'Noto Sans Math', weight: 400 },
  { name: 'symbols', kind: 'symbols', file: 'noto-sans-symbols-2', family: 'Noto Sans Symbols 2', weight: 400 },
  { name: 'enclosed', kind: 'enclosed', file: 'noto-sans-symbols', family: 'Noto Sans Symbols', weight: 400 },
  { name: 'emoji', kind: 'emoji', file: 'noto-emoji', family: 'Noto Emoji', weight: 400 },
] as const;

export type FaceName = (typeof FACES)[number]['name'];

export interface FontFace {
  readonly name: FaceName;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly bytes: Uint8Array;
}

const IN_PAGES: ReadonlySet<FontKind> = new Set(['latin', 'thai']);

/** Faces that a text may need: all of Latin, and of the others those that have letters of it. */
export async function readFaces(read: ReadFont, form: 'ttf' | 'woff2', text: string): Promise<readonly FontFace[]> {
  const kinds = new Set<string>(['latin', ...textRuns(text).map(({ by }) => by)]);
  const wanted = FACES.filter(({ kind }) => kinds.has(kind) && (form === 'ttf' || IN_PAGES.has(kind)));
  return Promise.all(
    wanted.map(async (face) => ({
      name: face.name,
      family: face.family,
      weight: face.weight,
      italic: 'italic' in face,
      bytes: await read(`${face.file}.${form}`),
    })),
  );
}
