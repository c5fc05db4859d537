import type { Fix } from '../core/checks/check.js';
import { vocabularyOf } from '../core/vocabulary/all.js';
import type { HumanLanguage, Vocabulary } from '../core/vocabulary/vocabulary.js';
import { ZOOM } from '../protocol/preview-messages.js';
import type { PreviewModel } from '../protocol/preview-request.js';
import { element } from './dom.js';
import { renderEmptyView, renderSketch } from './empty-view.js';
import { Footer } from './footer.js';
import { listenToPicture } from './interaction.js';
import { markCursor, reveal } from './marks.js';
import type { Channel } from './messaging.js';
import { markProblems } from './problem-marks.js';
import { PictureFrame } from './render.js';
import type { Picture } from './render.js';
import { hasFoldedHeader, nextChange, reduce, toSaved } from './state.js';
import type { Action, State } from './state.js';
import { Strip } from './strip.js';
import { Toolbar } from './toolbar.js';

/** A map is not laid out narrower than this; the window scrolls. */
const LEAST_WIDTH = 320;

/** The preview's page: keeps the state and brings every part of the page in line with it. */
export class PreviewPage {
  private readonly container = element('div', { attributes: { id: 'journey-preview' } });
  private readonly viewport = element('main', {
    class: 'viewport',
    attributes: { id: 'viewport' },
    children: [this.container],
  });
  private readonly frame: PictureFrame;
  private readonly strip: Strip;
  private readonly toolbar: Toolbar;
  private readonly footer: Footer;
  private width = 0;
  private timer: number | undefined;
  private saveTimer: number | undefined;
  /** The model that stands in the page, so that a change of something else does not draw it again. */
  private standing:
    | { model: PreviewModel; view: State['view']; width: number; folded: boolean; theme: number }
    | undefined;
  private theme = 0;
  /** The journey of the picture that stands, as file and number. */
  private place = '';
  /** Scroll to restore once, when the first picture of a restored page stands. */
  private scroll: { readonly x: number; readonly y: number } | undefined;

  constructor(
    app: HTMLElement,
    private readonly channel: Channel,
    private state: State,
    private readonly displayLanguage: HumanLanguage,
  ) {
    this.scroll = channel.saved?.scroll;
    this.frame = new PictureFrame(this.container, {
      drawn: (picture) => this.drawn(picture),
      failed: (message) => this.failed(message),
    });
    this.strip = new Strip({
      goToLine: (line) => this.select(line, true),
      fix: (fix) => this.fix(fix),
      restartServer: () => channel.send({ type: 'restartServer' }),
      restartPreview: () => channel.send({ type: 'restartPreview' }),
      toggle: () => this.dispatch({ type: 'toggleStrip' }),
    });
    this.toolbar = new Toolbar({
      view: (view) => this.dispatch({ type: 'view', view }),
      pick: (line) => this.select(line, false),
      zoomIn: () => this.zoomTo(this.state.zoom * ZOOM.step),
      zoomOut: () => this.zoomTo(this.state.zoom / ZOOM.step),
      zoomReset: () => this.zoomTo(1),
      fit: () => this.fit(),
      header: () => this.dispatch({ type: 'toggleHeader' }),
    });
    this.footer = new Footer(() => this.dispatch({ type: 'toggleStrip' }));
    app.replaceChildren(this.toolbar.root, this.strip.root, this.viewport, this.footer.root);
    this.container.append(renderSketch());
  }

