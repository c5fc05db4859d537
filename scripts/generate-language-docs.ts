import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { CAUSES, MODELS, STAGE_NAMES } from '../src/core/vocabulary/catalogue.js';
import { CHANNELS } from '../src/core/vocabulary/channels.js';
import { EMOTION_SCORES, FACES } from '../src/core/vocabulary/emotions.js';
import { KEYWORD_IDS, specOf } from '../src/core/vocabulary/keyword.js';
import type { KeywordId, KeywordSpec, Place, ValueForm } from '../src/core/vocabulary/keyword.js';
import { METRICS } from '../src/core/vocabulary/metrics.js';
import type { MetricScale, MetricSpec } from '../src/core/vocabulary/metrics.js';
import { TOUCHPOINTS } from '../src/core/vocabulary/touchpoints.js';
import type { FixedWordSet, Vocabulary } from '../src/core/vocabulary/vocabulary.js';

/** The tables of the reference page, by the name of their mark in it. */
const TABLES: Readonly<Record<string, () => string>> = {
  keywords: keywordTables,
  words: fixedWordTables,
  stages: stageTable,
  models: modelTable,
  touchpoints: touchpointTable,
  channels: channelTable,
  emotions: emotionTable,
  causes: causeTable,
  metrics: metricTable,
  mistaken: mistakenTable,
};

/**
 * The page with its tables regenerated. A table is between `<!-- generated: name -->` and `<!-- end -->`; everything else is left
 * as it is. Throws if a mark names no table, or a table has no mark.
 */
export function generateLanguageDocs(page: string): string {
  const missing = new Set(Object.keys(TABLES));
  const written = page.replace(
    /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/gu,
    (_, open: string, name: string, close: string) => {
      const made = TABLES[name];
      if (made === undefined) throw new Error(`The page wants a table that nobody makes: ${name}`);
      missing.delete(name);
      return `${open}\n${made()}\n\n${close}`;
    },
  );
  if (missing.size > 0) throw new Error(`The page has no place for: ${[...missing].join(', ')}`);
  return written;
}

const PLACES: Readonly<Record<Place, string>> = {
  file: 'file',
  persona: 'persona',
  catalogue: 'catalogue',
  journey: 'journey',
  stage: 'stage',
  step: 'step',
  pain: '`pain`',
  idea: '`idea`',
  goesTo: '`goes to`',
};

type ReferenceForm = Extract<ValueForm, `${string}Ref` | `${string}Refs`>;

/** References are described by the kinds of things that they name. */
const FORMS: Readonly<Record<Exclude<ValueForm, ReferenceForm>, string>> = {
  title: 'title',
  text: 'text',
  channels: 'channels',
  list: 'list',
  level: 'level',
  levelText: 'level and text',
  choice: 'choice',
  model: 'model',
  date: 'date',
  duration: 'duration',
  phase: 'phase',
  objective: 'objective',
  feels: 'feeling',
  name: 'name',
  number: 'number',
  count: 'count',
  percent: 'percentage',
  wait: 'wait',
  moment: 'moment',
  cause: 'cause',
  evidence: 'evidence',
  leaves: 'leaves',
  metric: 'metric',
  lane: 'lane',
  word: 'word',
  effort: 'level or duration',
  impact: 'impact',
  due: 'date or text',
  system: 'system',
  catalogueKind: 'choice',
};

/** Blocks, then the keywords of a persona, of a journey, of any part, and of another fact. */
function keywordTables(): string {
  const groups: readonly (readonly [string, (keyword: KeywordId) => boolean])[] = [
    ['Blocks', (keyword) => specOf(keyword).form === 'title' || keyword === 'catalogue'],
    ['Persona', (keyword) => stands(keyword, 'persona') && !stands(keyword, 'step')],
    ['Journey, stage or step', (keyword) => stands(keyword, 'journey') || stands(keyword, 'stage')],
    ['Facts of a fact', () => true],
  ];
  const left = new Set(KEYWORD_IDS);
  return groups
    .map(([title, belongs]) => {
      const keywords = [...left].filter(belongs);
      for (const keyword of keywords) left.delete(keyword);
      return `### ${title}\n\n${keywordTable(keywords)}`;
    })
    .join('\n\n');
}

function keywordTable(keywords: readonly KeywordId[]): string {
  const [english] = VOCABULARIES;
  return table(
    [
      ...VOCABULARIES.map((vocabulary) => vocabulary.name),
      'belongs in',
      'how often',
      'value',
      'what it says',
      'example',
    ],
    keywords.map((keyword) => {
      const spec = specOf(keyword);
      const help = english?.keywordHelp[keyword];
      return [
        ...VOCABULARIES.map((vocabulary) => vocabulary.keywords[keyword].map(code).join(', ')),
        spec.places.map((place) => PLACES[place]).join(', '),
        spec.repeat,
        formOf(spec),
        help?.text ?? '',
        code(`${english?.keywords[keyword][0] ?? keyword}: ${help?.sample ?? ''}`),
      ];
    }),
  );
}

function formOf({ form, names = [] }: KeywordSpec): string {
  if (!isReference(form)) return FORMS[form];
  const [last = '', ...others] = [...names].reverse();
  return `name of a ${others.length > 0 ? `${others.reverse().join(', ')} or ` : ''}${last}`;
}

function isReference(form: ValueForm): form is ReferenceForm {
  return !(form in FORMS);
}

function stands(keyword: KeywordId, place: Place): boolean {
  return specOf(keyword).places.includes(place);
}

