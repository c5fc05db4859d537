import type { IconName } from '../../drawing/kit/icons.generated.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../core/vocabulary/all-view-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { Deed, View } from '../../protocol/preview-messages.js';
import { VIEWS } from '../../protocol/preview-messages.js';
import { button, element, svgIcon } from '../state/dom.js';
import { Popover } from '../menus/popover.js';
import { lineToImprove } from './picture-input.js';
import type { State } from '../state/shape.js';

export interface ToolbarEvents {
  /** Does what the key or command of that name does. */
  readonly carryOut: (deed: Deed) => void;
  readonly pick: (firstLine: number) => void;
  readonly header: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly clearFilter: () => void;
}

export const VIEW_ICONS: Readonly<Record<View, IconName>> = {
  map: 'layout-grid',
  emotion: 'chart-spline',
  funnel: 'funnel',
  flow: 'waypoints',
  board: 'columns-3',
  opportunities: 'target',
  'mermaid-journey': 'code-xml',
};

/**
 * How the bar adapts when it is narrow: complete, views without names, everything without names, less space and no zoom step
 * buttons, the views in a menu, hidden steps as a number and a short picker, two rows.
 */
const TIGHTNESS = ['whole', 'signs', 'tight', 'dense', 'menu', 'least', 'rows'] as const;

/** Views, picker of journeys, menus and zoom. Each part is only rebuilt when what it shows has changed. */
export class Toolbar {
  readonly root = element('div', { class: 'toolbar', attributes: { role: 'toolbar' } });
  private readonly views = element('div', { class: 'toolbar-views', attributes: { role: 'group' } });
  private readonly viewMenu = new Popover('views', 'layout-grid', () => this.fillViewMenu());
  private readonly middle = element('div', { class: 'toolbar-middle' });
  private readonly menus = element('div', { class: 'toolbar-menus' });
  private readonly state = element('div', { class: 'toolbar-state', attributes: { role: 'status' } });
  private readonly tools = element('div', { class: 'toolbar-tools' });
  private readonly zoom = element('div', { class: 'toolbar-zoom', attributes: { role: 'group' } });
  private readonly shown = new Map<HTMLElement, string>();
  private last: { state: State; language: HumanLanguage } | undefined;

  constructor(private readonly events: ToolbarEvents) {
    this.viewMenu.root.classList.add('view-menu');
    this.root.append(this.views, this.viewMenu.root, this.middle, this.state, this.menus, this.tools, this.zoom);
    const observer = new ResizeObserver(() => this.fit());
    for (const part of [this.root, this.menus, this.middle]) {
      observer.observe(part);
    }
    this.root.addEventListener('keydown', (event) => this.walk(event));
    this.root.addEventListener('focusin', () => this.keepOneStop());
  }

  /** Adds a button, or a button with its panel, after those that are there. */
  addMenu(menu: HTMLElement): void {
    this.menus.append(menu);
  }

  /** `hiddenSteps`: how many steps a filter hides. */
  update(state: State, language: HumanLanguage, hiddenSteps: number): void {
    this.last = { state, language };
    const words = controlWordsOf(language);
    this.root.setAttribute('aria-label', words.toolbar);
    this.views.setAttribute('aria-label', words.views);
    this.zoom.setAttribute('aria-label', words.zoom);
    const changed = [
      this.renew(this.views, [language, state.view, state.table], () => this.renderViews(state, language)),
      this.renew(
        this.middle,
        [language, state.latest?.journeys, state.latest?.shown, state.narrow, state.headerOpen, state.view],
        () => [...this.renderHeaderButton(state, language), ...this.renderPicker(state, language)],
      ),
      this.renew(this.state, [language, hiddenSteps, state.pinned], () =>
        this.renderState(state, language, hiddenSteps),
      ),
      this.renew(this.tools, [language, state.table, state.pinned, lineToImprove(state.drawn) === undefined], () =>
        this.renderTools(state, language),
      ),
      this.renew(this.zoom, [language, Math.round(state.zoom * 100), state.table], () =>
        this.renderZoom(state, language),
      ),
    ];
    this.viewMenu.setName(viewWordsOf(language).names[state.view]);
    if (changed.includes(true)) {
      this.fit();
      this.keepOneStop();
    }
  }

