import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import { rangeOfFact, rangeOfSpan, rangeOfValue } from '../../core/model/range.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import type { Declaration, NameUse, ReferenceFinder } from './references.js';

/** Where a name leads: to the persona, journey, stage, step, pain or catalogue entry that it stands for. */
export class JourneyDefinitionProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly client: ClientTraits,
  ) {}

  define({ file, uri }: JourneyDocument, position: Position): Definition | DefinitionLink[] | null {
    const use = useAt(this.references.usesIn(file, uri), position);
    const found = use?.declarations() ?? [];
    if (!use || found.length === 0) return null;
    if (!this.client.takesLinks)
      return found.map((declaration) => ({ uri: declaration.uri, range: rangeOfValue(declaration.source) }));
    return found.map((declaration) => ({
      originSelectionRange: rangeOfSpan(use.fact.span),
      targetUri: declaration.uri,
      targetRange: rangeOfFact(declaration.source),
      targetSelectionRange: rangeOfValue(declaration.source),
    }));
  }
}

/** The name that the cursor stands in or right behind. */
export function useAt(uses: Iterable<NameUse>, { line, character }: Position): NameUse | undefined {
  for (const use of uses) {
    const { span } = use.fact;
    if (span.line === line && span.start <= character && character <= span.end) return use;
  }
  return undefined;
}

/** What is declared in the cursor's line. */
export function declarationAt(declarations: readonly Declaration[], { line }: Position): Declaration | undefined {
  return declarations.find(({ source }) => source.line === line);
}
