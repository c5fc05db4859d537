/** Texts that nobody wrote: those of the repository and generated ones, changed as hands, pastes and other programs change texts. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIAGNOSTIC_SAMPLES } from '../../../scripts/diagnostic-samples.js';
import { toText } from '../../../src/core/interchange/text.js';
import { VOCABULARIES } from '../../../src/core/vocabulary/all.js';
import { withoutAnnotations } from '../annotate.js';
import { EXAMPLE_NAMES, exampleText } from '../examples.js';
import { documents } from '../model-arbitrary.js';
import type { Random } from './random.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** A longer text is tried in part: most of what can go wrong needs few lines, and many texts find more than long ones. */
const LONGEST = 45;

const ORIGINALS: readonly string[] = [
  ...EXAMPLE_NAMES.map(exampleText),
  ...filesBelow('validation', '.journey').map(withoutAnnotations),
  ...filesBelow('mermaid', '.journey'),
  ...filesBelow('typing', '.journey'),
  ...filesBelow('fixes', '.txt').flatMap((table) =>
    table
      .split(/^=== \w\w\n/mu)
      .slice(1)
      .map((row) => row.split(/\n→ |\n\(no fix\)/u)[0] ?? ''),
  ),
  ...Object.values(DIAGNOSTIC_SAMPLES).flatMap(({ wrong, right }) => [wrong, right]),
];

/** Lines of all kinds: what is inserted into a text has had a meaning elsewhere. */
const LINES = [...new Set(ORIGINALS.flatMap((text) => text.split('\n')))].filter((line) => line.trim() !== '');
const KEYWORDS = VOCABULARIES.flatMap(({ keywords }) => Object.values(keywords).flat());

const NUMBERS = [
  '0',
  '5',
  '8',
  '11',
  '-1',
  '+2',
  '120',
  '1,800',
  '1.800',
  '1 800',
  '1’800',
  '1,800.50',
  '1.800,50',
  '0.4',
  '0,4',
  '.5',
  '4.50',
  '8/10',
  '2-3',
  '40 %',
  '140%',
  '๕',
  '๑,๘๐๐',
  '๐.๔',
  '๑๒๐ %',
  '2569-11-22',
  '๒๕๖๙-๑๑-๒๒',
  '22/11/2026',
  '3 d',
  '90 min',
  '1h 30',
  '2 ชม.',
  '99999999999999999999',
];

const CHARACTERS = [
  ' ',
  '\u00a0',
  '\u200b',
  '\u3000',
  '\u202e',
  '\t',
  ':',
  '：',
  ',',
  '，',
  '、',
  ';',
  '"',
  '“',
  '”',
  '«',
  "'",
  '’',
  '(',
  ')',
  '/',
  ' / ',
  '-',
  '→',
  '%',
  '=',
  '...',
  '…',
  '//',
  '#',
  '|',
  '<',
  '&',
  '\ud83d',
  '👩‍👩‍👧',
  'e\u0301',
  'ำ',
  '่',
  '๙',
  'Ạ',
  '\u0000',
  '\ufeff',
];

const MARKS = ['- ', '* ', '• ', '12. ', '๑) ', '- [ ] ', '... ', '// ', '"', '| ', '### ', '> '];
/** Names as people write them: with commas, and quotes and apostrophes without a counterpart. */
const NAMES = ['O\u2019Neil, "the', "O'Neil", 'Nguyễn, Lan', '"Ploy', 'Ploy"', 'พลอย, มินท์', 'A / B', 'a-b_c', '“Mai”'];

/** Blocks that a fix must not write into if it means another one. */
const BLOCKS: readonly (readonly string[])[] = [
  ['catalogue: model', '  model: ours', '    stage: Sees', '    stage: Buys'],
  ['คลังกลาง: จุดสัมผัส', '  จุดสัมผัส: ตู้กด', '    รหัส: kiosk'],
  ['danh mục: kênh', '  kênh: trạm xe'],
  ['catalogue: metric', '  metric: smiles'],
  ['persona: Ploy', '  who: Nurse'],
  ['ลูกค้า: O\u2019Neil, "the', '  คือใคร: นักเรียน'],
  ['journey: Later, "again', '  for: Ploy', '  stage: Ride', '    step: Pays', '      feels: 2'],
  ['stage: Ride', '  step: Pays', '    id: pays', '  step: Pays', '    id: pays'],
];

type Mutation = (lines: string[], random: Random) => void;

const at = (lines: readonly string[], random: Random): number => random.below(lines.length);

/** Replaces one line by another text. */
function change(lines: string[], random: Random, to: (line: string) => string): void {
  const place = at(lines, random);
  lines[place] = to(lines[place] ?? '');
}

