import type {
  ChannelUse,
  GoesToFact,
  ItemFact,
  Journey,
  JourneyFile,
  Part,
  PartFacts,
  Stage,
} from '../../core/model/journey.js';
import { partsInside, partsOf, stageWithSteps } from '../../core/model/parts.js';
import type { Source, Span } from '../../core/model/range.js';
import { nameKey } from '../../core/references/name-key.js';
import type { Declared, Resolution } from '../../core/references/resolution.js';
import { resolveChannel, resolveEntry, startsOfWords } from '../../core/references/resolve-entry.js';
import { resolveJourney } from '../../core/references/resolve-journey.js';
import { resolvePain } from '../../core/references/resolve-pain.js';
import { resolvePart } from '../../core/references/resolve-part.js';
import { resolveOtherJourney } from '../../core/references/resolve-way.js';
import type { PartTarget } from '../../core/references/resolve-part.js';
import { resolvePersona } from '../../core/references/resolve-persona.js';
import { possibleNames } from '../../core/references/whole-people.js';
import type { WorkspaceNames } from '../../core/references/workspace-names.js';
import { remember } from '../../core/util/remember.js';
import { VOCABULARIES } from '../../core/vocabulary/all.js';
import { CHANNEL_IDS } from '../../core/vocabulary/channels.js';
import type { CatalogueKind } from '../../core/vocabulary/catalogue.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';

/** The line that declares something: where a reference leads. */
export interface DeclarationLine {
  readonly kind: 'persona' | 'journey' | 'part' | 'pain' | 'entry' | 'modelStage' | 'word';
  readonly uri: string;
  readonly source: Source;
  /** For what no line declares, such as an owner or a built-in touchpoint: what all its uses share. `source` is then a use. */
  readonly word?: string;
}

/** A name in a text that may mean something declared; of several declarations of one name all are meant. */
export interface NameUse {
  readonly fact: { readonly text: string; readonly span: Span };
  /** What it may mean; resolving costs more than asking this. */
  readonly kinds: readonly DeclarationLine['kind'][];
  /** What it may be found by: one of these is a key of whatever it means (`ReferenceFinder.keysOf`). */
  readonly keys: () => readonly string[];
  readonly declarations: () => readonly DeclarationLine[];
}

/** Where uses are searched: a file, and what some names mean in it. */
interface Around {
  readonly file: JourneyFile;
  readonly uri: string;
  readonly elsewhere: (names: readonly string[]) => WorkspaceNames;
}

type SharedKind = 'persona' | 'journey' | 'entry';

