import type { Journey, JourneyFile, Persona, Stage, Step } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isOpener, openerAbove } from '../../core/reader/openers.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import type { CatalogueKind } from '../../core/vocabulary/catalogue.js';
import type { TextModel } from '../../language/lowering/document-model.js';

/** What a line stands in, read off the lines above it, so that it holds for a line that is still being typed. */
export interface LinePlace {
  readonly innermost: 'file' | 'persona' | 'catalogue' | 'journey' | 'stage' | 'step';
  readonly hasJourney: boolean;
  readonly hasStage: boolean;
  /** What the catalogue lists, when the line stands in one. */
  readonly lists?: CatalogueKind;
  /** First line of the innermost part, its own opening line; and the line behind its last one. */
  readonly from: number;
  readonly to: number;
}

/** The place of a line. */
export function placeOf({ text, lines }: TextModel, line: number): LinePlace {
  const opener = openerAbove(lines, line);
  const above = lines.slice(0, line);
  const hasJourney = above.some(({ keyword }) => keyword === 'journey' || keyword === 'stage' || keyword === 'step');
  const hasStage = hasStageAbove(lines, line);
  const to = nextOpener(lines, line);
  if (!opener) return { innermost: 'file', hasJourney, hasStage, from: 0, to };
  const catalogue =
    opener.keyword === 'catalogue' || opener.keyword === 'stage' ? catalogueAbove(text, lines, line) : undefined;
  const innermost = catalogue ? 'catalogue' : opener.keyword;
  return {
    innermost,
    hasJourney,
    hasStage,
    from: opener.line,
    to,
    ...(catalogue?.lists ? { lists: catalogue.lists } : {}),
  };
}

/** The keyword line that a line belongs to: its own, or the one whose value it goes on with. */
export function headOf(lines: readonly LineRecord[], line: number): LineRecord | undefined {
  const record = lines[line];
  if (record?.kind === 'keyword') return record;
  if (record?.kind !== 'more') return undefined;
  for (let above = line - 1; above >= 0; above--) if (lines[above]?.kind === 'keyword') return lines[above];
  return undefined;
}

/** The parts of the model that a line stands in. */
export interface PartsAtLine {
  readonly persona?: Persona;
  readonly journey?: Journey;
  readonly stage?: Stage;
  readonly step?: Step;
}

/** The persona, or the journey, stage and step, that a line stands in or right below. */
export function partsAt(file: JourneyFile, line: number): PartsAtLine {
  const journey = lastAbove(file.journeys, line);
  const persona = lastAbove(file.personas, line);
  if (persona && startOf(persona) > (journey ? lastStart(journey, line) : -1)) return { persona };
  const stage = journey && lastAbove(journey.stages, line);
  const step = stage && lastAbove(stage.steps, line);
  return { ...(journey ? { journey } : {}), ...(stage ? { stage } : {}), ...(step ? { step } : {}) };
}

interface Placed {
  readonly source?: { readonly line: number };
  readonly lastLine: number;
}

function lastAbove<Item extends Placed>(items: readonly Item[], line: number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) if (startOf(item) <= line) found = item;
  return found;
}

/** A part without a line of its own starts with what stands in it; its end is near enough to tell what is above. */
function startOf({ source }: Placed): number {
  return source?.line ?? 0;
}

/** Line of the last part of a journey that starts at or above a line. */
function lastStart(journey: Journey, line: number): number {
  const stage = lastAbove(journey.stages, line);
  const step = stage && lastAbove(stage.steps, line);
  return Math.max(startOf(journey), stage ? startOf(stage) : 0, step ? startOf(step) : 0);
}

function nextOpener(lines: readonly LineRecord[], line: number): number {
  for (let below = line + 1; below < lines.length; below++) {
    if (isOpener(lines[below])) return below;
  }
  return lines.length;
}

/** The catalogue whose lines go on here; a stage goes on with one that lists models only. */
function catalogueAbove(
  text: string,
  lines: readonly LineRecord[],
  line: number,
): { readonly lists?: CatalogueKind } | undefined {
  let pastStage = false;
  for (let above = line - 1; above >= 0; above--) {
    const record = lines[above];
    if (record?.keyword === 'stage') pastStage = true;
    else if (record?.keyword === 'catalogue') {
      const lists = lookUp(
        'catalogueKind',
        text.slice(record.offset + record.valueStart, record.offset + record.valueEnd),
      );
      if (pastStage && lists !== 'model') return undefined;
      return lists ? { lists } : {};
    } else if (isOpener(record)) return undefined;
  }
  return undefined;
}

function hasStageAbove(lines: readonly LineRecord[], line: number): boolean {
  for (let above = line - 1; above >= 0; above--) {
    const keyword = lines[above]?.keyword;
    if (keyword === 'stage' || keyword === 'step') return true;
    if (keyword === 'journey') return false;
  }
  return false;
}
