import type { OwnerRun } from '../../core/insight/owners.js';
import type { MapContext } from '../scene/context.js';
import { moreThanNamed } from './format.js';

/** The owners of a run, as a list; empty when there are none. */
export function ownerNames({ prose, labels }: MapContext, { owners, named }: OwnerRun): string {
  return prose.list([...named.map((owner) => owner.text), ...moreThanNamed(labels, owners, named)]);
}
