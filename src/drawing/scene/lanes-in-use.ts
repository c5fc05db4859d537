import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import type { LaneId, PURPOSE_LANES } from '../../core/vocabulary/lanes.js';
import { partsOf } from '../../core/model/parts.js';
import { pictureLink } from '../../core/values/picture-link.js';
import type { DoneByFact, Journey, ObjectiveFact, PartFacts, TextFact } from '../../core/model/journey.js';

type Facts = (part: PartFacts) => number;

/** A row of what is meant to be reached, and with whom. */
export type PurposeLane = (typeof PURPOSE_LANES)[number];

/** The facts of such a row: the header says those of the journey as a whole, and the card of a step says how long it lasts, how often it happens and who does it. */
export function purposesOf(part: PartFacts, lane: PurposeLane): readonly PurposeFact[] {
  const isWhole = 'stages' in part;
  if (lane === 'lasts') return part.lasts && (isWhole || 'steps' in part) ? [part.lasts] : [];
  if (lane === 'howOften' || lane === 'doneBy') return isOnCard(part) ? [] : part[lane];
  return isWhole && lane !== 'with' ? [] : part[lane];
}

/** The links of a part that name pictures. */
export function picturesIn(part: Pick<PartFacts, 'link'>): readonly TextFact[] {
  return part.link.filter(({ text }) => pictureLink(text) !== undefined);
}

/** A fact of such a row. */
export type PurposeFact = TextFact | ObjectiveFact | DoneByFact | NonNullable<PartFacts['lasts']>;

/** Whether a part is one column, with a card of its own. */
function isOnCard(part: PartFacts): boolean {
  if ('stages' in part) return false;
  return !('steps' in part) || (Array.isArray(part.steps) && part.steps.length === 0);
}

/** Facts of a part that a lane draws. The lane of steps is always drawn. */
const FACTS: Readonly<Record<Exclude<LaneId, 'steps'>, Facts>> = {
  scenario: (part) => purposesOf(part, 'scenario').length,
  goal: (part) => purposesOf(part, 'goal').length,
  expects: (part) => purposesOf(part, 'expects').length,
  doneWhen: (part) => purposesOf(part, 'doneWhen').length,
  objective: (part) => purposesOf(part, 'objective').length,
  lasts: (part) => purposesOf(part, 'lasts').length,
  howOften: (part) => purposesOf(part, 'howOften').length,
  doneBy: (part) => purposesOf(part, 'doneBy').length,
  for: (part) => purposesOf(part, 'for').length,
  with: (part) => purposesOf(part, 'with').length,
  pictures: (part) => picturesIn(part).length,
  does: (part) => part.does.length,
  thinks: (part) => part.thinks.length,
  says: (part) => part.says.length,
  needs: (part) => part.needs.length,
  touchpoints: (part) => part.touchpoint.length + part.channel.length + part.device.length + (part.media ? 1 : 0),
  feels: (part) => part.feels.length,
  pains: (part) => part.pain.length + part.idea.length,
  gains: (part) => part.gain.length,
  waits: (part) => part.wait.length,
  metrics: (part) => part.metric.length,
  owner: (part) => part.owner.length,
  staff: (part) => part.staff.length,
  behind: (part) => part.behind.length,
  system: (part) => part.system.length,
  own: (part) => part.lane.filter(({ name }) => name !== undefined).length,
  notes: (part) => part.note.length + part.link.length + part.test.length,
};

/** The rows that a journey has facts for, in their usual order: those that a reader can choose from. */
export function lanesInUse(journey: Journey): readonly LaneId[] {
  const parts = partsOf(journey);
  return LANE_IDS.filter((lane) => lane === 'steps' || parts.some((part) => FACTS[lane](part) > 0));
}
