/** The ranked list next to the chart: each pain with what it is based on, and the ideas that answer it. */
import { addAll } from '../../../core/util/add-all.js';
import { onOneLine } from '../../../core/util/clean-text.js';
import type { IdeaFact, PainFact } from '../../../core/model/journey.js';
import { analysisWordsOf } from '../../../core/vocabulary/all-analysis-words.js';
import { face, faceLevel } from '../../kit/faces.js';
import type { Item } from '../../kit/display-list.js';
import type { MapContext } from '../../scene/context.js';
import { formatNumber } from '../../words/format.js';
import { group, speakFact } from '../../marks/groups.js';
import type { GroupOptions } from '../../marks/groups.js';
import { causeSign, painBars } from '../../marks/pain-signs.js';
import { factsOfIdea, factsOfPain, lastLineOf } from '../../../core/insight/pains.js';
import { icon, line, rect } from '../../kit/shapes.js';
import type { Block } from '../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../kit/text.js';
import type { Paragraph } from '../../kit/text.js';
import type { BlockPlace } from '../../scene/view.js';
import { listedIdea } from '../../words/card-words.js';
import { formatValue } from './entries.js';
import type { OpportunityEntry } from './entries.js';
import { numberMark } from './number-mark.js';

export interface ListSpec {
  /** Name of the figure on the right. */
  readonly valueName: string;
  readonly format: (value: number) => string;
  /** The value at which the bar under a figure is full. */
  readonly most: number;
  /** Whether feelings and people have columns. */
  readonly people: boolean;
  /** No entry has a figure: the head of the list says so once, instead of each row. */
  readonly bare?: boolean;
  /** The ideas that are listed already: each is written out once. */
  readonly told: Set<IdeaFact>;
}

interface Columns {
  readonly text: number;
  readonly textWidth: number;
  /** Middle of the faces, right edges of people and figures; absent if the list is too narrow for columns. */
  readonly face?: number;
  readonly people?: number;
  readonly right: number;
  readonly bar: number;
}

const RADIUS = 16;
const WIDE = 500;
const PADDING = 12;
/** Width of the sign before an idea, with the space behind it, px. */
const IDEA_INDENT = 22;

/** A head and a row for each entry, separated by lines. */
export function opportunityList(
  context: MapContext,
  entries: readonly OpportunityEntry[],
  spec: ListSpec,
  place: BlockPlace,
): Block {
  const columns = columnsOf(spec, place);
  const items: Item[] = [];
  let y = place.y;
  if (columns.face !== undefined) {
    const ranked = entries.some(({ rank }) => rank !== undefined);
    const head = drawHead(context, spec, columns, { place: { ...place, y }, ranked });
    addAll(items, head.items);
    y += head.height;
  }
  for (const entry of entries) {
    items.push(line(place.x, y, place.x + place.width, y, { stroke: 'line', strokeWidth: 1 }));
    const row = drawRow(context, entry, spec, { columns, place: { ...place, y: y + PADDING } });
    addAll(items, row.items);
    y += row.height + 2 * PADDING;
  }
  items.push(line(place.x, y, place.x + place.width, y, { stroke: 'line', strokeWidth: 1 }));
  return { height: y - place.y, items };
}

function columnsOf(spec: ListSpec, { x, width }: BlockPlace): Columns {
  const right = x + width;
  const text = x + 2 * RADIUS + 16;
  if (spec.bare) return { text, textWidth: Math.min(1100, right - text), right, bar: 0 };
  if (width < WIDE) return { text, textWidth: right - text, right, bar: 0 };
  const people = right - 116;
  const faces = (spec.people ? people - 84 : people) - 12;
  return { text, textWidth: faces - 24 - text, face: faces, people, right, bar: 96 };
}

