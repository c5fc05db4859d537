import { columnsOf } from '../../core/insight/parts.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { viewWordsOf } from '../../core/vocabulary/all-view-words.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { fillPicture } from '../../diagram/fill-picture.js';
import { fadeLines } from '../../drawing/kit/fade.js';
import { FONT_FAMILY, paintItems } from '../../drawing/kit/svg-painter.js';
import { clampColumn, usualFrame } from '../../drawing/scene/context.js';
import type { MapInput } from '../../drawing/scene/scene.js';
import { layoutView } from '../../drawing/views/layout-view.js';
import { missingFor } from '../../drawing/views/missing-for.js';
import { isShownByStage, presentationOf } from '../../drawing/views/presentation.js';
import type { Presentation } from '../../drawing/views/presentation.js';
import type { State } from '../state/shape.js';
import { inputOf } from './picture-input.js';
import { LARGER } from '../present/place.js';
import type { FromWebview } from '../../protocol/preview-messages.js';
import { Presenter } from '../present/presenter.js';

/** Views other than the map are laid out no narrower than this, px. */
const LEAST_WIDTH = 900;

const SVG = 'http://www.w3.org/2000/svg';

export interface PresentingHooks {
  /** What the page shows; `faded`: lines that the reader's filter hides. */
  readonly shown: () => {
    readonly state: State;
    readonly language: HumanLanguage;
    readonly faded: ReadonlySet<number>;
  };
  /** Tells the reader why nothing is presented. */
  readonly say: (reason: string) => void;
  readonly send: (message: FromWebview) => void;
  /** The reader is back at the page. */
  readonly left: () => void;
}

/** Presents the picture of the preview over its whole page: the journey as the reader chose to see it, laid out for that. */
export class Presenting {
  private readonly presenter: Presenter;

  constructor(private readonly hooks: PresentingHooks) {
    this.presenter = new Presenter(document.body, () => {
      hooks.send({ type: 'presents', presents: false });
      hooks.left();
    });
  }

  /** Begins, or says why this view cannot be presented. */
  open(): void {
    const { state, language } = this.hooks.shown();
    const { present } = controlWordsOf(language);
    const { names } = viewWordsOf(language);
    if (!isShownByStage(state.view)) {
      this.hooks.say(present.notByStage({ view: names[state.view], map: names.map }));
      return;
    }
    const drawn = this.draw();
    if (!drawn) {
      this.hooks.say(present.noStage);
      return;
    }
    this.presenter.open(drawn.shown, drawn.content);
    this.hooks.send({ type: 'presents', presents: true });
  }

  /** The file or the view has changed: what can no longer be presented is closed. */
  renew(): void {
    if (!this.presenter.isOpen) return;
    const drawn = this.draw();
    if (drawn) this.presenter.renew(drawn.shown, drawn.content);
    else this.presenter.close();
  }

  private draw(): Drawn | undefined {
    const { state, faded } = this.hooks.shown();
    const { drawn, view } = state;
    if (!drawn?.journey || drawn.empty || !isShownByStage(view)) return undefined;
    const { input } = inputOf(state, drawn, drawn.journey);
    return missingFor(view, input) ? undefined : drawFor(view, inFull(input, window.innerWidth), faded);
  }
}

interface Drawn {
  readonly shown: Presentation;
  readonly content: Element;
}

function drawFor(view: PictureView, input: MapInput, faded: ReadonlySet<number>): Drawn | undefined {
  const list = fadeLines(layoutView(view, input), faded);
  const shown = presentationOf(view, list, input);
  if (!shown) return undefined;
  const parts = list.items.map((item) => paintItems({ ...list, items: [item] }, 'css-variables', { standalone: true }));
  const svg = document.createElementNS(SVG, 'svg');
  const content = document.createElementNS(SVG, 'g');
  svg.append(content);
  svg.setAttribute('font-family', FONT_FAMILY);
  fillPicture(svg, { list, parts });
  return { shown, content };
}

/**
 * Every text in full, because nobody in a meeting can point at the picture, and columns so narrow that the longest stage fits the
 * window one size larger, if it can.
 */
export function inFull(wanted: MapInput, room: number): MapInput {
  const { openedStage: _opened, columnWidth: _column, ...rest } = wanted;
  const width = Math.max(LEAST_WIDTH, Math.floor(room / LARGER));
  const { margin, headWidth } = usualFrame({ steps: 0, width, language: wanted.language });
  const columns = columnsOf(wanted.journey);
  const longest = Math.max(1, ...wanted.journey.stages.map(({ steps }) => steps.length));
  const columnWidth = clampColumn((width - 2 * margin - headWidth) / longest, columns.length, 'full');
  return { ...rest, width, columnWidth, density: 'full', stacked: false, whole: true, nextLines: false };
}
