/** How much a pain hurts as bars, and its cause as a sign. */
import { painWeight } from '../../core/insight/pains.js';
import type { PainFact } from '../../core/model/journey.js';
import type { CauseId } from '../../core/vocabulary/catalogue.js';
import type { Item } from '../kit/display-list.js';
import type { IconName } from '../kit/icons.generated.js';
import type { ColourName } from '../kit/palette.js';
import { icon, severityBars } from '../kit/shapes.js';

const CAUSE_ICONS: Readonly<Record<CauseId, IconName>> = {
  'no-control': 'hand',
  waiting: 'hourglass',
  'not-recognised': 'user-x',
  'no-progress': 'map-pin-off',
  inconsistent: 'shuffle',
  other: 'circle-question-mark',
};

/** The bars of a pain, which stand on `bottom`. 14 px wide. */
export function painBars(pain: PainFact, x: number, bottom: number, colour: ColourName): Item[] {
  return severityBars(painWeight(pain), x, bottom, colour);
}

/** The sign of the cause of a pain, 14 px wide; nothing for a pain without one. */
export function causeSign({ cause }: PainFact, x: number, y: number, colour: ColourName): Item[] {
  return cause ? [icon(CAUSE_ICONS[cause.cause ?? 'other'], x, y, 14, colour)] : [];
}

/** The three degrees beside each other, for a legend; `y` is the middle of its line. */
export function degreesInLegend(x: number, y: number): Item[] {
  return ([1, 2, 3] as const).flatMap((weight, index) => severityBars(weight, x + index * 19, y + 5, 'pain'));
}
