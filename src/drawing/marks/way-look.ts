import type { GoesToFact } from '../../core/model/journey.js';
import { wayOutOf } from '../../core/insight/links.js';
import type { ColourName } from '../kit/palette.js';
import type { IconName } from '../kit/icons.generated.js';

/** How a way is drawn, alike in all views; a way within the journey, or to a name that nothing has, gets its sign from its view. */
export function wayLook(way: GoesToFact): {
  readonly colour: 'way' | 'pain';
  readonly ink: Extract<ColourName, 'ink' | 'painInk'>;
  readonly icon?: IconName;
} {
  const out = wayOutOf(way);
  if (out === 'lost') return { colour: 'pain', ink: 'painInk', icon: 'log-out' };
  if (out === 'journey') return { colour: 'way', ink: 'ink', icon: 'arrow-right' };
  return { colour: 'way', ink: 'ink', ...(out === 'end' ? { icon: 'check' as const } : {}) };
}
