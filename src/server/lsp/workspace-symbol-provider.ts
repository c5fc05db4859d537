import { SymbolKind } from 'vscode-languageserver';
import type { SymbolInformation } from 'vscode-languageserver';
import { rangeOfFact } from '../../core/model/range.js';
import type { Source } from '../../core/model/range.js';
import { foldLoose } from '../../core/vocabulary/fold.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';

const MOST_SYMBOLS = 500;

/** Personas, journeys, stages, steps and catalogue entries of all files, found without tone marks and case. */
export class JourneyWorkspaceSymbolProvider {
  constructor(private readonly index: WorkspaceIndex) {}

  find(query: string): readonly SymbolInformation[] {
    const wanted = foldLoose(query);
    const symbols: SymbolInformation[] = [];
    for (const { uri, file } of this.index.all()) {
      const add = (name: string, kind: SymbolKind, source: Source | undefined, containerName?: string): void => {
        if (!source || name === '' || symbols.length >= MOST_SYMBOLS || !foldLoose(name).includes(wanted)) return;
        symbols.push({
          name,
          kind,
          location: { uri, range: rangeOfFact(source) },
          ...(containerName ? { containerName } : {}),
        });
      };
      for (const { title, source } of file.personas) add(title, SymbolKind.Object, source);
      for (const journey of file.journeys) {
        add(journey.title, SymbolKind.Class, journey.source);
        for (const stage of journey.stages) {
          add(stage.title, SymbolKind.Namespace, stage.source, journey.title);
          for (const step of stage.steps) add(step.title, SymbolKind.Event, step.source, stage.title);
        }
      }
      for (const { entries } of file.catalogues)
        for (const { title, source } of entries) add(title, SymbolKind.EnumMember, source);
    }
    return symbols;
  }
}
