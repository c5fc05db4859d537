import { addAll } from '../../../../core/util/add-all.js';
import { Stretches } from '../../../../core/util/stretches.js';
import type { WaitFact } from '../../../../core/model/journey.js';
import { secondsOf } from '../../../../core/values/quantity.js';
import type { Item } from '../../../kit/display-list.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext, Scope } from '../../../scene/context.js';
import { formatSeconds } from '../../../words/format.js';
import { factWordsOf } from '../../../words/fact-words.js';
import { group, speak } from '../../../marks/groups.js';
import { cardRow, laneHead } from '../../../marks/row.js';
import type { PlacedCards, Row } from '../../../marks/row.js';
import { icon, largest, rect } from '../../../kit/shapes.js';
import type { Box, Paint } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { LEAST_TARGET } from '../../../kit/target.js';
import { signTarget } from '../../../marks/sign-target.js';

/** Waits of a compact map: the length, and the sign for whether it is announced. */
export function compactWaits(context: MapContext, top: number): Row | undefined {
  const cards: PlacedCards[] = [];
  for (const scope of context.scopes) {
    for (const wait of scope.part.wait) {
      const length = paragraph(
        context.typography,
        factWordsOf(context.language).waitLength(wait),
        'body',
        context.columnWidth - 14,
        {
          weight: 600,
          maxLines: 3,
          plainEllipsis: true,
        },
      );
      cards.push({
        scope,
        card: {
          height: length.height + 4 + SIGN + 8,
          draw: (given) => [waitCard(context, scope, wait, length, narrowBox(context, scope, given))],
        },
      });
    }
  }
  return cardRow(context, 'waits', { name: context.labels.lanes.waits, icon: 'hourglass' }, top, cards, {
    padding: 7,
    gap: 4,
    framed: true,
  });
}

const SIGN = 14;

function narrowBox(context: MapContext, scope: Scope, box: Box): Box {
  if (scope.level !== 'step') return box;
  return { ...box, x: columnX(context, scope.from) + 3, width: context.columnWidth - 6 };
}

function waitCard(context: MapContext, scope: Scope, wait: WaitFact, length: Paragraph, box: Box): Item {
  const looks = looksOf([wait], 'raised');
  const words = factWordsOf(context.language).wait(wait);
  const y = box.y + 4 + length.height + 4;
  const items: Item[] = [
    rect(box, 5, looks.frame),
    ...drawParagraph(length, box.x + 4, box.y + 4, box.width - 8, looks.hurts ? 'painInk' : 'ink', { align: 'middle' }),
    icon(signOf(wait), box.x + (box.width - SIGN) / 2, y, SIGN, looks.hurts ? 'pain' : 'ink2'),
  ];
  return group('card', box, items, {
    facts: [wait],
    keyword: 'wait',
    label: speak(context, context.labels.lanes.waits, scope, words, wait),
    tooltip: words,
  });
}

function signOf(wait: WaitFact): 'bell' | 'bell-off' | 'circle-question-mark' {
  return wait.told === undefined ? 'circle-question-mark' : wait.told ? 'bell' : 'bell-off';
}

