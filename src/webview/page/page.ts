import type { LinesId } from '../../drawing/views/lines-to-add.js';
import type { Fix } from '../../core/writing/edit.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { NO_FILTER } from '../../drawing/scene/filter.js';
import type { FilterResult } from '../../drawing/scene/filter.js';
import type { Scroll, View } from '../../protocol/preview-messages.js';
import type { PreviewModel } from '../../protocol/preview-request.js';
import { act } from './actions.js';
import { carryOut } from './deeds.js';
import type { PageControls } from './deeds.js';
import { Details } from './details.js';
import { ExportPage } from '../export/page.js';
import { element } from '../state/dom.js';
import { EditSurface } from '../edit/surface.js';
import { FilterMenu } from '../menus/filter-menu.js';
import { markFiltered } from '../marks/filter-marks.js';
import { FindBar } from '../menus/find-bar.js';
import { Footer } from './footer.js';
import { Heads } from './heads.js';
import { HeldPill } from './held-pill.js';
import type { TimeOfDay } from './held-pill.js';
import { followKeyboard, listenToPicture } from './interaction.js';
import { LanesMenu } from '../menus/lanes-menu.js';
import { focusCard, markCursor, reveal } from '../marks/marks.js';
import type { Channel } from '../state/messaging.js';
import { panelFor } from './panels.js';
import { Presenting } from './presenting.js';
import { fittingZoom, inputOf, lineToImprove, shapeOf } from './picture-input.js';
import { markProblems } from '../marks/problem-marks.js';
import { PictureFrame } from './render.js';
import type { Picture } from './render.js';
import { ShownFilter } from './shown-filter.js';
import { renderSketch } from './sketch.js';
import { PictureAsker } from '../state/page-pictures.js';
import { nextChange, reduce, toSaved } from '../state/state.js';
import type { Action } from '../state/state.js';
import type { State } from '../state/shape.js';
import { Strip } from '../strip/strip.js';
import { followStrip } from '../strip/room.js';
import { markTableLine } from './table-view.js';
import { Toolbar } from './toolbar.js';
import { enlarge, ZoomPan } from './zoom-pan.js';

/** A map is not laid out narrower than this; the window scrolls. */
const LEAST_WIDTH = 320;

/** The preview's page: keeps the state and brings every part of the page in line with it. */
export class PreviewPage {
  private readonly container = element('div', { attributes: { id: 'journey-preview' } });
  private readonly sheet = element('div', { class: 'sheet', children: [this.container] });
  private readonly viewport = element('main', {
    class: 'viewport',
    attributes: { id: 'viewport' },
    children: [this.sheet],
  });
  private readonly frame: PictureFrame;
  private readonly strip: Strip;
  private readonly toolbar: Toolbar;
  private readonly lanesMenu: LanesMenu;
  private readonly filterMenu: FilterMenu;
  private readonly exports: ExportPage;
  private readonly find: FindBar;
  private readonly details: Details;
  private readonly heads: Heads;
  private readonly zoomPan: ZoomPan;
  private readonly held: HeldPill;
  private readonly footer: Footer;
  private readonly edits: EditSurface;
  private readonly presenting: Presenting;
  private readonly pictures = new PictureAsker();
  /** How much larger than its layout the picture is shown. */
  private scale = 1;
  private timer: number | undefined;
  private saveTimer: number | undefined;
  /** What the page shows, so that a change of something else does not redraw it. */
  private standing: readonly unknown[] = [];
  private theme = 0;
  private readonly filtered = new ShownFilter();
  private readonly panelEvents = {
    insert: (id: LinesId) => this.insert(id),
    show: (line: number) => this.select(line, false),
    goTo: (line: number) => this.select(line, true),
    clearFilter: () => this.clearFilter(),
  };
  private readonly controls: PageControls = {
    view: (view) => this.dispatch({ type: 'view', view }),
    table: () => this.dispatch({ type: 'toggleTable' }),
    zoom: () => this.state.zoom,
    zoomTo: (zoom) => this.zoomPan.zoomAround(zoom),
    fit: () => this.fit(),
    lanes: () => this.openLanes(),
    search: () => this.withPicture(() => this.find.open()),
    improve: () => this.edits.improve(lineToImprove(this.state.drawn)),
    present: () => this.withPicture(() => this.presenting.open()),
  };
  /** The journey and view of the current picture, and the version that was last scrolled to. */
  private place = '';
  private revealed = '';
  /** Scroll to restore once, when the first picture of a restored page is there. */
  private scroll: Scroll | undefined;
  private scrolls: Partial<Record<View, Scroll>>;

