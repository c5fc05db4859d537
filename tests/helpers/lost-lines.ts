import type { JourneyFile } from '../../src/core/model/journey.js';
import type { LineRecord } from '../../src/core/reader/line-record.js';

/**
 * The lines of a text that say something and are in no part of the model and in no fault. Empty lines and comments say nothing; a
 * continuation line is kept with its fact.
 */
export function lostLines(lines: readonly LineRecord[], file: JourneyFile): readonly LineRecord[] {
  const kept = new Set<number>();
  addSources([file.journeys, file.personas, file.catalogues], kept);
  for (const fault of file.faults) {
    for (let line = fault.line; line <= fault.lastLine; line++) {
      // One fault spans all the marks that git left, and does not name what is between them.
      if (fault.code !== 'conflict-marks' || lines[line]?.kind === 'conflict') kept.add(line);
    }
  }
  const heads = new Map(lines.flatMap((line) => (line.more ?? []).map((more) => [more.line, line.line])));
  return lines.filter(({ kind, line }) => kind !== 'blank' && kind !== 'comment' && !kept.has(heads.get(line) ?? line));
}

function addSources(value: unknown, lines: Set<number>): void {
  if (Array.isArray(value)) {
    for (const item of value) addSources(item, lines);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source') lines.add(lineOf(inner));
      else addSources(inner, lines);
    }
  }
}

function lineOf(source: unknown): number {
  return typeof source === 'object' && source !== null && 'line' in source ? Number(source.line) : -1;
}
