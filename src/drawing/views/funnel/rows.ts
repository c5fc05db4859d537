/** The funnel itself: a bar for each stage, and between two bars the share that goes on and those who do not. */
import { spokenUnder, withLine } from '../../words/spoken.js';
import { addAll } from '../../../core/util/add-all.js';
import type { Conversion } from '../../../core/insight/conversion.js';
import { ownerRuns, runsInto } from '../../../core/insight/owners.js';
import type { StageFlow } from '../../../core/insight/stage-flows.js';
import type { GoesToFact, LeavesFact, NumberFact, TextFact } from '../../../core/model/journey.js';
import { wayLook } from '../../marks/way-look.js';
import type { Item } from '../../kit/display-list.js';
import { colourOfColumn } from '../../scene/context.js';
import type { IconName } from '../../kit/icons.generated.js';
import type { MapContext } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { group } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { moreThanBefore, shareLook } from '../../marks/share-mark.js';
import { icon, pill, rect } from '../../kit/shapes.js';
import type { Block, Box } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, round } from '../../kit/text.js';
import type { Paragraph } from '../../kit/text.js';
import type { ChartWords } from '../../../core/vocabulary/chart-words.js';
import { nameInSentence } from '../../words/sentence.js';
import { shareText } from '../../words/share-text.js';
import { factWordsOf } from '../../words/fact-words.js';

/** Where the parts of the funnel are, in px. */
export interface FunnelPage {
  readonly context: MapContext;
  readonly words: ChartWords['funnel'];
  readonly flows: readonly StageFlow[];
  /** The smallest share, which is marked (F3); absent with fewer than two. */
  readonly smallest?: Conversion | undefined;
  readonly left: number;
  readonly room: number;
  /** Width of the names on the left; 0 if they are above their bars. */
  readonly names: number;
  readonly barLeft: number;
  /** Width of the bar with the most people. */
  readonly barWidth: number;
  /** Left edge and width of what is said about those who leave; absent if it is under the share. */
  readonly side?: { readonly x: number; readonly width: number };
  /** Number of people in the widest bar. */
  readonly most: number;
}

const BAR = 50;

/** Space between a stage and the next. */
const BETWEEN = 56;

/** The narrowest bar of a stage with people, so that it is visible at all (V4). */
const LEAST_BAR = 3;
const INSET = 14;

/** Height of the edge at the foot of a bar. */
const EDGE = 5;

/** All stages from top to bottom. */
export function funnelRows(page: FunnelPage, top: number): Block {
  const items: Item[] = [];
  const under: (readonly Item[])[] = [];
  let y = top;
  page.flows.forEach((flow, index) => {
    const name = stageName(page, flow, y);
    addAll(items, name.items);
    const barTop = y + name.over;
    const height = Math.max(BAR, name.height - name.over);
    addAll(items, bar(page, flow, barTop, BAR));
    y = barTop + height;
    const next = page.flows[index + 1];
    const between = gap(page, flow, next, barTop + BAR, y);
    // What joins two bars is below everything else.
    under.push(between.under);
    addAll(items, between.items);
    y += between.height;
  });
  return { height: y - top, items: [...under.toReversed().flat(), ...items] };
}

/** Width of the bar of a number of people: to scale, from a common left edge. */
export function barWidthOf({ most, barWidth }: Pick<FunnelPage, 'most' | 'barWidth'>, people: number): number {
  if (people <= 0 || most <= 0) return 0;
  return Math.max(LEAST_BAR, (people / most) * barWidth);
}

/** The name of a stage, its steps and its owners: left of the bar, or above it. */
function stageName(
  page: FunnelPage,
  { stage, index }: StageFlow,
  top: number,
): { readonly height: number; readonly over: number; readonly items: readonly Item[] } {
  const { context, names } = page;
  const beside = names > 0;
  const width = beside ? names - 20 : page.room;
  const title = paragraph(context.typography, titleOf(context, stage.title), 'stage', width, {
    maxLines: 3,
    plainEllipsis: true,
  });
  const about = paragraph(context.typography, aboutStage(page, index), 'body', width, {
    maxLines: 2,
    plainEllipsis: true,
  });
  const height = title.height + about.height;
  const y = beside ? top + Math.max(0, (BAR - height) / 2) : top;
  const align = beside ? ({ align: 'end' } as const) : {};
  const box = { x: page.left, y, width, height };
  const span = context.stages[index];
  const facts = stage.source ? [{ source: stage.source }] : [];
  const label = context.words.stagePlace({
    stage: String(index + 1),
    stages: String(page.flows.length),
    title: titleOf(context, stage.title),
  });
  const item = group(
    'stage',
    box,
    [
      ...drawParagraph(title, page.left, y, width, 'ink', align),
      ...drawParagraph(about, page.left, y + title.height, width, 'ink2', align),
    ],
    {
      facts,
      keyword: 'stage',
      label: withLine(context, context.prose.sentences([label, about.source]), stage),
      tooltip: title.cut || about.cut ? `${stage.title}\n${about.source}` : undefined,
    },
  );
  return { height: beside ? height : height + 4 + BAR, over: beside ? 0 : height + 4, items: span ? [item] : [] };
}

