import { completeFromBase } from '../../drawing/scene/complete-from-base.js';
import { applyFilter } from '../../drawing/scene/filter.js';
import type { Filter, FilterResult } from '../../drawing/scene/filter.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
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
      this.last = { of: [drawn, filter], result: drawn ? resultOf(drawn, filter) : NOTHING_HIDDEN };
    }
    return this.last.result;
  }
}

function resultOf({ journey, counterpart, personas }: PreviewModel, filter: Filter): FilterResult {
  return journey ? applyFilter(completeFromBase({ journey, counterpart }).journey, personas, filter) : NOTHING_HIDDEN;
}
