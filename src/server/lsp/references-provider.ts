import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { rangeOfSpan, rangeOfValue } from '../../core/model/range.js';
import type { JourneyFile } from '../../core/model/journey.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { JourneyDocument } from '../documents.js';
import { usesAt } from './definition-provider.js';
import { declaredAt, isSame } from './references.js';
import type { Declaration, ReferenceFinder } from './references.js';

/** Places are counted up to here; more nobody reads. */
const MOST_PLACES = 2000;

/**
 * Every place that names what the cursor stands on: a persona, journey, stage, step, pain, catalogue entry or stage of a model,
 * by any of its names; or an owner, system, row or built-in name that is written in several places.
 */
export class JourneyReferencesProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly index: WorkspaceIndex,
  ) {}

  find(document: JourneyDocument, position: Position, withDeclaration: boolean): readonly Location[] {
    const wanted = this.declarationOf(document, position);
    if (!wanted) return [];
    const places: Location[] =
      withDeclaration && wanted.word === undefined ? [{ uri: wanted.uri, range: rangeOfValue(wanted.source) }] : [];
    for (const { uri, file } of this.filesAround(document)) {
      for (const range of this.rangesIn(file, uri, wanted))
        if (places.length < MOST_PLACES) places.push({ uri, range });
    }
    return places;
  }

  highlight(document: JourneyDocument, position: Position): readonly DocumentHighlight[] {
    const wanted = this.declarationOf(document, position);
    if (!wanted) return [];
    const uses = this.rangesIn(document.file, document.uri, wanted).map((range) => ({
      range,
      kind: DocumentHighlightKind.Read,
    }));
    const own =
      wanted.uri === document.uri && wanted.word === undefined
        ? [{ range: rangeOfValue(wanted.source), kind: DocumentHighlightKind.Write }]
        : [];
    return [...own, ...uses];
  }

  /** A title is first of all what it declares; what a model says of it comes second. */
  private declarationOf({ file, uri }: JourneyDocument, position: Position): Declaration | undefined {
    const own = declaredAt(file, uri, position.line);
    if (own) return own;
    for (const use of usesAt(this.references.usesIn(file, uri), position)) {
      const [declared] = use.declarations();
      if (declared) return declared;
    }
    return undefined;
  }

  private rangesIn(file: JourneyFile, uri: string, wanted: Declaration): readonly Location['range'][] {
    const ranges: Location['range'][] = [];
    for (const { fact, kinds, declarations } of this.references.usesIn(file, uri)) {
      if (kinds.includes(wanted.kind) && declarations().some((declaration) => isSame(declaration, wanted)))
        ranges.push(rangeOfSpan(fact.span));
    }
    return ranges;
  }

  /** The document as it is now, and the other files of its scope. */
  private *filesAround({ uri, file }: JourneyDocument): Iterable<{ readonly uri: string; readonly file: JourneyFile }> {
    yield { uri, file };
    for (const other of this.index.filesInScopeOf(uri)) if (other.uri !== uri) yield other;
  }
}
