import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions } from 'vscode-languageclient/node';
import { start, stop } from '../activate.js';
import { EXPORT_FILE } from '../exports/exporter.js';
import type { Exporter } from '../exports/exporter.js';
import { DRAWING_FILE } from '../markdown/extend-markdown-it.js';
import type { DrawingModule, MarkdownExtension } from '../markdown/extend-markdown-it.js';

/** Entry of the Node host: the server is a process of its own. */
export function activate(context: ExtensionContext): MarkdownExtension {
  const module = context.asAbsolutePath('dist/server/node.js');
  return start(context, {
    serverReadsDisk: true,
    create: (options: LanguageClientOptions) =>
      new LanguageClient(
        'journey',
        'Journey Maps',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
    // The path is not a constant, so the bundler leaves the file where it is.
    loadDrawing: () => require(context.asAbsolutePath(DRAWING_FILE)) as DrawingModule,
    loadExporter: async () => require(context.asAbsolutePath(EXPORT_FILE)) as Exporter,
  });
}

export async function deactivate(): Promise<void> {
  await stop();
}
