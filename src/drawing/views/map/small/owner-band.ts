import { keyOfOwners } from '../../../../core/insight/owners.js';
import { stepsWords } from '../../../words/spoken.js';
import type { OwnerRun } from '../../../../core/insight/owners.js';
import type { Item } from '../../../kit/display-list.js';
import { columnX } from '../../../scene/context.js';
import type { MapContext } from '../../../scene/context.js';
import { group, speakAt } from '../../../marks/groups.js';
import { ownerFills, handOff } from '../../../marks/owner-marks.js';
import { laneHead } from '../../../marks/row.js';
import type { Row } from '../../../marks/row.js';
import { icon, rect } from '../../../kit/shapes.js';
import type { Box } from '../../../kit/shapes.js';
import { drawParagraph, cutLine } from '../../../kit/text.js';
import { factWordsOf } from '../../../words/fact-words.js';

const HEIGHT = 22;

/** Space for the ring between two owners, on each side. */
const RING = 11;

const SIGN = 12;

/** What is in a band that has no room for a name. */
function signOf(box: Box, none: boolean): readonly Item[] {
  if (box.width < SIGN) return [];
  const [x, y] = [box.x + (box.width - SIGN) / 2, box.y + (HEIGHT - SIGN) / 2];
  return [icon(none ? 'circle-question-mark' : 'briefcase', x, y, SIGN, none ? 'pain' : 'ownerInk')];
}

/** Who owns what, in bands of one line; a name without room is read out and shown on hover. */
export function ownerBand(context: MapContext, runs: readonly OwnerRun[], top: number): Row | undefined {
  if (runs.every((run) => run.owners.length === 0)) return undefined;
  const head = laneHead(context, context.labels.lanes.owner, 'briefcase', top);
  const fills = ownerFills(runs);
  const items: Item[] = [head.item];
  const rings: Item[] = [];
  runs.forEach((run, index) => {
    const [left, right] = [columnX(context, run.from), columnX(context, run.to)];
    const wide = right - left > 3 * RING;
    const inset = (neighbour: OwnerRun | undefined): number =>
      wide && run.owners.length > 0 && (neighbour?.owners.length ?? 0) > 0 ? RING : 2;
    const x = left + inset(runs[index - 1]);
    const box = { x, y: top + 6, width: right - inset(runs[index + 1]) - x, height: HEIGHT };
    const facts = factWordsOf(context.language);
    const none = facts.owners(run.owners, run.named) === '';
    const words = facts.ownersOrNobody(run);
    const text = cutLine(context.typography, words, 'meta', box.width - 12, { weight: 600 });
    const frame = none
      ? rect(box, HEIGHT / 2, { fill: 'canvas', stroke: 'pain', strokeWidth: 1.5, dash: '4 3' })
      : rect(box, HEIGHT / 2, { fill: fills.get(keyOfOwners(run.owners)) ?? 'owner1', stroke: 'line', strokeWidth: 1 });
    // Two letters and dots are no use as a name: use a sign instead, or nothing where the rings take the room.
    const readable = (!text.cut || text.width > 40) && text.width <= box.width;
    const covered = (neighbour: OwnerRun | undefined): number =>
      !wide && run.owners.length > 0 && (neighbour?.owners.length ?? 0) > 0 ? RING - 4 : 0;
    const [before, behind] = [covered(runs[index - 1]), covered(runs[index + 1])];
    const sign = signOf({ ...box, x: box.x + before, width: box.width - before - behind }, none);
    const shown = readable
      ? drawParagraph(text, x + 6, box.y + (HEIGHT - text.line) / 2, box.width - 12, none ? 'painInk' : 'ownerInk', {
          align: 'middle',
        })
      : sign;
    const label = speakAt(context, context.labels.lanes.owner, stepsWords(context, run.from, run.to), text.source);
    const tooltip = text.cut || !readable ? text.source : undefined;
    items.push(
      group('card', box, readable || none || sign.length > 0 ? [frame, ...shown] : [], {
        facts: run.named,
        keyword: 'owner',
        label,
        tooltip,
      }),
    );
    const next = runs[index + 1];
    if (run.owners.length > 0 && next !== undefined && next.owners.length > 0) {
      rings.push(...handOff(right, top + 6 + HEIGHT / 2));
    }
  });
  return { id: 'owner', height: Math.max(HEIGHT + 12, head.height), items: [...items, ...rings] };
}