const MUTATIONS: readonly Mutation[] = [
  // Characters.
  (lines, random) =>
    change(lines, random, (line) => {
      const place = random.below(line.length + 1);
      return line.slice(0, place) + random.pick(CHARACTERS) + line.slice(place);
    }),
  (lines, random) =>
    change(lines, random, (line) => {
      const place = random.below(line.length);
      return line.slice(0, place) + line.slice(place + 1 + random.below(3));
    }),
  (lines, random) =>
    change(lines, random, (line) => {
      const place = random.below(line.length);
      return (
        line.slice(0, place) +
        line
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        line.slice(place + 2)
      );
    }),
  // Lines.
  (lines, random) => void lines.splice(at(lines, random), 1 + random.below(3)),
  (lines, random) => {
    const place = at(lines, random);
    lines.splice(at(lines, random), 0, ...lines.slice(place, place + 1 + random.below(3)));
  },
  (lines, random) => lines.splice(at(lines, random), 0, ...lines.splice(at(lines, random), 1 + random.below(3))),
  (lines, random) => void lines.splice(at(lines, random), 0, random.pick(LINES)),
  (lines, random) => void lines.splice(at(lines, random), 0, random.pick(['', '   ', '// aside', '  // ไว้ก่อน'])),
  (lines, random) => {
    const place = at(lines, random);
    const [next = ''] = lines.splice(place + 1, 1);
    lines[place] = (lines[place] ?? '') + random.pick(['', ' ']) + next.trim();
  },
  (lines, random) => {
    const place = at(lines, random);
    const line = lines[place] ?? '';
    const cut = random.below(line.length + 1);
    lines.splice(place, 1, line.slice(0, cut), random.pick(['', '  ', '... ']) + line.slice(cut));
  },
  // Keywords.
  (lines, random) => change(lines, random, (line) => line.replace(/[^\s:]+/u, () => random.pick(KEYWORDS))),
  (lines, random) => change(lines, random, (line) => line.replace(/^(\s*)/u, `$1${random.pick(KEYWORDS)}: `)),
  (lines, random) =>
    change(
      lines,
      random,
      (line) => `${/^\s*/u.exec(line)?.[0] ?? ''}${random.pick(KEYWORDS)}: ${random.pick(NUMBERS)}`,
    ),
  (lines, random) => change(lines, random, (line) => line.replace(/^(\s*[^:]+:).*/u, '$1')),
  (lines, random) => change(lines, random, (line) => line.replace(':', random.pick(['', ' ', '：', ' : ', '::']))),
  (lines, random) => change(lines, random, (line) => line.replace(/:.*/u, (value) => value + value.slice(1))),
  // Whole blocks of another kind, below and above.
  (lines, random) => void lines.push('', ...random.pick(BLOCKS)),
  (lines, random) => void lines.splice(0, 0, ...random.pick(BLOCKS), ''),
  (lines, random) => void lines.splice(at(lines, random), 0, ...random.pick(BLOCKS)),
  // Numbers and names.
  (lines, random) =>
    change(lines, random, (line) => line.replace(/[\d๐-๙]+(?:[.,][\d๐-๙]+)*/u, () => random.pick(NUMBERS))),
  (lines, random) => change(lines, random, (line) => `${line} ${random.pick(NUMBERS)}`),
  (lines, random) => change(lines, random, (line) => line.replace(/:\s*.*/u, () => `: ${random.pick(NUMBERS)}`)),
  (lines, random) => change(lines, random, (line) => line.replace(/:\s*.*/u, () => `: ${random.pick(NAMES)}`)),
  (lines, random) => change(lines, random, (line) => `${line}, ${random.pick(NAMES)}`),
  (lines, random) => change(lines, random, toThaiDigits),
  // Quotes and marks.
  (lines, random) => change(lines, random, (line) => line.replace(/:\s*(.*)/u, (_, value: string) => `: "${value}"`)),
  (lines, random) => change(lines, random, (line) => line.replace(/^(\s*)/u, `$1${random.pick(MARKS)}`)),
  (lines, random) => {
    const mark = random.pick(MARKS);
    lines.forEach((line, place) => (lines[place] = line.replace(/^(\s*)(?=\S)/u, `$1${mark}`)));
  },
  (lines, random) => {
    const place = at(lines, random);
    lines.splice(place + 1, 0, '=======', random.pick(LINES), '>>>>>>> other');
    lines.splice(place, 0, '<<<<<<< HEAD');
  },
];

/** What a whole text may go through on its way from one program to another. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/^[ \t]+/gmu, ''),
  (text) => text.replace(/^( {2})+/gmu, (blanks) => '\t'.repeat(blanks.length / 2)),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\n+$/u, ''),
  toThaiDigits,
  (text) => text.replace(/: /gu, ' '),
];

function toThaiDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** A text with some changes; the same random state always gives the same changes. */
export function mutatedText(random: Random): string {
  const lines = someLines(originalText(random), random);
  for (let changes = random.below(6); changes > 0; changes--) {
    random.pick(MUTATIONS)(lines, random);
    if (lines.length === 0) lines.push('');
  }
  const text = lines.join('\n');
  return random.chance(0.4) ? random.pick(DRESSES)(text) : text;
}

function originalText(random: Random): string {
  if (random.chance(0.8)) return random.pick(ORIGINALS);
  const [document] = fc.sample(documents, { seed: random.below(2 ** 31), numRuns: 1 });
  return document ? toText(document, random.pick(VOCABULARIES)) : '';
}

function someLines(text: string, random: Random): string[] {
  const lines = text.split('\n');
  if (lines.length <= LONGEST) return lines;
  const from = random.below(lines.length - LONGEST / 3);
  // The head says who the map is for and what it is measured by.
  return [
    ...(random.chance(0.7) ? lines.slice(0, random.below(10)) : []),
    ...lines.slice(from, from + random.below(LONGEST)),
  ];
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(FIXTURES, folder, file), 'utf8'));
}
