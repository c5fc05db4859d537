import { workspace } from 'vscode';
import type { Disposable, Uri, WebviewPanel } from 'vscode';
import type { ToWebview } from '../../protocol/preview-messages.js';
import type { PreviewModel, PreviewParams } from '../../protocol/preview-request.js';
import { readPictures } from '../read-pictures.js';

const PICTURE_FILES_GLOB = '**/*.{png,PNG,jpg,JPG,jpeg,JPEG,webp,WEBP,gif,GIF}';

/** A preview, as far as its pictures need it. */
interface Shown {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  readonly model: PreviewModel | undefined;
}

interface Host {
  readonly requestModel: (params: PreviewParams) => Promise<PreviewModel>;
  readonly log: (message: string) => void;
}

/** Reads the pictures of steps for a page that shows them, and again when their files change. */
export class StepPictures implements Disposable {
  private watcher: Disposable | undefined;
  /** Whose pictures the page has. */
  private given = '';

  constructor(
    private readonly preview: Shown,
    private readonly host: () => Host,
  ) {}

  dispose(): void {
    this.watcher?.dispose();
  }

  /** Reads them and sends them to the page. */
  async give(): Promise<void> {
    this.watcher ??= this.watch();
    this.given = this.preview.uri.toString();
    await this.send();
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(PICTURE_FILES_GLOB);
    const again = (): void => {
      if (this.given === this.preview.uri.toString()) {
        this.send().catch((error: unknown) => {
          this.host().log(`pictures: ${error instanceof Error ? error.message : String(error)}`);
        });
      }
    };
    watcher.onDidChange(again);
    watcher.onDidCreate(again);
    watcher.onDidDelete(again);
    return watcher;
  }

  private async send(): Promise<void> {
    const uri = this.preview.uri;
    const model = this.preview.model ?? (await this.host().requestModel({ uri: uri.toString() }));
    const { journey, counterpart } = model;
    if (!journey) {
      return;
    }
    const pictures = await readPictures(uri, { journey, counterpart });
    const message: ToWebview = { type: 'pictures', uri: uri.toString(), pictures };
    await this.preview.panel.webview.postMessage(JSON.stringify(message));
  }
}
