import { LANE_IDS } from '../../core/vocabulary/lanes.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { partsOf } from '../../core/model/parts.js';
import type { Journey, PartFacts } from '../../core/model/journey.js';

type Facts = (part: PartFacts) => number;

/** Facts of a part that a lane draws. The lane of steps is always drawn. */
const FACTS: Readonly<Record<Exclude<LaneId, 'steps'>, Facts>> = {
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
  notes: (part) => part.note.length + part.link.length + part.test.length + part.with.length,
};

/** The rows that a journey has facts for, in their usual order: those that a reader can choose from. */
export function lanesInUse(journey: Journey): readonly LaneId[] {
  const parts = partsOf(journey);
  return LANE_IDS.filter((lane) => lane === 'steps' || parts.some((part) => FACTS[lane](part) > 0));
}
