import { commands, env, Uri, window, workspace } from 'vscode';
import { laneChoice } from '../../core/config/read-config.js';
import { dayOf } from '../../core/util/day-of.js';
import { exportWordsOf } from '../../core/vocabulary/all-export-words.js';
import type { ExportWords } from '../../core/vocabulary/export-words.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { DisplayList } from '../../drawing/kit/display-list.js';
import { NO_FILTER } from '../../drawing/scene/filter.js';
import type { Pictures } from '../../drawing/scene/pictures.js';
import { drawsPictures } from '../../drawing/scene/scene.js';
import type { MapInput } from '../../drawing/scene/scene.js';
import type { PictureView } from '../../core/vocabulary/picture-views.js';
import { namedLetters } from '../../drawing/words/missing-letters.js';
import type { ExportPalette, ExportPicture } from '../../export/picture.js';
import type { ExportAction, ExportFromWebview, ExportLook, ExportToWebview } from '../../protocol/export-messages.js';
import type { PreviewModel, PreviewParams } from '../../protocol/preview-request.js';
import { readPictures } from '../read-pictures.js';
import { tell, tellBriefly } from '../tell.js';
import { askFile, askPalette, askPaper, askScale } from './export-dialogs.js';
import { fontFolder } from './exporter.js';
import type { Exporter } from './exporter.js';
import { LONGEST, PageAnswers } from './page-answers.js';
import type { PageAnswer } from './page-answers.js';
import { mayWriteTo } from './target-guard.js';

/** A preview, as far as an export needs it. */
export interface ExportSource {
  readonly uri: Uri;
  /** What it shows; undefined before the server's first answer. */
  readonly model: PreviewModel | undefined;
  /** False if the page is not there to take it. */
  postExport(message: ExportToWebview): boolean;
}

export interface ExportHost {
  readonly extensionUri: Uri;
  /** VS Code's display language, if the extension has it. */
  readonly language: HumanLanguage;
  readonly loadExporter: () => Promise<Exporter>;
  readonly requestModel: (params: PreviewParams) => Promise<PreviewModel>;
  /** The preview of a document, if it has one. */
  readonly previewOf: (uri: Uri) => ExportSource | undefined;
  /** The document that a command is about: that of the preview last looked at, or of the editor. */
  readonly current: () => Uri | undefined;
  readonly openPreview: (uri: Uri) => void;
  readonly now: () => Date;
  readonly log: (message: string) => void;
}

const DEFAULT_LOOK: ExportLook = {
  view: 'map',
  filter: NO_FILTER,
  laneOrder: [],
  hiddenLanes: [],
  foldedLanes: [],
};

/** Pixels per px of a picture that is copied. */
const COPIED_SCALE = 2;

interface Job {
  readonly exporter: Exporter;
  /** The preview, if there is one. */
  readonly source: ExportSource | undefined;
  readonly uri: Uri;
  readonly look: ExportLook;
  readonly picture: (palette: ExportPalette) => ExportPicture;
}

interface Made {
  readonly content: string | Uint8Array;
  readonly missing?: readonly string[];
}

/** Exports pictures from the preview: to files that the reader names, and to the clipboard. */
export class ExportService {
  private readonly answers = new PageAnswers();
  private readonly words: ExportWords;
  /** An export that waits for a page, and until when (ms): later nobody expects it any more. */
  private waiting: { readonly uri: string; readonly action: ExportAction; readonly until: number } | undefined;

  constructor(private readonly host: ExportHost) {
    this.words = exportWordsOf(host.language);
  }

  /** A command: the page of the preview says how the reader looks at the journey, and then makes the request itself. */
  async command(action: ExportAction, uri = this.host.current()): Promise<void> {
    if (!uri) {
      void tell('information', this.words.noFile);
      return;
    }
    const asked = this.host.previewOf(uri)?.postExport({ type: 'exportAsked', uri: uri.toString(), action });
    if (asked) {
      return;
    }
    if (action === 'save-png' || action === 'copy-png') {
      // Only a page has pixels: the export continues once there is one.
      this.waitForPage(uri, action);
      return;
    }
    await this.run(action, uri, DEFAULT_LOOK, undefined);
  }

  private waitForPage(uri: Uri, action: ExportAction): void {
    this.waiting = { uri: uri.toString(), action, until: Date.now() + LONGEST };
    this.host.openPreview(uri);
  }

  /** The page of a preview is there, and has its first picture. */
  pageReady(source: ExportSource): void {
    const { waiting } = this;
    if (waiting && waiting.uri === source.uri.toString()) {
      this.waiting = undefined;
      if (Date.now() < waiting.until) {
        source.postExport({ type: 'exportAsked', uri: waiting.uri, action: waiting.action });
      }
    }
  }

