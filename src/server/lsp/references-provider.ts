import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { rangeOfSpan, rangeOfValue } from '../../core/model/range.js';
import type { JourneyFile } from '../../core/model/journey.js';
import type { WorkspaceFileModel, WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { JourneyDocument } from '../documents.js';
import { NEVER } from '../incoming.js';
import type { Pause } from '../incoming.js';
import { usesAt } from './definition-provider.js';
import { declaredAt, isSameDeclaration } from './references.js';
import type { DeclarationLine, ReferenceFinder } from './references.js';

/** Places are counted up to here; nobody reads more. */
const MOST_PLACES = 2000;

/**
 * Every place that names what the cursor is on: a persona, journey, stage, step, pain, catalogue entry or stage of a model, by
 * any of its names; or an owner, system, row or built-in name that is written in several places.
 */
export class JourneyReferencesProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly index: WorkspaceIndex,
  ) {}

  /** `pause` is awaited between files. */
  async find(
    document: JourneyDocument,
    position: Position,
    withDeclaration: boolean,
    pause: Pause = NEVER,
  ): Promise<readonly Location[]> {
    await pause();
    const wanted = this.declarationOf(document, position);
    if (!wanted) return [];
    const places: Location[] =
      withDeclaration && wanted.word === undefined ? [{ uri: wanted.uri, range: rangeOfValue(wanted.source) }] : [];
    const declaring = wanted.uri === document.uri ? document.file : this.index.fileAt(wanted.uri);
    const keys = this.references.keysOf(wanted, declaring);
    for (const { uri, file } of this.filesAround(document)) {
      await pause();
      if (uri !== document.uri && !this.mayUse(file, keys)) continue;
      for (const range of this.rangesIn(file, uri, wanted)) places.push({ uri, range });
      if (places.length >= MOST_PLACES) break;
    }
    return places.slice(0, MOST_PLACES);
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

  /** A title is first of all what it declares; what a model says about it comes second. */
  private declarationOf({ file, uri }: JourneyDocument, position: Position): DeclarationLine | undefined {
    const own = declaredAt(file, uri, position.line);
    if (own) return own;
    for (const use of usesAt(this.references.usesIn(file, uri), position)) {
      const [declared] = use.declarations();
      if (declared) return declared;
    }
    return undefined;
  }

  private rangesIn(file: JourneyFile, uri: string, wanted: DeclarationLine): readonly Location['range'][] {
    const ranges: Location['range'][] = [];
    for (const { fact, kinds, declarations } of this.references.usesIn(file, uri)) {
      if (kinds.includes(wanted.kind) && declarations().some((declaration) => isSameDeclaration(declaration, wanted))) {
        ranges.push(rangeOfSpan(fact.span));
      }
    }
    return ranges;
  }

  private mayUse(file: JourneyFile, keys: readonly string[]): boolean {
    const used = this.references.keysUsedIn(file);
    return keys.some((key) => used.has(key));
  }

  /** The document as it is now, and the other files of its scope. */
  private *filesAround({ uri, file }: JourneyDocument): Iterable<WorkspaceFileModel> {
    yield { uri, file };
    for (const other of this.index.filesInScopeOf(uri)) if (other.uri !== uri) yield other;
  }
}
