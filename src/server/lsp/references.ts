import type { GoesToFact, ItemFact, Journey, JourneyFile, Part, Stage } from '../../core/model/journey.js';
import { partsOf } from '../../core/insight/parts.js';
import type { Source } from '../../core/model/range.js';
import type { Declared, Resolution } from '../../core/references/resolution.js';
import { resolveEntry } from '../../core/references/resolve-entry.js';
import { resolveJourney } from '../../core/references/resolve-journey.js';
import { resolvePain } from '../../core/references/resolve-pain.js';
import { resolvePart } from '../../core/references/resolve-part.js';
import type { PartTarget } from '../../core/references/resolve-part.js';
import { resolvePersona } from '../../core/references/resolve-persona.js';
import type { CatalogueKind } from '../../core/vocabulary/catalogue.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';

/** The line that declares something: where a reference leads. */
export interface Declaration {
  readonly kind: 'persona' | 'journey' | 'part' | 'pain' | 'entry';
  readonly uri: string;
  readonly source: Source;
}

/** A name in a text that may stand for something declared; of several declarations of one name all are meant. */
export interface NameUse {
  readonly fact: ItemFact;
  /** What it may stand for; resolving costs more than asking this. */
  readonly kinds: readonly Declaration['kind'][];
  readonly declarations: () => readonly Declaration[];
}

/** Finds what names stand for, in one file and the workspace around it. What resolves to what is the core's affair. */
export class ReferenceFinder {
  constructor(private readonly index: WorkspaceIndex) {}

  /** Every name in a file that may stand for something, in no particular order. */
  *usesIn(file: JourneyFile, uri: string): Iterable<NameUse> {
    const workspace = this.index.namesFor(uri);
    const entry = (fact: ItemFact, kind: CatalogueKind): NameUse => ({
      fact,
      kinds: ['entry'],
      declarations: () => this.declarationsOf('entry', resolveEntry(fact.text, kind, file, workspace), uri),
    });
    for (const persona of file.personas)
      for (const channel of persona.uses) if (channel.id === undefined) yield entry(channel, 'channel');
    for (const journey of file.journeys) {
      for (const fact of [journey.improves, journey.basedOn]) {
        if (fact)
          yield {
            fact,
            kinds: ['journey'],
            declarations: () => this.declarationsOf('journey', resolveJourney(fact.text, file, workspace), uri),
          };
      }
      if (journey.model && journey.model.value === undefined) yield entry(asItem(journey.model), 'model');
      for (const part of partsOf(journey)) {
        for (const fact of [...part.for, ...part.with]) {
          yield {
            fact,
            kinds: ['persona'],
            declarations: () => this.declarationsOf('persona', resolvePersona(fact.text, file, workspace), uri),
          };
        }
        for (const touchpoint of part.touchpoint)
          if (touchpoint.id === undefined) yield entry(asItem(touchpoint), 'touchpoint');
        for (const channel of part.channel) if (channel.id === undefined) yield entry(channel, 'channel');
      }
      yield* usesInside(journey, uri);
    }
  }

  /** Declarations of this file, or of the others, which are found again by the line that the workspace knows. */
  private declarationsOf(
    kind: 'persona' | 'journey' | 'entry',
    { target, others }: Resolution<Declared<{ readonly source?: Source }>>,
    uri: string,
  ): readonly Declaration[] {
    const meant = target ? [target] : others;
    return meant.flatMap((declared) => {
      if ('here' in declared) return declared.here.source ? [{ kind, uri, source: declared.here.source }] : [];
      const source = this.sourceOf(kind, declared.elsewhere);
      return source ? [{ kind, uri: declared.elsewhere.uri, source }] : [];
    });
  }

  private sourceOf(
    kind: 'persona' | 'journey' | 'entry',
    place: { readonly uri: string; readonly line: number },
  ): Source | undefined {
    if (kind === 'persona') return this.index.personaAt(place)?.source;
    if (kind === 'journey') return this.index.journeyAt(place)?.source;
    return this.index.entryAt(place)?.source;
  }
}

/** Whether two declarations are the same line of the same file. */
export function isSame(left: Declaration, right: Declaration): boolean {
  return left.uri === right.uri && left.source.line === right.source.line;
}

/** Everything of a file that has a name and can be referred to, with its declaration. */
export function declarationsIn(file: JourneyFile, uri: string): readonly Declaration[] {
  const declared = (kind: Declaration['kind'], { source }: { readonly source?: Source }): readonly Declaration[] =>
    source ? [{ kind, uri, source }] : [];
  return [
    ...file.personas.flatMap((persona) => declared('persona', persona)),
    ...file.journeys.flatMap((journey) => [
      ...declared('journey', journey),
      ...journey.stages.flatMap((stage) => [stage, ...stage.steps]).flatMap((part) => declared('part', part)),
    ]),
    ...file.catalogues.flatMap(({ entries }) => entries.flatMap((entry) => declared('entry', entry))),
  ];
}

/** Branches and answers, which look in their own journey only. */
function* usesInside(journey: Journey, uri: string): Iterable<NameUse> {
  yield* answersOf(journey, journey, undefined, uri);
  for (const stage of journey.stages) {
    for (const part of [stage, ...stage.steps]) {
      yield* answersOf(part, journey, stage, uri);
      for (const fact of part.goesTo) if (!fact.end) yield branch(fact, journey, stage, uri);
    }
  }
}

function branch(fact: GoesToFact, journey: Journey, stage: Stage, uri: string): NameUse {
  return {
    fact,
    kinds: ['part'],
    declarations: () => {
      const { target } = resolvePart(fact.text, journey, stage);
      return target ? partDeclaration(target, uri) : [];
    },
  };
}

function* answersOf(part: Part, journey: Journey, stage: Stage | undefined, uri: string): Iterable<NameUse> {
  for (const idea of part.idea) {
    for (const fact of idea.answers) {
      yield {
        fact,
        kinds: ['pain', 'part'],
        declarations: () => {
          const { target } = resolvePain(fact.text, journey, stage);
          if (!target) return [];
          return 'pain' in target
            ? [{ kind: 'pain', uri, source: target.pain.source }]
            : partDeclaration(target.part, uri);
        },
      };
    }
  }
}

function partDeclaration({ stage, step }: PartTarget, uri: string): readonly Declaration[] {
  const { source } = step ?? stage;
  return source ? [{ kind: 'part', uri, source }] : [];
}

function asItem({ text, source }: { readonly text: string; readonly source: Source }): ItemFact {
  return { text, source, span: { line: source.line, start: source.valueStart, end: source.valueEnd } };
}
