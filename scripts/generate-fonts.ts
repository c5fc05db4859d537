/** Cuts the shipped fonts down to what maps are written with: `node scripts/generate-fonts.ts`. Prints what each weighs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { loadBundled } from './lib/load-bundled.mjs';

const require = createRequire(import.meta.url);
/** Beside the painter of PDF, which must know what the fonts hold. */
const { EMOJI, ENCLOSED, LATIN, MATHS, SYMBOLS, THAI_LETTERS } =
  await loadBundled<typeof import('../src/export/font-ranges.js')>('src/export/font-ranges.ts');
const target = path.join(import.meta.dirname, '../media/fonts');

/** WOFF2 for pages, which have signs of their own; what makes PDF and PNG reads TTF only. */
const BOTH = [
  ['woff2', 'woff2'],
  ['ttf', 'sfnt'],
] as const;
const TTF = [['ttf', 'sfnt']] as const;

const FONTS = [
  { package: 'noto-sans', folder: '400Regular', name: 'noto-sans-400', ranges: LATIN, forms: BOTH },
  { package: 'noto-sans', folder: '500Medium', name: 'noto-sans-500', ranges: LATIN, forms: BOTH },
  { package: 'noto-sans', folder: '600SemiBold', name: 'noto-sans-600', ranges: LATIN, forms: BOTH },
  { package: 'noto-sans', folder: '400Regular_Italic', name: 'noto-sans-400-italic', ranges: LATIN, forms: BOTH },
  { package: 'noto-sans-thai', folder: '400Regular', name: 'noto-sans-thai-400', ranges: THAI_LETTERS, forms: BOTH },
  { package: 'noto-sans-thai', folder: '500Medium', name: 'noto-sans-thai-500', ranges: THAI_LETTERS, forms: BOTH },
  { package: 'noto-sans-thai', folder: '600SemiBold', name: 'noto-sans-thai-600', ranges: THAI_LETTERS, forms: BOTH },
  { package: 'noto-sans-math', folder: '400Regular', name: 'noto-sans-math', ranges: MATHS, forms: TTF },
  { package: 'noto-sans-symbols-2', folder: '400Regular', name: 'noto-sans-symbols-2', ranges: SYMBOLS, forms: TTF },
  { package: 'noto-sans-symbols', folder: '400Regular', name: 'noto-sans-symbols', ranges: ENCLOSED, forms: TTF },
  { package: 'noto-emoji', folder: '400Regular', name: 'noto-emoji', ranges: EMOJI, forms: TTF },
] as const;

const FAMILIES = {
  'noto-sans': 'NotoSans',
  'noto-sans-thai': 'NotoSansThai',
  'noto-sans-math': 'NotoSansMath',
  'noto-sans-symbols-2': 'NotoSansSymbols2',
  'noto-sans-symbols': 'NotoSansSymbols',
  'noto-emoji': 'NotoEmoji',
} as const;

/** In the table of names: the family that all weights share, and the weight. Without them a rasteriser takes each weight for a family. */
const FAMILY_NAMES = [16, 17];
/** What puts letters and their marks together. Small capitals, old figures and fractions are asked for nowhere, and are a third of the glyphs. */
const FEATURES = ['calt', 'ccmp', 'dist', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];
function charactersOf(ranges: readonly (readonly [number, number])[]): string {
  let text = '';
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
  return text;
}

async function cut(font: (typeof FONTS)[number]): Promise<number> {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${font.package}/package.json`));
  const whole = readFileSync(path.join(root, font.folder, `${FAMILIES[font.package]}_${font.folder}.ttf`));
  const characters = charactersOf(font.ranges);
  let sum = 0;
  for (const [ending, targetFormat] of font.forms) {
    const small = await subsetFont(whole, characters, {
      targetFormat,
      preserveNameIds: FAMILY_NAMES,
      keepFeatures: FEATURES,
      noHinting: true,
      dropTables: ['MATH'],
    });
    if (targetFormat === 'sfnt') expectLetters(font.name, small, characters);
    writeFileSync(path.join(target, `${font.name}.${ending}`), small);
    process.stdout.write(`${font.name}.${ending} ${small.length} bytes\n`);
    sum += small.length;
  }
  return sum;
}

/** The ranges say what the fonts hold, so a letter that its font never had must not stand in them. */
function expectLetters(name: string, bytes: Buffer, characters: string): void {
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is a collection of fonts`);
  const lacking = [...characters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  if (lacking.length > 0) throw new Error(`${name} lacks ${lacking.join(' ')}`);
}

function licenceOf(packageName: string): string {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`));
  return readFileSync(path.join(root, 'LICENSE_FONT'), 'utf8');
}

mkdirSync(target, { recursive: true });
let sum = 0;
for (const font of FONTS) sum += await cut(font);
// The licences differ in the line that names whose work it is.
const licences = Object.keys(FAMILIES).map(licenceOf);
const owners = [...new Set(licences.map((licence) => licence.split('\n')[0] ?? ''))];
const terms = licences[0]?.slice(licences[0].indexOf('\n') + 1) ?? '';
writeFileSync(path.join(target, 'OFL.txt'), `${owners.join('\n')}\n${terms}`);
process.stdout.write(`all fonts ${sum} bytes\n`);
