/** The box of a step in the flow: what it is at the top, and below it a row for every written way out. */
import { lineWords, spokenUnder, withLine } from '../../words/spoken.js';
import type { Exit, Link } from '../../../core/insight/links.js';
import { isApart } from '../../../core/insight/felt-apart.js';
import { meanScore } from '../../../core/insight/mean-feeling.js';
import { emotionScoreOf } from '../../../core/vocabulary/feeling-lookup.js';
import { isOptional } from '../../../core/model/optional-parts.js';
import type { Column } from '../../../core/insight/parts.js';
import type { Fact, Part } from '../../../core/model/journey.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import type { KeywordId } from '../../../core/vocabulary/keyword.js';
import { face, faceLevel } from '../../kit/faces.js';
import type { Item } from '../../kit/display-list.js';
import type { IconName } from '../../kit/icons.generated.js';
import { colourOfColumn } from '../../scene/context.js';
import type { MapContext } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { asName } from '../../../core/util/name-case.js';
import { feltInWords, group, speakAt } from '../../marks/groups.js';
import { titleOf } from '../../words/title-of.js';
import { partyIcon } from '../../marks/party-icon.js';
import { channelSign } from '../../marks/channel-sign.js';
import { icon, line, rect, star } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph, shrunkParagraph } from '../../kit/text.js';
import type { Paragraph } from '../../kit/text.js';
import type { ColourName } from '../../kit/palette.js';
import { overhang } from '../../kit/target.js';
import { factWordsOf } from '../../words/fact-words.js';
import { wayLook } from '../../marks/way-look.js';
import { titledWay } from '../../words/way-words.js';

/** A way out of a step, as a row of its box. */
export interface WayRow {
  /** The way that starts here; absent for people who leave. */
  readonly link?: Link;
  readonly exit?: Exit;
  readonly text: Paragraph;
  readonly icon: IconName;
  readonly colour: ColourName;
  readonly ink: ColourName;
  readonly dash?: string;
  readonly facts: readonly (Fact | undefined)[];
  readonly keyword?: KeywordId;
  readonly said: string;
  readonly height: number;
}

export interface StepCard {
  readonly column: Column;
  readonly width: number;
  /** Height of the part above the rows. */
  readonly headHeight: number;
  readonly height: number;
  readonly rows: readonly WayRow[];
  /** From the top of the card to the middle of each row. */
  readonly rowMiddles: readonly number[];
  readonly draw: (x: number, y: number) => readonly Item[];
}

const PADDING = 8;
const SIGN = 20;
const ROW_GAP = 2;
/** As many as there are kinds of parties. */
const MOST_PARTIES = 6;

/** Measures the box in a column; `leastHead` is the height that the arrows into it need. */
export function stepCard(
  context: MapContext,
  column: Column,
  ways: { readonly links: readonly Link[]; readonly exits: readonly Exit[] },
  room: { readonly width: number; readonly leastHead: number },
): StepCard {
  const { width } = room;
  const inner = width - 2 * PADDING;
  const number = cutLine(context.typography, formatNumber(column.index + 1, context.language), 'meta', 40, {
    weight: 500,
  });
  const title = shrunkParagraph(context.typography, titleOf(context, column.part.title), 'step', inner, {
    latin: 11.5,
    tall: 12.5,
  });
  const top = Math.max(SIGN, number.height);
  const headHeight = Math.max(8 + top + 4 + title.height + PADDING, room.leastHead);
  const rows = rowsOf(context, ways, inner);
  const rowMiddles: number[] = [];
  let at = headHeight;
  for (const row of rows) {
    rowMiddles.push(at + row.height / 2);
    at += row.height + ROW_GAP;
  }
  const height = Math.ceil(at + (rows.length > 0 ? 4 : 0));
  const draw = (x: number, y: number): readonly Item[] => {
    const items: Item[] = [
      rect({ x, y, width, height }, 6, { fill: 'raised', stroke: 'lineStrong', strokeWidth: 1, ...dashOf(column) }),
      rect({ x, y: y - 1, width, height: 3 }, 1, { fill: colourOfColumn(context, column.index) }),
      ...drawParagraph(number, x + PADDING, y + 8 + (top - number.height) / 2, 40, 'ink2'),
      ...drawParagraph(title, x + PADDING, y + 8 + top + 4, inner, column.part.title.trim() === '' ? 'ink3' : 'ink'),
    ];
    const head = group('card', { x, y, width, height: headHeight }, items, {
      facts: [column.part.source ? { source: column.part.source } : undefined, column.part.id],
      keyword: column.step ? 'step' : 'stage',
      label: spoken(context, column),
      tooltip: title.cut ? column.part.title : undefined,
    });
    const own = signs(context, column, x + width - PADDING, y + 8 + top / 2, inner - number.width - 8);
    const middles = rowMiddles.map((middle) => y + middle);
    return [
      head,
      ...own,
      ...rows.map((row, index) => drawRow(context, column, row, { x, y: middles[index] ?? y, width })),
    ];
  };
  return { column, width, headHeight, height, rows, rowMiddles, draw };
}

