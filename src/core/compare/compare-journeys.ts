import { columnsOf, columnsOfStages } from '../insight/parts.js';
import type { Column } from '../insight/parts.js';
import type { Journey, Part, Stage, Step } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import type { StepOutcome } from '../vocabulary/catalogue.js';
import { compareFacts, painWordsOf } from './compare-facts.js';
import type { ComparedFacts } from './compare-facts.js';
import { matchJourneys } from './match-journeys.js';
import type { Matching } from './match-journeys.js';

/** What happened to a step. */
export type StepChange = 'same' | 'changed' | 'added' | 'removed';

/** A part of one or both journeys. */
export interface ComparedPart extends ComparedFacts {
  readonly change: StepChange;
  /** How the plan was kept: as the file says; otherwise missing, unplanned or done, from what the two journeys contain. */
  readonly state: StepOutcome;
  /** The title in the counterpart, if it differs. */
  readonly titleBefore?: string;
}

/** A column of the union: from the journey in view, its counterpart, or both. */
export interface ComparedStep extends ComparedPart {
  readonly here?: Column;
  readonly there?: Column;
}

export interface ComparedStage extends ComparedPart {
  readonly here?: Stage;
  readonly there?: Stage;
  readonly steps: readonly ComparedStep[];
}

/** Two journeys as one: every stage and step of either, in file order. A removed step keeps its place (D1). */
export interface ComparedJourneys {
  readonly here: Journey;
  readonly there: Journey;
  /** Of the journeys' own facts. */
  readonly whole: ComparedPart;
  readonly stages: readonly ComparedStage[];
}

/** Compares a journey with its counterpart: the journey it improves, or the plan that it actually followed. */
export function compareJourneys(here: Journey, there: Journey): ComparedJourneys {
  const matching = matchJourneys(here, there);
  const pains = { now: painWordsOf(here), before: painWordsOf(there) };
  const compare = (now: Part | undefined, before: Part | undefined): ComparedPart => {
    const facts = compareFacts(now, before, pains);
    const change = !before ? 'added' : !now ? 'removed' : facts.differences.length > 0 ? 'changed' : 'same';
    const renamed = now && before && nameKey(now.title) !== nameKey(before.title);
    return { ...facts, change, state: stateOf(now, before), ...(renamed ? { titleBefore: before.title } : {}) };
  };
  const ours = columnsOf(here);
  const theirs = columnsOf(there);
  const partners = new Map<number, Column>();
  for (const [their, our] of matching.columns) {
    const column = theirs[their];
    if (column) partners.set(our, column);
  }
  const stages = stagesOf({ here, there, ours, theirs, matching, partners, compare });
  return { here, there, whole: compare(here, there), stages };
}

/** What the stages are compared with. */
interface Both {
  readonly here: Journey;
  readonly there: Journey;
  readonly ours: readonly Column[];
  readonly theirs: readonly Column[];
  readonly matching: Matching;
  /** Columns of the counterpart by the index of the column in view. */
  readonly partners: ReadonlyMap<number, Column>;
  readonly compare: (now: Part | undefined, before: Part | undefined) => ComparedPart;
}

function stateOf(now: Part | undefined, before: Part | undefined): StepOutcome {
  const written = now && isRow(now) ? now.state?.value : undefined;
  return written !== undefined && written !== 'optional' ? written : !now ? 'missing' : before ? 'done' : 'unplanned';
}

function stagesOf(both: Both): readonly ComparedStage[] {
  const { here, there, matching, compare } = both;
  return merged(here.stages.length, there.stages.length, matching.stages).flatMap((place): ComparedStage[] => {
    const now = place.here === undefined ? undefined : here.stages[place.here];
    const before = place.there === undefined ? undefined : there.stages[place.there];
    const steps = stepsOf(both, place);
    // The steps of a removed stage may all be in other stages now.
    if (steps.length === 0) return [];
    return [{ ...compare(now, before), ...(now ? { here: now } : {}), ...(before ? { there: before } : {}), steps }];
  });
}

/** Whether a part is a stage or a step: the state of a journey means something else. */
export function isRow(part: Part): part is Stage | Step {
  return 'goesTo' in part;
}

/** A place of the union: an index of one list, or of both. */
interface Place {
  readonly here?: number;
  readonly there?: number;
}

/** Both lists in the order of the one in view; what only the other has follows what it followed there. */
function merged(here: number, there: number, matches: ReadonlyMap<number, number>): readonly Place[] {
  const behind = new Map<number, Place[]>();
  const partner = new Map<number, number>();
  let neighbour = -1;
  for (let index = 0; index < there; index++) {
    const match = matches.get(index);
    if (match === undefined) {
      const run = behind.get(neighbour);
      if (run) run.push({ there: index });
      else behind.set(neighbour, [{ there: index }]);
    } else {
      neighbour = match;
      partner.set(match, index);
    }
  }
  const places: Place[] = [...(behind.get(-1) ?? [])];
  for (let index = 0; index < here; index++) {
    const other = partner.get(index);
    places.push({ here: index, ...(other === undefined ? {} : { there: other }) }, ...(behind.get(index) ?? []));
  }
  return places;
}

/** The columns of a stage of the union. */
function stepsOf(both: Both, { here, there }: Place): readonly ComparedStep[] {
  const own = here === undefined ? [] : (columnsOfStages(both.here)[here] ?? []);
  // A stage without steps counts as one: the steps that the other journey has in it are not its neighbours.
  const alone = own[0] !== undefined && own[0].step === undefined;
  const places = new Map(own.map(({ index }, at) => [index, at]));
  const placeOf = (column: Column): number | undefined => places.get(both.matching.columns.get(column.index) ?? -1);
  const isGone = (column: Column): boolean =>
    !both.matching.columns.has(column.index) && !alone && (column.step !== undefined || own.length === 0);
  const other = (there === undefined ? [] : (columnsOfStages(both.there)[there] ?? [])).filter(
    (column) => placeOf(column) !== undefined || isGone(column),
  );
  const matches = new Map(other.map((column, at) => [at, placeOf(column)] as const).filter(isMatched));
  return merged(own.length, other.length, matches).map((place): ComparedStep => {
    const our = place.here === undefined ? undefined : own[place.here];
    const their = our ? both.partners.get(our.index) : other[place.there ?? -1];
    const before = their?.part ?? (alone && there !== undefined ? both.there.stages[there] : undefined);
    return { ...both.compare(our?.part, before), ...(our ? { here: our } : {}), ...(their ? { there: their } : {}) };
  });
}

function isMatched(entry: readonly [number, number | undefined]): entry is readonly [number, number] {
  return entry[1] !== undefined;
}
