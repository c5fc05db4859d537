import type { FeelsFact, Journey } from '../model/journey.js';
import { addAll } from '../util/add-all.js';
import { emotionScoreOf } from '../vocabulary/feeling-lookup.js';
import { remember } from '../util/remember.js';
import { isApart } from './felt-apart.js';
import { columnsOf } from './parts.js';
import type { Column } from './parts.js';

/** A feeling at its place in the journey. */
export interface FeelingPoint {
  readonly feeling: FeelsFact;
  /** Columns that the feeling spans: one, or those of its stage. `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Position from 0 to 1 within those columns. */
  readonly place: number;
  /** Feelings that share those columns. */
  readonly among: number;
  /** 1 to 5. */
  readonly score: number;
  /** Whether the score was written; otherwise it comes from the word in the catalogue. */
  readonly written: boolean;
}

export interface EmotionCurve {
  readonly points: readonly FeelingPoint[];
  /** Feelings of one persona or one case, which stand beside the curve at their columns and count apart. */
  readonly apart: readonly FeelingPoint[];
  /** Columns without a point, in file order. */
  readonly missing: readonly number[];
  /** Indices into `points`; absent with fewer than three written values (`docs/figures.md`; the first of equals). */
  readonly lowest?: number;
  readonly highest?: number;
}

/**
 * The feelings of a journey in order. The lowest level counts: feelings of steps, those of a stage when none of its steps has a
 * value, those of the journey when nothing else has one. A word alone takes the score of the catalogue and is marked as such.
 */
export const emotionCurve = remember((journey: Journey): EmotionCurve => {
  const columns = columnsOf(journey);
  const all = stagesOf(columns).flatMap(pointsOfStage);
  if (all.length === 0 && columns.length > 0) addAll(all, pointsOf(journey.feels, 0, columns.length));
  const points = all.filter(({ feeling }) => !isApart(feeling));
  const apart = all.filter(({ feeling }) => isApart(feeling));
  const covered = new Set(all.flatMap((point) => rangeOf(point.from, point.to)));
  const missing = columns.map((column) => column.index).filter((index) => !covered.has(index));
  return { points, apart, missing, ...extremes(points) };
});

/** The feelings that a curve names, and what it calls them. */
export type NamedFeelings = ReadonlyMap<FeelsFact, 'lowest' | 'highest'>;

/** The lowest and the highest feeling of a curve, if it names them. */
export function namedFeelings({ points, lowest, highest }: EmotionCurve): NamedFeelings {
  const named = new Map<FeelsFact, 'lowest' | 'highest'>();
  const [low, high] = [points[lowest ?? -1], points[highest ?? -1]];
  if (low) named.set(low.feeling, 'lowest');
  if (high) named.set(high.feeling, 'highest');
  return named;
}

function stagesOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const stages: Column[][] = [];
  for (const column of columns) (stages[column.stageIndex] ??= []).push(column);
  return stages;
}

function pointsOfStage(columns: readonly Column[]): readonly FeelingPoint[] {
  const own = columns.flatMap((column) => pointsOf(column.part.feels, column.index, column.index + 1));
  const first = columns[0];
  if (own.length > 0 || !first) return own;
  return pointsOf(first.stage.feels, first.index, first.index + columns.length);
}

function pointsOf(feels: readonly FeelsFact[], from: number, to: number): readonly FeelingPoint[] {
  const known = feels.flatMap((feeling) => {
    const score = feeling.score ?? (feeling.text === '' ? undefined : emotionScoreOf(feeling.text));
    return score === undefined ? [] : [{ feeling, score, written: feeling.score !== undefined }];
  });
  return known.map((each, index) => ({ ...each, from, to, place: (index + 0.5) / known.length, among: known.length }));
}

function extremes(points: readonly FeelingPoint[]): { lowest?: number; highest?: number } {
  const written = points.map((point, index) => ({ point, index })).filter(({ point }) => point.written);
  const first = written[0];
  if (written.length < 3 || !first) return {};
  let lowest = first;
  let highest = first;
  for (const each of written) {
    if (each.point.score < lowest.point.score) lowest = each;
    if (each.point.score > highest.point.score) highest = each;
  }
  return {
    ...(lowest.point.score < 3 ? { lowest: lowest.index } : {}),
    ...(highest.point.score > 3 ? { highest: highest.index } : {}),
  };
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
