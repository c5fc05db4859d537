import { textRuns } from './text-runs.js';

/** Reads a file of `media/fonts` by its name. The host knows where it is. */
export type ReadFont = (name: string) => Promise<Uint8Array>;

/** The shipped faces: their names in a page, and those of their files without the extension. */
const FACES = [
  { name: 'latin-400', file: 'noto-sans-400', family: 'Noto Sans', weight: 400 },
  { name: 'latin-500', file: 'noto-sans-500', family: 'Noto Sans', weight: 500 },
  { name: 'latin-600', file: 'noto-sans-600', family: 'Noto Sans', weight: 600 },
  { name: 'latin-400-italic', file: 'noto-sans-400-italic', family: 'Noto Sans', weight: 400, italic: true },
  { name: 'thai-400', file: 'noto-sans-thai-400', family: 'Noto Sans Thai', weight: 400 },
  { name: 'thai-500', file: 'noto-sans-thai-500', family: 'Noto Sans Thai', weight: 500 },
  { name: 'thai-600', file: 'noto-sans-thai-600', family: 'Noto Sans Thai', weight: 600 },
] as const;

export interface FontFace {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly bytes: Uint8Array;
}

/** Faces that a text may need: all of Latin, and those of Thai if it has Thai letters. */
export async function readFaces(read: ReadFont, form: 'ttf' | 'woff2', text: string): Promise<readonly FontFace[]> {
  const thai = textRuns(text).some(({ by }) => by === 'thai');
  const wanted = FACES.filter(({ name }) => thai || !name.startsWith('thai'));
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
