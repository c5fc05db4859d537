import { withLine } from '../../drawing/words/spoken.js';
import mermaid from 'mermaid';
import type { MapInput } from '../../drawing/scene/scene.js';
import { FONT_FAMILY } from '../../drawing/kit/svg-painter.js';
import { generateMermaidJourney, mermaidTasks } from '../../drawing/mermaid/journey.js';
import type { Journey } from '../../core/model/journey.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { customerJourney } from '../../diagram/customer-journey.js';
import { drawScene } from '../../diagram/draw-scene.js';
import { fillPicture } from '../../diagram/fill-picture.js';
import { putScene, takeScene } from '../../diagram/scene-registry.js';
import type { View } from '../../protocol/preview-messages.js';
import { cardAt, focusCard, likeIn } from '../marks/marks.js';

/** What one picture shows. Two equal pictures are one object, so that nothing is drawn twice. */
export interface Picture extends MapInput {
  readonly uri: string;
  readonly version: number;
  readonly view: View;
  /** How much larger than its layout it is shown. */
  readonly scale: number;
}

export interface PictureEvents {
  /** The picture is in the page, but no frame has shown it yet. */
  readonly drawn: (picture: Picture) => void;
  readonly failed: (message: string) => void;
}

/** Milliseconds after which a drawing that has not finished counts as failed. */
const LONGEST = 8000;

/** Draws pictures through Mermaid into one element: one at a time, and of the waiting ones only the newest. */
export class PictureFrame {
  private wanted: Picture | undefined;
  private drawing = false;
  private count = 0;
  /** Counts what was put into the page, and what replaced a picture: a drawing that finishes late is older than that. */
  private put = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: PictureEvents,
  ) {}

  /** Draws this picture as soon as the current drawing is done. The old one stays until then. */
  show(picture: Picture): void {
    this.wanted = picture;
    if (!this.drawing) {
      this.drawing = true;
      void this.run();
    }
  }

  /** Forgets what is waiting; a late answer from Mermaid is dropped. */
  clear(): void {
    this.wanted = undefined;
    this.put += 1;
  }

  private async run(): Promise<void> {
    while (this.wanted) {
      const picture = this.wanted;
      const work = this.draw(picture);
      try {
        const put = await withinTime(work);
        // A newer picture may be waiting already; this one is shown all the same, so that fast typing always shows something.
        if (this.wanted) {
          this.insert(put, picture);
        }
      } catch (error) {
        this.events.failed(error instanceof Error ? error.message : String(error));
        if (error instanceof TooLate) this.takeLate(work, picture);
      }
      if (this.wanted === picture) {
        this.wanted = undefined;
      }
    }
    this.drawing = false;
  }

  /** A busy machine may finish a drawing after all; it is shown unless there is something newer. */
  private takeLate(work: Promise<() => void>, picture: Picture): void {
    const { put: before } = this;
    work.then(
      (put) => {
        if (this.put === before) this.insert(put, picture);
      },
      // The failure was already reported.
      () => undefined,
    );
  }

  /**
   * Draws a picture, and returns what puts it into the page. Mermaid makes a picture of our type; an existing one is changed by
   * the type itself, because Mermaid clones its whole configuration and cleans an empty SVG each time, which takes longer than
   * the map.
   */
  private async draw({ view, ...picture }: Picture): Promise<() => void> {
    const standing = this.container.querySelector(':scope > svg.customer-journey');
    if (standing && view !== 'mermaid-journey') {
      const drawing = drawScene({ ...picture, view });
      return () => fillPicture(standing, drawing);
    }
    this.count += 1;
    const text =
      view === 'mermaid-journey'
        ? generateMermaidJourney(picture.journey, picture.personas, picture.language)
        : putScene({ ...picture, view });
    const { svg, bindFunctions } = await mermaid.render(`journey-picture-${this.count}`, text);
    return () => {
      this.container.innerHTML = svg;
      bindFunctions?.(this.container);
    };
  }

  private insert(put: () => void, picture: Picture): void {
    const focused = cardAt(document.activeElement);
    this.put += 1;
    put();
    if (focused && document.activeElement !== focused) {
      // A new picture must not throw keyboard users back to the start of the map, nor another view out of it.
      focusCard(likeIn(this.container, focused));
    }
    this.container.dataset['version'] = String(picture.version);
    this.container.dataset['view'] = picture.view;
    this.container.dataset['uri'] = picture.uri;
    if (picture.view === 'mermaid-journey') {
      addLines(this.container, picture.journey, picture.language);
    }
    this.events.drawn(picture);
  }
}

/**
 * Mermaid's own picture knows neither lines nor keys: its n-th task is the n-th that was written. Each becomes a card, and the
 * first of them the stop of the Tab key.
 */
function addLines(container: HTMLElement, journey: Journey, language: HumanLanguage): void {
  const { labels } = vocabularyOf(language);
  mermaidTasks(journey).forEach(({ part }, index) => {
    const group = container.querySelector(`line[id$="-task${index}"]`)?.parentElement;
    const first = part.source?.line;
    if (group && first !== undefined) {
      const lines = Array.from({ length: part.lastLine - first + 1 }, (_, offset) => first + offset);
      group.setAttribute('data-line', String(first));
      group.setAttribute('data-lines', lines.join(' '));
      group.setAttribute('aria-label', withLine({ labels }, proseOf(language).sentence(part.title), part));
      group.setAttribute('role', 'button');
      group.setAttribute('tabindex', container.querySelector('g[tabindex="0"]') ? '-1' : '0');
    }
  });
}

/** Sets up Mermaid; again when the theme changed, for what is not drawn with our own colours. */
export function setUpMermaid(themeVariables: Readonly<Record<string, string>>, dark: boolean): void {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    // The other layout engine is not in our bundle.
    layout: 'dagre',
    theme: 'base',
    look: 'classic',
    darkMode: dark,
    themeVariables: { ...themeVariables, darkMode: dark },
    fontFamily: FONT_FAMILY,
    // A journey of a thousand steps is longer than Mermaid's default allows.
    maxTextSize: 5_000_000,
    journey: { useMaxWidth: false },
  });
}

/** Registers our diagram type with Mermaid. Once per page. */
export async function registerDiagram(): Promise<void> {
  await mermaid.registerExternalDiagrams([customerJourney({ readScene: takeScene, filledBy: 'page' })]);
}

class TooLate extends Error {}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: number | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new TooLate(`no picture within ${LONGEST / 1000} s`)), LONGEST);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    window.clearTimeout(timer);
  }
}