  /** Begins to listen; the extension answers with the document and its model. */
  start(): void {
    listenToPicture(this.viewport, this.container, {
      select: (line) => this.select(line, true),
      zoomTo: (zoom) => this.zoomTo(zoom),
      zoom: () => this.state.zoom,
      fit: () => this.fit(),
    });
    this.viewport.addEventListener('scroll', () => this.saveSoon(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(this.viewport);
    this.width = this.measure();
    this.state = reduce(this.state, { type: 'width', width: this.width });
    this.update(performance.now());
    this.channel.listen((message) => this.dispatch({ type: 'message', message, now: performance.now() }));
    this.channel.send({ type: 'ready' });
  }

  /** Our own picture follows by its style; Mermaid's holds colours and must be drawn again. */
  themeChanged(): void {
    this.theme += this.state.view === 'map' ? 0 : 1;
    this.update(performance.now());
  }

  private get vocabulary(): Vocabulary {
    const model = this.state.drawn ?? this.state.latest;
    return vocabularyOf(!model || model.empty === 'file' ? this.displayLanguage : model.language);
  }

  private dispatch(action: Action): void {
    const before = this.state;
    this.state = reduce(before, action);
    if (this.state !== before) {
      this.update(performance.now());
      if (this.state.cursorLine !== before.cursorLine) {
        this.mark();
      }
      if (this.state.visibleProblems !== before.visibleProblems) {
        this.markProblems();
      }
    }
  }

  /** The picture first: everything else of the page can wait for it. */
  private update(now: number): void {
    this.updatePicture(now);
    const { vocabulary } = this;
    this.toolbar.update(this.state, vocabulary.labels);
    this.strip.update(this.state, vocabulary.labels);
    this.footer.update(this.state, vocabulary);
    this.applyZoom();
    window.clearTimeout(this.timer);
    const wait = nextChange(this.state, now);
    // Only a hold that ends or a problem that comes of age waits for the clock; nothing that was typed does.
    this.timer =
      wait === undefined
        ? undefined
        : window.setTimeout(() => this.dispatch({ type: 'time', now: performance.now() }), wait + 1);
    this.saveSoon();
  }

  private updatePicture(now: number): void {
    const { drawn, view } = this.state;
    const { standing, width, theme } = this;
    const folded = hasFoldedHeader(this.state);
    if (
      !drawn ||
      (standing?.model === drawn &&
        standing.view === view &&
        standing.width === width &&
        standing.folded === folded &&
        standing.theme === theme)
    ) {
      return;
    }
    this.standing = { model: drawn, view, width, folded, theme };
    if (drawn.empty || !drawn.journey) {
      this.frame.clear();
      this.container.replaceChildren(
        renderEmptyView(drawn.empty ?? 'journey', this.vocabulary, (snippet) => this.insert(snippet)),
      );
      this.container.dataset['version'] = String(drawn.version);
      this.container.dataset['view'] = 'empty';
      this.painted(drawn.uri, drawn.version, now);
      return;
    }
    const { uri, version, language, journey, personas, counterpart, others } = drawn;
    this.frame.show({
      uri,
      version,
      view,
      language,
      journey,
      personas,
      width,
      foldedHeader: folded,
      ...(counterpart ? { counterpart } : {}),
      ...(others ? { others } : {}),
      askedAt: now,
    });
  }

  private drawn(picture: Picture): void {
    this.applyZoom();
    const place = `${picture.uri} ${this.state.drawn?.shown ?? 0} ${picture.view}`;
    if (place !== this.place) {
      // Another journey begins at its start, or where a restored page was.
      this.place = place;
      this.viewport.scrollTo(this.scroll?.x ?? 0, this.scroll?.y ?? 0);
    }
    this.mark();
    this.markProblems();
    this.scroll = undefined;
    this.dispatch({ type: 'painted' });
    this.painted(picture.uri, picture.version, picture.askedAt);
  }

  private painted(uri: string, version: number, askedAt: number): void {
    requestAnimationFrame(() =>
      this.channel.send({ type: 'painted', uri, version, milliseconds: performance.now() - askedAt }),
    );
  }

  private failed(message: string): void {
    this.channel.send({ type: 'failed', message });
    this.dispatch({ type: 'failed', message });
  }

  private mark(): void {
    const card = markCursor(this.container, this.state.cursorLine);
    if (card && !this.scroll) {
      reveal(this.viewport, card);
    }
  }

  private markProblems(): void {
    markProblems(this.container, this.state.visibleProblems, this.state.drawn?.journey);
  }

  private select(line: number, focus: boolean): void {
    const model = this.state.drawn ?? this.state.latest;
    if (model) {
      this.channel.send({ type: 'select', uri: model.uri, version: model.version, line, focus });
    }
  }

  private fix(fix: Fix): void {
    const version = Math.max(this.state.problemsVersion, this.state.newestVersion);
    this.channel.send({ type: 'edit', uri: this.state.uri, version, edits: fix.edits });
  }

  private insert(snippet: string): void {
    this.channel.send({ type: 'insertSnippet', uri: this.state.uri, snippet });
  }

  private zoomTo(zoom: number): void {
    this.dispatch({ type: 'zoom', zoom: Math.abs(zoom - 1) < 0.02 ? 1 : zoom });
  }

  private fit(): void {
    const width = this.picture()?.viewBox.baseVal.width;
    if (width !== undefined && width > 0) {
      this.zoomTo(Math.min(1, this.viewport.clientWidth / width));
    }
  }

  private picture(): SVGSVGElement | null {
    return this.container.querySelector<SVGSVGElement>(':scope > svg');
  }

  private applyZoom(): void {
    const svg = this.picture();
    if (svg) {
      const { width, height } = svg.viewBox.baseVal;
      const wanted = String(width * this.state.zoom);
      if (svg.getAttribute('width') !== wanted || svg.getAttribute('height') !== String(height * this.state.zoom)) {
        svg.setAttribute('width', wanted);
        svg.setAttribute('height', String(height * this.state.zoom));
      }
    }
  }

  private measure(): number {
    return Math.max(LEAST_WIDTH, this.viewport.clientWidth);
  }

  private resized(): void {
    const width = this.measure();
    if (width !== this.width && this.viewport.clientWidth > 0) {
      this.width = width;
      this.state = reduce(this.state, { type: 'width', width });
      this.update(performance.now());
    }
  }

  /** Written when typing and scrolling rest: it goes to another process as a whole. */
  private saveSoon(): void {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => {
      if (this.state.uri !== '') {
        this.channel.save(toSaved(this.state, { x: this.viewport.scrollLeft, y: this.viewport.scrollTop }));
      }
    }, 300);
  }
}
