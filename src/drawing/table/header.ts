/** What is above the grid of a map, as tables: whose journey it is, and its figures. */
import { onOneLine } from '../../core/util/clean-text.js';
import type { MapComparison } from '../scene/comparison.js';
import { figuresOf } from '../words/figures.js';
import { asName } from '../../core/util/name-case.js';
import { personaNamed } from '../scene/persona-named.js';
import type { Fact, Persona, Reference } from '../../core/model/journey.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { factWordsOf } from '../words/fact-words.js';
import type { FactWords } from '../words/fact-words.js';
import type { Table, TableColumn, TableFact, TableInput, TableRow } from './shape.js';

/** Facts of a persona, in the order of its card. */
const OF_PERSONA = [
  'who',
  'wants',
  'worries',
  'goal',
  'does',
  'needs',
  'pain',
  'says',
  'uses',
  'value',
  'countsAs',
  'link',
  'note',
  'id',
] as const satisfies readonly (KeywordId & keyof Persona)[];

/** A row for each persona that the journey names, a column for each fact known about one of them; undefined when it names nobody. */
export function personasTable({ journey, personas, language }: TableInput): Table | undefined {
  if (journey.for.length === 0) return undefined;
  const { keywords, labels } = vocabularyOf(language);
  const words = factWordsOf(language);
  const named = journey.for.map((reference) => ({ reference, persona: personaNamed(personas, reference.text) }));
  const known = named.flatMap(({ persona }) => persona ?? []);
  const columns = OF_PERSONA.filter((keyword) => known.some((persona) => textsOf(persona, keyword, words).length > 0));
  const { persona } = mapWordsOf(language);
  return {
    title: labels.map.whoseJourney,
    partsHead: persona,
    columns: columns.map((key): TableColumn => ({ key, name: asName(keywords[key][0]) })),
    rows: named.map((each) => ({
      ...headOf(each.reference, each.persona),
      cells: columns.map((key) => ({ facts: each.persona ? textsOf(each.persona, key, words) : [] })),
    })),
  };
}

/** A persona of another file has no line here; the reference to it has. */
function headOf(reference: Reference, persona: Persona | undefined): Omit<TableRow, 'cells'> {
  const own = persona?.elsewhere ? undefined : persona?.source;
  return {
    level: 'persona',
    title: onOneLine(persona?.title ?? reference.text).trim(),
    line: (own ?? reference.source).line,
  };
}

function textsOf(persona: Persona, keyword: (typeof OF_PERSONA)[number], words: FactWords): readonly TableFact[] {
  const line = (fact: Fact): Pick<TableFact, 'line'> => (persona.elsewhere ? {} : { line: fact.source.line });
  const said = (): readonly { readonly fact: Fact; readonly text: string }[] => {
    if (keyword === 'uses') return persona.uses.map((fact) => ({ fact, text: words.channel(fact) }));
    if (keyword === 'value') return persona.value ? [{ fact: persona.value, text: words.value(persona.value) }] : [];
    if (keyword === 'pain') return persona.pain.map((fact) => ({ fact, text: words.pain(fact) }));
    if (keyword === 'countsAs') {
      return persona.countsAs ? [{ fact: persona.countsAs, text: words.personaRank(persona.countsAs) }] : [];
    }
    if (keyword === 'id') return persona.id ? [{ fact: persona.id, text: persona.id.text }] : [];
    return persona[keyword].map((fact) => ({ fact, text: fact.text }));
  };
  return said().flatMap(({ fact, text }): TableFact[] => {
    const onLine = onOneLine(text).trim();
    return onLine === '' ? [] : [{ text: onLine, ...line(fact) }];
  });
}

/** The figures of the header, each with what it is based on; for a compared journey also the figure before, and the difference. */
export function figuresTable(
  { journey, language }: TableInput,
  comparison: MapComparison | undefined,
): Table | undefined {
  const { labels, words: terms } = vocabularyOf(language);
  const words = mapWordsOf(language);
  const context = { journey: comparison?.union ?? journey, language, labels, words };
  const figures = figuresOf({ ...context, ...(comparison ? { comparison } : {}) });
  if (figures.length === 0) return undefined;
  const { table } = controlWordsOf(language);
  const prose = proseOf(language);
  const state = (of: 'current' | 'improved' | 'actual'): string => asName(terms.journeyState[of][0]);
  const before = comparison?.as === 'plan' ? table.plan : state('current');
  const now = state(comparison?.as === 'plan' ? 'actual' : 'improved');
  const columns: readonly TableColumn[] = comparison
    ? [
        { key: 'before', name: before },
        { key: 'value', name: now },
        { key: 'difference', name: table.difference },
      ]
    : [{ key: 'meaning', name: table.meaning }];
  return {
    title: words.figuresTitle,
    partsHead: table.figure,
    columns,
    rows: figures.map((figure): TableRow => {
      const cells: Readonly<Record<string, string>> = comparison
        ? { before: figure.before ?? '', value: figure.value, difference: figure.difference ?? '' }
        : { meaning: figure.base };
      return {
        level: 'figure',
        // Read from left to right as in the picture: "0 of 4 pains", "have no idea that answers them".
        title: comparison ? asName(prose.labelled(figure.unit, figure.base)) : `${figure.value} ${figure.unit}`.trim(),
        cells: columns.map(({ key }) => ({ facts: cells[key] ? [{ text: cells[key] }] : [] })),
      };
    }),
  };
}