/** Finds what names mean, in one file and the workspace around it. How names are resolved is up to the core. */
export class ReferenceFinder {
  private readonly keysUsed = remember((file: JourneyFile): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { keys } of this.usesIn(file, '')) for (const key of keys()) found.add(key);
    return found;
  });

  constructor(private readonly index: WorkspaceIndex) {}

  /** Every name in a file that may mean something, in no particular order. */
  *usesIn(file: JourneyFile, uri: string): Iterable<NameUse> {
    const around: Around = { file, uri, elsewhere: this.namesAround(uri) };
    for (const persona of file.personas) for (const channel of persona.uses) yield this.channel(channel, around);
    for (const { entries } of file.catalogues) {
      for (const entry of entries) for (const channel of entry.channel) yield this.channel(channel, around);
    }
    for (const journey of file.journeys) {
      for (const fact of [journey.improves, journey.basedOn]) {
        if (fact) {
          yield {
            fact,
            kinds: ['journey'],
            keys: () => [nameKey(fact.text)],
            declarations: () =>
              this.declared('journey', resolveJourney(fact.text, file, around.elsewhere([fact.text])), uri),
          };
        }
      }
      if (journey.model) yield this.entry(asItem(journey.model), 'model', journey.model.value, around);
      if (journey.product) yield word(asItem(journey.product), 'product', uri);
      for (const part of partsOf(journey)) yield* this.usesOfPart(part, around);
      if (journey.model) {
        for (const stage of journey.stages) yield* this.stageOfModel(stage, journey.model.text, around);
      }
      yield* this.usesInside(journey, around);
    }
  }

  private *usesOfPart(part: PartFacts, around: Around): Iterable<NameUse> {
    const { file, uri, elsewhere } = around;
    for (const fact of [part.for, part.with].flatMap(possibleNames)) {
      yield {
        fact,
        kinds: ['persona'],
        keys: () => [nameKey(fact.text)],
        declarations: () => this.declared('persona', resolvePersona(fact.text, file, elsewhere([fact.text])), uri),
      };
    }
    for (const fact of [...part.for, ...part.with, ...part.feels.flatMap((feeling) => feeling.for ?? [])]) {
      yield {
        fact,
        kinds: ['persona', 'word'],
        keys: () => [nameKey(fact.text), ...wordKeys('person', fact.text)],
        declarations: () =>
          orWord(
            this.declared('persona', resolvePersona(fact.text, file, elsewhere([fact.text])), uri),
            fact,
            'person',
            uri,
          ),
      };
    }
    for (const fact of part.touchpoint) yield this.entry(asItem(fact), 'touchpoint', fact.id, around);
    for (const fact of part.channel) yield this.channel(fact, around);
    for (const fact of part.metric) yield this.entry(asName(fact, fact.text), 'metric', fact.id, around);
    for (const fact of part.owner) yield word(fact, 'owner', uri);
    for (const fact of part.system) yield word(asName(fact, fact.text), 'system', uri);
    for (const fact of part.lane) if (fact.name !== undefined) yield word(asName(fact, fact.name), 'lane', uri);
  }

  /** Answers, which only look in their own journey, and ways, which may lead into another one. */
  private *usesInside(journey: Journey, around: Around): Iterable<NameUse> {
    yield* answersOf(journey, journey, undefined, around.uri);
    for (const stage of journey.stages) {
      for (const part of stageWithSteps(stage)) {
        yield* answersOf(part, journey, stage, around.uri);
        for (const fact of part.goesTo) if (!fact.end && !fact.lost) yield this.way(fact, journey, stage, around);
      }
    }
  }

  private way(fact: GoesToFact, journey: Journey, stage: Stage, { file, uri, elsewhere }: Around): NameUse {
    return {
      fact,
      kinds: ['part', 'journey'],
      keys: () => [nameKey(fact.text)],
      declarations: () => {
        const { target } = resolvePart(fact.text, journey, stage);
        if (target) return partDeclaration(target, uri);
        const around = { file, workspace: elsewhere([fact.text]) };
        return this.declared('journey', resolveOtherJourney(fact.text, journey, around), uri);
      },
    };
  }

  /** A name of a catalogue: a custom entry's, else a built-in one's, whatever it is called, else words of the author. */
  private entry(
    fact: ItemFact,
    kind: CatalogueKind,
    id: string | undefined,
    { file, uri, elsewhere }: Around,
  ): NameUse {
    return {
      fact,
      kinds: ['entry', 'word'],
      keys: () => [nameKey(fact.text), ...wordKeys(kind, fact.text, id)],
      declarations: () =>
        orWord(
          this.declared('entry', resolveEntry(fact.text, kind, file, elsewhere([fact.text])), uri),
          fact,
          kind,
          uri,
          id,
        ),
    };
  }

  private channel(fact: ChannelUse, { file, uri, elsewhere }: Around): NameUse {
    const names = (): readonly string[] =>
      fact.id === undefined ? [fact.text] : VOCABULARIES.flatMap(({ channels }) => (fact.id ? channels[fact.id] : []));
    return {
      fact,
      kinds: ['entry', 'word'],
      keys: () => [...startsOfWords(fact.text).map(nameKey), ...wordKeys('channel', fact.text, fact.id)],
      declarations: () => {
        for (const name of names()) {
          const own = this.declared('entry', resolveChannel(name, file, elsewhere(startsOfWords(name))), uri);
          if (own.length > 0) return own;
        }
        return orWord([], fact, 'channel', uri, fact.id);
      },
    };
  }

  /** The title of a stage, if the journey's own model prescribes it. */
  private *stageOfModel(stage: Stage, model: string, { file, uri, elsewhere }: Around): Iterable<NameUse> {
    const { source } = stage;
    if (!source || stage.title === '') return;
    yield {
      fact: asItem({ text: stage.title, source }),
      kinds: ['modelStage'],
      keys: () => [nameKey(stage.title)],
      declarations: () => {
        const { target } = resolveEntry(model, 'model', file, elsewhere([model]));
        if (!target) return [];
        const place = 'here' in target ? { uri, entry: target.here } : this.placeOf(target.elsewhere);
        const key = nameKey(stage.title);
        const prescribed = place.entry?.stages.find(({ title }) => nameKey(title) === key);
        return prescribed ? [{ kind: 'modelStage', uri: place.uri, source: prescribed.source }] : [];
      },
    };
  }

  /** The names of others, each looked up once, even if it is used a thousand times. */
  private namesAround(uri: string): Around['elsewhere'] {
    const known = new Map<string, WorkspaceNames>();
    return (names) => {
      const key = names.join('\n');
      const found = known.get(key) ?? this.index.namesCalled(names, uri);
      known.set(key, found);
      return found;
    };
  }

  /** The keys of all uses in a file, collected once. */
  keysUsedIn(file: JourneyFile): ReadonlySet<string> {
    return this.keysUsed(file);
  }

  /** The keys of a declaration, by which the files that may use it are found; undefined for what only its own journey can name. */
  keysOf({ kind, source, word: shared }: DeclarationLine, file: JourneyFile | undefined): readonly string[] {
    if (shared !== undefined) return [shared];
    if (!file) return [];
    const keys = namesOn(file, kind, source.line).map(nameKey);
    // A channel that is also built in may be written by any of its names.
    const isCalled = (names: readonly string[]): boolean =>
      names.some((name) => startsOfWords(name).some((start) => keys.includes(nameKey(start))));
    const builtIn = VOCABULARIES.flatMap(({ channels }) =>
      kind === 'entry' ? CHANNEL_IDS.filter((id) => isCalled(channels[id])).map((id) => `channel#${id}`) : [],
    );
    return [...keys, ...builtIn];
  }

  private placeOf(place: { readonly uri: string; readonly line: number }): {
    readonly uri: string;
    readonly entry: ReturnType<WorkspaceIndex['entryAt']>;
  } {
    return { uri: place.uri, entry: this.index.entryAt(place) };
  }

  /** Declarations of this file, or of the others, which are found again by the line that the workspace knows. */
  private declared(
    kind: SharedKind,
    { target, others }: Resolution<Declared<{ readonly source?: Source }>>,
    uri: string,
  ): readonly DeclarationLine[] {
    const meant = target ? [target] : others;
    return meant.flatMap((declared) => {
      if ('here' in declared) return declared.here.source ? [{ kind, uri, source: declared.here.source }] : [];
      const source = this.sourceOf(kind, declared.elsewhere);
      return source ? [{ kind, uri: declared.elsewhere.uri, source }] : [];
    });
  }

  private sourceOf(kind: SharedKind, place: { readonly uri: string; readonly line: number }): Source | undefined {
    if (kind === 'persona') return this.index.personaAt(place)?.source;
    if (kind === 'journey') return this.index.journeyAt(place)?.source;
    return this.index.entryAt(place)?.source;
  }
}

