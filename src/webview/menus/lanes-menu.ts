import type { LinesId } from '../../drawing/views/lines-to-add.js';
import { DENSITIES } from '../../drawing/scene/scene.js';
import type { LaneId } from '../../core/vocabulary/lanes.js';
import { nextLinesOf } from '../../drawing/views/map/head/next-lines.js';
import type { Journey } from '../../core/model/journey.js';
import { densityWordsOf } from '../../core/vocabulary/all-density-words.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../core/vocabulary/all-view-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { laneHints } from '../../drawing/views/lane-hints.js';
import { lanesInUse } from '../../drawing/scene/lanes-in-use.js';
import type { LaneChoice } from '../../protocol/preview-messages.js';
import { hasOwnLanes, lanesOf, moveLane, toggleLane } from '../state/choices.js';
import type { ChoiceAction } from '../state/choices.js';
import { button, element } from '../state/dom.js';
import { renderSample } from './sample.js';
import { checkbox, Popover } from './popover.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';

/** The button and panel that choose which rows a map has, in which order, and how much of a step it shows. */
export class LanesMenu {
  private readonly popover = new Popover('lanes', 'layers', () => this.fill());
  private state: State | undefined;
  private language: HumanLanguage = 'en';

  constructor(
    private readonly choose: (choice: ChoiceAction) => void,
    private readonly insert: (id: LinesId) => void,
    private readonly improve: (line: number) => void,
  ) {}

  get root(): HTMLElement {
    return this.popover.root;
  }

  /** As its button does. */
  open(): void {
    if (!this.root.hidden) {
      this.popover.open();
    }
  }

  update(state: State, language: HumanLanguage): void {
    const before = this.state;
    this.state = state;
    this.language = language;
    const journey = state.view === 'map' && !state.table ? state.drawn?.journey : undefined;
    this.root.hidden = journey === undefined || state.drawn?.empty !== undefined;
    if (!journey) {
      this.popover.close();
      return;
    }
    if (before?.drawn !== state.drawn || before?.choices !== state.choices || before.height !== state.height) {
      const { hidden } = this.lanes(state);
      const shown = lanesInUse(journey).filter((lane) => !hidden.includes(lane)).length;
      this.popover.setName(controlWordsOf(language).lanes.name, String(shown));
      this.popover.trigger.classList.toggle('is-on', hasOwnLanes(chosenIn(state)));
      if (this.popover.isOpen) {
        this.fill();
      }
    }
  }

  private lanes(state: State): LaneChoice {
    return lanesOf(chosenIn(state), state.drawn?.lanes, state.height);
  }

  private fill(): void {
    const { state } = this;
    const journey = state?.drawn?.journey;
    if (!state || !journey) {
      return;
    }
    const words = controlWordsOf(this.language);
    const used = lanesInUse(journey);
    const lanes = this.lanes(state);
    const listed = lanes.order.filter((lane) => used.includes(lane));
    this.popover.fill([
      element('ul', {
        class: 'lane-list',
        children: listed.map((lane, index) => this.renderLane(lane, lanes, used, index, listed.length)),
      }),
      this.renderDensity(state),
      ...this.renderNextLines(state, journey),
      ...this.renderHints(state, journey),
      button({
        class: 'secondary',
        text: words.lanes.usual,
        attributes: {
          'data-name': 'usual-lanes',
          ...(hasOwnLanes(chosenIn(state)) ? {} : { disabled: '' }),
        },
        onClick: () => this.choose({ type: 'usualLanes' }),
      }),
    ]);
  }

  private renderLane(
    lane: LaneId,
    lanes: LaneChoice,
    used: readonly LaneId[],
    index: number,
    count: number,
  ): HTMLElement {
    const words = controlWordsOf(this.language).lanes;
    const name = this.nameOf(lane);
    const shown = !lanes.hidden.includes(lane);
    const folded = lanes.folded.includes(lane);
    const set = (next: LaneChoice): void => this.choose({ type: 'lanes', lanes: next });
    const move = (by: -1 | 1): HTMLElement =>
      button({
        icon: by === -1 ? 'arrow-up' : 'arrow-down',
        title: by === -1 ? words.moveUp(name) : words.moveDown(name),
        attributes: {
          'data-name': `${by === -1 ? 'up' : 'down'}-${lane}`,
          ...(index + by < 0 || index + by >= count ? { disabled: '' } : {}),
        },
        onClick: () => set(moveLane(lanes, lane, by, used)),
      });
    // All other rows are about the row of steps: it cannot be left out.
    const box = checkbox(`lane-${lane}`, name, shown, () => set(toggleLane(lanes, 'hidden', lane)));
    if (lane === 'steps') {
      box.querySelector('input')?.setAttribute('disabled', '');
    }
    return element('li', {
      children: [
        box,
        lane === 'steps'
          ? undefined
          : button({
              icon: folded ? 'chevron-right' : 'chevron-down',
              title: folded ? words.unfold(name) : words.fold(name),
              attributes: {
                'data-name': `fold-${lane}`,
                'aria-pressed': String(folded),
                ...(shown ? {} : { disabled: '' }),
              },
              onClick: () => set(toggleLane(lanes, 'folded', lane)),
            }),
        move(-1),
        move(1),
      ],
    });
  }

  private renderDensity(state: State): HTMLElement {
    const words = controlWordsOf(this.language).detail;
    const { density } = chosenIn(state);
    return element('fieldset', {
      class: 'densities',
      children: [
        element('legend', { text: words.name }),
        ...(['automatic', ...DENSITIES] as const).map((each) => {
          const input = element('input', {
            attributes: { type: 'radio', name: 'density', 'data-name': `density-${each}` },
          });
          input.checked = each === density;
          input.addEventListener('change', () => this.choose({ type: 'density', density: each }));
          return element('label', {
            class: 'choice',
            children: [input, element('span', { class: 'choice-text', text: words[each] })],
          });
        }),
      ],
    });
  }

  /** Whether a small map suggests what to write next. */
  private renderNextLines(state: State, journey: Journey): readonly HTMLElement[] {
    if (nextLinesOf(journey, this.language).length === 0) {
      return [];
    }
    const shown = chosenIn(state).nextLinesClosed !== true;
    return [
      checkbox('next-lines', densityWordsOf(this.language).next.title, shown, () =>
        this.choose({ type: 'nextLines', shown: !shown }),
      ),
    ];
  }

  /** Rows without any facts yet, and what would be compared (N1). */
  private renderHints(state: State, journey: Journey): readonly HTMLElement[] {
    const { hints } = viewWordsOf(this.language);
    const compared = state.drawn?.counterpart !== undefined;
    return laneHints(journey, compared, this.language).map(({ id, lines, action }) =>
      element('section', {
        class: 'lane-hint',
        attributes: { 'data-name': `hint-${id}` },
        children: [
          element('p', { class: 'menu-note', text: `${hints[id].title} ${hints[id].help}` }),
          renderSample(lines.join('\n'), vocabularyOf(this.language)),
          button({
            class: 'secondary',
            icon: 'plus',
            text: hints[id].action,
            attributes: { 'data-name': `add-${id}` },
            onClick: () => {
              this.popover.close();
              if ('improve' in action) {
                this.improve(action.improve);
              } else {
                this.insert('blueprint');
              }
            },
          }),
        ],
      }),
    );
  }

  private nameOf(lane: LaneId): string {
    return lane === 'own' ? controlWordsOf(this.language).lanes.own : vocabularyOf(this.language).labels.lanes[lane];
  }
}
