import { answersOf } from '../../insight/answered-pains.js';
import { conversionsOf, reachedShare, smallestConversion } from '../../insight/conversion.js';
import { meanFeeling } from '../../insight/mean-feeling.js';
import { handOffsOf, ownerRuns } from '../../insight/owners.js';
import { waitingOf } from '../../insight/waiting.js';
import type { Item } from '../display-list.js';
import { face, faceLevel } from '../faces.js';
import type { FaceLevel } from '../faces.js';
import { comparedFigures } from './compare-figures.js';
import type { MapContext } from './context.js';
import { formatDuration, formatNumber, formatSeconds, formatShare } from './format.js';
import { group, titleOf } from './groups.js';
import type { Block } from './shapes.js';
import { icon, rect } from './shapes.js';
import { drawParagraph, oneLine, paragraph } from './text.js';

/** A figure of the strip: the number, what it counts, and what it rests on. */
export interface Figure {
  /** The number of the counterpart, before an arrow. */
  readonly before?: string;
  readonly value: string;
  /** From the number before to this one, with its sign; absent where nothing changed. */
  readonly difference?: string;
  readonly unit: string;
  readonly base: string;
  /** Whether it asks for action. */
  readonly hurts: boolean;
  readonly face?: FaceLevel;
}

const GAP = 12;
/** Narrower tiles would cut their words; then they go into a second row. */
const LEAST_WIDTH = 180;

/** At most six figures, each only when it can be computed, each with what it rests on. */
export function figuresStrip(context: MapContext, top: number): Block {
  const figures = figuresOf(context);
  if (figures.length === 0) return { height: 0, items: [] };
  const { headerWidth, margin } = context;
  const most = Math.max(1, Math.floor((headerWidth + GAP) / (LEAST_WIDTH + GAP)));
  const rows = Math.ceil(figures.length / most);
  // Rows of the same length: a last tile all by itself would look like an afterthought.
  const perRow = Math.ceil(figures.length / rows);
  const whole = Math.floor((headerWidth - GAP * (perRow - 1)) / perRow);
  // Two figures need not be as wide as half a page.
  const width = rows === 1 ? Math.min(300, whole) : whole;
  const items: Item[] = [];
  let y = top;
  for (let from = 0; from < figures.length; from += perRow) {
    const row = figures.slice(from, from + perRow).map((figure) => tile(context, figure, width));
    const height = Math.max(...row.map((each) => each.height));
    row.forEach((each, index) => items.push(each.draw(margin + index * (width + GAP), y, height)));
    y += height + GAP;
  }
  return { height: y - GAP - top, items };
}

/** What figures are made from and worded in. */
export type FigureContext = Pick<MapContext, 'journey' | 'language' | 'labels' | 'words' | 'comparison'>;

/** The figures of a journey, or of both in a comparison: at most six, the most telling first. */
export function figuresOf(context: FigureContext): readonly Figure[] {
  if (context.comparison) return comparedFigures(context, context.comparison);
  return [
    feeling(context),
    reached(context),
    smallest(context),
    waiting(context),
    pains(context),
    handOffs(context),
  ].filter((figure) => figure !== undefined);
}

function feeling({ journey, language, words }: FigureContext): Figure | undefined {
  const mean = meanFeeling(journey);
  if (!mean) return undefined;
  const base = words.figures.meanFeeling({
    known: formatNumber(mean.known, language),
    steps: formatNumber(mean.steps, language),
  });
  return {
    value: formatNumber(mean.mean, language, 1),
    unit: words.figures.ofFive,
    base,
    hurts: false,
    face: faceLevel(mean.mean),
  };
}

function reached({ journey, language, words }: FigureContext): Figure | undefined {
  const end = reachedShare(journey);
  if (!end) return undefined;
  const say = end.bought ? words.figures.buy : words.figures.reachEnd;
  return {
    value: formatShare(end.share, language),
    unit: '',
    base: say({ people: formatNumber(end.people, language) }),
    hurts: false,
  };
}

