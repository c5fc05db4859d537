import { keyOfOwners, ownerRuns } from '../../../../core/insight/owners.js';
import { stepsWords } from '../../../words/spoken.js';
import type { OwnerRun } from '../../../../core/insight/owners.js';
import type { Journey } from '../../../../core/model/journey.js';
import type { Item } from '../../../kit/display-list.js';
import type { ColourName } from '../../../kit/palette.js';
import { cardBox, columnX } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { group, speakAt } from '../../../marks/groups.js';
import { laneHead } from '../../../marks/row.js';
import type { Row } from '../../../marks/row.js';
import { largest, rect } from '../../../kit/shapes.js';
import { drawParagraph, paragraph } from '../../../kit/text.js';
import type { Paragraph } from '../../../kit/text.js';
import { handOff, ownerFills } from '../../../marks/owner-marks.js';
import { factWordsOf } from '../../../words/fact-words.js';

/** Who owns what: one pill for neighbours with the same owner, a ring with an arrow at each hand-off. */
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
    if (text) {
      items.push(ownerPill(context, run, text, top + 8, height, fills.get(keyOfOwners(run.owners)) ?? 'owner1'));
    }
  });
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.owners.length > 0 && next !== undefined && next.owners.length > 0) {
      items.push(...handOff(columnX(context, run.to), top + 8 + height / 2));
    }
  });
  return { id: 'owner', height: Math.max(height + 16, name.height), items };
}

const wholeFills = new WeakMap<Journey, ReadonlyMap<string, ColourName>>();

/** The fills of all owners of a journey; a picture of its parts computes them once for each. */
function fillsOfWhole(journey: Journey): ReadonlyMap<string, ColourName> {
  const known = wholeFills.get(journey) ?? ownerFills(ownerRuns(journey));
  wholeFills.set(journey, known);
  return known;
}

function pillText(context: MapContext, run: OwnerRun): Paragraph {
  const { width } = cardBox(context, run.from, run.to);
  const text = factWordsOf(context.language).ownersOrNobody(run);
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
  const label = speakAt(context, context.labels.lanes.owner, stepsWords(context, run.from, run.to), text.source);
  return group('card', box, [frame, ...words], {
    facts: run.named,
    keyword: 'owner',
    label,
    tooltip: text.cut ? text.source : undefined,
  });
}
