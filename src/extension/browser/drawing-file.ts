import { Uri, workspace } from 'vscode';
import { DRAWING_FILE } from '../markdown/extend-markdown-it.js';
import type { Drawing } from '../markdown/extend-markdown-it.js';

/** This host has no `require` for files, so the file is read, and run in the way in which VS Code runs extensions here. */
export class DrawingFile {
  private drawing: Drawing | undefined;
  private reading: Promise<void> | undefined;

  constructor(private readonly extensionUri: Uri) {}

  /** The drawing, or undefined while it is being read; `loaded` is called once it is there. */
  load(loaded: () => void): Drawing | undefined {
    this.reading ??= this.read().then(loaded, () => {
      // The next fence tries again; until then pages show the text of their journeys.
      this.reading = undefined;
    });
    return this.drawing;
  }

  private async read(): Promise<void> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extensionUri, DRAWING_FILE));
    const module = { exports: {} };
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is a file of this extension, and there is no other way to load it
    const run = new Function('module', 'exports', new TextDecoder().decode(bytes)) as (
      inside: typeof module,
      exports: object,
    ) => void;
    run(module, module.exports);
    this.drawing = module.exports as Drawing;
  }
}