  /** Whether a part was rebuilt. The focused button is found again by its name. */
  private renew(part: HTMLElement, facts: readonly unknown[], render: () => readonly HTMLElement[]): boolean {
    const key = JSON.stringify(facts);
    if (this.shown.get(part) === key) {
      return false;
    }
    this.shown.set(part, key);
    const focused = part.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-name')
      : undefined;
    part.replaceChildren(...render());
    if (focused) {
      part.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
    }
    return true;
  }

  private renderViews(state: State, language: HumanLanguage): readonly HTMLElement[] {
    const { names } = viewWordsOf(language);
    return VIEWS.map((view, index) =>
      button({
        class: 'view',
        icon: VIEW_ICONS[view],
        text: names[view],
        title: `${names[view]} (${index + 1})`,
        attributes: {
          'aria-pressed': String(state.view === view && !state.table),
          'aria-label': names[view],
          'aria-keyshortcuts': String(index + 1),
          'data-name': `view-${view}`,
        },
        onClick: () => this.events.carryOut(view),
      }),
    );
  }

  private fillViewMenu(): void {
    if (!this.last) {
      return;
    }
    const { state, language } = this.last;
    const { names } = viewWordsOf(language);
    this.viewMenu.fill(
      VIEWS.map((view) =>
        button({
          class: 'menu-item',
          icon: VIEW_ICONS[view],
          text: names[view],
          attributes: { 'aria-pressed': String(state.view === view), 'data-name': `menu-${view}` },
          onClick: () => {
            this.viewMenu.close();
            this.viewMenu.trigger.focus();
            this.events.carryOut(view);
          },
        }),
      ),
    );
  }

  private renderPicker(state: State, language: HumanLanguage): readonly HTMLElement[] {
    const { labels } = vocabularyOf(language);
    const model = state.latest;
    if (!model || model.journeys.length < 2) {
      return [];
    }
    const picker = element('select', {
      attributes: { 'aria-label': labels.preview.pickJourney, 'data-name': 'picker' },
    });
    model.journeys.forEach(({ title }, index) => {
      const text = title.trim() === '' ? labels.map.untitled : title;
      picker.append(element('option', { text, attributes: { value: String(index) } }));
    });
    picker.selectedIndex = model.shown;
    // The whole name, where the bar has no room for it.
    picker.title = `${labels.preview.pickJourney}: ${picker.selectedOptions[0]?.text ?? ''}`;
    picker.addEventListener('change', () => {
      const picked = model.journeys[picker.selectedIndex];
      if (picked) {
        this.events.pick(picked.firstLine);
      }
    });
    return [picker];
  }

  /** A narrow page shows a one-line header and this button, which opens the rest. */
  private renderHeaderButton(state: State, language: HumanLanguage): readonly HTMLElement[] {
    if (!state.narrow || state.view !== 'map' || !state.drawn?.journey) {
      return [];
    }
    const { header } = vocabularyOf(language).labels.preview;
    return [
      button({
        class: 'tool',
        icon: 'user-round',
        text: header,
        title: header,
        attributes: { 'aria-expanded': String(state.headerOpen), 'aria-label': header, 'data-name': 'header' },
        onClick: this.events.header,
        children: [svgIcon(state.headerOpen ? 'chevron-up' : 'chevron-down')],
      }),
    ];
  }

  /** What the reader should know about what is not visible: steps that a filter hides. */
  private renderState(state: State, language: HumanLanguage, hiddenSteps: number): readonly HTMLElement[] {
    const { filter, pinned, unpin } = controlWordsOf(language);
    const parts: HTMLElement[] = [];
    if (hiddenSteps > 0) {
      parts.push(
        button({
          class: 'chip',
          icon: 'x',
          text: filter.hidden(hiddenSteps),
          title: filter.clear,
          attributes: {
            'aria-label': filter.hidden(hiddenSteps),
            'data-count': String(hiddenSteps),
            'data-name': 'hidden-steps',
          },
          onClick: this.events.clearFilter,
        }),
      );
    }
    if (state.pinned) {
      parts.push(
        button({
          class: 'chip',
          icon: 'pin',
          text: pinned,
          title: unpin,
          attributes: { 'aria-label': pinned, 'data-name': 'pinned' },
          onClick: () => this.events.pin(false),
        }),
      );
    }
    return parts;
  }

