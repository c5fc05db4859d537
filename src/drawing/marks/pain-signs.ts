import type { CauseId } from '../../core/vocabulary/catalogue.js';
import type { IconName } from '../kit/icons.generated.js';

export const CAUSE_ICONS: Readonly<Record<CauseId, IconName>> = {
  'no-control': 'hand',
  waiting: 'hourglass',
  'not-recognised': 'user-x',
  'no-progress': 'map-pin-off',
  inconsistent: 'shuffle',
  other: 'circle-question-mark',
};
export const DEGREES = { low: 1, medium: 2, high: 3 } as const;
