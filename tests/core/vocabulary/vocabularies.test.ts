import { describe, expect, test } from 'vitest';
import { VOCABULARIES, vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { CAUSES } from '../../../src/core/vocabulary/catalogue.js';
import { CHANNEL_IDS } from '../../../src/core/vocabulary/channels.js';
import { foldExact, foldLoose } from '../../../src/core/vocabulary/fold.js';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import { METRIC_IDS, METRICS } from '../../../src/core/vocabulary/metrics.js';
import { TOUCHPOINT_IDS } from '../../../src/core/vocabulary/touchpoints.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { FixedWordSet, Vocabulary } from '../../../src/core/vocabulary/vocabulary.js';

type Sets = ReadonlyMap<string, (vocabulary: Vocabulary) => Readonly<Record<string, readonly string[] | undefined>>>;

const FIXED_SETS = Object.keys(vocabularyOf('en').words) as FixedWordSet[];

/** Every set of words in which a word may mean only one thing. */
const SETS: Sets = new Map([
  ['keywords', (vocabulary: Vocabulary) => vocabulary.keywords],
  ['stageNames', (vocabulary: Vocabulary) => vocabulary.stageNames],
  ['touchpoints', (vocabulary: Vocabulary) => vocabulary.touchpoints],
  ['channels', (vocabulary: Vocabulary) => vocabulary.channels],
  ['metrics', (vocabulary: Vocabulary) => vocabulary.metrics],
  ['emotions', (vocabulary: Vocabulary) => vocabulary.feelings.byScore],
  [
    'causes',
    (vocabulary: Vocabulary) => Object.fromEntries(CAUSES.map((cause) => [cause, vocabulary.causes[cause].names])),
  ],
  ...FIXED_SETS.map((set): [string, (vocabulary: Vocabulary) => Readonly<Record<string, readonly string[]>>] => [
    set,
    (vocabulary) => vocabulary.words[set],
  ]),
]);

const KEYWORD_SPELLINGS = VOCABULARIES.flatMap((vocabulary) =>
  KEYWORD_IDS.flatMap((keyword) => vocabulary.keywords[keyword]),
);

function wordsOf(set: string): readonly { id: string; word: string }[] {
  const namesOf = SETS.get(set);
  if (!namesOf) throw new Error(`no set ${set}`);
  return VOCABULARIES.flatMap((vocabulary) =>
    Object.entries(namesOf(vocabulary)).flatMap(([id, names]) => (names ?? []).map((word) => ({ id, word }))),
  );
}

describe('keywords', () => {
  test('are 69, spelt in 211 ways in three languages', () => {
    expect(KEYWORD_IDS).toHaveLength(69);
    expect(new Set(KEYWORD_SPELLINGS).size).toBe(211);
  });

  test('stay apart, also without tone marks', () => {
    for (const fold of [foldExact, foldLoose]) expect(new Set(KEYWORD_SPELLINGS.map(fold)).size).toBe(211);
  });

  test('begin each other only in the documented pairs', () => {
    const pairs = KEYWORD_SPELLINGS.flatMap((short) =>
      KEYWORD_SPELLINGS.filter((long) => long !== short && long.startsWith(short)).map((long) => `${short} < ${long}`),
    );
    expect(pairs).toEqual([
      'catalog < catalogue',
      'id < idea',
      'เป้าหมาย < เป้าหมายธุรกิจ',
      'ทำ < ทำโดย',
      'mục tiêu < mục tiêu kinh doanh',
    ]);
  });

  test('are not among the words that are mistaken for them', () => {
    const known = new Set(KEYWORD_SPELLINGS.map(foldExact));
    const mistaken = VOCABULARIES.flatMap((vocabulary) => Object.keys(vocabulary.mistakenKeywords));
    expect(mistaken.filter((word) => known.has(foldExact(word)))).toEqual([]);
    expect(mistaken.filter((word) => word !== foldExact(word))).toEqual([]);
  });
});

describe.each([...SETS.keys()])('%s', (set) => {
  test('has no word with two meanings', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { id, word } of wordsOf(set)) {
      const folded = foldExact(word);
      meanings.set(folded, (meanings.get(folded) ?? new Set()).add(id));
    }
    expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('is written in NFC, without commas, semicolons, colons and stray blanks', () => {
    const words = wordsOf(set).map(({ word }) => word);
    expect(words.length).toBeGreaterThan(0);
    expect(
      words.filter(
        (word) => word !== word.normalize('NFC') || word !== word.trim() || /[,;:，、；：]| {2}/u.test(word),
      ),
    ).toEqual([]);
  });
});

describe.each(HUMAN_LANGUAGES)('the vocabulary of %s', (language) => {
  const vocabulary = vocabularyOf(language);

  test('is complete', () => {
    expect(vocabulary.code).toBe(language);
    expect(Object.keys(vocabulary.touchpoints)).toEqual(TOUCHPOINT_IDS);
    expect(Object.keys(vocabulary.channels)).toEqual(CHANNEL_IDS);
    expect(Object.keys(vocabulary.metrics)).toEqual(METRIC_IDS);
    expect(Object.keys(vocabulary.keywordHelp)).toEqual(KEYWORD_IDS);
    expect(TOUCHPOINT_IDS).toHaveLength(67);
    expect(CHANNEL_IDS).toHaveLength(20);
  });

  test('explains every keyword in one line with a sample', () => {
    for (const { text, sample } of Object.values(vocabulary.keywordHelp)) {
      expect(text).toMatch(/^\S.{8,160}$/u);
      expect(sample).toMatch(/^\S/u);
    }
  });

  test('has a snippet of each kind, whose placeholders count from 1', () => {
    expect(vocabulary.snippets.map(({ id }) => id)).toEqual([
      'journey',
      'first-journey',
      'stage',
      'step',
      'persona',
      'pain-idea',
    ]);
    for (const { body } of vocabulary.snippets) {
      const numbers = Array.from(body.join('\n').matchAll(/\$\{(\d+)/gu), (match) => Number(match[1]));
      expect(Math.min(...numbers)).toBe(1);
      expect(new Set(numbers).size).toBe(Math.max(...numbers));
      expect(body.at(-1)).toBe('$0');
    }
  });

  test('starts every line of its snippets with a keyword of its own', () => {
    const own = KEYWORD_IDS.flatMap((keyword) => vocabulary.keywords[keyword]);
    const lines = vocabulary.snippets.flatMap(({ body }) => body).filter((line) => line !== '' && line !== '$0');
    const strange = lines.filter((line) => !own.some((keyword) => new RegExp(`^ *${keyword}[: ]`, 'u').test(line)));
    expect(strange).toEqual([]);
  });
});

describe('metrics', () => {
  test('have scales whose ends are in order', () => {
    for (const { scales } of Object.values(METRICS)) {
      for (const { min, max } of scales) expect(max === undefined || min < max).toBe(true);
    }
  });
});
