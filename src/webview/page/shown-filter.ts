import { applyFilter } from '../../drawing/scene/filter.js';
import type { FilterResult } from '../../drawing/scene/filter.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';

const NOTHING_HIDDEN: FilterResult = { hidden: [], columns: 0, lines: new Set() };

/** What the reader's filter hides of the drawn journey; computed once for each. */
export class ShownFilter {
  private last: { readonly of: readonly unknown[]; readonly result: FilterResult } = { of: [], result: NOTHING_HIDDEN };

  of(state: State): FilterResult {
    const { drawn } = state;
    const { filter } = chosenIn(state);
    if (this.last.of[0] !== drawn || this.last.of[1] !== filter) {
      const result = drawn?.journey ? applyFilter(drawn.journey, drawn.personas, filter) : NOTHING_HIDDEN;
      this.last = { of: [drawn, filter], result };
    }
    return this.last.result;
  }
}
