import type { PartFacts } from '../../../../core/model/journey.js';
import { picturesIn, purposesOf } from '../../../scene/lanes-in-use.js';
import { showsPictures } from '../../../scene/scene.js';
import { densityWordsOf } from '../../../../core/vocabulary/all-density-words.js';
import { foldExact } from '../../../../core/vocabulary/fold.js';
import { LANE_IDS } from '../../../../core/vocabulary/lanes.js';
import type { LaneId } from '../../../../core/vocabulary/lanes.js';
import type { MapContext } from '../../../scene/context.js';
import { formatNumber } from '../../../words/format.js';
import { group } from '../../../marks/groups.js';
import { openedEdges } from '../stages/opened-stage.js';
import type { Row } from '../../../marks/row.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Block } from '../../../kit/shapes.js';
import { drawParagraph, cutLine, paragraph } from '../../../kit/text.js';
import { undrawnFacts, withUndrawn } from '../../../marks/undrawn-facts.js';

/** A row of the map with the number of its facts. */
export interface LaneCount {
  readonly id: LaneId;
  readonly name: string;
  readonly facts: number;
}

/** Every row that has a fact, in the usual order; custom rows each by their name. */
export function countLanes(context: MapContext): readonly LaneCount[] {
  const names = namesOf(context);
  const counts = new Map<LaneId, number>();
  const own = new Map<string, { name: string; facts: number }>();
  for (const { part } of context.scopes) {
    for (const id of LANE_IDS) {
      const facts = factsOf(part, id, showsPictures(context.input));
      if (facts > 0) counts.set(id, (counts.get(id) ?? 0) + facts);
    }
    for (const fact of part.lane) {
      if (fact.name === undefined || fact.text.trim() === '') continue;
      const row = own.get(foldExact(fact.name)) ?? { name: fact.name, facts: 0 };
      row.facts++;
      own.set(foldExact(fact.name), row);
    }
  }
  return LANE_IDS.flatMap((id): LaneCount[] => {
    if (id === 'own') return [...own.values()].map((row) => ({ id, ...row }));
    const facts = counts.get(id) ?? 0;
    return facts === 0 ? [] : [{ id, name: names[id], facts }];
  });
}

function namesOf({ labels: { lanes } }: MapContext): Readonly<Record<LaneId, string>> {
  return { ...lanes, own: '' };
}

/** Facts of a part that a row draws; empty for rows that are not made of facts. With a row of `pictures` these are no notes. */
function factsOf(part: PartFacts, id: LaneId, pictures: boolean): number {
  switch (id) {
    case 'steps':
    case 'own':
      return 0;
    case 'scenario':
    case 'goal':
    case 'expects':
    case 'doneWhen':
    case 'objective':
    case 'lasts':
    case 'howOften':
    case 'doneBy':
    case 'for':
    case 'with':
      return purposesOf(part, id).length;
    case 'pictures':
      return picturesIn(part).length;
    case 'does':
    case 'thinks':
    case 'says':
    case 'needs':
    case 'staff':
    case 'behind':
    case 'system':
      return part[id].filter((fact) => fact.text.trim() !== '').length;
    case 'touchpoints':
      return part.touchpoint.length + part.channel.length;
    case 'feels':
      return part.feels.length;
    case 'pains':
      return part.pain.length + part.idea.length;
    case 'gains':
      return part.gain.length;
    case 'waits':
      return part.wait.length;
    case 'metrics':
      return part.metric.length;
    case 'owner':
      return part.owner.length;
    case 'notes':
      return part.note.length + part.test.length + part.link.length - (pictures ? picturesIn(part).length : 0);
  }
}

const HEIGHT = 30;

/** A row that the reader folded: its name and the number of its facts, with the way to unfold it (L3). */
export function foldedRow(context: MapContext, lane: LaneCount, top: number): Row {
  const words = densityWordsOf(context.language);
  const width = context.gridRight - context.margin;
  const facts = cutLine(context.typography, formatNumber(lane.facts, context.language), 'body', 80);
  const name = cutLine(context.typography, lane.name, 'head', width - 44 - facts.width - 12);
  const box = { x: context.margin, y: top, width, height: HEIGHT };
  const x = context.margin + 26;
  const items = [
    icon('chevron-right', context.margin + 2, top + 8, 14, 'ink2'),
    ...drawParagraph(name, x, top + (HEIGHT - name.line) / 2, name.width, 'ink2'),
    ...drawParagraph(facts, x + name.width + 8, top + (HEIGHT - facts.line) / 2, facts.width, 'ink3'),
  ];
  return {
    id: lane.id,
    height: HEIGHT,
    items: [
      group('lane', box, items, {
        label: words.unfold({ name: lane.name, facts: lane.facts }),
        tooltip: name.cut ? lane.name : undefined,
        action: `unfold:${lane.id}`,
      }),
    ],
  };
}

/** What a small map has no room for, as counts; undefined if it shows every row. */
export function countsRow(context: MapContext, lanes: readonly LaneCount[], top: number): Block {
  if (lanes.length === 0) return { height: 0, items: [] };
  const names = context.prose.list(
    lanes.map((lane) => `${lane.name}\u00a0${formatNumber(lane.facts, context.language)}`),
  );
  const text = densityWordsOf(context.language).foldedLanes({ count: lanes.length, names });
  const width = context.gridRight - context.margin - 30;
  const words = paragraph(context.typography, text, 'body', width);
  const height = Math.max(HEIGHT, words.height + 14);
  // Facts of the whole journey belong to no step and no stage that could say them.
  const { wholeJourney } = context.labels.map;
  const whole = undrawnFacts(context, context.journey).map(({ keyword, line }) => ({
    keyword,
    line: context.prose.list([wholeJourney, line]),
  }));
  const items = [
    icon('rows-3', context.margin + 2, top + 7 + (words.line - 14) / 2, 14, 'ink2'),
    // The words may extend over the frame of an opened stage, which must not show between them.
    ...openedEdges(context)
      .filter((x) => x > context.margin + 24 && x < context.margin + 32 + words.width)
      .map((x) => rect({ x: x - 3, y: top + 5, width: 6, height: words.height + 4 }, 0, { fill: 'canvas' })),
    ...drawParagraph(words, context.margin + 26, top + 7, width, 'ink2'),
  ];
  return {
    height,
    items: [
      group(
        'lane',
        { x: context.margin, y: top, width: width + 26, height },
        items,
        withUndrawn(context, { label: text, tooltip: words.cut ? text : undefined }, whole),
      ),
    ],
  };
}
