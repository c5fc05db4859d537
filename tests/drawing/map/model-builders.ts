/** Small constructors of model objects, so that tests of the map never need the parser. Each fact gets a line of its own. */
import type {
  ChannelUse,
  EvidenceFact,
  FeelsFact,
  GoesToFact,
  IdeaFact,
  ItemFact,
  Journey,
  LaneFact,
  MetricFact,
  PainFact,
  Part,
  PartFacts,
  Persona,
  Stage,
  Step,
  TextFact,
  TouchpointUse,
  WaitFact,
} from '../../../src/core/model/journey.js';
import type { Source } from '../../../src/core/model/range.js';
import { NO_FACTS } from '../../../src/core/model/no-facts.js';
import type { DurationUnit, EvidenceKind, Level, CauseId } from '../../../src/core/vocabulary/catalogue.js';
import type { ChannelId } from '../../../src/core/vocabulary/channels.js';
import type { TouchpointId } from '../../../src/core/vocabulary/touchpoints.js';

let nextLine = 0;

/** A source on a line that no other fact of the run has. */
export function source(): Source {
  const line = nextLine++;
  return { line, keywordStart: 0, keywordEnd: 4, valueStart: 5, valueEnd: 9, lastLine: line, lastEnd: 9 };
}

export function text(words: string): TextFact {
  return { text: words, source: source() };
}

export function item(words: string): ItemFact {
  const from = source();
  return { text: words, source: from, span: { line: from.line, start: 5, end: 9 } };
}

function part(title: string, facts: Partial<PartFacts>): Part {
  return { ...NO_FACTS, ...facts, title, source: source(), lastLine: nextLine };
}

export function step(title: string, facts: Partial<Step> = {}): Step {
  return { ...part(title, facts), goesTo: facts.goesTo ?? [], ...(facts.state ? { state: facts.state } : {}) };
}

export function stage(title: string, steps: readonly Step[], facts: Partial<Stage> = {}): Stage {
  return {
    ...part(title, facts),
    goesTo: facts.goesTo ?? [],
    steps,
    ...(facts.name ? { name: facts.name } : {}),
    ...(facts.countsAs ? { countsAs: facts.countsAs } : {}),
  };
}

export function journey(title: string, stages: readonly Stage[], facts: Partial<Journey> = {}): Journey {
  return { ...part(title, facts), ...facts, title, stages };
}

export function persona(title: string, facts: Partial<Persona> = {}): Persona {
  return {
    title,
    source: source(),
    lastLine: nextLine,
    who: [],
    wants: [],
    worries: [],
    goal: [],
    does: [],
    needs: [],
    pain: [],
    uses: [],
    says: [],
    link: [],
    note: [],
    ...facts,
  };
}

export function feels(score: number | undefined, words = ''): FeelsFact {
  return { ...text(words), ...(score === undefined ? {} : { score }) };
}

export function channel(id: ChannelId | undefined, words = ''): ChannelUse {
  return { ...item(words), ...(id ? { id } : {}) };
}

export function touchpoint(id: TouchpointId | undefined, words: string = id ?? ''): TouchpointUse {
  return { ...text(words), ...(id ? { id } : {}) };
}

export function pain(words: string, level?: Level, cause?: CauseId): PainFact {
  return {
    ...text(words),
    ...(level ? { level } : {}),
    ...(cause ? { cause: { ...text(''), cause } } : {}),
    impact: [],
  };
}

export function idea(words: string, painsAbove: number, facts: Partial<IdeaFact> = {}): IdeaFact {
  return { ...text(words), painsAbove, impact: [], ticket: [], answers: [], ...facts };
}

export function wait(from: number, unit: DurationUnit, told?: boolean, words = ''): WaitFact {
  return {
    ...text(words),
    written: `${from} ${unit}`,
    duration: [{ from, unit }],
    ...(told === undefined ? {} : { told }),
  };
}

export function evidence(kind: EvidenceKind, count?: number, words = ''): EvidenceFact {
  return { ...text(words), kind, ...(count === undefined ? {} : { count }) };
}

export function goesTo(words: string, facts: Partial<GoesToFact> = {}): GoesToFact {
  return { ...item(words), ...facts };
}

export function lane(name: string | undefined, words: string): LaneFact {
  return { ...text(words), ...(name === undefined ? {} : { name }) };
}

export function metric(words: string, facts: Partial<MetricFact> = {}): MetricFact {
  return { ...text(words), ...facts };
}

export function number(value: number): { readonly text: string; readonly value: number; readonly source: Source } {
  return { ...text(String(value)), value };
}
