import { addAll } from '../../../core/util/add-all.js';
import { meanScore } from '../../../core/insight/mean-feeling.js';
import { columnsOf } from '../../../core/insight/parts.js';
import { partsOf } from '../../../core/model/parts.js';
import type { Opportunities } from '../../../core/insight/opportunities.js';
import type { IdeaFact, Journey, Part } from '../../../core/model/journey.js';
import type { DisplayList, Item } from '../../kit/display-list.js';
import { ownContext } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { circle, largest, line } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../kit/text.js';
import type { MapInput } from '../../scene/scene.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import { vocabularyOf } from '../../../core/vocabulary/all.js';
import { legendLine } from '../../marks/sign-line.js';
import type { LegendEntry } from '../../marks/sign-line.js';
import { missingBlock, roomOf, viewFrame, viewPicture } from '../frame/frame.js';
import type { FrameWords } from '../frame/frame.js';
import type { BlockPlace, LackingInput, Missing, ViewDefinition } from '../../scene/view.js';
import { MOST_NUMBERS, opportunityChart } from './chart.js';
import type { ChartSpec } from './chart.js';
import { opportunityEntries } from './entries.js';
import type { OpportunityEntry, OpportunityEntries } from './entries.js';
import { estimateFormat, opportunityList } from './list.js';
import type { ListSpec } from './list.js';
import { axisTo, levelsBelow } from './scale.js';

/** Where to act first: by the score of customers where importance and satisfaction are written, else by our own estimate (V5). */
export const OPPORTUNITIES_VIEW: ViewDefinition = { layout };

/** From this width on chart and list are side by side. */
const SIDE_BY_SIDE = 1000;

function layout(input: MapInput): DisplayList {
  const context = ownContext(input);
  const { margin } = context;
  const room = roomOf(context);
  const entries = opportunityEntries(context);
  const words = frameWords(context, entries);
  const frame = viewFrame(context, words, { x: margin, y: margin, width: room });
  const top = margin + frame.height + 32;
  const place = { x: margin, y: top, width: room };
  const empty = entries.ranked.length + entries.apart.length === 0;
  const body = empty ? missingBlock(context, 'opportunities', place) : drawBody(context, entries, place);
  const description = analysisWordsOf(input.language).opportunities.description({
    pains: String(entries.found.pains),
    open: String(entries.found.open),
  });
  return viewPicture(context, words, {
    right: margin + room,
    bottom: top + body.height,
    items: [...frame.items, ...body.items],
    description,
  });
}

function frameWords(context: MapContext, { mode, found, ranked, apart }: OpportunityEntries): FrameWords {
  const words = analysisWordsOf(context.language).opportunities;
  if (mode === 'score') return { title: words.title, hint: words.scoreHint };
  if (ranked.length === 0 && apart.length > 0) {
    return { title: words.degreeTitle, hint: `${words.degreeHint} ${words.advice}` };
  }
  return { title: words.estimateTitle, hint: `${formulaWords(context, found)} ${words.advice}` };
}

/** How the estimate is made, with the people that its shares are relative to. */
function formulaWords(context: MapContext, { base }: Opportunities): string {
  const words = analysisWordsOf(context.language).opportunities;
  if (!base) return words.formulaWithoutPeople;
  const people = formatNumber(base.people, context.language);
  const stage = cutLine(context.typography, titleOf(context, base.part.title), 'body', 240);
  return words.formula({ people, stage: stage.lines[0] ?? '' });
}

/** The chart if anything has a place in it, the list next to or below it, and below the list what the figures are based on. */
function drawBody(context: MapContext, entries: OpportunityEntries, place: BlockPlace): Block {
  const drawable = entries.ranked.some(({ across, upwards }) => across !== undefined && upwards !== undefined);
  if (!drawable) return drawLists(context, entries, place);
  const beside = place.width >= SIDE_BY_SIDE;
  const width = beside ? Math.floor(place.width * 0.46) : place.width;
  const height = Math.round(Math.max(260, Math.min(520, width * 0.76)));
  const chart = drawChart(context, entries, { ...place, width }, height);
  if (!beside) {
    const lists = drawLists(context, entries, { ...place, y: place.y + chart.height + 32 });
    return { height: chart.height + 32 + lists.height, items: [...chart.items, ...lists.items] };
  }
  const left = place.x + width + 48;
  const lists = drawLists(context, entries, { x: left, y: place.y, width: place.x + place.width - left });
  return { height: Math.max(chart.height, lists.height), items: [...chart.items, ...lists.items] };
}

