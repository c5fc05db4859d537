/** What the lane of feelings says apart from its curve: feelings of whole stages above it, words and gaps below it. */
import type { EmotionCurve } from '../../core/insight/emotion-curve.js';
import { stepWords } from '../words/spoken.js';
import type { FeelsFact } from '../../core/model/journey.js';
import type { Item } from '../kit/display-list.js';
import { face, faceLevel } from '../kit/faces.js';
import { cardBox, columnX, isShown } from '../scene/context.js';
import type { MapContext, Scope } from '../scene/context.js';
import { emotionScoreOf } from '../../core/vocabulary/feeling-lookup.js';
import { feelingWords } from '../words/feeling-words.js';
import { formatNumber } from '../words/format.js';
import { feltInWords, group, speak, speakAt } from './groups.js';
import { isSpan } from './row.js';
import type { Card, PlacedCards } from './row.js';
import { pill } from '../kit/shapes.js';
import type { Pill } from '../kit/shapes.js';
import { drawParagraph, paragraph } from '../kit/text.js';

/** Feelings of a whole stage or journey that are not on the curve, because the steps inside have their own. */
export function spanFeelings(context: MapContext, curve: EmotionCurve): readonly PlacedCards[] {
  const drawn = new Set([...curve.points, ...curve.apart].map((point) => point.feeling));
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    if (!isSpan(scope)) continue;
    for (const fact of scope.part.feels) {
      if (!drawn.has(fact)) cards.push({ scope, card: feelingCard(context, scope, fact) });
    }
  }
  return cards;
}

/** Cards of the feelings of one persona or one case, where the lane has no room for them beside its curve. */
export function apartFeelings(context: MapContext, { apart }: EmotionCurve): readonly PlacedCards[] {
  return apart.flatMap(({ feeling }) => {
    const scope = context.scopes.find(({ part }) => part.feels.includes(feeling));
    return scope ? [{ scope, card: feelingCard(context, scope, feeling) }] : [];
  });
}

export function feelingCard(context: MapContext, scope: Scope, fact: FeelsFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const said = feelingWords(fact, context.language);
  const score = fact.score ?? emotionScoreOf(fact.text);
  const level = score === undefined ? undefined : faceLevel(score);
  const left = level ? 24 : 3;
  const words = paragraph(
    context.typography,
    said === '' && level ? formatNumber(fact.score ?? 3, context.language) : said,
    'meta',
    width - left - 3,
    { weight: 500 },
  );
  const spoken = feltInWords(context, fact);
  return {
    height: Math.max(18, words.height),
    draw: (box) => {
      const items: Item[] = [
        ...(level ? face(level, box.x + 11, box.y + 9, 8, fact.score === undefined) : []),
        ...drawParagraph(
          words,
          box.x + left,
          box.y + (words.lines.length === 1 ? (18 - words.line) / 2 : 0),
          width - left - 3,
          'ink2',
        ),
      ];
      return [
        group('card', box, items, {
          facts: [fact],
          keyword: 'feels',
          label: speak(context, context.labels.lanes.feels, scope, spoken, fact),
          tooltip: words.cut ? said : undefined,
        }),
      ];
    },
  };
}

/** What is at the foot of a column. */
export interface Note {
  readonly height: number;
  /** Whether it needs room below everything else. */
  readonly under: boolean;
  readonly draw: (y: number) => Item[];
}

/**
 * What is at the foot of a column: that there is no value, words without one, or the words of several feelings unless the column
 * is one of those with room for them under their faces.
 */
export function columnNotes(
  context: MapContext,
  curve: EmotionCurve,
  roomy: ReadonlySet<number> = new Set(),
): readonly Note[] {
  const missing = new Set(curve.missing);
  return context.columns.flatMap((column): Note[] => {
    const feels = column.part.feels;
    if (!isShown(context, column.index)) return [];
    if (missing.has(column.index)) return [noValue(context, column.index)];
    if (feels.length < 2 || roomy.has(column.index)) return [];
    const text = feels
      .map((each) => feelingWords(each, context.language))
      .filter((each) => each !== '')
      .join(' \u00b7 ');
    return text === '' ? [] : [listedWords(context, column.index, text)];
  });
}

/** The words of every column that has some, where no feeling of the journey has a place on the scale. */
export function wordNotes(context: MapContext): readonly Note[] {
  return context.columns
    .filter(({ index, part }) => isShown(context, index) && part.feels.length > 0)
    .map(({ index }) => wordsOfColumn(context, index));
}

function noValue(context: MapContext, column: number): Note {
  const { typography, columnWidth } = context;
  const name = pill(typography, context.labels.map.noValue, {
    fill: 'canvas',
    stroke: 'lineStrong',
    dash: '3 2',
    ink: 'ink2',
    weight: 400,
    width: columnWidth - 8,
  });
  return wordsOfColumn(context, column, name);
}

function wordsOfColumn(context: MapContext, column: number, name?: Pill): Note {
  const { typography, columnWidth } = context;
  const above = name ? name.height + 2 : 0;
  const feels = context.columns[column]?.part.feels ?? [];
  const text = feels
    .map((each) => feelingWords(each, context.language))
    .filter((each) => each !== '')
    .join(' \u00b7 ');
  const words = text === '' ? undefined : paragraph(typography, text, 'meta', columnWidth - 12);
  const height = words ? above + words.height : (name?.height ?? 0);
  const x = columnX(context, column);
  return {
    under: words !== undefined,
    height,
    draw: (y) => {
      const items = name ? [...name.draw(x + (columnWidth - name.width) / 2, y)] : [];
      if (words) {
        items.push(...drawParagraph(words, x + 6, y + above, columnWidth - 12, 'ink2', { align: 'middle' }));
      }
      if (feels.length === 0) return items;
      const box = { x: x + 6, y: y - 3, width: columnWidth - 12, height: height + 6 };
      const label = speakAt(context, context.labels.lanes.feels, stepWords(context, column), text);
      return [group('card', box, items, { facts: feels, keyword: 'feels', label })];
    },
  };
}

function listedWords(context: MapContext, column: number, text: string): Note {
  const { typography, columnWidth } = context;
  const words = paragraph(typography, text, 'meta', columnWidth - 12, { weight: 500 });
  const x = columnX(context, column);
  return {
    under: true,
    height: words.height,
    draw: (y) => drawParagraph(words, x + 6, y, columnWidth - 12, 'ink2', { align: 'middle', halo: 'canvas' }),
  };
}
