import type { IconName } from '../kit/icons.generated.js';
import type { JourneyState } from '../../core/vocabulary/catalogue.js';
import { pill } from '../kit/shapes.js';
import type { Pill } from '../kit/shapes.js';
import type { MapContext } from '../scene/context.js';
import { speakFact } from './groups.js';
import { asName } from '../../core/util/name-case.js';

/** The state that the file names, as it is read out; undefined when it names none. */
export function spokenState(context: MapContext): string | undefined {
  const { state } = context.journey;
  return state && speakFact(context, 'state', stateWord(context), state);
}

/** The state of the journey with its sign, no wider than `width` px. */
export function statePill(context: MapContext, width: number): Pill {
  const state = context.journey.state?.value ?? 'current';
  return pill(context.typography, stateWord(context), {
    fill: 'accentSoft',
    stroke: 'discLine',
    ink: 'accentInk',
    icon: STATE_ICONS[state],
    width,
  });
}
export const STATE_ICONS: Readonly<Record<JourneyState, IconName>> = {
  current: 'circle-dot',
  improved: 'git-pull-request-arrow',
  actual: 'activity',
};

export function stateWord({ journey, vocabulary }: MapContext): string {
  return asName(vocabulary.words.journeyState[journey.state?.value ?? 'current'][0]);
}
