import { DefaultScopeComputation, MultiMap } from 'langium';
import type { AstNodeDescription, LocalSymbols } from 'langium';

/** Names are resolved on the model, by `core/references`, so Langium need not gather the symbols of each file. */
export class JourneyScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap();
  }
}
