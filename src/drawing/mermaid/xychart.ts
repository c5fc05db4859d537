import { holds } from '../../core/util/set-of.js';
import { matchColumns } from '../../core/insight/match-columns.js';
import { meanScore } from '../../core/insight/mean-feeling.js';
import { columnsOf, columnsOfStages } from '../../core/insight/parts.js';
import { stageFlows } from '../../core/insight/stage-flows.js';
import type { StageFlow } from '../../core/insight/stage-flows.js';
import { formatNumber } from '../words/format.js';
import { measureText } from '../kit/measure.js';
import type { MapInput } from '../scene/scene.js';
import { PALETTES } from '../kit/palette.js';
import { chartWordsOf } from '../../core/vocabulary/all-chart-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import { curvesOf } from '../views/emotion/curves.js';
import type { Curves, DrawnCurve } from '../views/emotion/curves.js';
import { shareText } from '../words/share-text.js';
import { drawableText, escapeTitle } from './escape.js';

/**
 * The emotion curves as text of Mermaid's stock `xychart`, one line per curve, in the colours of the light palette: Mermaid's own
 * first colour is nearly white. Its lines cannot have gaps, so a step that lacks a value in one of the curves is left out and
 * named in a comment. A curve without two common steps is left out itself.
 */
export function generateEmotionChart(input: MapInput): string {
  const words = chartWordsOf(input.language).emotion;
  const curves = curvesOf(input);
  const slots = slotsOf(curves);
  const { series, kept } = commonSeries(curves, slots);
  const missing = slots.filter((slot) => !holds(kept, slot));
  const names = kept.map((slot) => slot.name);
  const wanted = kept.length * (widest(names) + 16);
  const fit = wanted <= MOST_WIDTH;
  const body = [
    ...missing.map((slot) => comment(slot.name)),
    ...(fit ? [] : names.map(numbersOnly)),
    `    title ${quoted(titled(input, words.title))}`,
    categories(fit ? names : kept.map((slot) => String(slot.index + 1))),
    `    y-axis ${quoted(`1 ${words.levels[1]}, 5 ${words.levels[5]}`)} 1 --> 5`,
    ...series.map(
      ({ curve, values }) =>
        `    line ${quoted(nameOf(input, curve))} [${kept.flatMap((slot) => values.get(slot.index) ?? []).join(', ')}]`,
    ),
    ...(series.length === 0 ? ['    line [1]'] : []),
  ];
  const colours = series.map(({ curve }) => PALETTES.light[curve.colour]);
  const width = fit ? wanted : kept.length * (widest([String(slots.length)]) + 16);
  const size = { width: between(700, width, MOST_WIDTH), height: 500 };
  return chart('xychart', colours, body, size);
}

/** A place on the horizontal axis: a step, or a stage that has feelings while none of its steps does. */
interface Slot {
  /** Column of the step, or of the first step of the stage. */
  readonly index: number;
  readonly name: string;
  /** Mean of the journey in view, 1 to 5. */
  readonly value?: number;
}

interface Series {
  readonly curve: DrawnCurve;
  /** Means by column, 1 to 5, two decimals. */
  readonly values: ReadonlyMap<number, number>;
}

function slotsOf({ journey }: Curves): readonly Slot[] {
  return journey.stages.flatMap((stage, stageIndex) => {
    const own = columnsOfStages(journey)[stageIndex] ?? [];
    const whole = own.some((column) => meanScore(column.part.feels) !== undefined) ? undefined : meanScore(stage.feels);
    const first = own[0];
    if (whole !== undefined && first) {
      return [{ index: first.index, name: numbered(first.index, stage.title), value: rounded(whole) }];
    }
    return own.map((column): Slot => {
      const mean = meanScore(column.part.feels);
      const name = numbered(column.index, column.part.title);
      return { index: column.index, name, ...(mean === undefined ? {} : { value: rounded(mean) }) };
    });
  });
}

/** Numbers keep equal titles apart, which Mermaid would treat as one place. */
function numbered(index: number, title: string): string {
  return `${index + 1} ${title}`.trim();
}

function rounded(mean: number): number {
  return Math.round(mean * 100) / 100;
}

/** The curves that share at least two steps with all before them, and the steps at which every one of them has a value. */
function commonSeries(
  curves: Curves,
  slots: readonly Slot[],
): { readonly series: readonly Series[]; readonly kept: readonly Slot[] } {
  const own = new Map(slots.flatMap((slot) => (slot.value === undefined ? [] : [[slot.index, slot.value] as const])));
  let kept = slots.filter((slot) => own.has(slot.index));
  const view = curves.drawn[0];
  const series: Series[] = view && kept.length > 0 ? [{ curve: view, values: own }] : [];
  for (const curve of curves.drawn.slice(1)) {
    const values = meansOf(curves, curve);
    const common = kept.filter((slot) => values.has(slot.index));
    if (common.length < 2) continue;
    kept = common;
    series.push({ curve, values });
  }
  return { series, kept };
}

/** The means of another curve by column of the journey in view. */
function meansOf(curves: Curves, curve: DrawnCurve): ReadonlyMap<number, number> {
  const matches = matchColumns(curves.journey, curve.journey);
  const means = columnsOf(curve.journey).flatMap((column) => {
    const mean = meanScore(column.part.feels);
    const place = matches.get(column.index);
    return mean === undefined || place === undefined ? [] : [[place, rounded(mean)] as const];
  });
  return new Map(means);
}