/** Whether two declarations are the same line of the same file, or the same word that no line declares. */
export function isSameDeclaration(left: DeclarationLine, right: DeclarationLine): boolean {
  if (left.word !== undefined || right.word !== undefined) return left.word === right.word;
  return left.uri === right.uri && left.source.line === right.source.line;
}

/** What a line declares: by its title, or by the `id` below it. */
export function declaredAt(file: JourneyFile, uri: string, line: number): DeclarationLine | undefined {
  for (const { kind, source, id } of declarationsOf(file)) {
    if (source && (isOn(source, line) || (id && id.source.line === line))) return { kind, uri, source };
  }
  return undefined;
}

/** All names of what a line of a file declares to others. */
function namesOn(file: JourneyFile, kind: DeclarationLine['kind'], line: number): readonly string[] {
  const on = <Item extends { readonly source?: Source }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ source }) => source?.line === line);
  const titled = [
    ...(kind === 'persona' ? on(file.personas) : []),
    ...(kind === 'journey' ? on(file.journeys) : []),
  ].flatMap(({ title, id }) => [title, ...(id ? [id.text] : [])]);
  const entries = file.catalogues.flatMap((catalogue) => catalogue.entries);
  if (kind === 'modelStage') return on(entries.flatMap(({ stages }) => stages)).map(({ title }) => title);
  if (kind !== 'entry') return titled;
  return on(entries).flatMap(({ title, names, id }) => [
    title,
    ...names.map(({ text }) => text),
    ...(id ? [id.text] : []),
  ]);
}

