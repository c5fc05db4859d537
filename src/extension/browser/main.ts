import { Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { LanguageClientOptions, MessageTransports } from 'vscode-languageclient/browser';
import { start, stop } from '../activate.js';
import { EXPORT_FILE } from '../exports/exporter.js';
import type { Exporter } from '../exports/exporter.js';
import type { MarkdownExtension } from '../markdown/extend-markdown-it.js';
import { DrawingFile } from './drawing-file.js';
import { loadOwnModule } from './own-module.js';

/** Entry of the browser host: the server is a web worker, a new one after each restart. */
export function activate(context: ExtensionContext): MarkdownExtension {
  let script: Promise<string> | undefined;
  let exporter: Promise<Exporter> | undefined;
  const drawing = new DrawingFile(context.extensionUri);
  return start(context, {
    serverReadsDisk: false,
    create: (options: LanguageClientOptions) =>
      new LanguageClient(
        'journey',
        'Journey Maps',
        async () => startWorker(await (script ??= workerScript(context))),
        options,
      ),
    loadDrawing: (loaded) => drawing.load(loaded),
    loadExporter: async () =>
      (exporter ??= loadOwnModule(context.extensionUri, EXPORT_FILE).then((module) => module as Exporter)),
  });
}

export async function deactivate(): Promise<void> {
  await stop();
}

/** The host's `Worker` is VS Code's own, which the client does not recognise as one. */
function startWorker(script: string): MessageTransports {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** VS Code starts no worker from an address on a remote machine, so the script is read first and passed on as a blob. */
async function workerScript(context: ExtensionContext): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/server/browser.js'));
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
