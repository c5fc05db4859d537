import type { Uri } from 'vscode';
import { DRAWING_FILE } from '../markdown/extend-markdown-it.js';
import type { DrawingModule } from '../markdown/extend-markdown-it.js';
import { loadOwnModule } from './own-module.js';

/** The code that draws fences, which a Markdown page calls synchronously: until it has loaded there is none. */
export class DrawingFile {
  private drawing: DrawingModule | undefined;
  private reading: Promise<void> | undefined;

  constructor(private readonly extensionUri: Uri) {}

  /** The drawing, or undefined while it is loading; `loaded` is called once it is there. */
  load(loaded: () => void): DrawingModule | undefined {
    this.reading ??= this.read().then(loaded, () => {
      // The next fence tries again; until then pages show the text of their journeys.
      this.reading = undefined;
    });
    return this.drawing;
  }

  private async read(): Promise<void> {
    this.drawing = (await loadOwnModule(this.extensionUri, DRAWING_FILE)) as DrawingModule;
  }
}