function drawChart(context: MapContext, entries: OpportunityEntries, place: BlockPlace, height: number): Block {
  const spec = entries.mode === 'score' ? scoreChart(context, height) : estimateChart(context, entries, place, height);
  const chart = opportunityChart(context, entries.ranked, spec, place);
  const legend = legendLine(context, legendOf(context, entries), {
    ...place,
    y: place.y + chart.height + 16,
  });
  return { height: chart.height + 16 + legend.height, items: [...chart.items, ...legend.items] };
}

function estimateChart(
  context: MapContext,
  { ranked, found }: OpportunityEntries,
  place: BlockPlace,
  height: number,
): ChartSpec {
  const { language } = context;
  const words = analysisWordsOf(language).opportunities;
  const most = largest(
    ranked.map(({ across }) => across ?? 0),
    0,
  );
  const base = found.base?.people ?? 1;
  const highest = largest(
    ranked.map(({ value }) => value ?? 0),
    0,
  );
  return {
    across: axisTo(most, place.width < 480 ? 3 : 5),
    upwards: { most: 15, ticks: [0, 3, 6, 9, 12, 15] },
    acrossTitle: words.peopleAxis,
    upwardsTitle: words.hurtAxis,
    lines: levelsBelow(highest).map((level) => ({
      name: words.estimateLine(formatNumber(level, language, 6)),
      upwards: (across) => (level * base) / across,
    })),
    format: (value) => formatNumber(value, language),
    height,
  };
}

/**
 * Importance against satisfaction; the score is importance + importance's lead over satisfaction, so its borders are straight
 * lines.
 */
function scoreChart(context: MapContext, height: number): ChartSpec {
  const { language } = context;
  const words = analysisWordsOf(language).opportunities;
  const ticks = [0, 2, 4, 6, 8, 10];
  return {
    across: { most: 10, ticks },
    upwards: { most: 10, ticks },
    acrossTitle: words.satisfiedAxis,
    upwardsTitle: words.importanceAxis,
    lines: [15, 10].map((score) => ({
      name: words.scoreLine(String(score)),
      // Satisfaction is at most 10, and so never above a score of 10 or 15; importance ends at 10.
      upwards: (across) => (score + across <= 20 ? (score + across) / 2 : Number.NaN),
    })),
    format: (value) => formatNumber(value, language),
    height,
  };
}

