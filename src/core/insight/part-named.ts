import type { GoesToFact, Journey, Stage } from '../model/journey.js';
import { foldExact } from '../vocabulary/fold.js';
import { columnsOf } from './parts.js';

/** Columns `from` to `to` (not inside) of the part that a name leads to. */
interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/**
 * The part that a `goes to` in the column `at` means, by title or id, or nothing (`language-facts` 4, rule 4): the same stage
 * first, then downward, then upward from the start; `Stage / Step` names one step.
 */
export function partNamed(journey: Journey, target: GoesToFact, at: number): NamedPart | undefined {
  const name = foldExact(target.text);
  const columns = columnsOf(journey);
  const fits = (title: string, id: string | undefined): boolean =>
    (id !== undefined && foldExact(id) === name) || foldExact(title) === name;
  const stageOf = (stage: Stage): NamedPart | undefined => {
    const inside = columns.filter((column) => column.stage === stage);
    const first = inside[0];
    return first ? { from: first.index, to: first.index + inside.length, title: stage.title } : undefined;
  };
  const order = [...columns.slice(at + 1), ...columns.slice(0, at + 1)];
  const here = columns[at]?.stage;
  for (const column of [...columns.filter((each) => each.stage === here), ...order]) {
    if (fits(column.stage.title, column.stage.id?.text)) return stageOf(column.stage);
    if (column.step && fits(column.step.title, column.step.id?.text)) {
      return { from: column.index, to: column.index + 1, title: column.step.title };
    }
  }
  const path = columns.find(
    (column) => column.step && foldExact(`${column.stage.title} / ${column.step.title}`) === name,
  );
  return path?.step ? { from: path.index, to: path.index + 1, title: path.step.title } : undefined;
}