function titled({ journey }: MapInput, view: string): string {
  const title = journey.title.trim();
  return title === '' ? view : `${title} - ${view}`;
}

function nameOf({ language }: MapInput, curve: DrawnCurve): string {
  const state = vocabularyOf(language).words.journeyState[curve.state][0];
  return curve.persona === '' ? state : `${curve.persona}, ${state}`;
}

/**
 * The funnel as horizontal bars of Mermaid's stock `xychart`. It draws no percentages, so the label of each stage has its number
 * of people and the share that goes on. A stage without a number is left out and named in a comment.
 */
export function generateFunnelChart(input: MapInput): string {
  const words = chartWordsOf(input.language).funnel;
  const flows = stageFlows(input.journey);
  const known = flows.filter((flow) => flow.people !== undefined);
  const whole = widest(known.map((flow) => labelOf(input, flow)));
  // Labels get less than half of the width; beyond that Mermaid draws none at all.
  const fit = widthFor(whole) <= MOST_WIDTH;
  const labels = known.map((flow) => (fit ? labelOf(input, flow) : numberLabel(input, flow)));
  const most = known.reduce((top, flow) => Math.max(top, flow.people ?? 0), 0);
  const body = [
    ...flows.filter((flow) => flow.people === undefined).map((flow) => comment(numbered(flow.index, flow.stage.title))),
    ...(fit ? [] : known.map((flow) => numbersOnly(numbered(flow.index, flow.stage.title)))),
    `    title ${quoted(titled(input, words.title))}`,
    categories(labels),
    `    y-axis ${quoted(words.people)} 0 --> ${digits(Math.max(1, most))}`,
    known.length === 0 ? '    line [0]' : `    bar [${known.map((flow) => digits(flow.people ?? 0)).join(', ')}]`,
  ];
  const size = {
    width: between(900, widthFor(widest(labels)), MOST_WIDTH),
    height: between(500, known.length * 60, MOST_WIDTH),
  };
  return chart('xychart horizontal', [PALETTES.light.phaseAware], body, size);
}

function labelOf(input: MapInput, flow: StageFlow): string {
  return `${numbered(flow.index, flow.stage.title)} - ${peopleOf(input, flow)}`;
}

/** For titles that are too long for any picture: they are named in comments. */
function numberLabel(input: MapInput, flow: StageFlow): string {
  return `${flow.index + 1} - ${peopleOf(input, flow)}`;
}

/** Width of a funnel for its widest label. */
function widthFor(label: number): number {
  return Math.max(label * 2.5, label + 700);
}

function peopleOf({ language }: MapInput, flow: StageFlow): string {
  const words = chartWordsOf(language).funnel;
  const number = formatNumber(flow.people ?? 0, language);
  const people = `${number} ${words.peopleAfter(number)}`;
  const goOn = flow.goOn === undefined ? '' : `, ${words.goOn(shareText(flow.goOn, language))}`;
  return `${people}${goOn}`;
}

/** A number in digits only: Mermaid's charts read no exponents. */
function digits(value: number): string {
  return Number.isFinite(value) ? BigInt(Math.round(value)).toString() : '0';
}

/** Size of labels in Mermaid's charts, in px. */
const LABEL = { size: 14, weight: 400 } as const;

/** The widest chart, in px; what needs more is not read on any page. */
const MOST_WIDTH = 6000;

/** Width of the widest label in px, as Mermaid measures it: with its own letters in place of each entity. */
function widest(labels: readonly string[]): number {
  return labels.reduce((most, label) => {
    const measured = quoted(label).replace(/#(\d+);/g, '\uFB02\u00B0\u00B0$1\u00B6\u00DF');
    return Math.max(most, measureText(measured, LABEL));
  }, 0);
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(value)));
}

function chart(
  type: string,
  colours: readonly string[],
  body: readonly string[],
  size: { readonly width: number; readonly height: number },
): string {
  const palette = colours.length === 0 ? [PALETTES.light.curve] : colours;
  const head = [
    '---',
    'config:',
    '  xyChart:',
    `    width: ${size.width}`,
    `    height: ${size.height}`,
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${palette.join(', ')}"`,
    '---',
  ];
  return `${[...head, type, ...body].join('\n')}\n`;
}

/**
 * The places of the axis. Mermaid draws no chart without one and a value: if nothing has one, it is a line of one point, which is
 * invisible.
 */
function categories(names: readonly string[]): string {
  return `    x-axis [${(names.length === 0 ? [''] : names).map(quoted).join(', ')}]`;
}

/** Names a part that stands in the chart by its number. */
function numbersOnly(name: string): string {
  return `    %% ${escapeTitle(name)}`;
}

/** Names a part that has no place in the chart. */
function comment(name: string): string {
  return `    %% no value, left out - ${escapeTitle(name)}`;
}

/**
 * What cannot be in quotes as it is: quotes themselves, grave accents, which begin Markdown, what begins an entity, a tag or a
 * directive, and the letters that Mermaid writes for entities. Anything else stays: Mermaid measures labels with their entities.
 */
const SPECIAL = /["`#;<&\uFB02\u00B6\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|%(?=[%{])|(?<=[%}])%/gu;

/** A text in quotes. */
function quoted(text: string): string {
  return `"${drawableText(text).replace(SPECIAL, (letter) => `#${letter.codePointAt(0) ?? 0};`)}"`;
}