  private renderTools(state: State, language: HumanLanguage): readonly HTMLElement[] {
    const { search, table, pin, present } = controlWordsOf(language);
    const tableTitle = state.table ? table.hide : table.show;
    return [
      button({
        class: 'tool',
        icon: 'search',
        title: `${search.name} (/)`,
        attributes: { 'aria-label': search.name, 'data-name': 'search' },
        onClick: () => this.events.carryOut('search'),
      }),
      button({
        class: 'tool',
        icon: 'table-2',
        title: `${tableTitle} (T)`,
        attributes: { 'aria-label': tableTitle, 'aria-pressed': String(state.table), 'data-name': 'table' },
        onClick: () => this.events.carryOut('table'),
      }),
      button({
        class: 'tool',
        icon: 'presentation',
        title: `${present.open} (P)`,
        attributes: { 'aria-label': present.open, 'aria-keyshortcuts': 'p', 'data-name': 'present' },
        onClick: () => this.events.carryOut('present'),
      }),
      ...(lineToImprove(state.drawn) === undefined
        ? []
        : [
            button({
              class: 'tool improve',
              icon: 'copy-plus',
              title: viewWordsOf(language).hints.improved.action,
              attributes: { 'data-name': 'improve' },
              onClick: () => this.events.carryOut('improve'),
            }),
          ]),
      ...(state.pinned
        ? []
        : [
            button({
              class: 'tool',
              icon: 'pin',
              title: pin,
              attributes: { 'data-name': 'pin' },
              onClick: () => this.events.pin(true),
            }),
          ]),
    ];
  }

  private renderZoom(state: State, language: HumanLanguage): readonly HTMLElement[] {
    if (state.table) {
      return [];
    }
    const { preview } = vocabularyOf(language).labels;
    const percent = `${Math.round(state.zoom * 100)} %`;
    const one = (name: string, sign: IconName, title: string, deed: Deed): HTMLElement =>
      button({
        class: name,
        icon: sign,
        title,
        attributes: { 'data-name': name },
        onClick: () => this.events.carryOut(deed),
      });
    return [
      one('zoom-out', 'minus', preview.zoomOut, 'zoom-out'),
      button({
        class: 'zoom-value',
        text: percent,
        title: controlWordsOf(language).zoomReset(percent),
        attributes: { 'data-name': 'zoom-reset' },
        onClick: () => this.events.carryOut('zoom-reset'),
      }),
      one('zoom-in', 'plus', preview.zoomIn, 'zoom-in'),
      one('zoom-fit', 'maximize', preview.fit, 'fit'),
    ];
  }

  /** As much as there is room for. */
  private fit(): void {
    for (const tightness of TIGHTNESS) {
      this.root.dataset['tightness'] = tightness;
      if (this.root.scrollWidth <= this.root.clientWidth) {
        return;
      }
    }
  }

  /** The bar is one stop of the Tab key; arrows walk in it. */
  private keepOneStop(): void {
    const controls = this.controls();
    const current =
      controls.find((control) => control === document.activeElement) ?? controls.find((each) => each.tabIndex === 0);
    const stop = current ?? controls[0];
    for (const control of controls) {
      control.tabIndex = control === stop ? 0 : -1;
    }
  }

  private walk(event: KeyboardEvent): void {
    const controls = this.controls();
    const at = controls.findIndex((control) => control === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: controls.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    controls[(to + controls.length) % controls.length]?.focus();
  }

  private controls(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, select')].filter(
      (control) => control.closest('.popover') === null && control.offsetParent !== null,
    );
  }
}
