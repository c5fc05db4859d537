import type { LangiumServices } from 'langium/lsp';
import type { SharedServices } from './shared-services.js';
import type { JourneyDocumentBuilder } from './workspace/document-builder.js';
import type { JourneyIndexManager } from './workspace/index-manager.js';
import type { JourneyWorkspaceManager } from './workspace/workspace-manager.js';

/** Ours know more than Langium's. */
interface OwnSharedServices {
  readonly workspace: {
    readonly IndexManager: JourneyIndexManager;
    readonly DocumentBuilder: JourneyDocumentBuilder;
    readonly WorkspaceManager: JourneyWorkspaceManager;
  };
}

export type JourneySharedServices = SharedServices & OwnSharedServices;

export type JourneyServices = LangiumServices;
