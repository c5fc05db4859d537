import { DefaultIndexManager } from 'langium';
import type { LangiumDocument, URI } from 'langium';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import { modelOfDocument } from '../document-model.js';
import type { SharedServices } from '../shared-services.js';

/** What the builder is built with: all that is shared, with our index. */
export type ServicesWithIndex = SharedServices & { readonly workspace: { readonly IndexManager: JourneyIndexManager } };

/**
 * Keeps our index of the workspace in step with Langium's documents, and remembers which other documents have been affected
 * since. Langium's own tables stay empty: names are resolved on the models.
 */
export class JourneyIndexManager extends DefaultIndexManager {
  private readonly index: WorkspaceIndex;
  private readonly affected = new Set<string>();

  constructor(services: SharedServices) {
    super(services);
    this.index = services.journey.Index;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    this.note(this.index.set(document.uri.toString(), modelOfDocument(document).file));
  }

  /** Only for deleted documents: one that is read again keeps its names until the new ones are known. */
  override remove(uri: URI): void {
    this.note(this.index.remove(uri.toString()));
  }

  override isAffected(): boolean {
    return false;
  }

  /** The documents that must be checked again because of what happened in others, and whose turn it is; the rest stay. */
  takeAffected(isDue: (uri: string) => boolean): ReadonlySet<string> {
    const affected = new Set([...this.affected].filter(isDue));
    for (const uri of affected) this.affected.delete(uri);
    return affected;
  }

  /** A document is about to be checked, with the current names. */
  forgetAffected(uri: URI): void {
    this.affected.delete(uri.toString());
  }

  /** All documents must be checked again: they see other names. */
  affectAll(): void {
    this.note(this.index.uris());
  }

  private note(uris: Iterable<string>): void {
    for (const uri of uris) this.affected.add(uri);
  }
}
