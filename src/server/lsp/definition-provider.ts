import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import { rangeOfFact, rangeOfSpan, rangeOfValue } from '../../core/model/range.js';
import type { Range } from '../../core/model/range.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import { declaredAt } from './references.js';
import type { NameUse, ReferenceFinder } from './references.js';

/**
 * Where a name leads: to the persona, journey, stage, step, pain, catalogue entry or stage of a model that it means. A
 * declaration leads to itself, and its `id` to its title, so that the editor can go on to the references.
 */
export class JourneyDefinitionProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly client: ClientTraits,
  ) {}

  define(document: JourneyDocument, position: Position): Definition | DefinitionLink[] | null {
    const { file, uri } = document;
    for (const use of usesAt(this.references.usesIn(file, uri), position)) {
      const declared = use.declarations().filter(({ word }) => word === undefined);
      if (declared.length > 0) return this.placesOf(declared, rangeOfSpan(use.fact.span));
    }
    const own = declaredAt(file, uri, position.line);
    const origin = own && valueAt(document, position);
    return own && origin ? this.placesOf([own], origin) : null;
  }

  private placesOf(
    declarations: readonly { readonly uri: string; readonly source: Parameters<typeof rangeOfValue>[0] }[],
    origin: Range,
  ): Definition | DefinitionLink[] {
    if (!this.client.takesLinks) {
      return declarations.map((declaration) => ({ uri: declaration.uri, range: rangeOfValue(declaration.source) }));
    }
    return declarations.map((declaration) => ({
      originSelectionRange: origin,
      targetUri: declaration.uri,
      targetRange: rangeOfFact(declaration.source),
      targetSelectionRange: rangeOfValue(declaration.source),
    }));
  }
}

/** The names that the cursor is in or right after; the title of a stage is one of them if a model prescribes it. */
export function* usesAt(uses: Iterable<NameUse>, { line, character }: Position): Iterable<NameUse> {
  for (const use of uses) {
    const { span } = use.fact;
    if (span.line === line && span.start <= character && character <= span.end) yield use;
  }
}

/** The value that the cursor is in, on its own line. */
function valueAt({ lines }: JourneyDocument, { line, character }: Position): Range | undefined {
  const record = lines[line];
  if (!record || character < record.valueStart || character > record.valueEnd) return undefined;
  return { start: { line, character: record.valueStart }, end: { line, character: record.valueEnd } };
}
