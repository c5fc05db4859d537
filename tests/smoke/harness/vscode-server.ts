import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fetchEditor, installExtension, startEditor } from '../../../scripts/lib/editor.mjs';
import type { EditorName, RunningEditor } from '../../../scripts/lib/editor.mjs';
import { withLock } from '../../../scripts/lib/lock.mjs';
import { packExtension, packForBrowserHost, vsixFile } from '../../../scripts/lib/package.mjs';
import { NetworkRecorder } from './network-recorder.js';

const root = path.resolve(import.meta.dirname, '../../..');
const smokeFolder = path.join(root, '.cache/smoke');

/** A suggestion that comes late on a slow machine must not take the Enter that ends a line. */
const SETTINGS = { 'editor.acceptSuggestionOnEnter': 'off' };

export interface ServerOptions {
  /** Which extension host runs us: Node's, or the browser's worker as on vscode.dev. */
  readonly host?: 'node' | 'browser';
  readonly editor?: EditorName;
  /** True: the folder opens restricted until the user trusts it. */
  readonly trust?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the window opens is a copy of this folder. */
  readonly folder?: string;
}

/** A VS Code of its own with our packaged extension, on a copy of the examples. */
export class VsCodeServer {
  private constructor(
    readonly editor: RunningEditor,
    readonly network: NetworkRecorder,
    /** The copy that the window has open. */
    readonly folder: string,
    private readonly home: string,
  ) {}

  static async start(options: ServerOptions = {}): Promise<VsCodeServer> {
    const editor = await fetchEditor(options.editor ?? 'newest');
    mkdirSync(smokeFolder, { recursive: true });
    const home = mkdtempSync(path.join(smokeFolder, 'home-'));
    const folder = path.join(home, 'examples');
    cpSync(options.folder ?? path.join(root, 'examples'), folder, { recursive: true });
    await installExtension(editor, home, await packageFor(options.host ?? 'node'));
    const network = await NetworkRecorder.start();
    const running = await startEditor(editor, {
      home,
      folder,
      trust: options.trust ?? false,
      settings: { ...SETTINGS, ...options.settings },
      env: network.environment(),
    });
    return new VsCodeServer(running, network, folder, home);
  }

  /** The content of a file of the open folder on disk now. */
  read(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), 'utf8');
  }

  /** Ids of the processes in which this editor's extension host runs our language server. */
  async languageServers(): Promise<number[]> {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args=']);
    const extensions = path.join(this.home, 'extensions');
    const ours = stdout.split('\n').filter((line) => line.includes(extensions) && line.includes('dist/server/node.js'));
    return ours.map((line) => Number.parseInt(line, 10));
  }

  async stop(): Promise<void> {
    await this.editor.stop();
    await this.network.stop();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The package that users get, packed once for all test files: `npm test` packs before it comes here. */
function packageFor(host: 'node' | 'browser'): Promise<string> {
  return withLock(path.join(smokeFolder, 'package.lock'), async () => {
    const vsix = isFresh() ? vsixFile : await packExtension();
    return host === 'node' ? vsix : packForBrowserHost(vsix);
  });
}

/** A package older than the bundles is not what is being tested. */
function isFresh(): boolean {
  const packed = statSync(vsixFile, { throwIfNoEntry: false });
  const built = statSync(path.join(root, 'dist/extension/node.js'), { throwIfNoEntry: false });
  return packed !== undefined && built !== undefined && packed.mtimeMs >= built.mtimeMs;
}
