import { answersOf } from '../insight/answered-pains.js';
import { reachedShare } from '../insight/conversion.js';
import { emotionCurve } from '../insight/emotion-curve.js';
import { meanFeeling } from '../insight/mean-feeling.js';
import { handOffsOf, ownerRuns } from '../insight/owners.js';
import { columnsOf } from '../insight/parts.js';
import { partsInside, partsOf, stepsInside } from '../model/parts.js';
import { waitingOf } from '../insight/waiting.js';
import type { Journey } from '../model/journey.js';
import type { ComparedJourneys, StepChange } from './compare-journeys.js';

/** A figure of both journeys, in the unit of the figure. */
export interface FigurePair {
  readonly before: number;
  readonly now: number;
}

/** Figures before and after; each is absent unless both journeys have the data for it (Z2). */
export interface ComparedFigures {
  /** Means from 1 to 5, and the number of steps that they are based on. */
  readonly feeling?: FigurePair & { readonly values: FigurePair };
  /** Shares, from 0 to 1, of those who start and then reach the end, or buy. */
  readonly reached?: FigurePair & { readonly bought: boolean };
  /** Seconds, and the waits of the journey in view that are not announced. */
  readonly waiting?: FigurePair & { readonly told: number; readonly notTold: number; readonly waits: number };
  readonly pains?: FigurePair & { readonly gone: number; readonly added: number; readonly open: number };
  readonly steps: FigurePair & Readonly<Record<StepChange, number>>;
  /** The lowest written scores from 1 to 5, and the steps of the journey in view that are below neutral. */
  readonly lowest?: FigurePair & { readonly below: number };
  readonly handOffs?: FigurePair;
}

/** The figures of two journeys side by side. */
export function compareFigures(compared: ComparedJourneys): ComparedFigures {
  const { here, there } = compared;
  const handOffs = pair(there, here, (journey) => handOffsOf(ownerRuns(journey))?.handOffs);
  return {
    ...feelingOf(here, there),
    ...reachedOf(here, there),
    ...waitsOf(here, there),
    ...painsOf(compared),
    ...lowestOf(here, there),
    ...(handOffs ? { handOffs } : {}),
    steps: stepsOf(compared),
  };
}

function pair(
  before: Journey,
  now: Journey,
  figureOf: (journey: Journey) => number | undefined,
): FigurePair | undefined {
  const [old, fresh] = [figureOf(before), figureOf(now)];
  return old === undefined || fresh === undefined ? undefined : { before: old, now: fresh };
}

function feelingOf(here: Journey, there: Journey): Pick<ComparedFigures, 'feeling'> {
  const [now, before] = [meanFeeling(here), meanFeeling(there)];
  if (!now || !before) return {};
  return { feeling: { before: before.mean, now: now.mean, values: { before: before.known, now: now.known } } };
}

function reachedOf(here: Journey, there: Journey): Pick<ComparedFigures, 'reached'> {
  const [now, before] = [reachedShare(here), reachedShare(there)];
  if (!now || !before || now.bought !== before.bought) return {};
  return { reached: { before: before.share, now: now.share, bought: now.bought === true } };
}

function waitsOf(here: Journey, there: Journey): Pick<ComparedFigures, 'waiting'> {
  const [now, before] = [waitingOf(here), waitingOf(there)];
  if (!now || !before) return {};
  const { told, notTold, waits } = now;
  return { waiting: { before: before.seconds, now: now.seconds, told, notTold, waits } };
}

function painsOf({ here, there, whole, stages }: ComparedJourneys): Pick<ComparedFigures, 'pains'> {
  const count = (journey: Journey): number => partsOf(journey).reduce((sum, { pain }) => sum + pain.length, 0);
  const [before, now] = [count(there), count(here)];
  if (before + now === 0) return {};
  const parts = [whole, ...partsInside({ stages })];
  const unique = new Set(parts.flatMap(({ gonePains }) => gonePains));
  const fresh = new Set(parts.flatMap(({ newPains }) => newPains));
  return { pains: { before, now, gone: unique.size, added: fresh.size, open: answersOf(here).open } };
}

function lowestOf(here: Journey, there: Journey): Pick<ComparedFigures, 'lowest'> {
  const scores = (journey: Journey): readonly number[] =>
    emotionCurve(journey).points.flatMap(({ score, written }) => (written ? [score] : []));
  const [now, before] = [scores(here), scores(there)];
  if (now.length === 0 || before.length === 0) return {};
  const below = now.filter((score) => score < 3).length;
  return { lowest: { before: Math.min(...before), now: Math.min(...now), below } };
}

function stepsOf({ here, there, stages }: ComparedJourneys): ComparedFigures['steps'] {
  const counts: Record<StepChange, number> = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { change } of stepsInside({ stages })) counts[change]++;
  return { before: columnsOf(there).length, now: columnsOf(here).length, ...counts };
}