  /** A message from a page. */
  async receive(message: ExportFromWebview, source: ExportSource): Promise<void> {
    if (message.type === 'export') {
      await this.run(message.action, source.uri, message.look, source);
    } else {
      this.answers.receive(message);
    }
  }

  private async run(action: ExportAction, uri: Uri, look: ExportLook, source: ExportSource | undefined): Promise<void> {
    try {
      const model = source?.model ?? (await this.requestModel(uri));
      const { journey } = model;
      if (!journey) {
        void tell('information', this.words.nothingToExport);
        return;
      }
      const exporter = await this.host.loadExporter();
      const pictures = hasShapes(action) ? await picturesFor(uri, model, look) : undefined;
      const picture = (palette: ExportPalette): ExportPicture =>
        this.pictureOf(uri, model, look, { palette, pictures });
      await this.act(action, { exporter, source, uri, look, picture });
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  private async requestModel(uri: Uri): Promise<PreviewModel> {
    // The server only knows open documents.
    await workspace.openTextDocument(uri);
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const place = { uri: uri.toString() };
    return this.host.requestModel(editor ? { ...place, cursorLine: editor.selection.active.line } : place);
  }

  private pictureOf(
    uri: Uri,
    model: PreviewModel,
    look: ExportLook,
    { palette, pictures }: { readonly palette: ExportPalette; readonly pictures: Pictures | undefined },
  ): ExportPicture {
    const { journey, personas, language, counterpart, others } = model;
    if (!journey) {
      throw new Error(this.words.nothingToExport);
    }
    const { foldedLanes, filter } = look;
    return {
      view: pictureView(look),
      palette,
      filter,
      input: {
        journey,
        personas,
        language,
        fileName: nameOf(uri),
        date: dayOf(this.host.now()),
        ...lanesFor(model, look),
        ...(pictures ? { pictures } : {}),
        foldedLanes,
        ...(counterpart ? { counterpart } : {}),
        ...(others ? { others } : {}),
      },
    };
  }

  private async act(action: ExportAction, job: Job): Promise<void> {
    const ofMermaid = job.look.view === 'mermaid-journey';
    if (ofMermaid && !['save-svg', 'copy-svg', 'copy-mermaid', 'copy-markdown'].includes(action)) {
      void tell('information', this.words.mermaidIsSvgOnly);
      return;
    }
    switch (action) {
      case 'save-svg':
        return this.save(job, 'svg', async (palette) => ({ content: await this.svgOf(job, palette) }));
      case 'save-html':
        return this.save(job, 'html', async (palette) => ({
          content: await job.exporter.exportHtml(job.picture(palette), this.readFont),
        }));
      case 'save-pdf':
        return this.savePdf(job);
      case 'save-png':
        return this.savePng(job);
      case 'copy-png':
        return this.copyPng(job);
      case 'copy-svg':
        return this.copy(await this.svgOf(job, 'light'));
      case 'copy-mermaid':
        return this.copyMermaid(job);
      case 'copy-markdown':
        return this.copy(job.exporter.exportMarkdown(job.picture('light')));
    }
  }

  private async copyMermaid({ exporter, look, picture }: Job): Promise<void> {
    const lack = exporter.lackForMermaid(look.view, picture('light'));
    if (lack !== undefined) {
      void tell('warning', this.words.nothingForMermaid[lack]);
      return;
    }
    await this.copy(exporter.exportMermaid(look.view, picture('light')));
  }

  private async svgOf(job: Job, palette: ExportPalette): Promise<string> {
    if (job.look.view !== 'mermaid-journey') {
      return job.exporter.exportSvg(job.picture(palette));
    }
    const text = job.exporter.exportMermaid(job.look.view, job.picture(palette));
    const answer = await this.askPage(job, (id) => ({ type: 'drawMermaid', id, text, palette }));
    if (answer.type !== 'mermaidDrawn') {
      throw new Error(this.reasonOf(answer));
    }
    return answer.svg;
  }

  private async savePdf(job: Job): Promise<void> {
    if (job.source === undefined && job.exporter.needsDecoder(job.picture('light'))) {
      this.waitForPage(job.uri, 'save-pdf');
      return;
    }
    const palette = await askPalette(this.words);
    const paper = palette && (await askPaper(this.words));
    if (!palette || !paper) {
      return;
    }
    await this.saveAs(job, 'pdf', () =>
      job.exporter.exportPdf(job.picture(palette), paper, {
        read: this.readFont,
        date: this.host.now(),
        toPng: async (list, colours, scale) => this.pngOf(job, list, colours, scale),
      }),
    );
  }

  private async savePng(job: Job): Promise<void> {
    const palette = await askPalette(this.words);
    const scale = palette && (await askScale(this.words, job.exporter.exportShapes(job.picture(palette))));
    if (!palette || !scale) {
      return;
    }
    await this.saveAs(job, 'png', async () => {
      const list = job.exporter.exportShapes(job.picture(palette));
      return { content: await this.pngOf(job, list, palette, scale) };
    });
  }

  private async pngOf(job: Job, list: DisplayList, palette: ExportPalette, scale: number): Promise<Uint8Array> {
    const answer = await this.askPage(job, (id) => ({ type: 'rasterise', id, list, palette, scale, to: 'bytes' }));
    if (answer.type === 'rasterised' && answer.png) {
      return answer.png;
    }
    throw new Error(this.reasonOf(answer));
  }

  private async copyPng(job: Job): Promise<void> {
    const list = job.exporter.exportShapes(job.picture('light'));
    const copied = { list, palette: 'light', scale: COPIED_SCALE, to: 'clipboard' } as const;
    const answer = await this.askPage(job, (id) => ({ type: 'rasterise', id, ...copied }));
    if (answer.type === 'rasterised') {
      this.tellCopied();
    } else if (answer.type === 'exportFailed' && answer.why === 'refused') {
      const { savePngInstead } = this.words;
      if ((await tell('warning', this.reasonOf(answer), savePngInstead)) === savePngInstead) {
        await this.savePng(job);
      }
    } else {
      this.fail(this.reasonOf(answer));
    }
  }

  private async askPage({ source }: Job, message: (id: number) => ExportToWebview): Promise<PageAnswer> {
    return this.answers.ask((id) => source?.postExport(message(id)) ?? false);
  }

  /** Why a page did not do what was asked, in our words; its own message only goes to the log. */
  private reasonOf(answer: PageAnswer): string {
    const { tooLarge, noAnswer, notDrawn, copyRefused } = this.words;
    if (answer.type !== 'exportFailed') {
      return notDrawn;
    }
    this.host.log(`export: the page: ${answer.reason}`);
    return { 'too-large': tooLarge, 'no-answer': noAnswer, refused: copyRefused, other: notDrawn }[answer.why];
  }

  private async save(job: Job, ending: string, make: (palette: ExportPalette) => Promise<Made>): Promise<void> {
    const palette = await askPalette(this.words);
    if (palette) {
      await this.saveAs(job, ending, () => make(palette));
    }
  }

  private async saveAs({ uri, look }: Job, ending: string, make: () => Promise<Made>): Promise<void> {
    const stem = nameOf(uri).replace(/\.journey$/i, '');
    const name = look.view === 'map' ? stem : `${stem}-${look.view}`;
    const target = await askFile(uri, name, ending, this.words);
    if (!target || !(await mayWriteTo(target, this.words))) {
      return;
    }
    const { content, missing = [] } = await make();
    await workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    if (missing.length > 0) {
      const text = (await workspace.openTextDocument(uri)).getText();
      void tell('warning', this.words.missingLetters(namedLetters(text, missing, this.host.language)));
    }
    const { saved, open } = this.words;
    if ((await tell('information', saved(nameOf(target)), open)) === open) {
      await (target.scheme === 'file' ? env.openExternal(target) : commands.executeCommand('vscode.open', target));
    }
  }

  private async copy(text: string): Promise<void> {
    await env.clipboard.writeText(text);
    this.tellCopied();
  }

  private tellCopied(): void {
    tellBriefly(this.words.copied, 4000);
  }

  private fail(reason: string): void {
    this.host.log(`export: ${reason}`);
    void tell('error', this.words.failed(reason));
  }

  private readonly readFont = async (name: string): Promise<Uint8Array> =>
    workspace.fs.readFile(Uri.joinPath(this.host.extensionUri, fontFolder(name), name));
}

/** The rows of the page, else those of the workspace. */
function lanesFor(
  model: PreviewModel,
  { laneOrder, hiddenLanes }: ExportLook,
): Pick<MapInput, 'laneOrder' | 'hiddenLanes'> {
  return laneOrder.length > 0 ? { laneOrder, hiddenLanes } : laneChoice(model.lanes);
}

/** Whether an export has shapes: a text holds no pictures. */
function hasShapes(action: ExportAction): boolean {
  return action !== 'copy-mermaid' && action !== 'copy-markdown';
}

async function picturesFor(uri: Uri, model: PreviewModel, look: ExportLook): Promise<Pictures | undefined> {
  const { journey, counterpart } = model;
  const { view, foldedLanes } = look;
  return journey && drawsPictures(view, { ...lanesFor(model, look), foldedLanes })
    ? readPictures(uri, { journey, counterpart })
    : undefined;
}

function pictureView({ view }: ExportLook): PictureView {
  return view === 'mermaid-journey' ? 'map' : view;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
