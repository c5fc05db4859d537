import { PALETTES } from '../../drawing/kit/palette.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type { ExportAction, ExportFromWebview, ExportLook, ExportToWebview } from '../../protocol/export-messages.js';
import { lanesOf } from '../state/choices.js';
import { drawMermaidFile } from './mermaid.js';
import { ExportMenu } from './menu.js';
import { copyPng, drawPng, TooLargeError } from './pixels.js';
import { isExportToWebview } from '../state/message-guard.js';
import { chosenIn } from '../state/state.js';
import type { State } from '../state/shape.js';

/** The page's part in exports: the menu, and what only a page can do, that is pixels, the clipboard of pictures, and Mermaid. */
export class ExportPage {
  private readonly menu = new ExportMenu((action) => this.ask(action));
  private state: State | undefined;

  constructor(private readonly send: (message: ExportFromWebview) => void) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (isExportToWebview(event.data)) {
        this.receive(event.data);
      }
    });
  }

  get root(): HTMLElement {
    return this.menu.root;
  }

  update(state: State, language: HumanLanguage): void {
    this.state = state;
    this.menu.update(language, state.view === 'mermaid-journey');
  }

  private ask(action: ExportAction): void {
    if (this.state) {
      this.send({ type: 'export', uri: this.state.uri, action, look: lookOf(this.state) });
    }
  }

  private receive(message: ExportToWebview): void {
    switch (message.type) {
      case 'exportAsked':
        return message.uri === this.state?.uri ? this.ask(message.action) : undefined;
      case 'rasterise':
        return this.answer(message.id, rasterise(message));
      case 'drawMermaid':
        return this.answer(
          message.id,
          drawMermaidFile(message.text, message.palette).then((svg) => ({ type: 'mermaidDrawn', id: message.id, svg })),
        );
    }
  }

  private answer(id: number, work: Promise<ExportFromWebview>): void {
    work.then(this.send, (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      const why = error instanceof TooLargeError ? 'too-large' : error instanceof CopyError ? 'refused' : 'other';
      this.send({ type: 'exportFailed', id, why, reason });
    });
  }
}

class CopyError extends Error {
  override readonly name = 'CopyError';
}

async function rasterise(message: Extract<ExportToWebview, { type: 'rasterise' }>): Promise<ExportFromWebview> {
  const { id, list, palette, scale, to } = message;
  const png = await drawPng(list, PALETTES[palette], scale);
  if (to === 'bytes') {
    return { type: 'rasterised', id, png: new Uint8Array(await png.arrayBuffer()) };
  }
  try {
    await copyPng(png);
  } catch (error) {
    throw new CopyError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  return { type: 'rasterised', id };
}

/** How the reader looks at the journey, as far as an export shows it: an export is never folded because its window is low. */
function lookOf(state: State): ExportLook {
  const choices = chosenIn(state);
  const { order, hidden, folded } = lanesOf(choices, state.drawn?.lanes, Number.POSITIVE_INFINITY);
  return { view: state.view, filter: choices.filter, laneOrder: order, hiddenLanes: hidden, foldedLanes: folded };
}
