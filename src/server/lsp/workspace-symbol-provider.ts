import { SymbolKind } from 'vscode-languageserver';
import type { SymbolInformation } from 'vscode-languageserver';
import type { JourneyFile } from '../../core/model/journey.js';
import { rangeOfFact } from '../../core/model/range.js';
import type { Source } from '../../core/model/range.js';
import { remember } from '../../core/util/remember.js';
import { inertText } from '../../core/util/inert-text.js';
import { foldLoose } from '../../core/vocabulary/fold.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import { NEVER } from '../incoming.js';
import type { Pause } from '../incoming.js';

const MOST_SYMBOLS = 500;

/** Personas, journeys, stages, steps and catalogue entries of all files, found ignoring tone marks and case. */
export class JourneyWorkspaceSymbolProvider {
  constructor(private readonly index: WorkspaceIndex) {}

  /** `pause` is awaited between files. */
  async find(query: string, pause: Pause = NEVER): Promise<readonly SymbolInformation[]> {
    const wanted = foldLoose(query);
    const symbols: SymbolInformation[] = [];
    for (const { uri, file } of this.index.all()) {
      await pause();
      if (!foldedNames(file).text.includes(wanted)) continue;
      for (const { name, kind, source, container } of symbolsIn(file)) {
        if (!foldLoose(name).includes(wanted)) continue;
        symbols.push({
          name: inertText(name),
          kind,
          location: { uri, range: rangeOfFact(source) },
          ...(container ? { containerName: inertText(container) } : {}),
        });
        if (symbols.length >= MOST_SYMBOLS) return symbols;
      }
    }
    return symbols;
  }
}

interface Named {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly source: Source;
  readonly container?: string;
}

/** All names of a file, folded and in one string: most files contain nothing of the query. */
const foldedNames = remember((file: JourneyFile) => ({
  text: Array.from(symbolsIn(file), ({ name }) => foldLoose(name)).join('\n'),
}));

function* symbolsIn({ personas, journeys, catalogues }: JourneyFile): Iterable<Named> {
  for (const persona of personas) yield* named(persona, SymbolKind.Object);
  for (const journey of journeys) {
    yield* named(journey, SymbolKind.Class);
    for (const stage of journey.stages) {
      yield* named(stage, SymbolKind.Namespace, journey.title);
      for (const step of stage.steps) yield* named(step, SymbolKind.Event, stage.title);
    }
  }
  for (const { entries } of catalogues) for (const entry of entries) yield* named(entry, SymbolKind.EnumMember);
}

/** What no line opens, or nothing names, cannot be gone to. */
function* named(
  { title, source }: { readonly title: string; readonly source?: Source },
  kind: SymbolKind,
  container?: string,
): Iterable<Named> {
  if (source && title !== '') yield { name: title, kind, source, ...(container ? { container } : {}) };
}
