import { readFileSync } from 'node:fs';
import path from 'node:path';
import { README_JOURNEYS } from '../../helpers/typed-texts.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** Texts that people would type, by name, as they should be on the disk afterwards; none ends with a line break. */
export const TYPED_TEXTS = {
  ...readmeJourneys(),
  'shoes en': read('examples/buy-shoes.en.journey'),
  'shoes th': read('examples/buy-shoes.th.journey'),
  'shoes vi': read('examples/buy-shoes.vi.journey'),
  ferry: read('tests/fixtures/typing/island-ferry.journey'),
} as const;

export type TypedText = keyof typeof TYPED_TEXTS;

/** The first journey of the README in each language, as it is there. */
function readmeJourneys(): Readonly<Record<'README en' | 'README th' | 'README vi', string>> {
  const [en, th, vi] = README_JOURNEYS.map((text) => text.trimEnd());
  if (en === undefined || th === undefined || vi === undefined) throw new Error('README has no three journeys.');
  return { 'README en': en, 'README th': th, 'README vi': vi };
}

function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8').trimEnd();
}
