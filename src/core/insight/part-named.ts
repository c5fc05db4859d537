import type { GoesToFact, Journey } from '../model/journey.js';
import { nameKey } from '../references/name-key.js';
import { leadsOut } from '../references/resolve-way.js';
import { resolvePart } from '../references/resolve-part.js';
import { columnNumbersOf, columnsOf } from './parts.js';

/** Columns `from` to `to` (exclusive) of the part that a name leads to. */
interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** Whether the name is the `id` of the part. */
  readonly byId: boolean;
}

/** The part that a `goes to` in the column `at` means, as columns of the map; undefined when no part has the name, and for a way out of the journey. */
export function partNamed(journey: Journey, target: GoesToFact, at: number): NamedPart | undefined {
  if (leadsOut(target)) return undefined;
  const { target: found } = resolvePart(target.text, journey, columnsOf(journey)[at]?.stage);
  if (!found) return undefined;
  const { stage, step } = found;
  const from = columnNumbersOf(journey).get(step ?? stage);
  if (from === undefined) return undefined;
  const { id, title } = step ?? stage;
  const byId = id !== undefined && nameKey(id.text) === nameKey(target.text);
  return { from, to: from + (step ? 1 : Math.max(1, stage.steps.length)), title, byId };
}
