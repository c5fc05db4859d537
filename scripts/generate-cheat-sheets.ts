import type { CheatSheetWords } from '../src/core/vocabulary/cheat-sheet-words.js';
import { CHEAT_SHEET } from '../src/core/vocabulary/by-language/cheat-sheet.generated.js';
import { KEYWORD_IDS, specOf } from '../src/core/vocabulary/keyword.js';
import type { KeywordId, Place } from '../src/core/vocabulary/keyword.js';
import type { FixedWordSet, HumanLanguage, Vocabulary } from '../src/core/vocabulary/vocabulary.js';

const WORDS: Readonly<Record<HumanLanguage, CheatSheetWords>> = CHEAT_SHEET;

/** Where the sheet of a language is kept, from the root of the project. */
export function cheatSheetFile(language: HumanLanguage): string {
  return `docs/cheat-sheet.${language}.md`;
}

/** Every keyword with place, form and sample, and every fixed word, on one page in one language. */
export function generateCheatSheet(vocabulary: Vocabulary): string {
  const words = WORDS[vocabulary.code];
  return [
    '<!-- Made by scripts/generate-docs.mjs from the vocabularies; do not edit. -->',
    `# ${words.title}`,
    words.lines.map((line) => `- ${line}`).join('\n'),
    `## ${words.example}`,
    `\`\`\`journey\n${exampleFile(vocabulary)}\n\`\`\``,
    `## ${words.keywords}`,
    keywordTable(vocabulary, words),
    `## ${words.fixedWords}`,
    fixedWordTable(vocabulary, words),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** The sample line of a keyword, as the sheet shows it. */
export function sampleLine(vocabulary: Vocabulary, keyword: KeywordId): string {
  return `${vocabulary.keywords[keyword][0]}${vocabulary.colon} ${vocabulary.keywordHelp[keyword].sample}`;
}

/** The keywords of the small file, with their depth. */
const EXAMPLE: readonly (readonly [keyword: KeywordId, depth: number])[] = [
  ['persona', 0],
  ['who', 1],
  ['wants', 1],
  ['uses', 1],
  ['journey', 0],
  ['for', 1],
  ['goal', 1],
  ['model', 1],
  ['stage', 0],
  ['people', 1],
  ['step', 1],
  ['does', 2],
  ['thinks', 2],
  ['touchpoint', 2],
  ['channel', 2],
  ['feels', 2],
  ['pain', 2],
  ['cause', 2],
  ['idea', 2],
  ['wait', 2],
  ['owner', 2],
];

function exampleFile(vocabulary: Vocabulary): string {
  return EXAMPLE.map(([keyword, depth]) => '  '.repeat(depth) + sampleLine(vocabulary, keyword)).join('\n');
}

function keywordTable(vocabulary: Vocabulary, words: CheatSheetWords): string {
  return table(
    [words.keyword, words.standsIn, words.value, words.sample],
    KEYWORD_IDS.map((keyword) => {
      const { places, repeat, form } = specOf(keyword);
      const once = repeat === 'once' ? ` (${words.once})` : '';
      return [
        vocabulary.keywords[keyword].map(code).join(', '),
        places.map((place) => placeName(place, vocabulary, words)).join(', ') + once,
        words.forms[form],
        code(sampleLine(vocabulary, keyword)),
      ];
    }),
  );
}

function placeName(place: Place, vocabulary: Vocabulary, words: CheatSheetWords): string {
  return place === 'file' ? words.file : vocabulary.keywords[place][0];
}

/** The keywords after which the words of a set may follow. */
const USERS: Readonly<Record<FixedWordSet, readonly KeywordId[]>> = {
  level: ['pain', 'impact', 'effort', 'value'],
  size: ['effort'],
  media: ['media'],
  channelKind: ['channel'],
  journeyState: ['state'],
  rowState: ['state'],
  ideaState: ['state'],
  party: ['doneBy', 'impact'],
  personaRank: ['countsAs'],
  device: ['device'],
  moment: ['moment'],
  objective: ['objective'],
  evidence: ['evidence'],
  phase: ['countsAs'],
  model: ['model'],
  catalogueKind: ['catalogue'],
  durationUnit: ['wait', 'lasts', 'reviewEvery', 'effort', 'metric'],
  currency: ['metric'],
  particle: ['wait', 'metric'],
  ending: ['goesTo'],
};

/** The sets whose keyword means something different in each part. */
const PARTS: Partial<Record<FixedWordSet, readonly KeywordId[]>> = {
  journeyState: ['journey'],
  rowState: ['stage', 'step'],
  ideaState: ['idea'],
  personaRank: ['persona'],
};

function fixedWordTable(vocabulary: Vocabulary, words: CheatSheetWords): string {
  // `Object.keys` does not know that the record has no other keys.
  const sets = Object.keys(USERS) as readonly FixedWordSet[];
  const spell = (keywords: readonly KeywordId[]): string =>
    keywords.map((keyword) => vocabulary.keywords[keyword][0]).join(', ');
  return table(
    [words.behind, words.words],
    sets.map((set) => {
      const parts = PARTS[set];
      const names: readonly (readonly string[])[] = Object.values(vocabulary.words[set]);
      return [
        `${spell(USERS[set])}${parts ? ` (${spell(parts)})` : ''}`,
        names.map(([name = '']) => code(name)).join(' · '),
      ];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`)
    .join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