/** What may be skipped has a frame of dashes. */
function dashOf({ part }: Column): { readonly dash?: string } {
  return isOptional(part) ? { dash: '4 3' } : {};
}

/** Star, channels, who does it and feeling, each leading to its line, from the right; what has no room is left out, because it is on the map. */
function signs(
  context: MapContext,
  { part, index }: Column,
  right: number,
  middle: number,
  room: number,
): readonly Item[] {
  const items: Item[] = [];
  const mean = meanScore(part.feels);
  let at = right;
  const add = (
    keyword: KeywordId,
    facts: readonly Fact[],
    text: string,
    draw: (x: number) => readonly Item[],
  ): void => {
    if (right - at + SIGN > room) return;
    const box = { x: at - SIGN, y: middle - SIGN / 2, width: SIGN, height: SIGN };
    const name = asName(context.vocabulary.keywords[keyword][0]);
    const said = speakAt(context, name, context.words.stepNumber(String(index + 1)), text);
    const label = withLine(context, said, facts[0]);
    items.push(group('card', box, draw(box.x), { facts, keyword, label, tooltip: text === '' ? undefined : text }));
    // A sign is smaller than what can be pressed around it.
    at -= SIGN + 2 * overhang(SIGN);
  };
  if (mean !== undefined) {
    const shared = part.feels.filter((feeling) => !isApart(feeling));
    add('feels', shared, feltInWords(context, meanFelt(context, part, mean)), (x) =>
      face(faceLevel(mean), x + SIGN / 2, middle, 9),
    );
  }
  for (const feeling of part.feels.filter(isApart).slice(0, 3)) {
    const score = feeling.score ?? emotionScoreOf(feeling.text);
    if (score === undefined) continue;
    const hollow = feeling.score === undefined;
    add('feels', [feeling], feltInWords(context, feeling), (x) =>
      face(faceLevel(score), x + SIGN / 2, middle, 9, hollow),
    );
  }
  for (const channel of part.channel.slice(0, 3)) {
    add('channel', [channel], factWordsOf(context.language).channelName(channel), (x) =>
      channelSign(channel, x, middle - SIGN / 2, SIGN),
    );
  }
  if (part.state && isOptional(part)) {
    add('state', [part.state], factWordsOf(context.language).rowState(part.state), (x) => [
      icon('skip-forward', x + 3, middle - 7, 14, 'ink2'),
    ]);
  }
  for (const fact of part.doneBy.slice(0, MOST_PARTIES)) {
    add('doneBy', [fact], factWordsOf(context.language).doneBy(fact), (x) => [
      icon(partyIcon(fact.party), x + 3, middle - 7, 14, 'ink2'),
    ]);
  }
  const [moment] = part.moment;
  if (moment) add('moment', part.moment, context.words.moments[moment.kind], (x) => [star(x + SIGN / 2, middle, 7)]);
  return items;
}

/** The feelings of a step as one, with all their words. */
function meanFelt(
  { prose }: MapContext,
  { feels }: Part,
  mean: number,
): { readonly score: number; readonly text: string } {
  return {
    score: Math.round(mean * 10) / 10,
    text: prose.list(feels.filter((feeling) => !isApart(feeling)).map(({ text }) => text)),
  };
}

