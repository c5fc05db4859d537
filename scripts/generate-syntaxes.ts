/** The TextMate grammar of `.journey` files, made from the vocabularies. `npm run generate` writes it. */
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { CAUSES } from '../src/core/vocabulary/catalogue.js';
import { FACES } from '../src/core/vocabulary/emotions.js';
import { isBlockKeyword, KEYWORD_IDS, specOf } from '../src/core/vocabulary/keyword.js';
import type { KeywordId, ValueForm } from '../src/core/vocabulary/keyword.js';
import { anyOf, BLANK, DIGITS, DRESS, fixedWords, KEYWORD_END, names, WORD_END } from './word-pattern.js';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}

/** Facts whose values are highlighted alike. */
interface FactGroup {
  readonly keywords: readonly KeywordId[];
  /** What may be at the start of the value, and its scope. */
  readonly leading?: { readonly pattern: string; readonly scope: string };
  /** Scope of the value as a whole. */
  readonly value: string;
  /** Rules inside the value. */
  readonly inside: readonly string[];
}

// Free text is most of a file and reads best in the plain colour of the theme.
const TEXT = 'meta.value.journey';
const FIXED = 'constant.language.journey';
const REFERENCE = 'variable.other.reference.journey';
const NUMBER = `[-+\u2212]?[${DIGITS}]+(?:\\.[${DIGITS}]+)?`;