/** How many steps a stage has, and its owners: "3 steps · Marketing". */
export function aboutStage(
  { context, words, flows }: Pick<FunnelPage, 'context' | 'words' | 'flows'>,
  index: number,
): string {
  const count = flows[index]?.stage.steps.length ?? 0;
  const steps = count === 0 ? '' : words.steps(formatNumber(count, context.language));
  const span = context.stages[index];
  const owners = span
    ? runsInto(ownerRuns(context.journey), span.from, span.to).flatMap((run) =>
        run.owners.map((owner) => owner.text.trim()),
      )
    : [];
  return [steps, ...new Set(owners)].filter((each) => each !== '').join(' \u00b7 ');
}

/** The track, the bar and the number; "no number" if none can be read, never an empty bar (Z1, Z2). */
function bar(page: FunnelPage, flow: StageFlow, y: number, height: number): Item[] {
  const { context, words, barLeft, barWidth } = page;
  const { people: fact } = flow.stage;
  const track = { x: barLeft, y, width: barWidth, height };
  const items: Item[] = [rect(track, 3, { fill: 'surface' })];
  const facts = fact ? [fact] : [];
  const title = titleOf(context, flow.stage.title);
  if (flow.people === undefined) {
    const none = pill(context.typography, words.noNumber, {
      fill: 'canvas',
      stroke: 'lineStrong',
      dash: '3 2',
      ink: 'ink2',
      weight: 400,
    });
    addAll(items, none.draw(barLeft + INSET, y + (height - none.height) / 2));
    const label = `${title}: ${context.prose.sentence(words.noNumber)}`;
    return [group('band', track, items, { facts, keyword: 'people', label, tooltip: fact?.text })];
  }
  const width = round(barWidthOf(page, flow.people));
  if (width > 0) addAll(items, fillOf(page, flow, { x: barLeft, y, width, height }));
  const number = formatNumber(flow.people, context.language);
  const ofAll =
    flow.index > 0 && flow.ofFirst !== undefined ? words.ofAll(shareText(flow.ofFirst, context.language)) : '';
  addAll(items, numberOf(page, number, ofAll, width, y, height));
  const label = words.spokenStage({ title, people: number, ofAll });
  return [group('band', track, items, { facts, keyword: 'people', label: withLine(context, label, fact) })];
}

/** The bar itself. Where fills are not visible, its outline and the edge at its foot still show its length (C5). */
function fillOf({ context }: FunnelPage, flow: StageFlow, box: Box): Item[] {
  const stripe = colourOfColumn(context, context.stages[flow.index]?.from ?? 0);
  const colour = context.stages[flow.index]?.colour ?? 'phaseAware';
  const edge = { ...box, y: box.y + box.height - EDGE, height: EDGE };
  return [
    rect(box, Math.min(3, box.width / 2), { fill: colour, stroke: stripe, strokeWidth: 1 }),
    rect(edge, Math.min(2, box.width / 2), { fill: stripe }),
  ];
}

