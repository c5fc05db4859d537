import type { TextModel } from '../../core/reader/text-model.js';
import type { Journey, JourneyFile, Persona, Stage, Step } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isOpener, openerAbove } from '../../core/reader/openers.js';
import type { Opener } from '../../core/reader/openers.js';
import { catalogueSpec, depthOf, isAside, isBlockKeyword, specOf } from '../../core/vocabulary/keyword.js';
import type { BlockKeyword, KeywordId } from '../../core/vocabulary/keyword.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import type { CatalogueKind } from '../../core/vocabulary/catalogue.js';

/** What a line is in, according to the lines above it, so that it holds for a line that is still being typed. */
export interface LinePlace {
  readonly innermost: BlockKeyword | 'file';
  /** The parts of a journey that the line is in or continues, including those whose own line is missing. */
  readonly open: ReadonlySet<BlockKeyword>;
  /** What the catalogue lists, if the line is in one. */
  readonly lists?: CatalogueKind;
  /** First line of the innermost part, its own opening line; and the line after its last one. */
  readonly from: number;
  readonly to: number;
}

/** The place of a line. */
export function placeOfLine({ text, lines }: TextModel, line: number): LinePlace {
  const around = new Around(text);
  for (let above = 0; above < line; above++) {
    const record = lines[above];
    if (isOpener(record)) around.opens(record);
    else around.goesOn(record?.keyword);
  }
  const opener = openerAbove(lines, line);
  const { catalogue, open } = around;
  return {
    innermost: catalogue ? 'catalogue' : (opener?.keyword ?? 'file'),
    open,
    from: opener?.line ?? 0,
    to: nextOpener(lines, line),
    ...(catalogue?.lists ? { lists: catalogue.lists } : {}),
  };
}

/** What is open after some lines, nested as in the grammar. */
class Around {
  /** The parts of a journey, the outermost first. */
  private readonly parts: BlockKeyword[] = [];
  catalogue: { readonly lists?: CatalogueKind; inStage?: true } | undefined;

  constructor(private readonly text: string) {}

  get open(): ReadonlySet<BlockKeyword> {
    return new Set(this.parts.flatMap((part) => [part, ...outerOf(part)]));
  }

  opens(record: Opener): void {
    const { keyword } = record;
    if (keyword === 'catalogue') this.catalogue = this.catalogueOf(record);
    else if (this.catalogue && this.staysInCatalogue(keyword)) this.catalogue.inStage = true;
    else this.catalogue = undefined;
    if (this.catalogue || isAside(keyword)) return;
    while (this.parts.length > 0 && depthOf(this.parts.at(-1) ?? keyword) >= depthOf(keyword)) this.parts.pop();
    this.parts.push(keyword);
  }

  /** The next entry of a list ends the stages of the one above. */
  goesOn(keyword: KeywordId | undefined): void {
    if (keyword !== undefined && keyword === this.catalogue?.lists) delete this.catalogue.inStage;
  }

  /** A stage of a model, and whatever opens below it and is not a block. */
  private staysInCatalogue(keyword: BlockKeyword): boolean {
    const lists = this.catalogue?.lists;
    if (depthOf(keyword) === 0 || !lists || catalogueSpec(lists).ofStages.length === 0) return false;
    return this.catalogue?.inStage || specOf(keyword).places.includes('catalogue');
  }

  private catalogueOf(record: Opener): { readonly lists?: CatalogueKind } {
    const value = this.text.slice(record.offset + record.valueStart, record.offset + record.valueEnd);
    const lists = lookUp('catalogueKind', value);
    return lists ? { lists } : {};
  }
}

/** The parts that a part is in, whether or not they have a line. */
function outerOf(part: BlockKeyword): readonly BlockKeyword[] {
  const outer = specOf(part).places.filter((place): place is BlockKeyword => isBlockKeyword(place) && !isAside(place));
  return [...outer, ...outer.flatMap(outerOf)];
}

/** The keyword line that a line belongs to: its own, or the one whose value it continues. */
export function headOf(lines: readonly LineRecord[], line: number): LineRecord | undefined {
  const record = lines[line];
  if (record?.kind === 'keyword') return record;
  if (record?.kind !== 'more') return undefined;
  for (let above = line - 1; above >= 0; above--) if (lines[above]?.kind === 'keyword') return lines[above];
  return undefined;
}

/** The parts of the model that a line is in. */
export interface PartsAtLine {
  readonly persona?: Persona;
  readonly journey?: Journey;
  readonly stage?: Stage;
  readonly step?: Step;
}

/** The persona, or the journey, stage and step, that a line is in or right below. */
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

/** A part without a line of its own starts with its contents; its end is close enough to tell what is above. */
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
