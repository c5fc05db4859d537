import { partsOf } from '../model/parts.js';
import { rangeOfValue } from '../model/range.js';
import type { Range } from '../model/range.js';
import { compareFiles, fileNameBeside, inFileOrder } from '../references/file-order.js';
import { bareName, nameKey } from '../references/name-key.js';
import { MOST_OTHERS } from '../references/resolution.js';
import type { NamedElsewhere } from '../references/workspace-names.js';
import { groupBy } from '../util/group-by.js';
import type { Check, Finding, Problem } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import { fixesOf } from './duplicate-fixes.js';
import type { Declaration, Owner, Repeat } from './repeat.js';

/**
 * A name that two declarations share does not say which facts hold. Personas, journeys and catalogue entries share their names
 * with the workspace, ids of parts with their journey. The second one is reported: the one further down in a file, or in the file
 * that comes later by its path. Everything that was copied from the same file is reported together. Until it is fixed the first
 * one is meant. Whatever has an `id` of its own may share its title.
 */
export const duplicateName: Check = {
  code: 'duplicate-name',
  severity: 'error',
  find: (input) => {
    const repeated = withoutRepeats(groupsOf(input).flatMap((group) => repeatedIn(input, group)));
    const here = repeated
      .filter((repeat) => !isElsewhere(repeat))
      .map((repeat, at) => findHere(input, repeat, at < MOST_MENDED));
    const copies = groupBy(repeated.filter(isElsewhere), ({ first }) => first.uri);
    return [...here, ...[...copies.values()].map((fromOneFile) => findCopies(input, fromOneFile))];
  },
};

/** With more of them at once, nobody wants a menu for each. */
const MOST_MENDED = 20;

/** Declarations among which each name must be unique. */
interface Group {
  readonly declared: readonly Declaration[];
  readonly elsewhere: readonly { readonly name: string; readonly place: NamedElsewhere }[];
}

function groupsOf({ file, workspace }: CheckInput): readonly Group[] {
  const entries = file.catalogues.flatMap(({ lists, entries: listed }) => listed.map((entry) => ({ lists, entry })));
  const entriesOf = (kind: string): readonly Declaration[] =>
    entries.filter(({ lists }) => lists === kind).flatMap(({ entry }) => titled('entry', entry));
  const { personas, journeys, touchpoints, channels, models } = workspace;
  return [
    titles(
      file.personas.flatMap((each) => titled('persona', each)),
      personas,
    ),
    titles(
      file.journeys.flatMap((each) => titled('journey', each)),
      journeys,
    ),
    titles(entriesOf('touchpoint'), touchpoints),
    titles(entriesOf('channel'), channels),
    titles(entriesOf('metric'), []),
    titles(entriesOf('model'), models),
    ids(
      file.personas.flatMap((each) => identified('persona', each)),
      personas,
    ),
    ids(
      file.journeys.flatMap((each) => identified('journey', each)),
      journeys,
    ),
    ...file.journeys.map((journey) =>
      ids(
        partsOf(journey)
          .slice(1)
          .flatMap((each) => identified('part', each)),
        [],
      ),
    ),
  ];
}

function titles(declared: readonly Declaration[], files: readonly NamedElsewhere[]): Group {
  const names = files.flatMap((place) => [place.title, ...(place.names ?? [])].map((name) => ({ name, place })));
  return { declared, elsewhere: names };
}

function ids(declared: readonly Declaration[], files: readonly NamedElsewhere[]): Group {
  return { declared, elsewhere: files.flatMap((place) => (place.id === undefined ? [] : [{ name: place.id, place }])) };
}

function titled(kind: 'persona' | 'journey' | 'entry', owner: Owner): readonly Declaration[] {
  return owner.source ? [{ name: owner.title, by: 'title', kind, source: owner.source, owner }] : [];
}

function identified(kind: 'persona' | 'journey' | 'part', owner: Owner): readonly Declaration[] {
  return owner.id ? [{ name: owner.id.text, by: 'id', kind, source: owner.id.source, owner }] : [];
}

function repeatedIn({ uri }: CheckInput, { declared, elsewhere }: Group): readonly Repeat[] {
  const here = groupBy(declared, ({ name }) => nameKey(name));
  if (here.size === 0) return [];
  const foreign = groupBy(elsewhere, ({ name }) => nameKey(name));
  return [...here].flatMap(([key, [first, ...rest]]) => {
    if (key === '' || !first) return [];
    const others = inFileOrder([...new Set((foreign.get(key) ?? []).map(({ place }) => place))]);
    const earlier = others.find((other) => uri === undefined || compareFiles(other.uri, uri) < 0);
    const repeats: readonly Repeat[] = [
      ...(earlier ? [{ declaration: first, first: earlier, others }] : []),
      ...rest.map((declaration) => ({ declaration, first, others })),
    ];
    return repeats.filter(({ declaration }) => declaration.by === 'id' || !declaration.owner.id);
  });
}

/** One per declared thing, even if both its title and its id were already given. */
function withoutRepeats(repeats: readonly Repeat[]): readonly Repeat[] {
  const owners = new Set<object>();
  return repeats.filter(({ declaration: { owner } }) => !owners.has(owner) && owners.add(owner));
}

function isElsewhere(repeat: Repeat): repeat is Repeat<NamedElsewhere> {
  return 'uri' in repeat.first;
}

function findHere(input: CheckInput, repeat: Repeat, isMended: boolean): Finding {
  const { declaration, first, others } = repeat;
  const line = ('uri' in first ? first.line : first.source.line) + 1;
  const message = input.vocabulary.messages.problem['duplicate-name']({
    name: bareName(declaration.name),
    line,
    isId: declaration.by === 'id',
  });
  const place = input.vocabulary.labels.preview.line(line);
  const here = 'uri' in first ? [] : [{ message, range: rangeOfValue(first.source) }];
  return {
    message,
    range: rangeOfValue(declaration.source),
    related: [...here, ...others.slice(0, MOST_OTHERS).map((other) => toRelated(message, other))],
    fixes: isMended ? fixesOf(input, repeat, place) : [],
  };
}

/** Everything in the file that was already declared in one other file. */
function findCopies(input: CheckInput, repeats: readonly Repeat<NamedElsewhere>[]): Finding {
  const inOrder = repeats.toSorted((left, right) => lineOf(left) - lineOf(right));
  const [name = '', ...more] = [...new Set(inOrder.map(({ declaration }) => bareName(declaration.name)))];
  const file = fileNameBeside(inOrder[0]?.first.uri ?? '', input.uri);
  const message = input.vocabulary.messages.problem['duplicate-name']({
    name,
    more,
    file,
    isId: inOrder[0]?.declaration.by === 'id',
  });
  const related = inOrder.flatMap(({ others }) => others).slice(0, MOST_OTHERS);
  return {
    message,
    range: rangeOfFirst(inOrder),
    related: related.map((other) => toRelated(message, other)),
    fixes: inOrder.slice(0, MOST_OTHERS).flatMap((repeat) => fixesOf(input, repeat, file)),
  };
}

function rangeOfFirst([first]: readonly Repeat[]): Range {
  const start = { line: 0, character: 0 };
  return first ? rangeOfValue(first.declaration.source) : { start, end: start };
}

function lineOf({ declaration }: Repeat): number {
  return declaration.source.line;
}

function toRelated(message: string, { uri, line }: NamedElsewhere): NonNullable<Problem['related']>[number] {
  return { message, uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } };
}
