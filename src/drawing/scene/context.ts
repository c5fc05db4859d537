/** What every lane needs to know: the grid, the words, and which columns a part spans. */
import { phaseOf } from '../../core/insight/conversion.js';
import { columnsOf } from '../../core/insight/parts.js';
import type { Column } from '../../core/insight/parts.js';
import type { Journey, Part, Stage } from '../../core/model/journey.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import type { Phase } from '../../core/vocabulary/catalogue.js';
import type { Labels } from '../../core/vocabulary/labels.js';
import type { MapWords } from '../../core/vocabulary/map-words.js';
import type { Prose } from '../../core/vocabulary/prose.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { Density, MapInput } from './scene.js';
import { measureText } from '../kit/measure.js';
import type { Font } from '../kit/measure.js';
import type { ColourName } from '../kit/palette.js';
import { comparisonOf, withoutForeignLines } from './comparison.js';
import type { MapComparison, StepNumber } from './comparison.js';
import { widestPiece } from '../kit/wrap.js';
import { paragraph } from '../kit/text.js';
import type { Typography } from '../kit/text.js';

/** A part and the columns that its facts apply to. */
export interface Scope {
  readonly level: 'journey' | 'stage' | 'step';
  readonly part: Part;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The columns of a stage; at least one. */
export interface StageSpan {
  readonly stage: Stage;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly colour: ColourName;
}

export interface MapContext {
  readonly input: MapInput;
  /** The journey that is drawn; over a counterpart, including the steps that only the counterpart has. */
  readonly journey: Journey;
  readonly comparison?: MapComparison;
  readonly language: HumanLanguage;
  readonly vocabulary: Vocabulary;
  readonly labels: Labels;
  readonly words: MapWords;
  /** Builds the texts that are read out. */
  readonly prose: Prose;
  readonly typography: Typography;
  readonly columns: readonly Column[];
  readonly stages: readonly StageSpan[];
  /** The journey, then its stages with steps, then every column. */
  readonly scopes: readonly Scope[];
  /** How much is drawn of each step. */
  readonly density: Density;
  /** The columns that are drawn: all, or those of one opened or stacked stage. `to` is exclusive. */
  readonly shown: { readonly from: number; readonly to: number };
  /** Every second stage has a tint. */
  readonly tinted: boolean;
  /** Stages and steps are below each other: in a page that is too narrow for columns. */
  readonly stacked: boolean;
  /** Where the first of all columns would begin; left of `gridLeft` when it is not shown. */
  readonly origin: number;
  readonly margin: number;
  readonly headWidth: number;
  readonly columnWidth: number;
  /** Left edge of the first column that is shown, right edge of the last. */
  readonly gridLeft: number;
  readonly gridRight: number;
  /** Width of what is above the grid, so that the header stays in view when a map scrolls. */
  readonly headerWidth: number;
  readonly width: number;
}

/** Space between a card and the edge of its cell. */
export const CELL_GAP = 6;
/** Space inside a card. */
export const CARD_PADDING = 8;

const PHASE_COLOURS: Readonly<Record<Phase, ColourName>> = {
  aware: 'phaseAware',
  consider: 'phaseConsider',
  decide: 'phaseDecide',
  buy: 'phaseBuy',
  use: 'phaseUse',
  loyal: 'phaseLoyal',
  advocate: 'phaseAdvocate',
};
const RAMP = Object.values(PHASE_COLOURS);

/** Works out the grid from the available room; over a counterpart, with the columns of both journeys. */
export function createContext(input: MapInput): MapContext {
  return contextOver(input, comparisonOf(input));
}

/**
 * The same with the columns of the journey in view alone: for views that draw its figures, which count no step of the counterpart.
 * What a counterpart adds is placed by its matched steps.
 */
export function ownContext(input: MapInput): MapContext {
  return contextOver(input, undefined);
}

function contextOver(input: MapInput, comparison: MapComparison | undefined): MapContext {
  const { language } = input;
  const journey = comparison?.union ?? input.journey;
  const vocabulary = vocabularyOf(language);
  const words = mapWordsOf(language);
  const columns = columnsOf(journey);
  const density = input.density ?? 'full';
  const wish = { steps: columns.length, width: input.width, language };
  const { margin, headWidth } = frameOf(wish, density);
  const room = Math.max(320, Math.floor(input.width) - 2 * margin);
  const columnWidth =
    columns.length === 0
      ? 0
      : clampColumn(input.columnWidth ?? (room - headWidth) / columns.length, columns.length, density);
  const gridWidth = headWidth + columnWidth * columns.length;
  const headerWidth = Math.max(Math.min(gridWidth, room), Math.min(room, 1100));
  const stages = stageSpans(journey, columns);
  return {
    input,
    journey,
    ...(comparison ? { comparison } : {}),
    language,
    vocabulary,
    labels: comparison ? withoutForeignLines(vocabulary.labels) : vocabulary.labels,
    words,
    prose: proseOf(language),
    columns,
    stages,
    typography: { tall: vocabulary.tall, more: words.more, ...(input.whole ? { whole: true } : {}) },
    scopes: scopesOf(journey, columns, stages),
    density,
    shown: { from: 0, to: columns.length },
    stacked: false,
    tinted: true,
    origin: margin + headWidth,
    margin,
    headWidth,
    columnWidth,
    headerWidth,
    gridLeft: margin + headWidth,
    gridRight: margin + gridWidth,
    width: Math.max(gridWidth, headerWidth) + 2 * margin,
  };
}

/** Minimum and maximum width of a column at each density in px (Q1 to Q3). */
export const COLUMN_WIDTHS = { full: [104, 240], compact: [56, 103], overview: [20, 55] } as const;

/** The width of a column in whole px; a map of three steps or fewer may have wider ones. */
export function clampColumn(width: number, columns: number, density: Density): number {
  if (density !== 'full') {
    const [least, most] = COLUMN_WIDTHS[density];
    return Math.min(most, Math.max(least, Math.floor(width)));
  }
  return Math.min(columns < 4 ? 360 : 240, Math.max(104, Math.floor(width)));
}

/** What is beside the columns of a map, in px. */
interface Frame {
  readonly margin: number;
  readonly headWidth: number;
}

interface FrameWish {
  /** Columns of the map. */
  readonly steps: number;
  /** Of the page. */
  readonly width: number;
  readonly language: HumanLanguage;
}

/** Space at each side of a page (G2) and the column of lane names (G4). */
export function usualFrame({ width, language }: FrameWish): Frame {
  return {
    margin: marginOf(width),
    headWidth: widthOfHeads(vocabularyOf(language).labels, language),
  };
}

/** Space at each side of a page of a width (G2), in px. */
export function marginOf(width: number): number {
  return width < 900 ? LEAST_MARGIN : 24;
}

const LEAST_MARGIN = 16;

/**
 * What is beside the columns of a map at a density. If the narrowest columns are slightly too wide for the page together, margins
 * and lane names shrink as far as they must and may; `over` is what remains out of view, if it is less than half a column: a last
 * step cut by that much is still seen, with the start of its title.
 */
export function frameOf(wish: FrameWish, density: Density): Frame & { readonly over?: number } {
  const usual = usualFrame(wish);
  const [least] = COLUMN_WIDTHS[density];
  const overOf = ({ margin, headWidth }: Frame): number =>
    2 * margin + headWidth + least * wish.steps - Math.floor(wish.width);
  // Most maps fit, or are far too wide: neither needs to know how narrow its heads could be.
  if (overOf(usual) <= 0 || overOf({ margin: LEAST_MARGIN, headWidth: LEAST_HEAD }) >= least / 2) return usual;
  const { labels } = vocabularyOf(wish.language);
  const narrow = narrowHeads(labels, wish.language, { least: LEAST_HEAD, most: usual.headWidth });
  const margin = overOf({ margin: usual.margin, headWidth: narrow }) <= 0 ? usual.margin : LEAST_MARGIN;
  const room = Math.floor(wish.width) - 2 * margin - least * wish.steps;
  const tight = { margin, headWidth: Math.min(usual.headWidth, Math.max(narrow, room)) };
  const over = overOf(tight);
  return over < least / 2 ? { ...tight, over: Math.max(0, over) } : usual;
}

/** Room for a head's sign, and for the space next to its name. */
const BESIDE_HEAD = 36;
const LEAST_HEAD = 116;

function headFont(language: HumanLanguage): Font {
  return { size: vocabularyOf(language).tall ? 13 : 12, weight: 600 };
}

/** Width of the column of lane names (G4), in px. */
function widthOfHeads(labels: Labels, language: HumanLanguage): number {
  const font = headFont(language);
  const names = [...Object.values(labels.lanes), labels.map.lineOfInteraction, labels.map.lineOfVisibility];
  const widest = Math.max(...names.map((name) => measureText(name, font)));
  return Math.min(180, Math.max(LEAST_HEAD, Math.ceil(widest) + BESIDE_HEAD));
}

/** As wide as the widest word of a lane's name, so that no name is split, and as wide as a name needs that would otherwise be cut. */
export function narrowHeads(
  labels: Labels,
  language: HumanLanguage,
  limits: { readonly least: number; readonly most: number },
): number {
  const names = Object.values(labels.lanes);
  const widest = names.map((name) => widestPiece(name, headFont(language), 100));
  let room = Math.ceil(Math.max(limits.least - BESIDE_HEAD, ...widest.map((width) => width + 2)));
  const typography = { tall: vocabularyOf(language).tall, more: '' };
  const isCut = (name: string): boolean => paragraph(typography, name, 'head', room, { maxLines: 3 }).cut;
  while (room + BESIDE_HEAD < limits.most && names.some(isCut)) room += 2;
  return Math.min(limits.most, room + BESIDE_HEAD);
}

function stageSpans(journey: Journey, columns: readonly Column[]): readonly StageSpan[] {
  let from = 0;
  return journey.stages.map((stage, index) => {
    const start = from;
    while (columns[from]?.stageIndex === index) from++;
    return { stage, index, from: start, to: from, colour: colourOfStage(stage, index, journey.stages.length) };
  });
}

/** The colour of the phase that a stage counts as; without one, its place on the ramp. */
function colourOfStage(stage: Stage, index: number, stages: number): ColourName {
  const phase = phaseOf(stage);
  if (phase) return PHASE_COLOURS[phase];
  const place = stages < 2 ? 0 : Math.round((index / (stages - 1)) * (RAMP.length - 1));
  return RAMP[place] ?? 'phaseAware';
}

function scopesOf(journey: Journey, columns: readonly Column[], stages: readonly StageSpan[]): readonly Scope[] {
  const whole: Scope[] = columns.length === 0 ? [] : [{ level: 'journey', part: journey, from: 0, to: columns.length }];
  const spans = stages.flatMap((span): Scope[] =>
    span.stage.steps.length === 0 ? [] : [{ level: 'stage', part: span.stage, from: span.from, to: span.to }],
  );
  const single = columns.map((column): Scope => ({
    level: 'step',
    part: column.part,
    from: column.index,
    to: column.index + 1,
  }));
  return [...whole, ...spans, ...single];
}

/** Left edge of a column. */
export function columnX(context: MapContext, column: number): number {
  return context.origin + column * context.columnWidth;
}

/** The box of a card that spans columns: left edge and width. */
export function cardBox(context: MapContext, from: number, to: number): { readonly x: number; readonly width: number } {
  return { x: columnX(context, from) + CELL_GAP, width: (to - from) * context.columnWidth - 2 * CELL_GAP };
}

/** The number that a column has in every view: its place among the steps of its own journey. */
export function stepNumberOf({ comparison, columns }: MapContext, column: number): StepNumber {
  return comparison?.numbers[column] ?? { step: column + 1, steps: columns.length };
}

/** Whether a column is drawn. */
export function isShown(context: MapContext, column: number): boolean {
  return column >= context.shown.from && column < context.shown.to;
}

/** The stages that have a drawn column. */
export function stagesShown(context: MapContext): readonly StageSpan[] {
  const { stages, columns, shown } = context;
  // Each stage has at least one column, so that the columns tell where in the stages to look.
  const first = columns[Math.max(0, shown.from)]?.stageIndex ?? 0;
  const last = columns[Math.min(shown.to, columns.length) - 1]?.stageIndex ?? -1;
  return stages.slice(first, last + 1).filter((span) => span.from < shown.to && span.to > shown.from);
}

/** The stage that a column belongs to. */
export function stageOfColumn(context: MapContext, column: number): StageSpan | undefined {
  return context.stages[context.columns[column]?.stageIndex ?? -1];
}

const STRIPES: Readonly<Partial<Record<ColourName, ColourName>>> = {
  phaseAware: 'stripeAware',
  phaseConsider: 'stripeConsider',
  phaseDecide: 'stripeDecide',
  phaseBuy: 'stripeBuy',
  phaseUse: 'stripeUse',
  phaseLoyal: 'stripeLoyal',
  phaseAdvocate: 'stripeAdvocate',
};

/** Colour of the marks of the stage that a column belongs to. */
export function colourOfColumn(context: MapContext, column: number): ColourName {
  return STRIPES[stageOfColumn(context, column)?.colour ?? 'phaseAware'] ?? 'stripeAware';
}