function legendOf(context: MapContext, { mode, ranked }: OpportunityEntries): readonly LegendEntry[] {
  const { legend } = analysisWordsOf(context.language).opportunities;
  const has = (status: OpportunityEntry['status']): boolean => ranked.some((entry) => entry.status === status);
  const ring =
    (paint: Parameters<typeof circle>[3]): LegendEntry['draw'] =>
    (x, y) => [circle(x + 9, y, 8, paint)];
  const entries: (LegendEntry | false)[] = [
    has('answered') && {
      width: 18,
      text: legend.answered,
      draw: ring({ fill: 'ideaSoft', stroke: 'idea', strokeWidth: 2 }),
    },
    has('open') && {
      width: 18,
      text: legend.open,
      draw: ring({ fill: 'painSoft', stroke: 'pain', strokeWidth: 2, dash: '4 3' }),
    },
    has('bare') && {
      width: 18,
      text: legend.noPain,
      draw: ring({ fill: 'canvas', stroke: 'lineStrong', strokeWidth: 2 }),
    },
    {
      width: 24,
      text: mode === 'score' ? legend.borders : legend.sameEstimate,
      draw: (x, y) => [line(x, y, x + 24, y, { stroke: 'lineStrong', strokeWidth: 1.25, dash: '6 4' })],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

/** The ranked list, what could not be placed, and the base of the figures in words. */
function drawLists(context: MapContext, entries: OpportunityEntries, place: BlockPlace): Block {
  const words = analysisWordsOf(context.language).opportunities;
  const items: Item[] = [];
  const told = new Set<IdeaFact>();
  let y = place.y;
  const add = (block: Block, space: number): void => {
    addAll(items, block.items);
    y += block.height + space;
  };
  if (entries.ranked.length > 0) {
    const spec = { ...listSpec(context, entries, entries.mode), told };
    add(opportunityList(context, entries.ranked, spec, { ...place, y }), 12);
  }
  if (entries.apart.length > 0 && (entries.ranked.length > 0 || entries.mode === 'score')) {
    const score = entries.mode === 'score';
    add(
      headed(
        context,
        score ? words.withoutScore : words.apart,
        score ? `${words.withoutScoreHelp} ${formulaWords(context, entries.found)}` : words.apartHelp,
        {
          ...place,
          y,
        },
      ),
      12,
    );
  }
  if (entries.apart.length > 0) {
    const bare = entries.apart.every(({ value }) => value === undefined);
    const spec = { ...listSpec(context, entries, 'estimate'), told, bare };
    add(opportunityList(context, entries.apart, spec, { ...place, y }), 12);
  }
  add(sentences(context, entries, { ...place, y }), 0);
  return { height: y - place.y, items };
}

function listSpec(
  context: MapContext,
  { found }: OpportunityEntries,
  mode: OpportunityEntries['mode'],
): Omit<ListSpec, 'told'> {
  const words = analysisWordsOf(context.language).opportunities;
  if (mode === 'score') {
    return {
      valueName: words.score,
      format: (value) => formatNumber(value, context.language, 1),
      most: 20,
      people: false,
    };
  }
  return {
    valueName: words.estimate,
    format: estimateFormat(context),
    most: found.ranked[0]?.estimate ?? 0,
    people: found.base !== undefined,
  };
}

function headed(context: MapContext, title: string, help: string, place: BlockPlace): Block {
  const head = paragraph(context.typography, title, 'stage', place.width);
  const text = paragraph(context.typography, help, 'body', place.width);
  const height = 8 + head.height + 2 + text.height;
  const items = [
    ...drawParagraph(head, place.x, place.y + 8, place.width, 'ink'),
    ...drawParagraph(text, place.x, place.y + 10 + head.height, place.width, 'ink2'),
  ];
  return {
    height,
    items: [group('band', { ...place, height }, items, { label: `${context.prose.sentence(title)} ${help}` })],
  };
}

/** What the figures are based on, each only if it holds. */
function sentences(context: MapContext, { ranked, apart, found, mode }: OpportunityEntries, place: BlockPlace): Block {
  const words = analysisWordsOf(context.language).opportunities;
  const estimates = mode === 'estimate' || apart.length > 0;
  const said = [
    found.pains > 0 ? words.openOfAll({ open: String(found.open), pains: String(found.pains) }) : '',
    estimates && !found.base && found.ranked.length > 0 ? words.nobodyCounted : '',
    estimates && found.ranked.some(({ peopleFromAbove }) => peopleFromAbove) ? words.peopleOfStage : '',
    ranked.length > MOST_NUMBERS ? words.drawnOfAll({ drawn: String(MOST_NUMBERS), all: String(ranked.length) }) : '',
  ].filter((text) => text !== '');
  if (said.length === 0) return { height: 0, items: [] };
  const text = paragraph(context.typography, said.join(' '), 'body', place.width);
  const box = { ...place, height: text.height };
  const items = drawParagraph(text, place.x, place.y, place.width, 'ink2');
  return { height: text.height, items: [group('band', box, items, { label: said.join(' ') })] };
}

/** A journey without a pain and without a score has nothing to rank; the lines belong at its lowest point. */
export function lacksPains({ journey, language, written = language }: LackingInput): Missing | undefined {
  const scored = partsOf(journey).some(
    ({ importance, satisfied }) => importance?.value !== undefined && satisfied?.value !== undefined,
  );
  if (scored || partsOf(journey).some(({ pain }) => pain.length > 0)) return undefined;
  const body = vocabularyOf(written).snippets.find(({ id }) => id === 'pain-idea')?.body ?? [];
  const part = lowestPart(journey) ?? journey;
  return { snippet: body.slice(0, 2), afterLine: part.lastLine };
}

/** The part that feels worst; without any feeling the last one. */
function lowestPart(journey: Journey): Part | undefined {
  const felt = columnsOf(journey).flatMap(({ part }) => {
    const mean = meanScore(part.feels);
    return mean === undefined ? [] : [{ part, mean }];
  });
  const lowest = felt.reduce<(typeof felt)[number] | undefined>(
    (least, each) => (least === undefined || each.mean < least.mean ? each : least),
    undefined,
  );
  return lowest?.part ?? columnsOf(journey).at(-1)?.part;
}
