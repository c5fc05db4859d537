/** How the steps of a journey are connected: what follows what, where it branches, and who leaves. */
import type { GoesToFact, Journey, LeavesFact, Part, Stage } from '../model/journey.js';
import { resolvePart } from '../references/resolve-part.js';
import { columnNumbersOf, columnsOf } from './parts.js';

/** A way out of a column. */
export type Link =
  /** The next column of the file; `otherwise` when written conditions lead elsewhere. */
  | { readonly kind: 'next'; readonly from: number; readonly to: number; readonly otherwise: boolean }
  /** A written `goes to` with a known target. */
  | { readonly kind: 'way'; readonly from: number; readonly to: number; readonly fact: GoesToFact }
  /** A written `goes to: end`, or one whose target does not exist in the journey. */
  | { readonly kind: 'end'; readonly from: number; readonly fact: GoesToFact }
  | { readonly kind: 'unknown'; readonly from: number; readonly fact: GoesToFact };

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
 * %, it is added and the file order remains as "otherwise" (`docs/figures.md`: flow). A `goes to` of a stage leaves from its last
 * step; going to a stage means going to its first step.
 */
export function flowOf(journey: Journey): Flow {
  const columns = columnsOf(journey);
  const links: Link[] = [];
  const columnOf = columnNumbersOf(journey);
  for (const { index, stage, part } of columns) {
    const lastOfStage = columns[index + 1]?.stage !== stage;
    const facts = [...part.goesTo, ...(lastOfStage && part !== stage ? stage.goesTo : [])];
    for (const fact of facts) links.push(linkOf(journey, fact, { index, stage }, columnOf));
    if (index + 1 < columns.length && facts.every(isCondition)) {
      links.push({ kind: 'next', from: index, to: index + 1, otherwise: facts.length > 0 });
    }
  }
  return { links, exits: exitsOf(journey) };
}

/** Whether only some people go this way. */
function isCondition(fact: GoesToFact): boolean {
  return fact.when !== undefined || (fact.share?.value !== undefined && fact.share.value < 100);
}

function linkOf(
  journey: Journey,
  fact: GoesToFact,
  { index: from, stage }: { readonly index: number; readonly stage: Stage },
  columnOf: ReadonlyMap<Part, number>,
): Link {
  if (fact.end) return { kind: 'end', from, fact };
  const { target } = resolvePart(fact.text, journey, stage);
  const to = target ? columnOf.get(target.step ?? target.stage) : undefined;
  return to === undefined ? { kind: 'unknown', from, fact } : { kind: 'way', from, to, fact };
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
