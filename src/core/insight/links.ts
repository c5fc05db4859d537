/** How the steps of a journey are connected: what follows what, where it branches, and who leaves. */
import type { GoesToFact, Journey, LeavesFact, Part, Stage, Step } from '../model/journey.js';
import { leadsOut } from '../references/resolve-way.js';
import { resolvePart } from '../references/resolve-part.js';
import { meansOtherwise } from '../vocabulary/conditions.js';
import { columnNumbersOf, columnsOf } from './parts.js';

/** A way out of a column. */
export type Link =
  /** The next column of the file; `otherwise` when written conditions lead elsewhere. */
  | { readonly kind: 'next'; readonly from: number; readonly to: number; readonly otherwise: boolean }
  /** A written `goes to` with a known target. */
  | { readonly kind: 'way'; readonly from: number; readonly to: number; readonly fact: GoesToFact }
  /** Out of the journey: to its end, to a lost customer, into another journey, or to a name that nothing has. */
  | { readonly kind: WayOut; readonly from: number; readonly fact: GoesToFact };

export type WayOut = 'end' | 'lost' | 'journey' | 'unknown';

/** People who leave for good; `column` is absent when the fact is about a stage or the journey. */
export interface Exit {
  readonly fact: LeavesFact;
  readonly column?: number;
  /** Index of the stage; absent for the journey. */
  readonly stage?: number;
}

export interface Flow {
  readonly links: readonly Link[];
  readonly exits: readonly Exit[];
}

/**
 * A part is followed by the next in file order. A `goes to` without `when` replaces that; with `when`, or with a share below 100
 * %, it is added and the file order remains as "otherwise" (`docs/figures.md`: flow), unless the fork is closed or all leave. A `goes to` of a stage leaves from its last
 * step; going to a stage means going to its first step.
 */
export function flowOf(journey: Journey): Flow {
  const columns = columnsOf(journey);
  const links: Link[] = [];
  const columnOf = columnNumbersOf(journey);
  let isFollowed = false;
  for (const { index, stage, part } of columns) {
    const lastOfStage = columns[index + 1]?.stage !== stage;
    const facts = [...part.goesTo, ...(lastOfStage && part !== stage ? stage.goesTo : [])];
    const ways = facts.map((fact) => linkOf(journey, fact, { index, stage }, columnOf));
    links.push(...ways);
    // A branch is a part that only written ways lead to.
    const isBranch: boolean = index > 0 && !isFollowed;
    // In a fork that names the next part as one of its cases, that part is not also what happens otherwise.
    const isNamed = ways.length > 1 && ways.some((way) => way.kind === 'way' && way.to === index + 1);
    isFollowed = index + 1 < columns.length && !isNamed && !isClosed(facts) && !endsHere(part, isBranch);
    if (isFollowed) links.push({ kind: 'next', from: index, to: index + 1, otherwise: facts.length > 0 });
  }
  return { links, exits: exitsOf(journey) };
}

/** Whether the ways out of a part are for everybody: one without a condition, one for all other cases, or shares of 100 %. */
function isClosed(facts: readonly GoesToFact[]): boolean {
  const shares = facts.map(({ share }) => share?.value ?? 0);
  return shares.reduce((sum, share) => sum + share, 0) >= 100 || !facts.every(isCondition);
}

/**
 * Whether everybody leaves: 100 %, or, on a branch that only written ways lead to, a `leaves` without a number, which says what
 * became of those who got there.
 */
function endsHere({ leaves, goesTo }: Stage | Step, isBranch: boolean): boolean {
  if (leaves.some(({ percent }) => percent === 100)) return true;
  return isBranch && goesTo.length === 0 && leaves.some(isWithoutNumber);
}

function isWithoutNumber({ count, percent }: LeavesFact): boolean {
  return count === undefined && percent === undefined;
}

/** Whether only some people go this way. */
function isCondition(fact: GoesToFact): boolean {
  if (fact.when && meansOtherwise(fact.when.text)) return false;
  return fact.when !== undefined || (fact.share?.value !== undefined && fact.share.value < 100);
}

function linkOf(
  journey: Journey,
  fact: GoesToFact,
  { index: from, stage }: { readonly index: number; readonly stage: Stage },
  columnOf: ReadonlyMap<Part, number>,
): Link {
  const { target } = leadsOut(fact) ? {} : resolvePart(fact.text, journey, stage);
  const to = target ? columnOf.get(target.step ?? target.stage) : undefined;
  return to === undefined ? { kind: wayOutOf(fact), from, fact } : { kind: 'way', from, to, fact };
}

/** Where a way leads that leads to no part of its journey. */
export function wayOutOf({ end, lost, journey }: GoesToFact): WayOut {
  if (end) return 'end';
  if (lost) return 'lost';
  return journey === undefined ? 'unknown' : 'journey';
}

function exitsOf(journey: Journey): readonly Exit[] {
  const exits: Exit[] = journey.leaves.map((fact) => ({ fact }));
  journey.stages.forEach((stage, index) => {
    if (stage.steps.length > 0) for (const fact of stage.leaves) exits.push({ fact, stage: index });
  });
  for (const { part, index, stageIndex } of columnsOf(journey)) {
    for (const fact of part.leaves) exits.push({ fact, stage: stageIndex, column: index });
  }
  return exits;
}
