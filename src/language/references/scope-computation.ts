import { DefaultScopeComputation, MultiMap } from 'langium';
import type { AstNodeDescription, LocalSymbols } from 'langium';

/** Names of the language are resolved on the model, by `core/references`, so that Langium need not gather symbols of each file. */
export class JourneyScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap();
  }
}
