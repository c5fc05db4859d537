import { lanesFoldedAt } from '../../drawing/views/map/choose-density.js';
import { ASKED_LANES, LANE_IDS, laneOrderOf, lanesBeside } from '../../core/vocabulary/lanes.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { NO_FILTER } from '../../drawing/scene/filter.js';
import type { Filter } from '../../drawing/scene/filter.js';
import type { Choices, LaneChoice } from '../../protocol/preview-messages.js';
import { isChoices } from './message-guard.js';

/** What a reader sees who has chosen nothing. */
export const NO_CHOICES: Choices = { filter: NO_FILTER, density: 'automatic' };

export type ChoiceAction =
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'lanes'; readonly lanes: LaneChoice }
  | { readonly type: 'density'; readonly density: Choices['density'] }
  | { readonly type: 'openStage'; readonly stage: number }
  | { readonly type: 'closeStage' }
  | { readonly type: 'nextLines'; readonly shown: boolean }
  /** Lanes, their order and the detail as if nothing had been chosen. */
  | { readonly type: 'usualLanes' };

/** The next choices for a file. */
export function nextChoices(choices: Choices, action: ChoiceAction): Choices {
  switch (action.type) {
    case 'filter':
      return { ...choices, filter: action.filter };
    case 'lanes':
      return { ...choices, lanes: action.lanes };
    case 'density':
      return withoutStage({ ...choices, density: action.density });
    case 'openStage':
      return { ...choices, openedStage: action.stage };
    case 'closeStage':
      return { ...choices, openedStage: -1 };
    case 'nextLines': {
      const { nextLinesClosed: _, ...rest } = choices;
      return action.shown ? rest : { ...rest, nextLinesClosed: true };
    }
    case 'usualLanes':
      return {
        filter: choices.filter,
        density: 'automatic',
        ...(choices.nextLinesClosed ? { nextLinesClosed: true } : {}),
      };
  }
}

function withoutStage(choices: Choices): Choices {
  const { openedStage: _, ...rest } = choices;
  return rest;
}

/** Whether the reader changed lanes, their order or the detail. */
export function hasOwnLanes(choices: Choices): boolean {
  return choices.lanes !== undefined || choices.density !== 'automatic' || choices.openedStage !== undefined;
}

/**
 * The rows to draw in a window of this height in px: what the reader chose, else what the workspace says (`named`, rows in their
 * order), else all, some of which start folded in a low window.
 */
export function lanesOf(choices: Choices, named: readonly LaneId[] | undefined, height: number): LaneChoice {
  if (choices.lanes) {
    // Rows that are newer than the saved choice come after those that it lists.
    const missing = LANE_IDS.filter((lane) => !choices.lanes?.order.includes(lane));
    const unasked = missing.filter((lane) => ASKED_LANES.includes(lane));
    const hidden = [...choices.lanes.hidden, ...unasked];
    return { ...choices.lanes, order: [...choices.lanes.order, ...missing], hidden };
  }
  const order = named ? laneOrderOf(named) : LANE_IDS;
  return {
    order,
    hidden: named ? lanesBeside(named).filter((lane) => lane !== 'steps') : ASKED_LANES,
    folded: lanesFoldedAt(height),
  };
}

/** The lanes with one of them shown or hidden. */
export function toggleLane(lanes: LaneChoice, list: 'hidden' | 'folded', lane: LaneId): LaneChoice {
  const has = lanes[list].includes(lane);
  return { ...lanes, [list]: has ? lanes[list].filter((each) => each !== lane) : [...lanes[list], lane] };
}

/** The lanes with one of them moved before or after its neighbour among those in use. */
export function moveLane(lanes: LaneChoice, lane: LaneId, by: -1 | 1, used: readonly LaneId[]): LaneChoice {
  const listed = lanes.order.filter((each) => used.includes(each));
  const neighbour = listed[listed.indexOf(lane) + by];
  if (!listed.includes(lane) || neighbour === undefined) {
    return lanes;
  }
  const rest = lanes.order.filter((each) => each !== lane);
  const at = rest.indexOf(neighbour) + (by === 1 ? 1 : 0);
  return { ...lanes, order: [...rest.slice(0, at), lane, ...rest.slice(at)] };
}

/** What a page, perhaps an older version of it, saved as the choices for a file; undefined if it has another form. */
export function readChoices(value: unknown): Choices | undefined {
  return isChoices(value) ? value : undefined;
}