/** The number in the bar if all of it fits there, else after it; words are left out before they would stick out. */
function numberOf(page: FunnelPage, number: string, ofAll: string, width: number, y: number, height: number): Item[] {
  const { context, words, barLeft, barWidth } = page;
  const figure = cutLine(context.typography, number, 'figure', Math.max(width, barWidth - width) - 2 * INSET);
  const people = words.peopleAfter(number);
  const texts = [[people, ofAll].filter((each) => each !== '').join(' \u00b7 '), people, ''].map((text) =>
    cutLine(context.typography, text, 'body', 1000),
  );
  const behindRoom = barWidth - width - 12 - INSET - figure.width;
  const insideRoom = width - 2 * INSET - figure.width;
  const widest = texts[0]?.width ?? 0;
  const inside = insideRoom >= widest + 8 || (behindRoom < insideRoom && insideRoom >= 0);
  const room = inside ? insideRoom : behindRoom;
  const rest = texts.find((text) => text.width === 0 || text.width + 8 <= room);
  const x = barLeft + (inside ? INSET : width + 12);
  const top = y + (height - figure.height) / 2;
  const restTop = rest ? top + (figure.height - rest.height) / 2 + 2 : top;
  return [
    ...drawParagraph(figure, x, top, figure.width, inside ? 'phaseInk' : 'ink'),
    ...(rest ? drawParagraph(rest, x + figure.width + 8, restTop, rest.width, inside ? 'phaseInk' : 'ink2') : []),
  ];
}

interface Gap extends Block {
  readonly under: readonly Item[];
}

/** What happens between a stage and the next one, and who leaves after the last. */
function gap(page: FunnelPage, flow: StageFlow, next: StageFlow | undefined, barBottom: number, y: number): Gap {
  const marked = page.smallest !== undefined && page.smallest.from === flow.index;
  const said = whoLeaves(page, flow, next, marked);
  if (!next && said.length === 0) return { height: 0, items: [], under: [] };
  const share = flow.goOn === undefined ? undefined : sharePill(page, flow.goOn, marked);
  const { side } = page;
  const stackTop = share && !side ? share.height + 8 : 0;
  const texts = side ? side.width - 24 : page.room - 24;
  const blocks = said.map((each) => {
    const block = each.words(texts);
    // What leads to a line of the file can be pressed, and has room for that above and below its words.
    return { ...each, block, padding: each.facts.length > 0 ? 4 : 1 };
  });
  const linesHeight = blocks.reduce((sum, { block, padding }) => sum + block.height + 2 * padding, 0);
  const height = Math.max(side ? 0 : 12, next ? BETWEEN : 0, 12 + stackTop + linesHeight + 12);
  const items: Item[] = [];
  const middle = y + height / 2;
  const pillY = side ? middle - (share?.height ?? 0) / 2 : y + 12;
  if (share && next) addAll(items, shareGroup(page, flow, next, share, marked, pillY));
  const textX = side ? side.x : page.barLeft;
  let at = side ? middle - linesHeight / 2 : y + 12 + stackTop;
  if (side && blocks.some((each) => each.sign === 'log-out')) {
    addAll(items, thread(page, share ? INSET + share.width + 12 : INSET, side.x, middle));
  }
  blocks.forEach(({ block, padding, ink, facts, keyword, label, text, sign }) => {
    const box = { x: textX, y: at, width: texts + 24, height: block.height + 2 * padding };
    const top = at + padding;
    const signs = sign ? [icon(sign, textX, top + (block.line - 15) / 2, 15, ink === 'painInk' ? 'pain' : 'ink2')] : [];
    items.push(
      group('band', box, [...signs, ...drawParagraph(block, textX + 24, top, texts, ink)], {
        facts,
        ...(facts.length > 0 ? { keyword } : {}),
        label,
        tooltip: block.cut ? text : undefined,
      }),
    );
    at += box.height;
  });
  return { height, items, under: next ? wedge(page, flow, next, barBottom, y + height, marked) : [] };
}

function sharePill(page: FunnelPage, share: number, marked: boolean): ReturnType<typeof pill> {
  return pill(page.context.typography, page.words.goOn(shareText(share, page.context.language)), {
    ...shareLook(share, marked),
    token: 'body',
  });
}

function shareGroup(
  page: FunnelPage,
  flow: StageFlow,
  next: StageFlow,
  share: ReturnType<typeof pill>,
  marked: boolean,
  y: number,
): Item[] {
  const { context, words, barLeft } = page;
  const x = barLeft + (page.side ? INSET : 0);
  const box = { x, y, width: share.width, height: share.height };
  const spoken = words.spokenShare({
    from: titleOf(context, flow.stage.title),
    to: titleOf(context, next.stage.title),
    share: shareText(flow.goOn ?? 0, context.language),
  });
  return [
    group('band', box, share.draw(x, y), {
      facts: [next.stage.people, flow.stage.people],
      keyword: 'people',
      label:
        moreThanBefore(context, { from: flow.index, to: next.index, share: flow.goOn ?? 0 }) ??
        (marked ? `${spoken} ${words.smallest}` : spoken),
    }),
  ];
}

