import type { ComparedPart } from '../../core/compare/compare-journeys.js';
import type { Part } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';

/** Whether the part of a card exists only in the counterpart. */
export function isGone(context: MapContext, part: Part): boolean {
  const compared = context.comparison?.parts.get(part);
  return compared !== undefined && !isHere(compared);
}

/** Whether texts of a part that is gone are struck through: those of a plan that was not kept still hold. */
export function strikes(context: MapContext): boolean {
  return context.comparison?.as === 'current';
}

export function isHere(compared: ComparedPart): boolean {
  return compared.change !== 'removed';
}
