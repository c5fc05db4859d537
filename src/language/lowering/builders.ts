import type {
  Catalogue,
  CatalogueEntry,
  GoesToFact,
  IdeaFact,
  Journey,
  PainFact,
  Persona,
  Stage,
  Step,
} from '../../core/model/journey.js';
import { EMPTY, NO_FACTS } from '../../core/model/no-facts.js';

/** A part of the model under construction. Lists that are still empty are one shared array, replaced at the first fact. */
export type Growing<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type PainDraft = Growing<PainFact>;
export type IdeaDraft = Growing<IdeaFact>;
export type GoesToDraft = Growing<GoesToFact>;

/** The latest pain, idea and way of a part, for the facts that belong to them. */
export interface Latest {
  pain?: PainDraft;
  idea?: IdeaDraft;
  goesTo?: GoesToDraft;
  /** Whether the latest line was an idea or a fact about it. */
  inIdea?: boolean;
}

export interface Draft<Kind extends string, Type> {
  readonly kind: Kind;
  readonly part: Growing<Type>;
  readonly latest: Latest;
  /** Whether the part is in a journey that shows what really happened. */
  readonly isActual: boolean;
}
export type StepDraft = Draft<'step', Step>;
export type StageDraft = Draft<'stage', Stage>;
export type JourneyDraft = Draft<'journey', Journey>;
export type PartDraft = StepDraft | StageDraft | JourneyDraft;
export type PersonaDraft = Growing<Persona>;
export type CatalogueDraft = Growing<Catalogue>;
export type EntryDraft = Growing<CatalogueEntry>;

/** The list to push to: a new one instead of the shared empty one. */
export function growingList<Owner, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
): Owner[Key] extends readonly (infer Item)[] ? Item[] : never {
  type List = Owner[Key] extends readonly (infer Item)[] ? Item[] : never;
  const list = owner[key];
  if (Object.is(list, EMPTY)) Object.assign(owner as object, { [key]: [] });
  return owner[key] as List;
}

/** A step, stage or journey without facts. */
export function newStep(title: string, line: number, isActual: boolean): StepDraft {
  return { kind: 'step', part: { title, lastLine: line, ...NO_FACTS, goesTo: EMPTY }, latest: {}, isActual };
}

export function newStage(title: string, line: number, isActual: boolean): StageDraft {
  const part = { title, lastLine: line, ...NO_FACTS, goesTo: EMPTY, steps: EMPTY };
  return { kind: 'stage', part, latest: {}, isActual };
}

export function newJourney(title: string, line: number): JourneyDraft {
  return { kind: 'journey', part: { title, lastLine: line, ...NO_FACTS, stages: EMPTY }, latest: {}, isActual: false };
}

export function newPersona(title: string, line: number): PersonaDraft {
  return {
    title,
    lastLine: line,
    who: EMPTY,
    wants: EMPTY,
    worries: EMPTY,
    goal: EMPTY,
    does: EMPTY,
    needs: EMPTY,
    pain: EMPTY,
    uses: EMPTY,
    says: EMPTY,
    link: EMPTY,
    note: EMPTY,
  };
}
