import { DefaultServiceRegistry, inject } from 'langium';
import type { DeepPartial, FileSystemProvider, LangiumCoreServices, Module, URI } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import type { LangiumServices, LangiumSharedServices, PartialLangiumServices } from 'langium/lsp';
import { JourneyMapGeneratedModule, JourneyMapGeneratedSharedModule } from '../language/generated/module.js';
import { JourneyLanguageModule } from '../language/module.js';
import { JourneyScopeComputation } from '../language/references/scope-computation.js';
import { WorkspaceIndex } from '../language/references/workspace-index.js';
import type { Connection } from 'vscode-languageserver';
import { WORKSPACE_FILES_REQUEST } from '../protocol/files.js';
import { ClientTraits } from './client-traits.js';
import { Incoming } from './incoming.js';
import { JourneyLanguageServer } from './language-server.js';
import { Problems } from './problems.js';
import type { JourneyServices, JourneySharedServices } from './services.js';
import type { JourneyAddedSharedServices } from './shared-services.js';
import { TextModels } from './text-models.js';
import { JourneyDocumentValidator } from './validation.js';
import { JourneyDocumentBuilder } from './workspace/document-builder.js';
import { JourneyDocumentUpdateHandler } from './workspace/document-update-handler.js';
import { JourneyIndexManager } from './workspace/index-manager.js';
import { WorkspaceFiles } from './workspace/workspace-files.js';
import type { AskForFiles } from './workspace/workspace-files.js';
import { JourneyWorkspaceManager } from './workspace/workspace-manager.js';

/** One language: every document that reaches the server is a journey, even an unsaved one that has just been closed. */
class JourneyServiceRegistry extends DefaultServiceRegistry {
  override getServices(uri: URI): LangiumCoreServices {
    return this.all[0] ?? super.getServices(uri);
  }

  override hasServices(uri: URI): boolean {
    return uri.path.endsWith('.journey') || super.hasServices(uri);
  }
}

/** A server without a connection answers nobody: tests build one like that. */
export interface ServerContext {
  readonly connection?: Connection;
  /** Reports each message of the connection. */
  readonly incoming?: Incoming;
  /** The host's disk, where it has one. */
  readonly disk?: FileSystemProvider;
}

export interface ServerServices {
  readonly shared: JourneySharedServices;
  readonly journey: JourneyServices;
}

/** Wires Langium's services with ours. */
export function createServerServices({ connection, disk, incoming = new Incoming() }: ServerContext): ServerServices {
  const ask: AskForFiles | undefined =
    connection && ((params) => connection.sendRequest(WORKSPACE_FILES_REQUEST, params));
  const files = new WorkspaceFiles(disk, ask);
  const shared = inject(
    createDefaultSharedModule({ fileSystemProvider: () => files, ...(connection ? { connection } : {}) }),
    JourneyMapGeneratedSharedModule,
    sharedModule({ files, incoming }, () => journey),
  );
  const journey: JourneyServices = inject(
    createDefaultModule({ shared }),
    JourneyMapGeneratedModule,
    JourneyLanguageModule,
    languageModule(shared),
  );
  shared.ServiceRegistry.register(journey);
  return { shared, journey };
}

function sharedModule(
  { files, incoming }: { readonly files: WorkspaceFiles; readonly incoming: Incoming },
  language: () => JourneyServices,
): Module<JourneySharedServices, DeepPartial<LangiumSharedServices> & JourneyAddedSharedServices> {
  return {
    ServiceRegistry: (services) => new JourneyServiceRegistry(services),
    lsp: {
      LanguageServer: (services) => new JourneyLanguageServer(services),
      DocumentUpdateHandler: (services) => new JourneyDocumentUpdateHandler(services),
    },
    workspace: {
      WorkspaceManager: (services) => new JourneyWorkspaceManager(services),
      IndexManager: (services) => new JourneyIndexManager(services),
      DocumentBuilder: (services) => new JourneyDocumentBuilder(services),
    },
    journey: {
      Index: () => new WorkspaceIndex(),
      Models: () => new TextModels(language()),
      Problems: (services) =>
        new Problems(services.journey.Index, (code, error) => {
          services.lsp.Connection?.console.error(`${code}: ${String(error instanceof Error ? error.stack : error)}`);
        }),
      Files: () => files,
      Incoming: () => incoming,
      Client: () => new ClientTraits(),
    },
  };
}

function languageModule({ journey }: JourneySharedServices): Module<LangiumServices, PartialLangiumServices> {
  return {
    parser: { AsyncParser: () => journey.Models },
    references: { ScopeComputation: (services) => new JourneyScopeComputation(services) },
    validation: {
      DocumentValidator: () =>
        new JourneyDocumentValidator(
          () => journey.Problems,
          () => journey.Client,
        ),
    },
  };
}