/** The grammar as the text of its file. */
export function generateSyntax(): string {
  const grammar = {
    information_for_contributors: [
      'Generated from src/core/vocabulary by scripts/generate-syntaxes.ts: change it there.',
    ],
    name: 'Journey',
    scopeName: 'source.journey',
    fileTypes: ['journey'],
    patterns: ['conflict', 'comment', 'continuation', 'block', 'fact'].map((rule) => ({ include: `#${rule}` })),
    repository: {
      conflict: CONFLICT,
      comment: COMMENT,
      continuation: CONTINUATION,
      block: { patterns: KEYWORD_IDS.filter(isBlockKeyword).map(blockRule) },
      fact: { patterns: factGroups().map(factRule) },
      date: { name: 'constant.numeric.date.journey', match: `[${DIGITS}]{4}(?:-[${DIGITS}]{1,2}){1,2}(?![${DIGITS}])` },
      // Between two numbers the hyphen means a range, not a sign.
      number: { name: 'constant.numeric.journey', match: `(?<![\\p{L}\\p{M}${DIGITS}])${NUMBER}` },
      unit: unitRule(),
      particle: wordRule(FIXED, fixedWords('particle')),
      channel: itemRule(
        'support.constant.channel.journey',
        names(({ channels }) => channels),
      ),
      device: itemRule(FIXED, fixedWords('device')),
      party: itemRule(FIXED, fixedWords('party')),
      kind: { name: FIXED, match: `(?<=[ \\t])${anyOf(fixedWords('channelKind'))}(?=[ \\t]*(?:[,，、;]|$))` },
    },
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

const CONFLICT: Rule = {
  name: 'invalid.illegal.conflict-mark.journey',
  match: '^(?:<{7}|\\|{7}|={7}|>{7})(?:[ \\t].*)?$',
};

const COMMENT: Rule = {
  match: `^${DRESS}((//).*)$`,
  captures: { 1: { name: 'comment.line.double-slash.journey' }, 2: { name: 'punctuation.definition.comment.journey' } },
};

const CONTINUATION: Rule = {
  match: `^${DRESS}(\\.\\.\\.|…|\\|)(.*)$`,
  captures: { 1: { name: 'keyword.operator.continuation.journey' }, 2: { name: TEXT } },
};

const TITLE_SCOPES = {
  persona: 'markup.bold.journey entity.name.function.persona.journey',
  journey: 'markup.bold.journey entity.name.function.title.journey',
  catalogue: 'constant.language.journey',
  stage: 'markup.bold.journey entity.name.function.stage.journey',
  step: 'entity.name.function.step.journey',
} as const;

function blockRule(keyword: keyof typeof TITLE_SCOPES): Rule {
  return {
    match: `^${DRESS}(${spellings([keyword])})${KEYWORD_END}(${BLANK}*[:：])?${BLANK}*(.*)$`,
    captures: {
      1: { name: 'keyword.control.journey' },
      2: { name: 'punctuation.separator.key-value.journey' },
      3: { name: TITLE_SCOPES[keyword] },
    },
  };
}

function factRule(group: FactGroup): Rule {
  const leading = group.leading ? `(?:(${group.leading.pattern})${WORD_END})?` : '()';
  return {
    match: `^${DRESS}(${spellings(group.keywords)})${KEYWORD_END}(${BLANK}*[:：])?${BLANK}*${leading}(.*)$`,
    captures: {
      1: { name: 'keyword.other.journey' },
      2: { name: 'punctuation.separator.key-value.journey' },
      ...(group.leading ? { 3: { name: group.leading.scope } } : {}),
      4: {
        name: group.value,
        ...(group.inside.length === 0 ? {} : { patterns: group.inside.map((rule) => ({ include: `#${rule}` })) }),
      },
    },
  };
}

/** Every fact is in exactly one group; the last takes all that are plain text. */
function factGroups(): readonly FactGroup[] {
  const groups = [...wordGroups(), ...numberGroups(), ...nameGroups()];
  const grouped = new Set(groups.flatMap(({ keywords }) => keywords));
  const rest = KEYWORD_IDS.filter((keyword) => !isBlockKeyword(keyword) && !grouped.has(keyword));
  return [...groups, { keywords: rest, value: TEXT, inside: [] }];
}

function wordGroups(): readonly FactGroup[] {
  const fixed = (
    keywords: readonly KeywordId[],
    words: readonly string[],
    inside: readonly string[] = [],
  ): FactGroup => ({
    keywords,
    leading: { pattern: anyOf(words), scope: FIXED },
    value: TEXT,
    inside,
  });
  const causes = VOCABULARIES.flatMap((vocabulary) =>
    CAUSES.flatMap((cause) => [cause, ...vocabulary.causes[cause].names]),
  );
  return [
    fixed(ofForm('level', 'levelText', 'impact'), fixedWords('level')),
    fixed(ofForm('effort'), fixedWords('level'), ['unit', 'number']),
    fixed(['state'], fixedWords('journeyState', 'rowState', 'ideaState')),
    fixed(['media'], fixedWords('media')),
    fixed(ofForm('model'), fixedWords('model')),
    fixed(ofForm('phase'), [...fixedWords('phase'), ...names(({ stageNames }) => stageNames)]),
    fixed(ofForm('objective'), fixedWords('objective')),
    fixed(ofForm('moment'), fixedWords('moment')),
    fixed(ofForm('evidence'), fixedWords('evidence'), ['date', 'number']),
    fixed(ofForm('cause'), causes),
    fixed(['device'], fixedWords('device'), ['device']),
    fixed(['doneBy'], fixedWords('party'), ['party']),
  ];
}

function numberGroups(): readonly FactGroup[] {
  const faces = anyOf(Object.values(FACES).flat());
  const feeling = `(?:${NUMBER}(?:${BLANK}*/${BLANK}*5)?|${faces}\\x{fe0f}?)`;
  return [
    {
      keywords: ofForm('feels'),
      leading: { pattern: feeling, scope: 'constant.numeric.journey' },
      value: TEXT,
      inside: [],
    },
    {
      keywords: ofForm('wait', 'duration', 'number', 'count', 'percent', 'date', 'due'),
      value: TEXT,
      inside: ['particle', 'unit', 'date', 'number'],
    },
    {
      keywords: ofForm('leaves'),
      leading: { pattern: `${NUMBER}(?:${BLANK}*%)?`, scope: 'constant.numeric.journey' },
      value: TEXT,
      inside: [],
    },
    {
      keywords: ofForm('metric'),
      leading: { pattern: anyOf(names(({ metrics }) => metrics)), scope: 'support.constant.metric.journey' },
      value: TEXT,
      inside: ['particle', 'unit', 'number'],
    },
  ];
}

function nameGroups(): readonly FactGroup[] {
  const touchpoints = anyOf(names((vocabulary) => vocabulary.touchpoints));
  const channels = anyOf(names((vocabulary) => vocabulary.channels));
  const end = anyOf(VOCABULARIES.flatMap(({ words }) => [...words.ending.end, ...words.ending.lost]));
  return [
    {
      keywords: ofForm('name'),
      leading: { pattern: touchpoints, scope: 'support.constant.touchpoint.journey' },
      value: TEXT,
      inside: [],
    },
    {
      keywords: ofForm('channels'),
      leading: { pattern: channels, scope: 'support.constant.channel.journey' },
      value: TEXT,
      inside: ['channel', 'kind'],
    },
    {
      keywords: ofForm('wayRef'),
      leading: { pattern: `${end}(?=${BLANK}*$)`, scope: FIXED },
      value: REFERENCE,
      inside: [],
    },
    { keywords: ofForm('personaRefs', 'journeyRef', 'answeredRef'), value: REFERENCE, inside: [] },
  ];
}

function ofForm(...forms: readonly ValueForm[]): readonly KeywordId[] {
  return KEYWORD_IDS.filter((keyword) => forms.includes(specOf(keyword).form));
}

function spellings(keywords: readonly KeywordId[]): string {
  return anyOf(VOCABULARIES.flatMap((vocabulary) => keywords.flatMap((keyword) => vocabulary.keywords[keyword])));
}

/** A unit comes after a number, with or without one space. */
function unitRule(): Rule {
  const units = anyOf([...fixedWords('durationUnit', 'currency'), '%']);
  return { name: 'keyword.other.unit.journey', match: `(?<=[${DIGITS}]|[${DIGITS}] )${units}(?![\\p{L}\\p{M}])` };
}

/** A word anywhere in a value. */
function wordRule(scope: string, words: readonly string[]): Rule {
  return { name: scope, match: `(?<![^\\s,])${anyOf(words)}${WORD_END}` };
}

/** A word at the start of a further item of a list. */
function itemRule(scope: string, words: readonly string[]): Rule {
  return { name: scope, match: `(?<=[,，、;]|[,，、;] )${anyOf(words)}${WORD_END}` };
}
