import type { CatalogueEntry, ItemFact } from '../model/journey.js';
import type { Range } from '../model/range.js';
import { rangeOfSpan } from '../model/range.js';
import { bareName } from '../references/name-key.js';
import { lookUp } from '../vocabulary/lookup.js';
import type { CatalogueKind } from '../vocabulary/catalogue.js';
import type { Check } from './check.js';

/** Custom catalogue entries override built-in ones. That may be intended, or the author did not know that one exists. */
export const overridesBuiltIn: Check = {
  code: 'overrides-built-in',
  severity: 'hint',
  find: (input) =>
    input.file.catalogues.flatMap(({ lists, entries }) =>
      entries
        .flatMap(namesOf)
        .filter(({ name }) => lists !== undefined && isBuiltIn(lists, bareName(name)))
        .map(({ name, range }) => ({
          message: input.vocabulary.messages.problem['overrides-built-in']({ name: bareName(name) }),
          range,
        })),
    ),
};

function isBuiltIn(kind: CatalogueKind, name: string): boolean {
  return (kind === 'model' ? lookUp('model', name) : lookUp(kind, name)) !== undefined;
}

interface EntryName {
  readonly name: string;
  readonly range: Range;
}

function namesOf(entry: CatalogueEntry): readonly EntryName[] {
  const { line, valueStart } = entry.source;
  const start = { line, character: valueStart };
  const range = { start, end: { line, character: valueStart + entry.title.length } };
  const others = entry.names.map(({ text, span }: ItemFact) => ({ name: text, range: rangeOfSpan(span) }));
  return [{ name: entry.title, range }, ...others];
}
