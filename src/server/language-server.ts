import { DefaultLanguageServer } from 'langium/lsp';
import { FORMAT_TRIGGERS } from './lsp/on-type-formatting-provider.js';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { InitializedParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';

/** What the server can do. */
const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { change: TextDocumentSyncKind.Incremental, openClose: true, save: true },
  completionProvider: { triggerCharacters: [' ', ':'] },
  hoverProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentOnTypeFormattingProvider: {
    firstTriggerCharacter: FORMAT_TRIGGERS.first,
    moreTriggerCharacter: [...FORMAT_TRIGGERS.more],
  },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Announces our own providers instead of Langium's. */
export class JourneyLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(): InitializeResult {
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Journey Maps' } };
  }

  /** There are no settings on this side, so none are requested; the answer to `initialize` does not wait for the files. */
  protected override fireInitializedOnDefaultServices(params: InitializedParams): void {
    this.services.workspace.WorkspaceManager.initialized(params).catch((error: unknown) => {
      this.services.lsp.Connection?.console.error(String(error instanceof Error ? error.stack : error));
    });
  }
}
