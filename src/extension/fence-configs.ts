import { workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { readConfig } from '../core/config/read-config.js';
import type { LaneId } from '../core/vocabulary/lanes.js';
import { CONFIG_FILES_GLOB } from '../protocol/files.js';
import { readWorkspaceFiles } from './client-files.js';

/** No workspace has more configurations than this. */
const MOST_CONFIGS = 500;

/**
 * What the configurations of the workspace say, for Markdown pages. A page is drawn at once and cannot wait for a file: it gets
 * what is known, and is drawn again when there is more. Nothing is read or watched before the first page asks.
 */
export class FenceConfigs implements Disposable {
  private watcher: Disposable | undefined;
  /** Lanes by the folder of their configuration, which ends with a slash; undefined if one names none. */
  private lanes: ReadonlyMap<string, readonly LaneId[] | undefined> = new Map();
  private reads = 0;

  /** `changed` is called when a page may have to be drawn differently. */
  constructor(
    private readonly changed: () => void,
    private readonly log: (message: string) => void,
  ) {}

  /** The lanes that the nearest configuration above a page names; undefined if there is none, or none is known yet. */
  lanesFor(uri: string): readonly LaneId[] | undefined {
    this.watcher ??= this.watch();
    const folders = [...this.lanes.keys()].filter((folder) => uri.startsWith(folder));
    const [nearest = ''] = folders.toSorted((left, right) => right.length - left.length);
    return this.lanes.get(nearest);
  }

  dispose(): void {
    this.watcher?.dispose();
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(CONFIG_FILES_GLOB);
    const read = (): void => {
      this.read().catch((error: unknown) => {
        this.log(`configurations: ${error instanceof Error ? error.message : String(error)}`);
      });
    };
    watcher.onDidCreate(read);
    watcher.onDidChange(read);
    watcher.onDidDelete(read);
    read();
    return watcher;
  }

  /** If readings overlap, the latest counts. */
  private async read(): Promise<void> {
    const number = ++this.reads;
    const found = await workspace.findFiles(CONFIG_FILES_GLOB, '**/node_modules/**', MOST_CONFIGS);
    const { files } = await readWorkspaceFiles({ uris: found.map((uri) => uri.toString()) });
    if (number !== this.reads) {
      return;
    }
    const before = JSON.stringify([...this.lanes]);
    this.lanes = new Map(
      files.map(({ uri, text }) => [uri.slice(0, uri.lastIndexOf('/') + 1), readConfig(text).config.lanes]),
    );
    if (JSON.stringify([...this.lanes]) !== before) {
      this.changed();
    }
  }
}