  constructor(
    app: HTMLElement,
    private readonly channel: Channel,
    private state: State,
    private readonly displayLanguage: HumanLanguage,
    timeOf: TimeOfDay,
  ) {
    this.scroll = channel.saved?.scroll;
    this.scrolls = { ...channel.saved?.scrolls };
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
      dismiss: () => this.dispatch({ type: 'dismissStrip' }),
      left: () => this.viewport.focus({ preventScroll: true }),
    });
    this.toolbar = this.createToolbar();
    this.lanesMenu = new LanesMenu(
      (choice) => this.dispatch({ type: 'choice', choice }),
      (id) => this.insert(id),
      (line) => this.edits.improve(line),
    );
    this.filterMenu = new FilterMenu((filter) => this.dispatch({ type: 'choice', choice: { type: 'filter', filter } }));
    this.toolbar.addMenu(this.lanesMenu.root);
    this.toolbar.addMenu(this.filterMenu.root);
    this.exports = new ExportPage(channel.send);
    this.toolbar.addMenu(this.exports.root);
    this.details = new Details(this.container);
    this.heads = new Heads(this.viewport, this.container);
    this.sheet.append(this.heads.root);
    this.find = new FindBar(this.container, {
      reveal: (place) => reveal(this.viewport, place),
      marked: () => this.heads.renewSoon(),
      closed: (found) => (found?.card ? focusCard(found.card) : this.viewport.focus()),
    });
    this.zoomPan = new ZoomPan(this.viewport, this.container, {
      zoom: () => this.state.zoom,
      zoomTo: (zoom) => this.dispatch({ type: 'zoom', zoom: Math.abs(zoom - 1) < 0.02 ? 1 : zoom }),
    });
    this.held = new HeldPill(timeOf);
    this.footer = new Footer(() => this.dispatch({ type: 'toggleStrip' }), this.held.root);
    this.edits = new EditSurface(this.viewport, this.container, {
      send: (message) => channel.send(message),
      show: (line) => this.select(line, false),
      goTo: (line) => this.select(line, true),
      shown: () => this.shown(),
    });
    this.presenting = new Presenting({
      shown: () => ({ state: this.state, language: this.language, faded: this.filter().lines }),
      say: (reason) => this.edits.say(reason),
      send: channel.send,
      left: () => this.viewport.focus({ preventScroll: true }),
    });
    app.replaceChildren(
      this.toolbar.root,
      this.find.root,
      this.viewport,
      this.strip.place,
      this.footer.root,
      this.details.root,
    );
    this.container.append(renderSketch('map'));
    // A picture may be requested before the page listens, for example by a theme; it must know its available size by then.
    this.measure();
  }

  private createToolbar(): Toolbar {
    return new Toolbar({
      carryOut: (deed) => carryOut(deed, this.controls),
      pick: (line) => this.select(line, false),
      header: () => this.dispatch({ type: 'toggleHeader' }),
      pin: (pinned) => this.channel.send({ type: 'pin', pinned }),
      clearFilter: () => this.clearFilter(),
    });
  }

  /** Starts to listen; the extension answers with the document and its model. */
  start(): void {
    listenToPicture(this.viewport, this.container, {
      ...this.controls,
      show: (line) => this.select(line, false),
      goTo: (line) => this.select(line, true),
      act: (action) => this.act(action),
      escape: () => this.dispatch({ type: 'choice', choice: { type: 'closeStage' } }),
    });
    this.viewport.addEventListener('scroll', () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(this.viewport);
    followStrip(this.strip.root, this.viewport, this.container);
    followKeyboard((here) => this.dispatch({ type: 'keyboard', here }));
    this.update(performance.now());
    this.channel.listen((message) => {
      try {
        this.dispatch({ type: 'message', message, now: performance.now() });
        this.edits.receive(message);
        if (message.type === 'asked') {
          carryOut(message.deed, this.controls);
        }
      } finally {
        if (message.type === 'model') {
          const { uri, version } = message.model;
          this.channel.send({ type: 'taken', uri, version });
        }
      }
    });
    this.channel.send({ type: 'ready' });
    this.tellView();
  }

  /** The extension puts it into the title of the tab. */
  private tellView(): void {
    this.channel.send({ type: 'view', view: this.state.table ? 'table' : this.state.view });
  }

  /** Our own pictures follow through their style; Mermaid's contains colours and must be redrawn. */
  themeChanged(): void {
    this.theme += this.state.view === 'mermaid-journey' ? 1 : 0;
    this.update(performance.now());
  }

  private get language(): HumanLanguage {
    const model = this.state.drawn ?? this.state.latest;
    return !model || model.empty === 'file' ? this.displayLanguage : model.language;
  }

  private get vocabulary(): Vocabulary {
    return vocabularyOf(this.language);
  }

  private dispatch(action: Action): void {
    const before = this.state;
    this.state = reduce(before, action);
    if (this.state === before) {
      return;
    }
    if (this.state.view !== before.view || this.state.table !== before.table) {
      this.details.hide();
      this.scrolls[before.view] = { x: this.viewport.scrollLeft, y: this.viewport.scrollTop };
      this.tellView();
    }
    this.update(performance.now());
    if (this.state.cursorLine !== before.cursorLine) {
      this.mark();
    }
    if (this.state.visibleProblems !== before.visibleProblems) {
      this.markProblems();
    }
    if (this.state.choices !== before.choices) {
      markFiltered(this.container, this.filter().lines);
      this.heads.renewSoon();
    }
  }

  /** The picture first: everything else in the page can wait for it. */
  private update(now: number): void {
    this.updatePicture();
    this.pictures.update(this.state, this.channel.send);
    const { language, vocabulary } = this;
    this.toolbar.update(this.state, language, this.filter().hidden.length);
    this.lanesMenu.update(this.state, language);
    this.filterMenu.update(this.state, language);
    this.exports.update(this.state, language);
    this.find.update(language);
    this.heads.setLanguage(language);
    this.viewport.setAttribute('aria-label', controlWordsOf(language).picture);
    this.strip.update(this.state, language);
    this.held.update(this.state, language);
    this.footer.update(this.state, vocabulary);
    window.clearTimeout(this.timer);
    const wait = nextChange(this.state, now);
    // Only a hold that ends or a problem that becomes due waits for the clock; nothing that was typed does.
    this.timer =
      wait === undefined
        ? undefined
        : window.setTimeout(() => this.dispatch({ type: 'time', now: performance.now() }), wait + 1);
    this.saveSoon();
  }

  private updatePicture(): void {
    const { drawn, view } = this.state;
    if (!drawn) {
      return;
    }
    const { journey } = drawn;
    const { input, scale } = journey && !drawn.empty ? inputOf(this.state, drawn, journey) : { scale: 1 };
    const panel = panelFor(this.state, drawn, input, this.filter(), this.language, this.panelEvents);
    // A filter that leaves a step only changes marks, and a window that grows changes a picture, but no panel.
    const key = panel ? [drawn, view, panel.key] : [drawn, view, this.theme, input && shapeOf(input)];
    if (key.length === this.standing.length && key.every((part, index) => part === this.standing[index])) {
      this.setScale(scale);
      return;
    }
    this.standing = key;
    if (panel || !input) {
      this.frame.clear();
      this.showPanel(drawn, panel?.kind ?? 'empty', panel?.render() ?? element('div'));
      this.dispatch({ type: 'painted' });
      this.painted(drawn.uri, drawn.version);
      return;
    }
    this.frame.show({ ...input, uri: drawn.uri, version: drawn.version, view, scale });
  }

  private showPanel(model: PreviewModel, kind: string, panel: HTMLElement): void {
    const { container, viewport } = this;
    const { scrollLeft, scrollTop } = viewport;
    const { activeElement } = document;
    // The line of the focused element, if any: the panel that was here before is gone.
    const focused = container.contains(activeElement)
      ? (activeElement?.getAttribute('data-fact-line') ?? activeElement?.getAttribute('data-line') ?? '')
      : undefined;
    const same = container.dataset['view'] === kind && container.dataset['uri'] === model.uri;
    container.replaceChildren(panel);
    container.dataset['version'] = String(model.version);
    container.dataset['view'] = kind;
    container.dataset['uri'] = model.uri;
    viewport.scrollTo(same ? scrollLeft : 0, same ? scrollTop : 0);
    this.place = '';
    if (focused !== undefined) {
      const again = container.querySelector<HTMLElement>(`[data-fact-line="${focused}"]`);
      (again ?? viewport).focus({ preventScroll: true });
    }
    this.mark();
    this.heads.renewSoon();
  }

  private drawn(picture: Picture): void {
    this.scale = picture.scale;
    this.applyZoom();
    const place = `${picture.uri} ${this.state.drawn?.shown ?? 0} ${picture.view}`;
    const isOther = place !== this.place;
    if (isOther) {
      // Another view is where it was left, another journey starts at its beginning, a restored page is where it was.
      const sameFile = this.place === '' || this.place.startsWith(`${picture.uri} `);
      const { x, y } = this.scroll ?? (sameFile ? this.scrolls[picture.view] : undefined) ?? { x: 0, y: 0 };
      this.place = place;
      this.viewport.scrollTo(x, y);
    }
    markFiltered(this.container, this.filter().lines);
    this.markProblems();
    // The cursor may have opened another stage of the same text: its card is only in this picture.
    const version = `${place} ${picture.version} ${this.state.cursorLine ?? ''}`;
    this.mark(version === this.revealed ? 'stay' : 'reveal');
    this.revealed = version;
    this.find.renew();
    this.zoomPan.settle();
    this.heads.renewSoon();
    this.scroll = undefined;
    this.dispatch({ type: 'painted' });
    this.edits.drawn();
    this.presenting.renew();
    this.painted(picture.uri, picture.version);
  }

  private painted(uri: string, version: number): void {
    requestAnimationFrame(() => this.channel.send({ type: 'painted', uri, version }));
  }

  private failed(message: string): void {
    this.channel.send({ type: 'failed', message });
    this.dispatch({ type: 'failed', message, now: performance.now() });
  }

  private mark(scroll: 'reveal' | 'stay' = 'reveal'): void {
    const card =
      this.container.dataset['view'] === 'table'
        ? markTableLine(this.container, this.state.cursorLine)
        : markCursor(this.container, this.state.cursorLine);
    if (card && !this.scroll && scroll === 'reveal') {
      reveal(this.viewport, card);
    }
    this.heads.renewSoon();
  }

  private markProblems(): void {
    markProblems(this.container, this.state.visibleProblems, this.state.drawn?.journey);
    this.heads.renewSoon();
  }

  private readonly filter = (): FilterResult => this.filtered.of(this.state);

  private clearFilter(): void {
    this.dispatch({ type: 'choice', choice: { type: 'filter', filter: NO_FILTER } });
  }

  /** Only the map has rows. */
  private openLanes(): void {
    if (this.state.table || this.state.view !== 'map') {
      this.controls.view('map');
    }
    this.lanesMenu.open();
  }

  /** Shows the picture again where the table is. */
  private withPicture(then: () => void): void {
    if (this.state.table) this.dispatch({ type: 'toggleTable' });
    then();
  }

  private act(action: string): void {
    act(action, this.state, {
      choose: (choice) => this.dispatch({ type: 'choice', choice }),
      insert: (id) => this.insert(id),
      look: (view) => {
        this.dispatch({ type: 'view', view });
        // The focused element is gone with its picture.
        this.viewport.focus({ preventScroll: true });
      },
    });
  }

  /** The model of the picture, and whether picture and model are those of the newest text. */
  private shown(): { readonly model: PreviewModel | undefined; readonly newest: boolean } {
    const { drawn, latest } = this.state;
    return { model: drawn, newest: drawn === latest && this.container.dataset['version'] === String(drawn?.version) };
  }

  private select(line: number, focus: boolean): void {
    const model = this.state.drawn ?? this.state.latest;
    if (model) {
      this.channel.send({ type: 'select', uri: model.uri, version: model.version, line, focus });
    }
  }

  private fix(fix: Fix): void {
    const version = this.state.problemsVersion;
    this.channel.send({ type: 'edit', uri: this.state.uri, version, edits: fix.edits });
  }

  private insert(id: LinesId): void {
    const { drawn, newestVersion, uri } = this.state;
    const version = drawn?.version ?? newestVersion;
    this.channel.send({ type: 'insertSnippet', uri, version, shown: drawn?.shown ?? -1, id });
  }

  private fit(): void {
    const svg = this.picture();
    const zoom = svg ? fittingZoom(svg, this.state.zoom, this.viewport.clientWidth) : undefined;
    if (zoom !== undefined) {
      this.zoomPan.zoomAround(Math.min(1, zoom));
    }
  }

  private picture(): SVGSVGElement | null {
    return this.container.querySelector<SVGSVGElement>(':scope > svg');
  }

  private setScale(scale: number): void {
    this.scale = scale;
    this.applyZoom();
  }

  private applyZoom(): void {
    const svg = this.picture();
    if (svg && enlarge(svg, this.scale)) {
      this.heads.renewSoon();
    }
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.viewport;
    const width = Math.max(LEAST_WIDTH, clientWidth);
    this.state = reduce(this.state, { type: 'size', width, height: clientHeight });
  }

  private resized(): void {
    if (this.viewport.clientWidth > 0) {
      this.measure();
      this.update(performance.now());
      this.heads.renewSoon();
    }
  }

  private scrolled(): void {
    this.details.hide();
    this.saveSoon();
  }

  /** Written when typing and scrolling pause: it is sent to another process as a whole. */
  private saveSoon(): void {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => {
      if (this.state.uri !== '') {
        const scroll = { x: this.viewport.scrollLeft, y: this.viewport.scrollTop };
        this.channel.save(toSaved(this.state, scroll, { ...this.scrolls, [this.state.view]: scroll }));
      }
    }, 300);
  }
}