function drawHead(
  context: MapContext,
  spec: ListSpec,
  columns: Columns,
  { place, ranked }: { readonly place: BlockPlace; readonly ranked: boolean },
): Block {
  const words = analysisWordsOf(context.language).opportunities;
  const cell = (text: string, x: number, width: number, align: 'start' | 'end'): Item[] => {
    const shown = cutLine(context.typography, text, 'body', width, { weight: 600 });
    return drawParagraph(shown, x, place.y, width, 'ink2', { align });
  };
  const items = [
    ...(ranked ? cell(words.rank, place.x, columns.text - place.x - 4, 'start') : []),
    ...cell(words.painAndIdea, columns.text, columns.textWidth, 'start'),
    ...(spec.people ? cell(words.people, (columns.people ?? 0) - 76, 76, 'end') : []),
    ...cell(spec.valueName, columns.right - columns.bar, columns.bar, 'end'),
  ];
  return { height: context.typography.tall ? 30 : 26, items };
}

interface Laid {
  readonly columns: Columns;
  readonly place: BlockPlace;
}

/** A line under the title of a row. */
interface RowLine {
  readonly height: number;
  /** Whether some of its words are not shown. */
  readonly cut?: boolean;
  readonly draw: (y: number) => readonly Item[];
}

function drawRow(context: MapContext, entry: OpportunityEntry, spec: ListSpec, { columns, place }: Laid): Block {
  const { typography } = context;
  const title = paragraph(typography, entry.title, 'stage', columns.textWidth, { size: 14, maxLines: 6 });
  const known = entry.ideas.filter((idea) => spec.told.has(idea));
  const newIdeas = entry.ideas.filter((idea) => !spec.told.has(idea));
  newIdeas.forEach((idea) => spec.told.add(idea));
  const lines = [
    detailsLine(context, entry, columns),
    ...(columns.face === undefined ? figuresLine(context, entry, spec, columns) : []),
    ...entry.pains.map((pain) => painLine(context, pain, columns)),
    ...newIdeas.map((idea) => ideaLine(context, idea, columns)),
    ...(known.length === 0 ? [] : [ideasAbove(context, known, columns)]),
    ...entry.open.map((pain) => openLine(context, pain, columns)),
  ];
  const items: Item[] = [
    ...numberMark(context, entry, place.x + RADIUS, place.y + RADIUS, RADIUS),
    ...drawParagraph(title, columns.text, place.y, columns.textWidth, 'ink'),
    ...(columns.face === undefined ? [] : figures(context, entry, spec, { columns, place })),
  ];
  const above: Item[] = columns.face === undefined ? [] : [...bases(context, entry, spec, { columns, place })];
  let y = place.y + title.height + 2;
  for (const each of lines) {
    addAll(above, each.draw(y));
    y += each.height + 4;
  }
  // The last line can be pressed a little below its words.
  const height = Math.max(2 * RADIUS, y - 2 - place.y);
  const box = { x: place.x, y: place.y, width: place.width, height };
  const row = group('card', box, items, {
    facts: entry.facts,
    keyword: entry.keyword,
    label: entry.spoken,
    tooltip: title.cut || lines.some(({ cut }) => cut) ? `${entry.title}\n${entry.details}` : undefined,
  });
  return { height, items: [row, ...above] };
}

/** Bars and cause of a pain, then its degree, place and owner in words. */
function detailsLine(context: MapContext, entry: OpportunityEntry, { text: x, textWidth: width }: Columns): RowLine {
  const pain = entry.signOf;
  const indent = pain ? (pain.cause ? 42 : 22) : 0;
  const text = paragraph(context.typography, entry.details, 'body', width - indent, {
    maxLines: 3,
    plainEllipsis: true,
  });
  return {
    height: text.height,
    cut: text.cut,
    draw: (y) => [
      ...(pain ? signs(pain, x, y, text.line) : []),
      ...drawParagraph(text, x + indent, y, width - indent, 'ink2'),
    ],
  };
}

function signs(pain: PainFact, x: number, y: number, lineHeight: number): readonly Item[] {
  return [
    ...painBars(pain, x, y + lineHeight / 2 + 5, 'pain'),
    ...causeSign(pain, x + 22, y + (lineHeight - 14) / 2, 'pain'),
  ];
}

