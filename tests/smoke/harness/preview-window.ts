import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { SHOES } from './examples.js';
import { VsCodeServer } from './vscode-server.js';
import type { ServerOptions } from './vscode-server.js';
import { Workbench } from './workbench.js';

export interface PreviewWindow {
  readonly server: VsCodeServer;
  readonly workbench: Workbench;
  readonly preview: Frame;
}

export interface PreviewWindowOptions extends ServerOptions {
  /** What is opened: the shoes example, unless another is named. */
  readonly file?: string;
  /** Files that the folder has besides the examples, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A window with a file and its drawn preview to the side; the caller closes the workbench and stops the server. */
export async function openWithPreview({
  file = SHOES,
  files = {},
  viewport,
  ...options
}: PreviewWindowOptions): Promise<PreviewWindow> {
  const server = await VsCodeServer.start(options);
  let workbench: Workbench | undefined;
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(server.folder, name), text);
    workbench = await Workbench.open(server, viewport);
    await workbench.openFile(file);
    await workbench.runCommand('Journey: Open Preview to the Side');
    return { server, workbench, preview: await workbench.drawnPreview() };
  } catch (error) {
    await workbench?.close();
    await server.stop();
    throw error;
  }
}