function smallest(context: FigureContext): Figure | undefined {
  const { journey, language, words } = context;
  const least = smallestConversion(conversionsOf(journey));
  if (!least) return undefined;
  const title = (index: number): string => titleOf(context, journey.stages[index]?.title ?? '');
  const base = words.figures.smallestShare({ from: title(least.from), to: title(least.to) });
  return { value: formatShare(least.share, language), unit: words.figures.goOn, base, hurts: true };
}

function waiting({ journey, language, words }: FigureContext): Figure | undefined {
  const waits = waitingOf(journey);
  if (!waits) return undefined;
  const value = waits.only ? formatDuration(waits.only, language) : formatSeconds(waits.seconds, language);
  const base = words.figures.waitsNotTold({
    notTold: formatNumber(waits.notTold, language),
    waits: formatNumber(waits.waits, language),
  });
  return { value, unit: words.figures.waiting, base, hurts: waits.notTold > 0 };
}

function pains({ journey, language, words }: FigureContext): Figure | undefined {
  const answers = answersOf(journey);
  if (answers.pains === 0) return undefined;
  const unit = words.figures.ofPains({ pains: formatNumber(answers.pains, language) });
  const open = formatNumber(answers.open, language);
  return {
    value: open,
    unit,
    base: words.figures.painsWithoutIdea({ open }),
    hurts: answers.open > 0,
  };
}

function handOffs({ journey, language, words }: FigureContext): Figure | undefined {
  const found = handOffsOf(ownerRuns(journey));
  if (!found) return undefined;
  const handOffs = formatNumber(found.handOffs, language);
  return {
    value: handOffs,
    unit: words.figures.handOffs({ handOffs }),
    base: words.figures.betweenOwners({ owners: formatNumber(found.owners, language) }),
    hurts: false,
  };
}

interface Tile {
  readonly height: number;
  readonly draw: (x: number, y: number, height: number) => Item;
}

function tile(context: MapContext, figure: Figure, width: number): Tile {
  const { typography } = context;
  const unitWords = [figure.difference ?? '', figure.unit].filter((text) => text !== '').join(' ');
  const left = figure.face ? 54 : 16;
  const room = width - left - 12;
  const before = figure.before === undefined ? undefined : oneLine(typography, figure.before, 'figure', room / 2);
  const beforeWidth = before ? before.width + 26 : 0;
  const value = oneLine(typography, figure.value, 'figure', room - beforeWidth);
  const unitRoom = room - beforeWidth - value.width - 8;
  const unit = oneLine(typography, unitWords, 'body', Math.max(1, unitRoom));
  const unitBelow = unitWords !== '' && unit.cut;
  const base = paragraph(typography, unitBelow ? `${unitWords} ${figure.base}` : figure.base, 'body', room);
  const height = 10 + value.height + 2 + base.height + 10;
  return {
    height,
    draw: (x, y, tileHeight) => {
      const box = { x, y, width, height: tileHeight };
      const items: Item[] = [
        rect(box, 8, { fill: 'canvas', stroke: figure.hurts ? 'painLine' : 'line', strokeWidth: 1 }),
      ];
      if (figure.hurts) items.push(rect({ x, y: y + 4, width: 4, height: tileHeight - 8 }, 2, { fill: 'pain' }));
      if (figure.face) items.push(...face(figure.face, x + 29, y + tileHeight / 2, 13));
      const ink = figure.hurts ? 'painInk' : 'ink';
      if (before) {
        items.push(...drawParagraph(before, x + left, y + 10, before.width, 'ink2'));
        items.push(icon('arrow-right', x + left + before.width + 5, y + 10 + (before.line - 16) / 2, 16, 'ink2'));
      }
      items.push(...drawParagraph(value, x + left + beforeWidth, y + 10, value.width, ink));
      if (!unitBelow)
        items.push(
          ...drawParagraph(
            unit,
            x + left + beforeWidth + value.width + 8,
            y + 10 + value.height - unit.height - 2,
            unitRoom,
            'ink2',
          ),
        );
      items.push(...drawParagraph(base, x + left, y + 10 + value.height + 2, room, 'ink2'));
      return group('band', box, items, {
        label: [
          figure.before === undefined ? '' : `${figure.before} \u2192`,
          figure.value,
          unitWords,
          context.prose.sentence(figure.base),
        ]
          .filter((text) => text !== '')
          .join(' '),
      });
    },
  };
}