/** People and figure in words, if there is no room for columns. */
function figuresLine(
  context: MapContext,
  entry: OpportunityEntry,
  spec: ListSpec,
  { text: x, textWidth: width }: Columns,
): readonly RowLine[] {
  const words = analysisWordsOf(context.language).opportunities;
  const parts = [
    entry.value === undefined ? '' : `${spec.valueName} ${spec.format(entry.value)}`,
    spec.people
      ? entry.people === undefined
        ? spec.bare
          ? ''
          : words.noPeople
        : context.words.peopleEnter(formatNumber(entry.people, context.language))
      : '',
    entry.feeling === undefined && !spec.bare ? words.noFeeling : '',
  ].filter((part) => part !== '');
  if (parts.length === 0 && entry.feeling === undefined) return [];
  const text = paragraph(context.typography, parts.join(' \u00b7 '), 'body', width - 24, {
    weight: 600,
  });
  const indent = entry.feeling === undefined ? 0 : 24;
  const line: RowLine = {
    height: Math.max(text.height, indent === 0 ? 0 : 18),
    draw: (y) => [
      ...(entry.feeling === undefined ? [] : face(faceLevel(entry.feeling), x + 9, y + 9, 9)),
      ...drawParagraph(text, x + indent, y + (indent > 0 ? Math.max(0, 9 - text.line / 2) : 0), width - 24, 'ink'),
    ],
  };
  return [line];
}

/** Figure with its bar, in the column on the right; a missing one is said, not drawn as zero. */
function figures(
  context: MapContext,
  entry: OpportunityEntry,
  spec: ListSpec,
  { columns, place }: Laid,
): readonly Item[] {
  const items: Item[] = [];
  const middle = place.y + RADIUS;
  const cell = { right: columns.right, width: columns.bar, middle };
  if (entry.value === undefined) return missing(context, cell);
  const text = cutLine(context.typography, spec.format(entry.value), 'name', cell.width);
  addAll(items, endingAt(text, cell, 'ink'));
  const share = spec.most > 0 ? Math.min(1, entry.value / spec.most) : 0;
  const bar = { x: columns.right - columns.bar, y: middle + 18, width: columns.bar, height: 6 };
  const colour = entry.status === 'open' ? 'pain' : entry.status === 'answered' ? 'idea' : 'lineStrong';
  items.push(rect(bar, 3, { fill: 'surface', stroke: 'line', strokeWidth: 1 }));
  items.push(rect({ ...bar, width: Math.max(3, bar.width * share) }, 3, { fill: colour }));
  return items;
}

/** The face and the number of people, in columns of their own, each leading to its line. */
function bases(
  context: MapContext,
  entry: OpportunityEntry,
  spec: ListSpec,
  { columns, place }: Laid,
): readonly Item[] {
  const items: Item[] = [];
  const middle = place.y + RADIUS;
  if (columns.face !== undefined && entry.feeling !== undefined) {
    const box = { x: columns.face - 12, y: middle - 12, width: 24, height: 24 };
    const drawn = face(faceLevel(entry.feeling), columns.face, middle, 10);
    const score = context.labels.map.outOf(formatNumber(entry.feeling, context.language, 1));
    const label = speakFact(context, 'feels', score, entry.feels[0]);
    items.push(group('card', box, drawn, { facts: entry.feels, keyword: 'feels', label }));
  }
  if (!spec.people || columns.people === undefined) return items;
  const cell = { right: columns.people, width: 76, middle };
  if (entry.people === undefined) return [...items, ...missing(context, cell)];
  const text = cutLine(context.typography, formatNumber(entry.people, context.language), 'step', 76, { weight: 400 });
  const box = { x: cell.right - 76, y: middle - 12, width: 76, height: 24 };
  const people = formatNumber(entry.people, context.language);
  const label = speakFact(context, 'people', people, entry.peopleFact);
  items.push(group('card', box, endingAt(text, cell, 'ink'), { facts: [entry.peopleFact], keyword: 'people', label }));
  return items;
}

interface Cell {
  readonly right: number;
  readonly width: number;
  readonly middle: number;
}

function endingAt(text: Paragraph, { right, width, middle }: Cell, fill: 'ink' | 'ink3'): Item[] {
  return drawParagraph(text, right - width, middle - text.height / 2, width, fill, { align: 'end' });
}

function missing(context: MapContext, cell: Cell): Item[] {
  return endingAt(cutLine(context.typography, context.labels.map.noValue, 'meta', cell.width), cell, 'ink3');
}

