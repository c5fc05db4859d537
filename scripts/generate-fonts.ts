/** Cuts the shipped fonts down to Latin, Vietnamese and Thai: `node scripts/generate-fonts.ts`. Prints what each weighs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = path.join(import.meta.dirname, '../media/fonts');

/** Letters and signs that Western European languages and Vietnamese are written with, composed and with combining marks. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  [0x20bf, 0x20bf],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const THAI: readonly (readonly [number, number])[] = [
  [0xe01, 0xe3a],
  [0xe3f, 0xe5b],
  [0x25cc, 0x25cc],
];

const FONTS = [
  { package: 'noto-sans', folder: '400Regular', name: 'noto-sans-400', ranges: LATIN },
  { package: 'noto-sans', folder: '500Medium', name: 'noto-sans-500', ranges: LATIN },
  { package: 'noto-sans', folder: '600SemiBold', name: 'noto-sans-600', ranges: LATIN },
  { package: 'noto-sans', folder: '400Regular_Italic', name: 'noto-sans-400-italic', ranges: LATIN },
  { package: 'noto-sans-thai', folder: '400Regular', name: 'noto-sans-thai-400', ranges: THAI },
  { package: 'noto-sans-thai', folder: '500Medium', name: 'noto-sans-thai-500', ranges: THAI },
  { package: 'noto-sans-thai', folder: '600SemiBold', name: 'noto-sans-thai-600', ranges: THAI },
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
  const small = await subsetFont(whole, charactersOf(font.ranges), { targetFormat: 'woff2' });
  writeFileSync(path.join(target, `${font.name}.woff2`), small);
  process.stdout.write(`${font.name}.woff2 ${small.length} bytes\n`);
  return small.length;
}

function licenceOf(packageName: string): string {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`));
  return readFileSync(path.join(root, 'LICENSE_FONT'), 'utf8');
}

mkdirSync(target, { recursive: true });
let sum = 0;
for (const font of FONTS) sum += await cut(font);
const [latin, thai] = ['noto-sans', 'noto-sans-thai'].map(licenceOf);
// The two licences differ in the line that names whose work it is.
writeFileSync(path.join(target, 'OFL.txt'), `${thai?.split('\n')[0] ?? ''}\n${latin ?? ''}`);
process.stdout.write(`all fonts ${sum} bytes\n`);