/** A dotted arrow from the share to those who do not go on. */
function thread(page: FunnelPage, from: number, to: number, y: number): Item[] {
  const start = round(page.barLeft + from);
  const end = round(to - 12);
  if (end - start < 40) return [];
  const look = { shape: 'path', stroke: 'lineStrong', strokeWidth: 1.5, roundEnds: true } as const;
  return [
    { ...look, d: `M${start} ${round(y)}L${end} ${round(y)}`, dash: '0.1 5' },
    { ...look, d: `M${end - 5} ${round(y - 5)}L${end} ${round(y)}L${end - 5} ${round(y + 5)}` },
  ];
}

/** The narrowing between two bars; absent if a number is missing. */
function wedge(
  page: FunnelPage,
  flow: StageFlow,
  next: StageFlow,
  top: number,
  bottom: number,
  marked: boolean,
): Item[] {
  if (flow.people === undefined || next.people === undefined) return [];
  const x = page.barLeft;
  const over = round(x + barWidthOf(page, flow.people));
  const under = round(x + barWidthOf(page, next.people));
  // Names above their bars must not overlap the narrowing.
  if (page.names === 0) return [];
  return [
    {
      shape: 'path',
      d: `M${round(x)} ${round(top)}L${over} ${round(top)}L${under} ${round(bottom)}L${round(x)} ${round(bottom)}Z`,
      fill: marked ? 'below' : 'surface',
      stroke: marked ? 'painLine' : 'line',
      strokeWidth: 1,
    },
  ];
}

interface Said {
  readonly words: (width: number) => Paragraph;
  readonly text: string;
  readonly ink: 'ink' | 'ink2' | 'painInk';
  readonly facts: readonly (LeavesFact | GoesToFact | TextFact | NumberFact | undefined)[];
  readonly keyword: 'leaves' | 'goesTo';
  readonly label: string;
  /** Space before the words. */
  readonly sign?: IconName;
}

/** How many go no further, and why: only what the file says (V4). */
function whoLeaves(page: FunnelPage, flow: StageFlow, next: StageFlow | undefined, marked: boolean): readonly Said[] {
  const { context, words } = page;
  const title = titleOf(context, flow.stage.title);
  const said: Said[] = [];
  const add = (
    text: string,
    head: boolean,
    facts: Said['facts'],
    sign?: IconName,
    keyword: Said['keyword'] = 'leaves',
  ): void => {
    said.push({
      text,
      keyword,
      words: (width) =>
        paragraph(context.typography, text, head ? 'step' : 'body', width, { maxLines: 3, plainEllipsis: true }),
      ink: head ? (marked ? 'painInk' : 'ink') : 'ink2',
      facts,
      label: spokenUnder(context, title, text, facts[0]),
      ...(sign ? { sign } : {}),
    });
  };
  const lost = next ? flow.lost : undefined;
  if (lost !== undefined) {
    const count = formatNumber(Math.abs(lost), context.language);
    if (lost > 0) add(words.goNoFurther(count), true, [], 'log-out');
    else if (lost < 0) add(words.moreCame(count), true, [], 'trending-up');
    else add(words.allGoOn, true, [], 'check');
  }
  for (const fact of flow.leaves) {
    add(
      leaveWords(page, fact, lost),
      false,
      [fact],
      said.some((each) => each.sign === 'log-out') ? undefined : 'log-out',
    );
  }
  for (const fact of flow.waysOut) {
    const { icon } = wayLook(fact);
    const isFirst = said.every(({ sign }) => sign !== icon);
    const facts = [fact, fact.when, fact.share];
    add(factWordsOf(context.language).goesTo(fact), false, facts, isFirst ? icon : undefined, 'goesTo');
  }
  const isUnexplained = flow.leaves.length + flow.waysOut.length === 0;
  if (isUnexplained && lost !== undefined && lost > 0) add(words.noReason, false, []);
  return said;
}

/** A `leaves` line in words. A number that is a part of those who go no further is worded as such. */
function leaveWords({ context, words }: FunnelPage, fact: LeavesFact, lost: number | undefined): string {
  const facts = factWordsOf(context.language);
  const isPart = fact.count !== undefined && lost !== undefined && fact.count <= lost;
  if (!isPart) return facts.leaves(fact, words.reasonNotGiven);
  return words.ofThem({
    people: facts.leaving(fact),
    reason: nameInSentence(fact.text.trim()) || words.reasonNotGiven,
  });
}
