import { env, workspace } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel, TextDocumentChangeEvent } from 'vscode';
import type { BaseLanguageClient, CompletionList, LanguageClientOptions } from 'vscode-languageclient';
import { CONFIG_FILES_GLOB, JOURNEY_FILES_GLOB, WORKSPACE_FILES_REQUEST } from '../protocol/files.js';
import type { InitializationOptions, WorkspaceFilesParams } from '../protocol/files.js';
import type { ExplicitCompletionParams } from '../protocol/explicit-completion.js';
import { LANGUAGE_ID } from '../protocol/names.js';
import { readWorkspaceFiles } from './client-files.js';
import { ExplicitCompletion } from './explicit-completion.js';
import { TraceChannel } from './trace-channel.js';
import type { Exporter } from './exports/exporter.js';
import type { DrawingModule } from './markdown/extend-markdown-it.js';

/** What differs between the two hosts. */
export interface HostParts {
  /** Whether the server can read files of the scheme `file` itself. */
  readonly serverReadsDisk: boolean;
  readonly create: (options: LanguageClientOptions) => BaseLanguageClient;
  /** Draws the fences of Markdown pages: at once, or undefined and a call of `loaded` once it is there. */
  readonly loadDrawing: (loaded: () => void) => DrawingModule | undefined;
  /** Makes the files of an export. */
  readonly loadExporter: () => Promise<Exporter>;
}

export interface ClientSettings {
  readonly output: LogOutputChannel;
  /** VS Code's display language, as a language tag. */
  readonly displayLanguage: string;
  /** Called for each change of a journey after it was sent to the server: requests made now are answered from the new text. */
  readonly textChanged: (event: TextDocumentChangeEvent) => void;
}

/** Makes the client of a host; it has not been started. */
export function createClient(
  context: ExtensionContext,
  host: HostParts,
  { output, displayLanguage, textChanged }: ClientSettings,
): BaseLanguageClient {
  const watchers = [JOURNEY_FILES_GLOB, CONFIG_FILES_GLOB].map((glob) => workspace.createFileSystemWatcher(glob));
  const trace = new TraceChannel(output);
  context.subscriptions.push(...watchers, trace);
  const initializationOptions: InitializationOptions = {
    files: filesFrom(host),
    displayLanguage,
    // Links of diagnostics may not be commands: VS Code only runs those of its Problems panel, not those of the hover.
    helpAddress: `${env.uriScheme}://${context.extension.id}/diagnostics?`,
  };
  const explicit = new ExplicitCompletion(() => Date.now());
  const client = host.create({
    // No scheme: unsaved files and files of virtual workspaces are journeys too.
    documentSelector: [{ language: LANGUAGE_ID }],
    synchronize: { fileEvents: watchers },
    outputChannel: output,
    traceOutputChannel: trace,
    diagnosticCollectionName: LANGUAGE_ID,
    initializationOptions,
    progressOnInitialization: false,
    middleware: {
      didChange: async (event, next) => {
        explicit.changed(event);
        // A request made before the change is sent overtakes it, and is answered from the old text.
        await next(event);
        textChanged(event);
      },
      provideCompletionItem: async (document, position, context, token, next) => {
        if (!explicit.isExplicit(document, position, context)) return next(document, position, context, token);
        const params = client.code2ProtocolConverter.asCompletionParams(document, position, context);
        const asked: ExplicitCompletionParams = {
          ...params,
          context: { triggerKind: params.context?.triggerKind ?? 1, explicit: true },
        };
        const list = await client.sendRequest<CompletionList | null>('textDocument/completion', asked, token);
        return client.protocol2CodeConverter.asCompletionResult(list, undefined, token);
      },
    },
  });
  context.subscriptions.push(
    client.onRequest(WORKSPACE_FILES_REQUEST, (params: WorkspaceFilesParams) => readWorkspaceFiles(params)),
  );
  return client;
}

/** Calls `run` once, with the first journey that is open. */
export function startWithFirstJourney(run: () => void): Disposable {
  if (workspace.textDocuments.some(({ languageId }) => languageId === LANGUAGE_ID)) {
    run();
    return { dispose: () => undefined };
  }
  const waiting = workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId === LANGUAGE_ID) {
      waiting.dispose();
      run();
    }
  });
  return waiting;
}

function filesFrom(host: HostParts): InitializationOptions['files'] {
  const onDisk = (workspace.workspaceFolders ?? []).every((folder) => folder.uri.scheme === 'file');
  return host.serverReadsDisk && onDisk ? 'disk' : 'client';
}

/** Calls the listener with whether the server is running, now and on each change. */
export function watchServer(client: BaseLanguageClient, listener: (running: boolean) => void): Disposable {
  listener(client.isRunning());
  return client.onDidChangeState(() => listener(client.isRunning()));
}
