import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { ToWebview } from '../../protocol/preview-messages.js';
import type { PreviewModel, PreviewParams } from '../../protocol/preview-request.js';
import { readPictures } from '../read-pictures.js';
import { LatestRequest } from './latest-request.js';

const PICTURE_FILES_GLOB = '**/*.{png,PNG,jpg,JPG,jpeg,JPEG,webp,WEBP,gif,GIF}';

/** A preview, as far as its pictures need it. */
interface Shown {
  readonly uri: Uri;
  readonly model: PreviewModel | undefined;
  readonly post: (message: ToWebview) => void;
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
  /** Many files can change at once, as when another branch is checked out. */
  private readonly requests: LatestRequest<ToWebview | undefined>;

  constructor(
    private readonly preview: Shown,
    private readonly host: () => Host,
  ) {
    this.requests = new LatestRequest(
      () => this.read(),
      async (message) => {
        if (message) this.preview.post(message);
        return 'done';
      },
      (error) => {
        this.host().log(`pictures: ${error instanceof Error ? error.message : String(error)}`);
        return 'done';
      },
    );
  }

  dispose(): void {
    this.requests.stop();
    this.watcher?.dispose();
  }

  /** Reads them and sends them to the page. */
  give(): void {
    this.watcher ??= this.watch();
    this.given = this.preview.uri.toString();
    this.requests.askAnew();
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(PICTURE_FILES_GLOB);
    const again = (): void => {
      if (this.given === this.preview.uri.toString()) {
        this.requests.ask();
      }
    };
    watcher.onDidChange(again);
    watcher.onDidCreate(again);
    watcher.onDidDelete(again);
    return watcher;
  }

  private async read(): Promise<ToWebview | undefined> {
    const uri = this.preview.uri;
    const model = this.preview.model ?? (await this.host().requestModel({ uri: uri.toString() }));
    const { journey, counterpart } = model;
    if (!journey) {
      return undefined;
    }
    const pictures = await readPictures(uri, { journey, counterpart });
    return { type: 'pictures', uri: uri.toString(), pictures };
  }
}
