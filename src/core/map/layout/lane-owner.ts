import { keyOfOwners, ownerRuns } from '../../insight/owners.js';
import type { OwnerRun } from '../../insight/owners.js';
import type { Journey } from '../../model/journey.js';
import type { Item } from '../display-list.js';
import type { ColourName } from '../palette.js';
import { cardBox, columnX } from './context.js';
import type { MapContext } from './context.js';
import { moreThanNamed } from './format.js';
import { group, speakAt } from './groups.js';
import { laneHead } from './row.js';
import type { Row } from './row.js';
import { circle, icon, largest, rect } from './shapes.js';
import { drawParagraph, paragraph } from './text.js';
import type { Paragraph } from './text.js';

const FILLS: readonly ColourName[] = ['owner1', 'owner2', 'owner3', 'owner4', 'owner5', 'owner6'];
const RING = 9;

/** Who answers for what: one pill for neighbours with the same owner, a ring with an arrow where work is handed on. */
export function ownerLane(context: MapContext, runs: readonly OwnerRun[], top: number): Row | undefined {
  if (runs.every((run) => run.owners.length === 0)) return undefined;
  const name = laneHead(context, context.labels.lanes.owner, 'briefcase', top, 'owner');
  // A part of a map has the colours of the whole.
  const fills = context.tinted ? ownerFills(runs) : fillsOfWhole(context.journey);
  const texts = runs.map((run) => pillText(context, run));
  const height = largest(
    texts.map((text) => text.height + 8),
    28,
  );
  const items: Item[] = [name.item];
  runs.forEach((run, index) => {
    const text = texts[index];
    if (text)
      items.push(ownerPill(context, run, text, top + 8, height, fills.get(keyOfOwners(run.owners)) ?? 'owner1'));
  });
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.owners.length > 0 && next !== undefined && next.owners.length > 0) {
      items.push(...handOff(columnX(context, run.to), top + 8 + height / 2));
    }
  });
  return { id: 'owner', height: Math.max(height + 16, name.height), items };
}

/** The owners of a run, as a list; empty when there are none. */
export function ownerNames({ prose, labels }: MapContext, { owners, named }: OwnerRun): string {
  return prose.list([...named.map((owner) => owner.text), ...moreThanNamed(labels, owners, named)]);
}

const wholeFills = new WeakMap<Journey, ReadonlyMap<string, ColourName>>();

/** The fills of all owners of a journey; a picture of its parts asks for them once for each. */
function fillsOfWhole(journey: Journey): ReadonlyMap<string, ColourName> {
  const known = wholeFills.get(journey) ?? ownerFills(ownerRuns(journey));
  wholeFills.set(journey, known);
  return known;
}

/** Fills in the order in which owners appear. */
export function ownerFills(runs: readonly OwnerRun[]): ReadonlyMap<string, ColourName> {
  const fills = new Map<string, ColourName>();
  for (const run of runs) {
    const key = keyOfOwners(run.owners);
    if (key !== '' && !fills.has(key)) fills.set(key, FILLS[fills.size % FILLS.length] ?? 'owner1');
  }
  return fills;
}

function pillText(context: MapContext, run: OwnerRun): Paragraph {
  const { width } = cardBox(context, run.from, run.to);
  const names = ownerNames(context, run);
  const text = names === '' ? context.labels.map.noOwner : names;
  return paragraph(context.typography, text, 'body', width - 24, { weight: 600, maxLines: 4 });
}

function ownerPill(
  context: MapContext,
  run: OwnerRun,
  text: Paragraph,
  y: number,
  height: number,
  fill: ColourName,
): Item {
  const { x, width } = cardBox(context, run.from, run.to);
  const none = run.owners.length === 0;
  const box = { x, y, width, height };
  const frame = none
    ? rect(box, 14, { fill: 'canvas', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' })
    : rect(box, 14, { fill, stroke: 'line', strokeWidth: 1 });
  const words = drawParagraph(text, x + 12, y + (height - text.height) / 2, width - 24, none ? 'painInk' : 'ownerInk', {
    align: 'middle',
  });
  const first = run.from + 1 === run.to ? String(run.to) : `${run.from + 1}\u2013${run.to}`;
  const label = speakAt(context, context.labels.lanes.owner, context.words.stepNumber(first), text.source);
  return group('card', box, [frame, ...words], {
    facts: run.named,
    keyword: 'owner',
    label,
    tooltip: text.cut ? text.source : undefined,
  });
}

export function handOff(x: number, y: number): Item[] {
  return [
    circle(x, y, RING, { fill: 'canvas', stroke: 'ink2', strokeWidth: 1 }),
    icon('arrow-right', x - 6, y - 6, 12, 'ink'),
  ];
}