/** A pain of a step on a line of its own. */
function painLine(context: MapContext, pain: PainFact, { text: x, textWidth: width }: Columns): RowLine {
  const indent = pain.cause ? 42 : 22;
  const text = paragraph(context.typography, pain.text, 'body', width - indent, { weight: 500, maxLines: 6 });
  const height = text.height + 4;
  return {
    height,
    draw: (y) => [
      group(
        'card',
        { x, y, width, height },
        [...signs(pain, x, y + 2, text.line), ...drawParagraph(text, x + indent, y + 2, width - indent, 'painInk')],
        {
          facts: factsOfPain(pain),
          keyword: 'pain',
          label: speakFact(context, 'pain', pain.text, pain),
          tooltip: text.cut ? pain.text : undefined,
        },
      ),
    ],
  };
}

/** Ideas that an entry above already lists. */
function ideasAbove(context: MapContext, ideas: readonly IdeaFact[], columns: Columns): RowLine {
  const words = analysisWordsOf(context.language).opportunities.ideasAbove(String(ideas.length));
  const text = paragraph(context.typography, words, 'body', columns.textWidth - IDEA_INDENT);
  const texts = ideas.map((idea) => onOneLine(idea.text));
  return lineOfIdeas(columns, text, 'ink2', {
    facts: ideas,
    label: context.prose.labelled(words, context.prose.sentence(context.prose.series(texts))),
    tooltip: texts.join('\n'),
  });
}

function ideaLine(context: MapContext, idea: IdeaFact, columns: Columns): RowLine {
  const words = listedIdea(idea, context.language);
  const text = paragraph(context.typography, words, 'body', columns.textWidth - IDEA_INDENT, {
    weight: 500,
    maxLines: 6,
  });
  return lineOfIdeas(columns, text, 'ideaInk', {
    facts: factsOfIdea(idea),
    label: speakFact(context, 'idea', words, idea),
    tooltip: text.cut ? words : undefined,
  });
}

/** Words about ideas behind their sign. */
function lineOfIdeas(
  { text: x, textWidth: width }: Columns,
  text: Paragraph,
  ink: 'ink2' | 'ideaInk',
  told: Pick<GroupOptions, 'facts' | 'label' | 'tooltip'>,
): RowLine {
  const height = Math.max(20, text.height);
  return {
    height,
    draw: (y) => [
      group(
        'card',
        { x, y, width, height },
        [
          icon('lightbulb', x, y + (Math.max(20, text.line) - 15) / 2, 15, 'idea'),
          ...drawParagraph(text, x + IDEA_INDENT, y + Math.max(0, (20 - text.line) / 2), width - IDEA_INDENT, ink),
        ],
        { keyword: 'idea', ...told },
      ),
    ],
  };
}

/** The dashed frame under a pain without an answer; in a preview it writes the idea after the pain. */
function openLine(context: MapContext, pain: PainFact, { text: x, textWidth: width }: Columns): RowLine {
  const words = analysisWordsOf(context.language).opportunities.writeIdea;
  const text = cutLine(context.typography, words, 'body', width - 36, { weight: 600 });
  const height = text.height + 10;
  const facts = factsOfPain(pain);
  const box = { x, y: 0, width: Math.ceil(text.width) + 36, height };
  return {
    height: height + 2,
    draw: (y) => [
      group(
        'card',
        { ...box, y: y + 2 },
        [
          rect({ ...box, y: y + 2 }, height / 2, { fill: 'canvas', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' }),
          line(x + 11, y + 2 + height / 2, x + 19, y + 2 + height / 2, { stroke: 'pain', strokeWidth: 1.5 }),
          line(x + 15, y - 2 + height / 2, x + 15, y + 6 + height / 2, { stroke: 'pain', strokeWidth: 1.5 }),
          ...drawParagraph(text, x + 26, y + 7, text.width, 'painInk'),
        ],
        {
          facts,
          keyword: 'pain',
          label: `${context.prose.sentence(words)} ${context.prose.sentence(pain.text)}`,
          action: `add-idea:${lastLineOf(pain)}`,
        },
      ),
    ],
  };
}

/** An estimate as the list writes it. */
export function estimateFormat(context: Pick<MapContext, 'language'>): (value: number) => string {
  return (value) => formatValue(value, context);
}
