/** Which steps a reader wants to see: by persona, channel, owner, severity of pains and state of ideas. It is not stored in the file. */
import { degreeOf } from '../../core/insight/pains.js';
import { columnsOf, columnsOfStages } from '../../core/insight/parts.js';
import type { Column } from '../../core/insight/parts.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { asName } from '../../core/util/name-case.js';
import type { Journey, PartFacts, Persona } from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { IDEA_STATES, LEVELS } from '../../core/vocabulary/catalogue.js';
import { foldExact } from '../../core/vocabulary/fold.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';

export const FILTER_CATEGORIES = ['persona', 'channel', 'owner', 'severity', 'ideas'] as const;

export type FilterCategory = (typeof FILTER_CATEGORIES)[number];

/** Keys of what passes, by category. A category without keys lets everything pass. */
export type Filter = Readonly<Record<FilterCategory, readonly string[]>>;

export const NO_FILTER: Filter = { persona: [], channel: [], owner: [], severity: [], ideas: [] };

/** A value that a journey can be filtered by. */
export interface FilterOption {
  /** Stays the same while the file is edited, as long as the value does. */
  readonly key: string;
  readonly name: string;
  /** Steps that have the value. */
  readonly steps: number;
}

/** What can be chosen in each category, in file order; severities from high to low, states from proposed to dropped. */
export type FilterOptions = Readonly<Record<FilterCategory, readonly FilterOption[]>>;

interface Value {
  readonly key: string;
  readonly name: string;
}

export function isFiltering(filter: Filter): boolean {
  return FILTER_CATEGORIES.some((category) => filter[category].length > 0);
}

/** The filter with a value added or removed. */
export function toggleFilter(filter: Filter, category: FilterCategory, key: string): Filter {
  const keys = filter[category];
  return { ...filter, [category]: keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key] };
}

/** The values of a journey with the number of steps that have each. */
export function filterOptions(journey: Journey, personas: readonly Persona[], language: HumanLanguage): FilterOptions {
  const found: Record<FilterCategory, Map<string, { name: string; steps: number }>> = {
    persona: new Map(),
    channel: new Map(),
    owner: new Map(),
    severity: new Map(),
    ideas: new Map(),
  };
  for (const column of columnsOf(journey)) {
    for (const category of FILTER_CATEGORIES) {
      for (const { key, name } of valuesOf(category, column, journey, personas, language)) {
        const option = found[category].get(key) ?? { name, steps: 0 };
        found[category].set(key, { ...option, steps: option.steps + 1 });
      }
    }
  }
  const list = (category: FilterCategory): FilterOption[] =>
    [...found[category]].map(([key, { name, steps }]) => ({ key, name, steps }));
  const inOrder = (category: FilterCategory, keys: readonly string[]): FilterOption[] =>
    list(category).sort((left, right) => keys.indexOf(left.key) - keys.indexOf(right.key));
  return {
    persona: list('persona'),
    channel: list('channel'),
    owner: list('owner'),
    severity: inOrder('severity', LEVELS),
    ideas: inOrder('ideas', IDEA_STATES),
  };
}

/** What a filter hides. */
export interface FilterResult {
  /** Columns that do not match: indices from 0. */
  readonly hidden: readonly number[];
  readonly columns: number;
  /** Lines of the parts that do not match, from 0. A stage is among them when none of its steps matches. */
  readonly lines: ReadonlySet<number>;
}

/** Applies a filter: a step matches when it has one of the chosen values in every category that has any. */
export function applyFilter(journey: Journey, personas: readonly Persona[], filter: Filter): FilterResult {
  const columns = columnsOf(journey);
  const wanted = FILTER_CATEGORIES.map((category) => ({ category, keys: new Set(filter[category]) }));
  const fits = (column: Column): boolean =>
    wanted.every(
      ({ category, keys }) =>
        keys.size === 0 || valuesOf(category, column, journey, personas, 'en').some(({ key }) => keys.has(key)),
    );
  // What an improved map takes from a base in another file has no line here that could be made pale.
  const isHere = ({ part }: Column): boolean => (part.source?.line ?? 0) >= 0;
  const hidden = isFiltering(filter) ? columns.filter((column) => isHere(column) && !fits(column)) : [];
  const lines = new Set<number>();
  for (const { part } of hidden) addLines(lines, part.source?.line, part.lastLine);
  const isHidden = new Set(hidden);
  const hiddenStages = journey.stages.filter((_, index) =>
    columnsOfStages(journey)[index]?.every((column) => isHidden.has(column)),
  );
  for (const stage of hiddenStages) addLines(lines, stage.source?.line, stage.lastLine);
  return { hidden: hidden.map(({ index }) => index), columns: columns.length, lines };
}

function addLines(lines: Set<number>, first: number | undefined, last: number): void {
  if (first === undefined) return;
  for (let line = first; line <= last; line++) lines.add(line);
}

/** The values of a step, each once. What a step does not say comes from its stage or its journey; a pain has its own severity. */
function valuesOf(
  category: FilterCategory,
  column: Column,
  journey: Journey,
  personas: readonly Persona[],
  language: HumanLanguage,
): readonly Value[] {
  const nearest = <Fact>(facts: (part: PartFacts) => readonly Fact[]): readonly Fact[] =>
    [column.part, column.stage, journey].map(facts).find((list) => list.length > 0) ?? [];
  switch (category) {
    case 'persona': {
      const named = nearest((part) => part.for).map(({ text }) => ofWords(text));
      // A journey that names nobody belongs to the only persona of its file.
      return unique(named.length === 0 && personas.length === 1 ? personas.map(({ title }) => ofWords(title)) : named);
    }
    case 'channel':
      return unique(
        nearest((part) => part.channel).map(({ id, text }) =>
          id ? { key: id, name: asName(vocabularyOf(language).channels[id][0]) } : ofWords(text),
        ),
      );
    case 'owner':
      return unique(nearest((part) => part.owner).map(({ text }) => ofWords(text)));
    case 'severity':
      return unique(
        column.part.pain.map((pain) => {
          const level = degreeOf(pain);
          return { key: level, name: asName(vocabularyOf(language).words.level[level][0]) };
        }),
      );
    case 'ideas':
      return unique(
        column.part.idea.flatMap(({ state }) =>
          state?.value
            ? [{ key: state.value, name: asName(vocabularyOf(language).words.ideaState[state.value][0]) }]
            : [],
        ),
      );
  }
}

/** A value without a key, identified by its words. */
function ofWords(text: string): Value {
  return { key: `=${foldExact(text)}`, name: onOneLine(text).trim() };
}

function unique(values: readonly Value[]): readonly Value[] {
  const keys = new Set<string>();
  return values.filter(({ key, name }) => {
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew && name !== '';
  });
}
