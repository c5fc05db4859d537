/** What a text says, line by line: the facts of each line, and the line of what they belong to. */
import type { JourneyFile } from '../../../src/core/model/journey.js';

export interface LineFacts {
  /** Names and values of the facts, without places. */
  readonly facts: readonly string[];
  /** The line that opens what the first of them belongs to; -1 at the top. */
  readonly owner: number;
}

/** Places, and what follows from other lines: the names of a catalogue, the numbers of pains above an idea and of touchpoints above a channel. */
const DERIVED: ReadonlySet<string> = new Set(['source', 'lastLine', 'lists', 'painsAbove', 'touchpointsAbove']);

export function factsByLine({ journeys, personas, catalogues }: JourneyFile): ReadonlyMap<number, LineFacts> {
  const byLine = new Map<number, { facts: string[]; owner: number }>();
  visit({ journeys, personas, catalogues }, '', -1);
  return byLine;

  function visit(value: unknown, key: string, owner: number): unknown {
    if (Array.isArray(value)) return value.map((item) => visit(item, key, owner)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const line = lineOf(value);
    const entries = Object.entries(value)
      .filter(([name]) => !DERIVED.has(name) && !/span$/iu.test(name))
      .map(([name, inner]) => [name, visit(inner, name, line ?? owner)] as const)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0));
    // A part without a line of its own exists because of what is in it.
    const says = entries.filter(([name, inner]) => name !== 'title' || inner !== '');
    if (line === undefined) return says.length === 0 ? undefined : Object.fromEntries(entries);
    const known = byLine.get(line) ?? { facts: [], owner };
    byLine.set(line, known);
    known.facts.push(`${key} ${JSON.stringify(Object.fromEntries(entries))}`);
    // It has a line of its own, and is listed there.
    return undefined;
  }
}

function lineOf(value: object): number | undefined {
  const source: unknown = Reflect.get(value, 'source');
  const line: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'line') : undefined;
  return typeof line === 'number' ? line : undefined;
}