interface Declarable {
  readonly kind: DeclarationLine['kind'];
  readonly source?: Source | undefined;
  readonly id?: { readonly source: Source } | undefined;
}

function* declarationsOf(file: JourneyFile): Iterable<Declarable> {
  for (const { source, id } of file.personas) yield { kind: 'persona', source, id };
  for (const journey of file.journeys) {
    yield { kind: 'journey', source: journey.source, id: journey.id };
    for (const { source } of journey.pain) yield { kind: 'pain', source };
    for (const part of partsInside(journey)) {
      yield { kind: 'part', source: part.source, id: part.id };
      for (const { source } of part.pain) yield { kind: 'pain', source };
    }
  }
  for (const { entries } of file.catalogues) {
    for (const { source, id, stages } of entries) {
      yield { kind: 'entry', source, id };
      for (const stage of stages) yield { kind: 'modelStage', source: stage.source };
    }
  }
}

function isOn(source: Source, line: number): boolean {
  return source.line <= line && line <= source.lastLine;
}

function* answersOf(part: Part, journey: Journey, stage: Stage | undefined, uri: string): Iterable<NameUse> {
  for (const idea of part.idea) {
    for (const fact of idea.answers) {
      yield {
        fact,
        kinds: ['pain', 'part', 'journey'],
        keys: () => [],
        declarations: () => {
          const { target } = resolvePain(fact.text, journey, stage);
          if (!target) return [];
          if ('pain' in target) return [{ kind: 'pain', uri, source: target.pain.source }];
          if ('part' in target) return partDeclaration(target.part, uri);
          return journey.source ? [{ kind: 'journey', uri, source: journey.source }] : [];
        },
      };
    }
  }
}

function partDeclaration({ stage, step }: PartTarget, uri: string): readonly DeclarationLine[] {
  const { source } = step ?? stage;
  return source ? [{ kind: 'part', uri, source }] : [];
}

/** A use of something that no line declares: all uses of the same words are one. */
function word(fact: ItemFact, group: string, uri: string): NameUse {
  return {
    fact,
    kinds: ['word'],
    keys: () => wordKeys(group, fact.text),
    declarations: () => orWord([], fact, group, uri),
  };
}

function orWord(
  declared: readonly DeclarationLine[],
  { text, source }: ItemFact,
  group: string,
  uri: string,
  id?: string,
): readonly DeclarationLine[] {
  if (declared.length > 0) return declared;
  return wordKeys(group, text, id).map((key) => ({ kind: 'word', uri, source, word: key }));
}

/** What all uses of a word share: a built-in name whatever it is called, else the words themselves; empty for no words. */
function wordKeys(group: string, text: string, id?: string): readonly string[] {
  if (id !== undefined) return [`${group}#${id}`];
  const key = nameKey(text);
  return key === '' ? [] : [`${group}=${key}`];
}

function asItem({ text, source }: { readonly text: string; readonly source: Source }): ItemFact {
  return { text, source, span: { line: source.line, start: source.valueStart, end: source.valueEnd } };
}

/** The name that a value begins with, as far as it is in the first line. */
function asName({ source }: { readonly source: Source }, name: string): ItemFact {
  const end = Math.min(source.valueEnd, source.valueStart + name.length);
  return { text: name, source, span: { line: source.line, start: source.valueStart, end } };
}
