/** What a small map has no room to draw: shown where the reader points, and read out to people who hear the map (Q2). */
import { partsInside } from '../../core/model/parts.js';
import type { FeelsFact, Journey, Part, Stage, Step } from '../../core/model/journey.js';
import { OF_DOCUMENT, OWN, tableEntriesOf } from '../table/entries.js';
import type { TableEntry } from '../table/entries.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { emotionScoreOf } from '../../core/vocabulary/feeling-lookup.js';
import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import type { MapContext } from '../scene/context.js';

/** The rows that a small map has, as signs, bars and bands. */
export const SMALL_LANES: ReadonlySet<LaneId> = new Set(['steps', 'touchpoints', 'feels', 'pains', 'waits', 'owner']);

/** Facts of drawn rows that none of these signs represents. */
const WITHOUT_SIGN: ReadonlySet<KeywordId> = new Set(['media', 'device']);

/** Facts above the rows, or not meant to be read: ways, people, and what only references and colours use. */
const ELSEWHERE: ReadonlySet<KeywordId> = new Set(['goesTo', 'leaves', 'id', 'countsAs']);

/** Facts that the card of a step has, whatever rows are hidden. */
const OF_CARD: ReadonlySet<KeywordId> = new Set(['moment', 'evidence', 'lasts', 'howOften', 'doneBy']);

/** What the header says about the journey. */
const OF_HEADER: ReadonlySet<KeywordId> = new Set([
  ...(['state', 'improves', 'basedOn', 'model', 'product', 'updated', 'reviewEvery'] as const),
  ...OF_DOCUMENT,
  ...(['goal', 'scenario', 'expects', 'doneWhen', 'for', 'objective', 'evidence'] as const),
]);

/** Facts of one row that are not drawn, as a line "Lane: text". */
export interface UndrawnFact {
  readonly keyword: KeywordId;
  readonly line: string;
}

/** The facts of a part that this density does not draw, one line per row; none at full size, and none from hidden rows. */
export function undrawnFacts(context: MapContext, part: Journey | Stage | Step): readonly UndrawnFact[] {
  if (context.density === 'full') return [];
  const lines = new Map<string, UndrawnFact>();
  for (const entry of tableEntriesOf(context.language).entriesOf(part)) {
    if (isDrawn(context, part, entry)) continue;
    const { column, keyword, fact, named } = entry;
    const head = named ? `${column.key} ${keyword} ${fact.source.line}` : column.key;
    const before = lines.get(head)?.line;
    const text = named ? entry.text : `${column.name}: ${entry.text}`;
    lines.set(head, { keyword, line: before === undefined ? text : context.prose.series([before, entry.text]) });
  }
  return [...lines.values()];
}

/** What is shown and said for a group, followed by what is not drawn of its part, except the facts that it says already. */
export function withUndrawn(
  { prose }: MapContext,
  said: { readonly label: string; readonly tooltip: string | undefined },
  undrawn: readonly UndrawnFact[],
  told: ReadonlySet<KeywordId> = new Set(),
): { readonly label: string; readonly tooltip: string | undefined } {
  if (undrawn.length === 0) return said;
  const more = undrawn.filter(({ keyword }) => !told.has(keyword));
  return {
    label: `${said.label.trim()} ${prose.sentences(more.map(({ line }) => line))}`.trim(),
    tooltip: [...(said.tooltip === undefined ? [] : [said.tooltip]), ...undrawn.map(({ line }) => line)].join('\n'),
  };
}

function isDrawn(context: MapContext, part: Journey | Stage | Step, { column, keyword, fact }: TableEntry): boolean {
  const { line } = fact.source;
  const isJourney = 'stages' in part;
  if (ELSEWHERE.has(keyword) || (isJourney && OF_HEADER.has(keyword))) return true;
  // The people of a stage are below it, or are read out with it.
  if (keyword === 'people') return 'steps' in part && part.steps.length > 0;
  if (OF_CARD.has(keyword)) return false;
  const lane = laneOf(column.key);
  const { hiddenLanes = [], foldedLanes = [] } = context.input;
  if (lane === undefined || hiddenLanes.includes(lane)) return true;
  if (!SMALL_LANES.has(lane) || foldedLanes.includes(lane) || WITHOUT_SIGN.has(keyword)) return false;
  return (
    lane !== 'feels' || part.feels.some((feeling) => feeling.source.line === line && isFelt(context, part, feeling))
  );
}

/** Whether a feeling is a point of the curve, or is above it. */
function isFelt(context: MapContext, part: Journey | Stage | Step, feeling: FeelsFact): boolean {
  if (!isKnown(feeling)) return false;
  if (context.density === 'compact') return true;
  const inside: readonly Part[] = 'stages' in part ? partsInside(part) : 'steps' in part ? part.steps : [];
  // In an overview the parts inside represent the whole (`emotionCurve`).
  return !inside.some((each) => each.feels.some(isKnown));
}

function isKnown({ score, text }: FeelsFact): boolean {
  return score !== undefined || (text !== '' && emotionScoreOf(text) !== undefined);
}

function laneOf(key: string): LaneId | undefined {
  if (key.startsWith(OWN)) return 'own';
  return key === 'gain' ? 'gains' : LANE_IDS.find((id) => id === key);
}
