import { expect, test } from 'vitest';
import { LANE_IDS } from '../../src/core/vocabulary/lanes.js';
import {
  nextChoices,
  hasOwnLanes,
  lanesOf,
  moveLane,
  NO_CHOICES,
  readChoices,
  toggleLane,
} from '../../src/webview/state/choices.js';

test('draws the rows of the workspace in its order, unless the reader chose others', () => {
  const usual = lanesOf(NO_CHOICES, ['steps', 'feels', 'does'], 900);
  expect(usual.order.slice(0, 3)).toEqual(['steps', 'feels', 'does']);
  expect(usual.hidden).toContain('thinks');
  expect(usual.hidden).not.toContain('feels');
  const own = nextChoices(NO_CHOICES, { type: 'lanes', lanes: toggleLane(usual, 'hidden', 'thinks') });
  expect(lanesOf(own, ['steps', 'feels', 'does'], 900).hidden).not.toContain('thinks');
  expect(hasOwnLanes(own)).toBe(true);
});

test('starts with folded rows in a low window only', () => {
  expect(lanesOf(NO_CHOICES, undefined, 900).folded).toEqual([]);
  expect(lanesOf(NO_CHOICES, undefined, 800).folded).toContain('waits');
});

test('moves a row past its neighbour in sight, not past rows that the journey does not have', () => {
  const lanes = lanesOf(NO_CHOICES, undefined, 900);
  const used = ['steps', 'does', 'feels'] as const;
  const moved = moveLane(lanes, 'feels', -1, used);
  expect(moved.order.filter((lane) => used.includes(lane as 'does'))).toEqual(['steps', 'feels', 'does']);
  expect(moved.order).toHaveLength(LANE_IDS.length);
  expect(moveLane(lanes, 'steps', -1, used)).toEqual(lanes);
});

test('goes back to the usual rows and keeps the filter', () => {
  const filter = { ...NO_CHOICES.filter, owner: ['=sales'] };
  let choices = nextChoices(NO_CHOICES, { type: 'filter', filter });
  choices = nextChoices(choices, { type: 'density', density: 'overview' });
  choices = nextChoices(choices, { type: 'openStage', stage: 2 });
  expect(choices).toMatchObject({ density: 'overview', openedStage: 2 });
  expect(nextChoices(choices, { type: 'closeStage' }).openedStage).toBe(-1);
  expect(nextChoices(choices, { type: 'usualLanes' })).toEqual({ filter, density: 'automatic' });
});

test('reads what was saved, and drops what has another form', () => {
  expect(readChoices(JSON.parse(JSON.stringify(NO_CHOICES)))).toEqual(NO_CHOICES);
  expect(readChoices({ filter: { owner: 'x' }, density: 'full' })).toBeUndefined();
  expect(readChoices({ ...NO_CHOICES, lanes: [] })).toBeUndefined();
  expect(readChoices('x')).toBeUndefined();
});
