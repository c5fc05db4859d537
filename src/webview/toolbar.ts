import { viewWordsOf } from '../core/vocabulary/all-view-words.js';
import type { Labels } from '../core/vocabulary/labels.js';
import type { View } from '../protocol/preview-messages.js';
import { VIEWS } from '../protocol/preview-messages.js';
import { button, element } from './dom.js';
import type { IconName } from './dom.js';
import type { State } from './state.js';

export interface ToolbarEvents {
  readonly view: (view: View) => void;
  readonly pick: (firstLine: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomReset: () => void;
  readonly fit: () => void;
  readonly header: () => void;
}

const VIEW_ICONS: Readonly<Record<View, IconName>> = {
  map: 'map',
  emotion: 'map',
  funnel: 'map',
  flow: 'map',
  board: 'map',
  opportunities: 'map',
  'mermaid-journey': 'journey',
};

/** Views, picker of journeys and zoom. */
export class Toolbar {
  readonly root = element('div', { class: 'toolbar', attributes: { role: 'toolbar' } });
  private shown = '';

  constructor(private readonly events: ToolbarEvents) {}

  update(state: State, labels: Labels): void {
    const journeys = state.latest?.journeys ?? [];
    const key = JSON.stringify([
      state.view,
      Math.round(state.zoom * 100),
      journeys,
      state.latest?.shown,
      labels.preview.viewMap,
      state.narrow,
      state.headerOpen,
    ]);
    if (key === this.shown) {
      return;
    }
    this.shown = key;
    // The page rebuilds the bar, so the button that has the keyboard is found again by its name.
    const focused = this.root.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-name')
      : undefined;
    this.root.replaceChildren(
      this.renderViews(state),
      this.renderPicker(state, labels),
      this.renderZoom(state, labels),
    );
    if (focused) {
      this.root.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
    }
  }

  private renderViews(state: State): HTMLElement {
    const { names } = viewWordsOf(state.latest?.language ?? 'en');
    const buttons = VIEWS.map((view) =>
      button({
        class: 'view',
        icon: VIEW_ICONS[view],
        text: names[view],
        attributes: { 'aria-pressed': String(state.view === view), 'data-name': `view-${view}` },
        onClick: () => this.events.view(view),
      }),
    );
    return element('div', { class: 'toolbar-views', children: buttons });
  }

  private renderPicker(state: State, labels: Labels): HTMLElement {
    const model = state.latest;
    const place = element('div', { class: 'toolbar-middle', children: [this.renderHeaderButton(state, labels)] });
    if (!model || model.journeys.length < 2) {
      return place;
    }
    const picker = element('select', {
      title: labels.preview.pickJourney,
      attributes: { 'aria-label': labels.preview.pickJourney, 'data-name': 'picker' },
    });
    model.journeys.forEach(({ title }, index) => {
      const text = title.trim() === '' ? labels.map.untitled : title;
      picker.append(element('option', { text, attributes: { value: String(index) } }));
    });
    picker.selectedIndex = model.shown;
    picker.addEventListener('change', () => {
      const picked = model.journeys[picker.selectedIndex];
      if (picked) {
        this.events.pick(picked.firstLine);
      }
    });
    place.append(picker);
    return place;
  }

  /** A narrow page shows a header of one line and this button, which opens the rest. */
  private renderHeaderButton(state: State, labels: Labels): HTMLElement | undefined {
    if (!state.narrow || state.view !== 'map' || !state.drawn?.journey) {
      return undefined;
    }
    return button({
      class: 'view',
      icon: state.headerOpen ? 'up' : 'down',
      text: labels.preview.header,
      attributes: { 'aria-expanded': String(state.headerOpen), 'data-name': 'header' },
      onClick: this.events.header,
    });
  }

  private renderZoom(state: State, labels: Labels): HTMLElement {
    const { preview } = labels;
    return element('div', {
      class: 'toolbar-zoom',
      children: [
        button({
          icon: 'minus',
          title: preview.zoomOut,
          attributes: { 'data-name': 'zoom-out' },
          onClick: this.events.zoomOut,
        }),
        button({
          class: 'zoom-value',
          text: `${Math.round(state.zoom * 100)} %`,
          attributes: { 'data-name': 'zoom-reset' },
          onClick: this.events.zoomReset,
        }),
        button({
          icon: 'plus',
          title: preview.zoomIn,
          attributes: { 'data-name': 'zoom-in' },
          onClick: this.events.zoomIn,
        }),
        button({
          class: 'zoom-fit',
          icon: 'fit',
          title: preview.fit,
          attributes: { 'data-name': 'zoom-fit' },
          onClick: this.events.fit,
        }),
      ],
    });
  }
}