/** Dashed and rust as soon as one of the waits is not announced, dashed if the file does not say. */
function looksOf(
  waits: readonly WaitFact[],
  ground: 'raised' | 'line',
): { readonly frame: Paint; readonly hurts: boolean } {
  if (waits.some((wait) => wait.told === false)) {
    return { hurts: true, frame: { fill: 'painSoft', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' } };
  }
  const known = waits.every((wait) => wait.told === true);
  const paint: Paint = { fill: known ? ground : 'raised', stroke: 'lineStrong', strokeWidth: 1.5 };
  return { hurts: false, frame: known ? paint : { ...paint, dash: '4 3' } };
}

const BAR = 14;
const TALLEST = 26;
const LOWEST = 4;

interface Bar {
  readonly scope: Scope;
  readonly waits: readonly WaitFact[];
  readonly seconds: number;
  readonly middle: number;
}

/** Waits of an overview: bars to one scale with their length; shorter ones lose their words where they would touch. */
export function overviewWaits(context: MapContext, top: number): Row | undefined {
  const bars = context.scopes.flatMap((scope): Bar[] => {
    const waits = scope.part.wait;
    if (waits.length === 0) return [];
    const seconds = waits.reduce((sum, wait) => sum + (wait.duration ? secondsOf(wait.duration) : 0), 0);
    return [{ scope, waits, seconds, middle: (columnX(context, scope.from) + columnX(context, scope.to)) / 2 }];
  });
  if (bars.length === 0) return undefined;
  const head = laneHead(context, context.labels.lanes.waits, 'hourglass', top);
  const longest = largest(
    bars.map((bar) => bar.seconds),
    0,
  );
  const line = context.typography.tall ? 18 : 15;
  const items: Item[] = [head.item];
  let bottom = top;
  // A bar of a whole stage or journey would be on top of that of the step in its middle, so each kind has a row of its own.
  for (const level of ['journey', 'stage', 'step'] as const) {
    const own = bars.filter((bar) => bar.scope.level === level);
    if (own.length === 0) continue;
    bottom += 8 + line + 2 + TALLEST;
    const named = barNames(context, own);
    for (const bar of own) {
      const height = longest === 0 ? LOWEST : Math.max(LOWEST, Math.round((TALLEST * bar.seconds) / longest));
      items.push(drawBar(context, bar, named.get(bar), bottom, height));
    }
  }
  return { id: 'waits', height: Math.max(bottom + 6 - top, head.height), items };
}

function drawBar(context: MapContext, bar: Bar, name: Paragraph | undefined, bottom: number, height: number): Item {
  const looks = looksOf(bar.waits, 'line');
  const items: Item[] = [rect({ x: bar.middle - BAR / 2, y: bottom - height, width: BAR, height }, 2, looks.frame)];
  const nameHeight = name?.height ?? 0;
  const width = Math.max(BAR, name?.width ?? 0);
  const [left, top] = [bar.middle - width / 2, bottom - height - 2 - nameHeight];
  const ink = looks.hurts ? 'painInk' : 'ink2';
  if (name) addAll(items, drawParagraph(name, left, top, width, ink, { align: 'middle' }));
  const words = context.prose.series(bar.waits.map((wait) => factWordsOf(context.language).wait(wait)));
  const reach = Math.max(height, LEAST_TARGET);
  return group('card', { x: left, y: top, width, height: bottom - top }, items, {
    facts: bar.waits,
    keyword: 'wait',
    label: speak(context, context.labels.lanes.waits, bar.scope, words, bar.waits[0]),
    tooltip: words,
    // The length may extend over neighbouring columns, whose bars can be pressed there.
    target: signTarget(context, bar.middle, bottom - reach, reach),
  });
}

/** The lengths that can be written without touching each other, the longest first. */
function barNames(context: MapContext, bars: readonly Bar[]): ReadonlyMap<Bar, Paragraph> {
  const names = new Map<Bar, Paragraph>();
  const taken = new Stretches(0);
  for (const bar of bars.toSorted((left, right) => right.seconds - left.seconds)) {
    if (bar.seconds === 0) continue;
    const only = bar.waits.length === 1 ? bar.waits[0] : undefined;
    const text = only ? factWordsOf(context.language).waitLength(only) : formatSeconds(bar.seconds, context.language);
    const name = cutLine(context.typography, text, 'meta', 90, { weight: 600 });
    const half = Math.max(BAR, name.width) / 2 + 2;
    const [from, to] = [bar.middle - half, bar.middle + half];
    if (from < context.gridLeft - 6 || to > context.gridRight + 6) continue;
    if (taken.take(from, to)) names.set(bar, name);
  }
  return names;
}