const SETS: Readonly<Record<FixedWordSet, string>> = {
  level: 'Levels: `pain`, `impact`, `effort`, `value`',
  size: 'Sizes: `effort`',
  media: 'Media: `media`',
  channelKind: 'Channel kinds: after a channel',
  journeyState: 'States of a journey: `state`',
  rowState: 'States of a stage or step: `state`; all but `optional` say how it went in an actual journey',
  ideaState: 'States of an idea: `state` below it',
  party: 'Who does something: `done by`, or whom it helps: `impact`',
  personaRank: 'Ranks of a persona: `counts as` in it',
  device: 'Devices: `device`',
  moment: 'Moments: `moment`',
  objective: 'Objectives: `objective`',
  evidence: 'Kinds of evidence: `evidence`',
  phase: 'Phases: `counts as`',
  model: 'Stage models: `model`',
  catalogueKind: 'What a catalogue lists: `catalogue`',
  durationUnit: 'Units of time',
  currency: 'Currencies',
  particle: 'Small words: `wait`, `metric`',
  ending: 'Ends: `goes to`',
};

// `Object.keys` does not know that the record has no other keys.
const FIXED_WORD_SETS = Object.keys(SETS) as readonly FixedWordSet[];

function fixedWordTables(): string {
  return FIXED_WORD_SETS.map(
    (set) =>
      `### ${SETS[set]}\n\n${namesTable(Object.keys(VOCABULARIES[0]?.words[set] ?? {}), (vocabulary) => vocabulary.words[set])}`,
  ).join('\n\n');
}

function stageTable(): string {
  return namesTable(Object.keys(STAGE_NAMES), (vocabulary) => vocabulary.stageNames, {
    phase: (id) => entryOf(STAGE_NAMES, id) ?? '',
  });
}

function modelTable(): string {
  const english = VOCABULARIES[0]?.stageNames;
  return table(
    ['model', 'stages'],
    Object.entries(MODELS).map(([id, stages]) => [
      code(id),
      stages.map((stage) => english?.[stage][0] ?? stage).join(' → ') || 'whatever you write',
    ]),
  );
}

function touchpointTable(): string {
  return namesTable(Object.keys(TOUCHPOINTS), (vocabulary) => vocabulary.touchpoints, {
    kind: (id) => entryOf(TOUCHPOINTS, id)?.kind ?? '',
    media: (id) => entryOf(TOUCHPOINTS, id)?.media ?? '',
    'usual phase': (id) => entryOf(TOUCHPOINTS, id)?.home.join(', ') ?? '',
  });
}

function channelTable(): string {
  return namesTable(Object.keys(CHANNELS), (vocabulary) => vocabulary.channels, {
    kind: (id) => entryOf(CHANNELS, id)?.kind ?? '',
  });
}

function emotionTable(): string {
  return table(
    ['score', 'face', ...VOCABULARIES.map((vocabulary) => vocabulary.name)],
    EMOTION_SCORES.map((score) => [
      String(score),
      FACES[score].map((face) => (face.charCodeAt(0) < 0x2000 ? code(face) : face)).join(' '),
      ...VOCABULARIES.map((vocabulary) => vocabulary.feelings.byScore[score].join(', ')),
    ]),
  );
}

function causeTable(): string {
  return table(
    ['id', ...VOCABULARIES.map((vocabulary) => vocabulary.name), 'the question that identifies it'],
    CAUSES.map((cause) => [
      code(cause),
      ...VOCABULARIES.map((vocabulary) => vocabulary.causes[cause].names.join(', ')),
      VOCABULARIES[0]?.causes[cause].question ?? '',
    ]),
  );
}

function metricTable(): string {
  return namesTable(Object.keys(METRICS), (vocabulary) => vocabulary.metrics, {
    scale: (id) => scaleText(entryOf(METRICS, id)),
  });
}

function scaleText(spec: MetricSpec | undefined): string {
  return spec?.scales.map(oneScale).join('; or ') ?? '';
}

function oneScale({ unit, min, max }: MetricScale): string {
  return max === undefined ? `${unit}, ${min} or more` : `${unit}, ${min} to ${max}`;
}

function mistakenTable(): string {
  return table(
    ['language', 'written', 'meant'],
    VOCABULARIES.flatMap((vocabulary) => {
      const byMeaning = new Map<KeywordId, string[]>();
      for (const [word, keyword] of Object.entries(vocabulary.mistakenKeywords)) {
        byMeaning.set(keyword, [...(byMeaning.get(keyword) ?? []), word]);
      }
      return [...byMeaning].map(([keyword, words]) => [
        vocabulary.name,
        words.join(', '),
        code(vocabulary.keywords[keyword][0]),
      ]);
    }),
  );
}

type NamesById = Readonly<Record<string, readonly string[] | undefined>>;

/** Ids with their names in every language, and further columns made from the id. */
function namesTable(
  ids: readonly string[],
  namesOf: (vocabulary: Vocabulary) => NamesById,
  more: Readonly<Record<string, (id: string) => string>> = {},
): string {
  return table(
    ['id', ...VOCABULARIES.map((vocabulary) => vocabulary.name), ...Object.keys(more)],
    ids.map((id) => [
      code(id),
      ...VOCABULARIES.map((vocabulary) => namesOf(vocabulary)[id]?.join(', ') ?? ''),
      ...Object.values(more).map((column) => column(id)),
    ]),
  );
}

function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
  return entries[id];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

function code(text: string): string {
  return `\`${text}\``;
}
