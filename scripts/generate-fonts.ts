/** Reduces the shipped fonts to Latin, Vietnamese and Thai: `node scripts/generate-fonts.ts`. Prints the size of each. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { loadBundled } from './lib/load-bundled.mjs';

const require = createRequire(import.meta.url);
/** Next to the PDF painter, which must know what the fonts contain. */
const { LATIN, THAI_LETTERS } =
  await loadBundled<typeof import('../src/export/font-ranges.js')>('src/export/font-ranges.ts');
const target = path.join(import.meta.dirname, '../media/fonts');

const FONTS = [
  { package: 'noto-sans', folder: '400Regular', name: 'noto-sans-400', ranges: LATIN },
  { package: 'noto-sans', folder: '500Medium', name: 'noto-sans-500', ranges: LATIN },
  { package: 'noto-sans', folder: '600SemiBold', name: 'noto-sans-600', ranges: LATIN },
  { package: 'noto-sans', folder: '400Regular_Italic', name: 'noto-sans-400-italic', ranges: LATIN },
  { package: 'noto-sans-thai', folder: '400Regular', name: 'noto-sans-thai-400', ranges: THAI_LETTERS },
  { package: 'noto-sans-thai', folder: '500Medium', name: 'noto-sans-thai-500', ranges: THAI_LETTERS },
  { package: 'noto-sans-thai', folder: '600SemiBold', name: 'noto-sans-thai-600', ranges: THAI_LETTERS },
] as const;

/** In the name table: the family that all weights share, and the weight. Without them a rasteriser treats each weight as a family. */
const FAMILY_NAMES = [16, 17];
/** WOFF2 for pages; the libraries for PDF and PNG only read TTF. */
const FORMS = [
  ['woff2', 'woff2'],
  ['ttf', 'sfnt'],
] as const;

function charactersOf(ranges: readonly (readonly [number, number])[]): string {
  let text = '';
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
  return text;
}

async function cut(font: (typeof FONTS)[number]): Promise<number> {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${font.package}/package.json`));
  const family = font.package === 'noto-sans' ? 'NotoSans' : 'NotoSansThai';
  const whole = readFileSync(path.join(root, font.folder, `${family}_${font.folder}.ttf`));
  let sum = 0;
  for (const [ending, targetFormat] of FORMS) {
    const small = await subsetFont(whole, charactersOf(font.ranges), { targetFormat, preserveNameIds: FAMILY_NAMES });
    writeFileSync(path.join(target, `${font.name}.${ending}`), small);
    process.stdout.write(`${font.name}.${ending} ${small.length} bytes\n`);
    sum += small.length;
  }
  return sum;
}

function licenceOf(packageName: string): string {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`));
  return readFileSync(path.join(root, 'LICENSE_FONT'), 'utf8');
}

mkdirSync(target, { recursive: true });
let sum = 0;
for (const font of FONTS) sum += await cut(font);
const [latin, thai] = ['noto-sans', 'noto-sans-thai'].map(licenceOf);
// The two licences differ in the line that names the author.
writeFileSync(path.join(target, 'OFL.txt'), `${thai?.split('\n')[0] ?? ''}\n${latin ?? ''}`);
process.stdout.write(`all fonts ${sum} bytes\n`);
