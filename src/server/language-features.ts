import type {
  CodeActionParams,
  Connection,
  DefinitionParams,
  DocumentHighlightParams,
  DocumentOnTypeFormattingParams,
  HoverParams,
  ReferenceParams,
  SelectionRangeParams,
} from 'vscode-languageserver';
import type { ExplicitCompletionParams } from '../protocol/explicit-completion.js';
import type { Incoming } from './incoming.js';
import { JourneyCodeActionProvider } from './lsp/code-action-provider.js';
import { JourneyCompletionProvider } from './lsp/completion-provider.js';
import { JourneyDefinitionProvider } from './lsp/definition-provider.js';
import { JourneyDocumentSymbolProvider } from './lsp/document-symbol-provider.js';
import { JourneyFoldingRangeProvider } from './lsp/folding-range-provider.js';
import { JourneyHoverProvider } from './lsp/hover-provider.js';
import { JourneyOnTypeFormattingProvider } from './lsp/on-type-formatting-provider.js';
import { ReferenceFinder } from './lsp/references.js';
import { JourneyReferencesProvider } from './lsp/references-provider.js';
import { JourneySelectionRangeProvider } from './lsp/selection-range-provider.js';
import { JourneyWorkspaceSymbolProvider } from './lsp/workspace-symbol-provider.js';
import { guarded } from './request-handler.js';
import type { RequestHandlers } from './request-handler.js';
import type { JourneyAddedSharedServices } from './shared-services.js';

/** One provider for each supported request of the protocol. */
export interface LanguageFeatures {
  readonly completion: JourneyCompletionProvider;
  readonly hover: JourneyHoverProvider;
  readonly symbols: JourneyDocumentSymbolProvider;
  readonly folding: JourneyFoldingRangeProvider;
  readonly selection: JourneySelectionRangeProvider;
  readonly definition: JourneyDefinitionProvider;
  readonly references: JourneyReferencesProvider;
  readonly actions: JourneyCodeActionProvider;
  readonly workspaceSymbols: JourneyWorkspaceSymbolProvider;
  readonly onType: JourneyOnTypeFormattingProvider;
}

/** Makes the providers; each gets only what it needs. `now` returns the current day, for the age of dates and to write it. */
export function createLanguageFeatures(
  { Index, Client, Problems }: JourneyAddedSharedServices['journey'],
  now = (): Date => new Date(),
): LanguageFeatures {
  const finder = new ReferenceFinder(Index);
  return {
    completion: new JourneyCompletionProvider(Index, Client, now),
    hover: new JourneyHoverProvider(finder, Index, Client, now),
    symbols: new JourneyDocumentSymbolProvider(),
    folding: new JourneyFoldingRangeProvider(),
    selection: new JourneySelectionRangeProvider(),
    definition: new JourneyDefinitionProvider(finder, Client),
    references: new JourneyReferencesProvider(finder, Index),
    actions: new JourneyCodeActionProvider(Problems, Client),
    workspaceSymbols: new JourneyWorkspaceSymbolProvider(Index),
    onType: new JourneyOnTypeFormattingProvider(),
  };
}

/** Answers the requests of the protocol. */
export function addLanguageFeatures(
  connection: Connection,
  handlers: RequestHandlers,
  incoming: Incoming,
  features: LanguageFeatures,
): void {
  const { completion, hover, symbols, folding, selection, definition, references, actions, workspaceSymbols, onType } =
    features;
  connection.onCompletion(
    handlers.aboutTyping((document, { position, context }: ExplicitCompletionParams) =>
      completion.complete(
        document,
        position,
        context?.triggerCharacter === ' ',
        context?.explicit === true ? 'explicitly' : 'by typing',
      ),
    ),
  );
  connection.onHover(handlers.aboutPlaces((document, { position }: HoverParams) => hover.hover(document, position)));
  connection.onDocumentSymbol(handlers.aboutDocument((document) => symbols.outline(document)));
  connection.onFoldingRanges(handlers.aboutDocument((document) => folding.fold(document)));
  connection.onSelectionRanges(
    handlers.aboutPlaces((document, { positions }: SelectionRangeParams) => selection.select(document, positions)),
  );
  connection.onDefinition(
    handlers.aboutPlaces((document, { position }: DefinitionParams) => definition.define(document, position)),
  );
  connection.onReferences(
    handlers.aboutPlaces(async (document, { position, context }: ReferenceParams, token) => [
      ...(await references.find(document, position, context.includeDeclaration, incoming.pauseOf(token))),
    ]),
  );
  connection.onDocumentHighlight(
    handlers.aboutPlaces((document, { position }: DocumentHighlightParams) => [
      ...references.highlight(document, position),
    ]),
  );
  connection.onCodeAction(
    handlers.aboutPlaces((document, params: CodeActionParams) => actions.actions(document, params)),
  );
  connection.onDocumentOnTypeFormatting(
    handlers.aboutTyping((document, { position, ch }: DocumentOnTypeFormattingParams) =>
      onType.format(document, position, ch),
    ),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    guarded(connection, token, async () => [...(await workspaceSymbols.find(query, incoming.pauseOf(token)))]),
  );
}