function spoken(context: MapContext, column: Column): string {
  const { spoken: said } = context.labels;
  const facts = factWordsOf(context.language);
  const mean = meanScore(column.part.feels);
  return context.prose.sentences([
    said.step({
      step: column.index + 1,
      steps: context.columns.length,
      stage: titleOf(context, column.stage.title),
      title: titleOf(context, column.part.title),
    }),
    mean === undefined ? '' : feltInWords(context, meanFelt(context, column.part, mean)),
    ...column.part.feels.filter(isApart).map((feeling) => feltInWords(context, feeling)),
    ...column.part.channel.map((channel) => facts.channelName(channel)),
    ...column.part.doneBy.map((fact) => facts.doneBy(fact)),
    column.part.state && isOptional(column.part) ? asName(facts.rowState(column.part.state)) : '',
    lineWords(context, column.part),
  ]);
}

function rowsOf(
  context: MapContext,
  { links, exits }: { readonly links: readonly Link[]; readonly exits: readonly Exit[] },
  inner: number,
): readonly WayRow[] {
  const rows = [
    ...links.flatMap((link) => rowOfLink(context, link) ?? []),
    ...exits.map((exit) => rowOfExit(context, exit)),
  ];
  return rows.map((row) => {
    const text = paragraph(context.typography, row.said, 'meta', inner - 18, {
      weight: 500,
      maxLines: 4,
      plainEllipsis: true,
    });
    return { ...row, text, height: Math.max(24, text.height + 8) };
  });
}

type Unmeasured = Omit<WayRow, 'text' | 'height'>;

function rowOfLink(context: MapContext, link: Link): Unmeasured | undefined {
  const words = analysisWordsOf(context.language).flow;
  if (link.kind === 'next') {
    if (!link.otherwise) return undefined;
    return { link, icon: 'arrow-right', colour: 'ink2', ink: 'ink2', facts: [], said: words.otherwise };
  }
  const { fact } = link;
  const facts = [fact, fact.when, fact.share];
  const said = factWordsOf(context.language).goesTo(
    titledWay(context.journey, fact, link.from),
    link.kind === 'unknown' ? 'unknown' : 'known',
  );
  const common = { link, facts, keyword: 'goesTo', said } as const;
  if (link.kind === 'unknown') {
    return { ...common, icon: 'circle-question-mark', colour: 'way', ink: 'ink', dash: '4 3' };
  }
  const forward = link.kind === 'way' && link.to > link.from ? 'arrow-right' : 'repeat';
  return { ...common, icon: forward, ...wayLook(fact) };
}

function rowOfExit(context: MapContext, exit: Exit): Unmeasured {
  const said = factWordsOf(context.language).leaves(exit.fact);
  return { exit, icon: 'log-out', colour: 'pain', ink: 'painInk', facts: [exit.fact], keyword: 'leaves', said };
}

function drawRow(
  context: MapContext,
  column: Column,
  row: WayRow,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Item {
  const box = { x: at.x + 4, y: at.y - row.height / 2, width: at.width - 8, height: row.height };
  const textTop = at.y - row.text.height / 2;
  const items: Item[] = [
    row.dash
      ? rect(box, 4, { stroke: row.colour, strokeWidth: 1, dash: row.dash })
      : line(box.x, box.y, box.x + box.width, box.y, { stroke: 'line', strokeWidth: 1 }),
    icon(row.icon, box.x + 4, textTop + (row.text.line - 12) / 2, 12, row.colour),
    ...drawParagraph(row.text, box.x + 22, textTop, box.width - 26, row.ink),
  ];
  const [fact] = row.facts;
  const place = context.words.stepNumber(String(column.index + 1));
  return group('card', box, items, {
    facts: row.facts,
    ...(row.keyword ? { keyword: row.keyword, label: spokenUnder(context, place, row.said, fact) } : {}),
    tooltip: row.text.cut ? row.said : undefined,
  });
}
