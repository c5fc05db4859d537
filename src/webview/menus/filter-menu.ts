import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { Journey } from '../../core/model/journey.js';
import { completeFromBase } from '../../drawing/scene/complete-from-base.js';
import { FILTER_CATEGORIES, filterOptions, isFiltering, NO_FILTER, toggleFilter } from '../../drawing/scene/filter.js';
import type { Filter, FilterOptions } from '../../drawing/scene/filter.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { button, element } from '../state/dom.js';
import { checkbox, Popover } from './popover.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';

/** The button and panel that choose which steps are shown. */
export class FilterMenu {
  private readonly popover = new Popover('filter', 'list-filter', () => this.fill());
  private state: State | undefined;
  private language: HumanLanguage = 'en';

  constructor(private readonly choose: (filter: Filter) => void) {}

  get root(): HTMLElement {
    return this.popover.root;
  }

  update(state: State, language: HumanLanguage): void {
    const before = this.state;
    this.state = state;
    this.language = language;
    const { filter } = chosenIn(state);
    const chosen = FILTER_CATEGORIES.reduce((sum, category) => sum + filter[category].length, 0);
    this.popover.setName(controlWordsOf(language).filter.name, chosen === 0 ? '' : String(chosen));
    this.popover.trigger.classList.toggle('is-on', isFiltering(filter));
    if (this.popover.isOpen && (before?.drawn !== state.drawn || before?.choices !== state.choices)) {
      this.fill();
    }
  }

  private fill(): void {
    const words = controlWordsOf(this.language).filter;
    const model = this.state?.drawn;
    const filter = this.state ? chosenIn(this.state).filter : NO_FILTER;
    const options = model?.journey ? optionsOf({ ...model, journey: model.journey }, this.language) : undefined;
    const groups = options
      ? FILTER_CATEGORIES.flatMap((category) =>
          options[category].length === 0
            ? []
            : [
                element('fieldset', {
                  children: [
                    element('legend', { text: words[category] }),
                    ...options[category].map(({ key, name, steps }) =>
                      checkbox(
                        `${category} ${key}`,
                        name,
                        filter[category].includes(key),
                        () => this.choose(toggleFilter(filter, category, key)),
                        String(steps),
                      ),
                    ),
                  ],
                }),
              ],
        )
      : [];
    const clear = button({
      class: 'secondary',
      icon: 'x',
      text: words.clear,
      attributes: { 'data-name': 'clear-filter', ...(isFiltering(filter) ? {} : { disabled: '' }) },
      onClick: () => this.choose(NO_FILTER),
    });
    this.popover.fill(
      groups.length === 0 ? [element('p', { class: 'menu-note', text: words.nothingToFilter })] : [...groups, clear],
    );
  }
}

/** A filter in words: "Channel is Phone and Owner is Sales." Values that the file no longer has are left out. */
export function filterInWords(filter: Filter, options: FilterOptions, language: HumanLanguage): string {
  const words = controlWordsOf(language).filter;
  const conditions = FILTER_CATEGORIES.flatMap((category) => {
    const values = filter[category].map(
      (key) => options[category].find((option) => option.key === key)?.name ?? key.replace(/^=/u, ''),
    );
    return values.length === 0 ? [] : [words.is({ category: words[category], values })];
  });
  return words.and(conditions);
}

/** What the steps of the picture can be filtered by, also those that are taken from a base. */
function optionsOf(
  { journey, counterpart, personas }: PreviewModel & { readonly journey: Journey },
  language: HumanLanguage,
): FilterOptions {
  return filterOptions(completeFromBase({ journey, counterpart }).journey, personas, language);
}
