import { URI, UriUtils } from 'langium';
import type { JourneyConfig } from '../../core/config/read-config.js';

/** Name of the file that makes its folder a workspace of its own. */
export const CONFIG_FILE_NAME = 'journey.config.json';

/**
 * Which files see each other's names: those below the nearest `journey.config.json`, otherwise those of the workspace folder. A
 * file outside every folder shares with its own directory, an unsaved one with the folder of the only configuration, otherwise
 * with the first workspace folder.
 */
export class NameScopes {
  private folders: readonly string[] = [];
  private readonly configFolders = new Set<string>();
  private readonly configs = new Map<string, JourneyConfig>();
  private readonly known = new Map<string, string>();

  setFolders(uris: readonly string[]): void {
    this.folders = uris.map(asFolder).sort(longestFirst);
    this.known.clear();
  }

  /** Adds a configuration file; true when it is new. */
  addConfig(uri: string): boolean {
    const folder = folderOf(uri);
    if (this.configFolders.has(folder)) return false;
    this.configFolders.add(folder);
    this.known.clear();
    return true;
  }

  /** Removes a configuration file; true when it was known. */
  removeConfig(uri: string): boolean {
    this.known.clear();
    this.configs.delete(folderOf(uri));
    return this.configFolders.delete(folderOf(uri));
  }

  /** Stores what a configuration file says; true when that has changed. */
  setConfig(uri: string, config: JourneyConfig): boolean {
    const folder = folderOf(uri);
    const before = this.configs.get(folder)?.lanes ?? [];
    this.configs.set(folder, config);
    return before.join() !== (config.lanes ?? []).join();
  }

  /** What the configuration of a file's scope says; undefined without one. */
  configOf(uri: string): JourneyConfig {
    return this.configs.get(this.scopeOf(uri)) ?? {};
  }

  /** The key of the scope that a file belongs to. */
  scopeOf(uri: string): string {
    let scope = this.known.get(uri);
    if (scope === undefined) {
      scope = this.findScope(uri);
      this.known.set(uri, scope);
    }
    return scope;
  }

  private onlyConfigFolder(): string | undefined {
    const [only, ...others] = this.configFolders;
    return others.length === 0 ? only : undefined;
  }

  private findScope(uri: string): string {
    if (URI.parse(uri).scheme === 'untitled') return this.onlyConfigFolder() ?? this.folders.at(-1) ?? uri;
    const root = this.folders.find((folder) => uri.startsWith(folder));
    const own = folderOf(uri);
    if (this.configFolders.size === 0) return root ?? own;
    for (let folder = own; folder.length >= (root ?? own).length; folder = parentOf(folder)) {
      if (this.configFolders.has(folder)) return folder;
      if (folder === parentOf(folder)) break;
    }
    return root ?? own;
  }
}

/** Whether a URI names a configuration file. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE_NAME}`);
}

function folderOf(uri: string): string {
  return asFolder(uri.slice(0, uri.lastIndexOf('/') + 1));
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

function asFolder(uri: string): string {
  const normal = UriUtils.normalize(uri);
  return normal.endsWith('/') ? normal : `${normal}/`;
}

function longestFirst(left: string, right: string): number {
  return right.length - left.length;
}
