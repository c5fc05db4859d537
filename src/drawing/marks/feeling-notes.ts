/** What the lane of feelings says apart from its curve: feelings of whole stages above it, words and gaps below it. */
import type { EmotionCurve } from '../../core/insight/emotion-curve.js';
import { stepWords } from '../words/spoken.js';
import type { FeelsFact } from '../../core/model/journey.js';
import type { Item } from '../kit/display-list.js';
import { face, faceLevel } from '../kit/faces.js';
import { cardBox, columnX, isShown } from '../scene/context.js';
import type { MapContext, Scope } from '../scene/context.js';
import { formatNumber } from '../words/format.js';
import { feltInWords, group, speak, speakAt } from './groups.js';
import { isSpan } from './row.js';
import type { Card, PlacedCards } from './row.js';
import { pill } from '../kit/shapes.js';
import { drawParagraph, paragraph } from '../kit/text.js';

/** Feelings of a whole stage or journey that are not on the curve, because the steps inside have their own. */
export function spanFeelings(context: MapContext, curve: EmotionCurve): readonly PlacedCards[] {
  const drawn = new Set(curve.points.map((point) => point.feeling));
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    if (!isSpan(scope)) continue;
    for (const fact of scope.part.feels) {
      if (!drawn.has(fact)) cards.push({ scope, card: feelingCard(context, scope, fact) });
    }
  }
  return cards;
}

export function feelingCard(context: MapContext, scope: Scope, fact: FeelsFact): Card {
  const { width } = cardBox(context, scope.from, scope.to);
  const level = fact.score === undefined ? undefined : faceLevel(fact.score);
  const left = level ? 24 : 3;
  const words = paragraph(
    context.typography,
    fact.text === '' && level ? formatNumber(fact.score ?? 3, context.language) : fact.text,
    'meta',
    width - left - 3,
    { weight: 500 },
  );
  const said = feltInWords(context, fact);
  return {
    height: Math.max(18, words.height),
    draw: (box) => {
      const items: Item[] = [
        ...(level ? face(level, box.x + 11, box.y + 9, 8) : []),
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
          label: speak(context, context.labels.lanes.feels, scope, said, fact),
          tooltip: words.cut ? fact.text : undefined,
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
      .map((each) => each.text)
      .filter((each) => each !== '')
      .join(' \u00b7 ');
    return text === '' ? [] : [listedWords(context, column.index, text)];
  });
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
  const feels = context.columns[column]?.part.feels ?? [];
  const text = feels
    .map((each) => each.text)
    .filter((each) => each !== '')
    .join(' \u00b7 ');
  const words = text === '' ? undefined : paragraph(typography, text, 'meta', columnWidth - 12);
  const x = columnX(context, column);
  return {
    under: words !== undefined,
    height: name.height + (words ? words.height + 2 : 0),
    draw: (y) => {
      const items = name.draw(x + (columnWidth - name.width) / 2, y);
      if (words) {
        items.push(...drawParagraph(words, x + 6, y + name.height + 2, columnWidth - 12, 'ink2', { align: 'middle' }));
      }
      if (feels.length === 0) return items;
      const height = name.height + (words ? words.height + 2 : 0);
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
