/** What a line of the text is in a picture: a step, a stage, or a fact about a part. */
import type { Journey, Stage, Step } from '../model/journey.js';
import { partsOf } from '../model/parts.js';
import type { Source } from '../model/range.js';
import { isKeywordId } from '../vocabulary/keyword.js';
import type { KeywordId } from '../vocabulary/keyword.js';
import type { CheckInput } from '../writing/check-input.js';
import { linesOfFact } from '../writing/writing.js';

export type PartOrFact =
  | { readonly kind: 'step'; readonly journey: Journey; readonly stage: Stage; readonly step: Step }
  | { readonly kind: 'stage'; readonly journey: Journey; readonly stage: Stage }
  | {
      readonly kind: 'fact';
      readonly journey: Journey;
      readonly part: Journey | Stage | Step;
      readonly keyword: KeywordId;
      readonly fact: FactObject;
    };

interface FactObject {
  readonly source: Source;
}

/** The step or stage that a line opens, or the only fact on it. Undefined for a line with several, such as a list. */
export function partOrFactAt(journeys: readonly Journey[], line: number): PartOrFact | undefined {
  for (const journey of journeys) {
    for (const stage of journey.stages) {
      if (stage.source?.line === line) return { kind: 'stage', journey, stage };
      const step = stage.steps.find(({ source }) => source?.line === line);
      if (step) return { kind: 'step', journey, stage, step };
    }
    for (const part of partsOf(journey)) {
      const found = factIn(part, line);
      if (found) return { kind: 'fact', journey, part, ...found };
    }
  }
  return undefined;
}

/** Lines of a fact and of what is said about it, such as the cause of a pain: the first line of each. */
export function linesAbout(fact: object): readonly number[] {
  const lines = new Set<number>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFact(value)) lines.add(value.source.line);
    for (const each of Object.values(value)) collect(each);
  };
  collect(fact);
  return [...lines].toSorted((left, right) => left - right);
}

/** All lines of a fact and of what is said about it, with those that they continue on, in file order. */
export function allLinesAbout(input: CheckInput, fact: object): readonly number[] {
  return linesAbout(fact)
    .flatMap((line) => linesOfFact(input, line))
    .toSorted((left, right) => left - right);
}

/** What is not a fact about a part: its own place, and the parts in it. */
const APART: ReadonlySet<string> = new Set(['source', 'stages', 'steps']);

function factIn(owner: object, line: number): { readonly keyword: KeywordId; readonly fact: FactObject } | undefined {
  for (const [key, value] of Object.entries(owner)) {
    if (APART.has(key)) continue;
    const facts = [value].flat().filter(isFact);
    const [fact, ...others] = facts.filter(({ source }) => source.line === line);
    if (fact) return others.length === 0 && isKeywordId(key) ? { keyword: key, fact } : undefined;
    for (const each of facts) {
      const inner = factIn(each, line);
      if (inner) return inner;
    }
  }
  return undefined;
}

function isFact(value: unknown): value is FactObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'object' &&
    value.source !== null &&
    'line' in value.source
  );
}
