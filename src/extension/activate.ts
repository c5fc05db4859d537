import { commands, env, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel, WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { vocabularyOf } from '../core/vocabulary/all.js';
import { languageOfTag } from '../core/vocabulary/language-of-tag.js';
import type { Vocabulary } from '../core/vocabulary/vocabulary.js';
import { EDIT_REQUEST } from '../protocol/edit-request.js';
import type { EditAnswer } from '../protocol/edit-request.js';
import { COMMANDS, LANGUAGE_ID } from '../protocol/names.js';
import { NEW_FILE_REQUEST } from '../protocol/new-file-request.js';
import type { NewFileFacts } from '../protocol/new-file-request.js';
import { PREVIEW_REQUEST, PROBLEMS_NOTIFICATION } from '../protocol/preview-request.js';
import type { PreviewModel, ProblemsParams } from '../protocol/preview-request.js';
import { SETTINGS } from '../protocol/settings.js';
import { createClient, startWithFirstJourney, watchServer } from './client.js';
import type { HostParts } from './client.js';
import { CursorBar } from './cursor-bar.js';
import { newFile } from './commands/new-file.js';
import type { NewFileHost } from './commands/new-file.js';
import { openDiagnosticHelp } from './commands/open-diagnostic-help.js';
import { openPreview, openPreviewToSide } from './commands/open-preview.js';
import { pinPreview, restartPreview, tellPinned, unpinPreview } from './commands/preview-panel.js';
import { deedCommands } from './commands/picture-deeds.js';
import { exportCommands } from './commands/export-picture.js';
import { ExportService } from './exports/export-service.js';
import { FenceConfigs } from './fence-configs.js';
import { markdownExtension } from './markdown/extend-markdown-it.js';
import type { MarkdownExtension } from './markdown/extend-markdown-it.js';
import { createNonce, renderPreviewHtml } from './preview/preview-html.js';
import { panelTitle } from './preview/panel-title.js';
import { PreviewManager } from './preview/preview-manager.js';
import type { PreviewHost } from './preview/preview.js';
import { StatusItem } from './status-item.js';
import { inertText } from '../core/util/inert-text.js';
import { inertError } from './tell.js';
import { EditorHabit } from './typing/editor-habit.js';
import { TypedLines } from './typing/typed-lines.js';

let runningClient: BaseLanguageClient | undefined;
/** A client that is still starting cannot be stopped. */
let starting: Promise<void> | undefined;

/**
 * Starts the extension in either host. Nobody waits for the server, and a Markdown page does not need it: it is started for the
 * first journey.
 */
export function start(context: ExtensionContext, host: HostParts): MarkdownExtension {
  const vocabulary = displayVocabulary();
  const output = window.createOutputChannel('Journey', { log: true });
  const client = createClient(context, host, {
    output,
    displayLanguage: env.language,
    textChanged: (event) => previews.textChanged(event),
  });
  runningClient = client;
  const exports = new ExportService({
    extensionUri: context.extensionUri,
    language: vocabulary.code,
    loadExporter: host.loadExporter,
    requestModel: (params) => client.sendRequest<PreviewModel>(PREVIEW_REQUEST, params),
    previewOf: (uri) => previews.find(uri),
    current: () => previews.current(),
    openPreview: (uri) => previews.open(uri, ViewColumn.Beside),
    now: () => new Date(),
    log: (message) => output.warn(inertText(message)),
  });
  const previews = new PreviewManager(previewHost(context, client, output, vocabulary, exports), context.extensionUri);
  const status = new StatusItem(vocabulary.labels);
  context.subscriptions.push(
    output,
    previews,
    status,
    new CursorBar(previews),
    new TypedLines(),
    new EditorHabit(),
    previews.onDidChange(() => tellPinned(previews)),
    client.onNotification(PROBLEMS_NOTIFICATION, (problems: ProblemsParams) => {
      previews.receiveProblems(problems);
      if (problems.journeys !== undefined) {
        status.journeysCounted(problems.uri, problems.journeys);
      }
    }),
    watchServer(client, (running) => {
      previews.serverChanged(running);
      status.serverChanged(running);
    }),
  );
  registerCommands(context, previews, client, output, vocabulary, exports);
  context.subscriptions.push(
    window.registerUriHandler({
      handleUri: ({ query }) => openDiagnosticHelp(context.extensionUri, vocabulary.code, query),
    }),
  );
  openOnStart(context, previews);
  context.subscriptions.push(
    startWithFirstJourney(() => {
      starting = startClient(client, output);
    }),
  );
  const drawPagesAgain = (): void => void commands.executeCommand('markdown.preview.refresh');
  const configs = new FenceConfigs(drawPagesAgain, (message) => output.warn(inertText(message)));
  context.subscriptions.push(configs);
  return markdownExtension({
    loadDrawing: () => host.loadDrawing(drawPagesAgain)?.drawFence,
    lanesFor: (page) => configs.lanesFor(page),
    language: vocabulary.code,
    log: (message) => output.error(inertText(message)),
  });
}

/** Ends the server; VS Code waits for it. */
export async function stop(): Promise<void> {
  await starting;
  await runningClient?.stop();
  runningClient = undefined;
}

function registerCommands(
  context: ExtensionContext,
  previews: PreviewManager,
  client: BaseLanguageClient,
  output: LogOutputChannel,
  vocabulary: Vocabulary,
  exports: ExportService,
): void {
  const newFileHost: NewFileHost = {
    requestFacts: (params) => client.sendRequest<NewFileFacts>(NEW_FILE_REQUEST, params),
    log: (message) => output.warn(inertText(message)),
    state: context.globalState,
    displayLanguage: vocabulary.code,
  };
  const handlers: Record<(typeof COMMANDS)[keyof typeof COMMANDS], (argument: unknown) => unknown> = {
    [COMMANDS.openPreview]: (argument) => openPreview(previews, argument),
    [COMMANDS.openPreviewToSide]: (argument) => openPreviewToSide(previews, argument),
    [COMMANDS.newFile]: () => newFile(newFileHost),
    [COMMANDS.restartServer]: () => restartServer(client, output),
    [COMMANDS.showOutput]: () => output.show(),
    [COMMANDS.openDiagnosticHelp]: (code) => openDiagnosticHelp(context.extensionUri, vocabulary.code, code),
    [COMMANDS.pinPreview]: () => pinPreview(previews),
    [COMMANDS.unpinPreview]: () => unpinPreview(previews),
    [COMMANDS.restartPreview]: () => restartPreview(previews),
    ...deedCommands(previews),
    ...exportCommands(exports),
  };
  for (const [id, handler] of Object.entries(handlers)) {
    const run = async (argument: unknown): Promise<unknown> => {
      try {
        return await handler(argument);
      } catch (error) {
        // VS Code shows the message, which may contain a file name.
        throw inertError(error);
      }
    };
    context.subscriptions.push(commands.registerCommand(id, run));
  }
}

function previewHost(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
  vocabulary: Vocabulary,
  exports: ExportService,
): PreviewHost {
  return {
    requestModel: (params) => client.sendRequest<PreviewModel>(PREVIEW_REQUEST, params),
    requestEdit: (params) => client.sendRequest<EditAnswer>(EDIT_REQUEST, params),
    isServerRunning: () => client.isRunning(),
    restartServer: () => restartServer(client, output),
    exported: (message, source) => exports.receive(message, source),
    painted: (source) => exports.pageReady(source),
    log: (message) => output.warn(inertText(message)),
    displayLanguage: vocabulary.code,
    renderPage: (panel) => renderPage(context.extensionUri, panel),
    titleOf: (model, uri, view) => panelTitle(vocabulary.code, view, model, uri),
  };
}

function renderPage(extensionUri: Uri, panel: WebviewPanel): string {
  const { webview } = panel;
  const address = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  return renderPreviewHtml({
    cspSource: webview.cspSource,
    nonce: createNonce(),
    scriptUri: address('main.js'),
    styleUri: address('main.css'),
    language: env.language,
    title: panel.title,
  });
}

async function startClient(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    // The preview and the status item say that the server is not running and offer to start it again.
    output.error(error instanceof Error ? error : String(error));
  }
}

async function restartServer(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    if (client.isRunning()) {
      await client.stop();
    }
  } catch (error) {
    output.warn(error instanceof Error ? error.message : String(error));
  }
  await startClient(client, output);
}

/** If the setting is on, the first visible journey file gets a preview to the side, once per window. */
function openOnStart(context: ExtensionContext, previews: PreviewManager): void {
  const name = 'journey.preview.openOnStart';
  if (!workspace.getConfiguration().get<boolean>(name, SETTINGS[name])) {
    return;
  }
  const open = (): boolean => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) {
      return false;
    }
    previews.open(editor.document.uri, ViewColumn.Beside);
    return true;
  };
  if (!open()) {
    const waiting = window.onDidChangeActiveTextEditor(() => {
      if (open()) {
        waiting.dispose();
      }
    });
    context.subscriptions.push(waiting);
  }
}

/** The words of VS Code's display language, or English if the extension does not have it. */
function displayVocabulary(): Vocabulary {
  return vocabularyOf(languageOfTag(env.language) ?? 'en');
}
