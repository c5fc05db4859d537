import type { LinesId } from '../../drawing/views/lines-to-add.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { filterOptions } from '../../drawing/scene/filter.js';
import type { FilterResult } from '../../drawing/scene/filter.js';
import { missingFor } from '../../drawing/views/missing-for.js';
import type { MapInput } from '../../drawing/scene/scene.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { renderEmptyView, renderMissingView, renderNothingFits } from './empty-view.js';
import { filterInWords } from '../menus/filter-menu.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';
import { renderTable } from './table-view.js';

/** Something that takes the place of a picture. */
interface Panel {
  readonly kind: 'empty' | 'filter' | 'table' | 'missing';
  /** What it shows besides the model; panels of one model with the same key are equal. */
  readonly key: string;
  readonly render: () => HTMLElement;
}

interface PanelEvents {
  readonly insert: (id: LinesId) => void;
  /** Shows a line in the text; `goTo` also focuses the text. */
  readonly show: (line: number) => void;
  readonly goTo: (line: number) => void;
  readonly clearFilter: () => void;
}

/**
 * What takes the place of the picture: that the file has nothing to draw, that no step matches the filter, the journey as a
 * table, or what the journey lacks for the view; undefined if the picture is drawn. `input` is absent without a journey.
 */
export function panelFor(
  state: State,
  model: PreviewModel,
  input: MapInput | undefined,
  filtered: FilterResult,
  language: HumanLanguage,
  events: PanelEvents,
): Panel | undefined {
  const vocabulary = vocabularyOf(language);
  if (!input) {
    const empty = model.empty ?? 'journey';
    return {
      kind: 'empty',
      key: empty,
      render: () => renderEmptyView(model, empty, vocabulary, events.insert),
    };
  }
  const { hidden, columns, lines } = filtered;
  if (hidden.length > 0 && hidden.length === columns) {
    const { filter } = chosenIn(state);
    const conditions = filterInWords(filter, filterOptions(input.journey, input.personas, language), language);
    const render = (): HTMLElement => renderNothingFits(conditions, hidden.length, language, events.clearFilter);
    return { kind: 'filter', key: conditions, render };
  }
  if (state.table) {
    const render = (): HTMLElement => renderTable({ ...input, language }, lines, events);
    return { kind: 'table', key: `table ${hidden.join()}`, render };
  }
  const { view } = state;
  const missing = view === 'mermaid-journey' ? undefined : missingFor(view, input);
  return missing && view !== 'mermaid-journey'
    ? { kind: 'missing', key: 'missing', render: () => renderMissingView(view, missing, vocabulary, events.insert) }
    : undefined;
}
