import type { TextFact } from '../model/journey.js';
import { rangeOfValue } from '../model/range.js';
import type { Source } from '../model/range.js';
import { bareName, nameKey } from '../references/name-key.js';
import { MOST_OTHERS } from '../references/resolution.js';
import type { NamedElsewhere } from '../references/workspace-names.js';
import type { Check, CheckInput, Finding, Problem } from './check.js';
import { partsOf } from './parts.js';

/**
 * A name that two declarations share names neither: which facts of it hold would depend on the order of files. Personas,
 * journeys and entries of a catalogue share their names with the workspace, ids of parts with their journey.
 */
export const duplicateName: Check = {
  code: 'duplicate-name',
  severity: 'error',
  find: (input) => groupsOf(input).flatMap((group) => findIn(input, group)),
};

interface Declaration {
  readonly name: string;
  readonly source: Source;
}

/** Declarations among which each name may stand once. */
interface Group {
  readonly declared: readonly Declaration[];
  readonly elsewhere: readonly string[];
  readonly files: readonly NamedElsewhere[];
}

function groupsOf({ file, workspace }: CheckInput): readonly Group[] {
  const entries = (kind: string): readonly Declaration[] =>
    file.catalogues.filter(({ lists }) => lists === kind).flatMap((catalogue) => catalogue.entries.map(titleOf));
  const { personas, journeys, touchpoints, channels, models } = workspace;
  return [
    titlesOf(file.personas.flatMap(writtenTitle), personas),
    idsOf(file.personas, personas),
    titlesOf(file.journeys.flatMap(writtenTitle), journeys),
    idsOf(file.journeys, journeys),
    titlesOf(entries('touchpoint'), touchpoints),
    titlesOf(entries('channel'), channels),
    titlesOf(entries('metric'), []),
    titlesOf(entries('model'), models),
    ...file.journeys.map((journey) => idsOf(partsOf(journey).slice(1), [])),
  ];
}

function titlesOf(declared: readonly Declaration[], files: readonly NamedElsewhere[]): Group {
  const named = files.flatMap((file) => [file.title, ...(file.names ?? [])].map((name) => ({ file, name })));
  return { declared, files: named.map(({ file }) => file), elsewhere: named.map(({ name }) => name) };
}

function idsOf(owners: readonly { readonly id?: TextFact }[], files: readonly NamedElsewhere[]): Group {
  const declared = owners.flatMap(({ id }) => (id ? [{ name: id.text, source: id.source }] : []));
  return { declared, files, elsewhere: files.map(({ id }) => id ?? '') };
}

function titleOf(entry: { readonly title: string; readonly source: Source }): Declaration {
  return { name: entry.title, source: entry.source };
}

function writtenTitle({ title, source }: { readonly title: string; readonly source?: Source }): readonly Declaration[] {
  return source ? [{ name: title, source }] : [];
}

function findIn(input: CheckInput, group: Group): readonly Finding[] {
  const here = groupByKey(group.declared, ({ name }) => name);
  if (here.size === 0) return [];
  const foreign = groupByKey(group.files, (_, at) => group.elsewhere[at] ?? '');
  return [...here].flatMap(([key, same]) => {
    const others = foreign.get(key) ?? [];
    if (key === '' || same.length + others.length < 2) return [];
    return same.map((one) => toFinding(input, one, same.slice(0, MOST_OTHERS), others.slice(0, MOST_OTHERS)));
  });
}

function groupByKey<Item>(
  items: readonly Item[],
  nameOf: (item: Item, at: number) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  items.forEach((item, at) => {
    const key = nameKey(nameOf(item, at));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

function toFinding(
  input: CheckInput,
  one: Declaration,
  same: readonly Declaration[],
  foreign: readonly NamedElsewhere[],
): Finding {
  const message = input.vocabulary.messages.problem['duplicate-name']({ name: bareName(one.name) });
  const related: NonNullable<Problem['related']> = [
    ...same.filter((other) => other !== one).map(({ source }) => ({ message, range: rangeOfValue(source) })),
    ...foreign.map(({ uri, line }) => ({
      message,
      uri,
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
    })),
  ];
  return { message, range: rangeOfValue(one.source), related };
}
