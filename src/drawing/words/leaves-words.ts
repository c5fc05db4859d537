import type { LeavesFact } from '../../core/model/journey.js';
import type { MapContext } from '../scene/context.js';
import { formatNumber } from './format.js';

/** How many leave and why, in words. */
export function leavesWords(context: MapContext, leaves: LeavesFact): string {
  const people = numberOfLeaves(context, leaves);
  return people === '' ? leaves.text : context.words.leaves({ people, reason: leaves.text });
}

/** How many leave or which share, as a number; empty when the file does not say. */
export function numberOfLeaves({ language }: MapContext, leaves: LeavesFact | undefined): string {
  if (leaves?.percent !== undefined) return `${formatNumber(leaves.percent, language)} %`;
  return leaves?.count === undefined ? '' : formatNumber(leaves.count, language);
}
