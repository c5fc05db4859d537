import type { GoesToFact, Journey } from '../model/journey.js';
import { resolvePart } from '../references/resolve-part.js';
import { columnsOf } from './parts.js';

/** Columns `from` to `to` (not inside) of the part that a name leads to. */
interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** The part that a `goes to` in the column `at` means, as the columns that it has in a map; nothing when no part has the name. */
export function partNamed(journey: Journey, target: GoesToFact, at: number): NamedPart | undefined {
  const columns = columnsOf(journey);
  const { target: found } = resolvePart(target.text, journey, columns[at]?.stage);
  if (!found) return undefined;
  const { stage, step } = found;
  const inside = columns.filter((column) => column.stage === stage && (step === undefined || column.step === step));
  const first = inside[0];
  return first ? { from: first.index, to: first.index + inside.length, title: (step ?? stage).title } : undefined;
}
