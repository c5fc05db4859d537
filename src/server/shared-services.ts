import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceIndex } from '../language/references/workspace-index.js';
import type { ClientTraits } from './client-traits.js';
import type { Incoming } from './incoming.js';
import type { Problems } from './problems.js';
import type { TextModels } from './text-models.js';
import type { WorkspaceFiles } from './workspace/workspace-files.js';

/** Our own services that all parts of the server share. */
export interface JourneyAddedSharedServices {
  readonly journey: {
    /** What every file of the workspace declares and refers to. */
    readonly Index: WorkspaceIndex;
    /** Texts as models. */
    readonly Models: TextModels;
    /** What the checks found last, by document. */
    readonly Problems: Problems;
    /** The messages that come in. */
    readonly Incoming: Incoming;
    /** Where files come from: a disk, or the client. */
    readonly Files: WorkspaceFiles;
    /** What the client said of itself when it started. */
    readonly Client: ClientTraits;
  };
}

/** What the workspace's own services are built with: all that is shared, before they are known by their own types. */
export type SharedServices = LangiumSharedServices & JourneyAddedSharedServices;
