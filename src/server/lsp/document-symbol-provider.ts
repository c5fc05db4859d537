import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { Catalogue, CatalogueEntry, Journey, Part, Persona, Stage, Step } from '../../core/model/journey.js';
import type { Range, Source } from '../../core/model/range.js';
import { meanScore } from '../../core/insight/mean-feeling.js';
import { inertText } from '../../core/util/inert-text.js';
import { comparePositions, rangeOfFact } from '../../core/model/range.js';
import { FACES } from '../../core/vocabulary/emotions.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import { factWordsOf } from '../../drawing/words/fact-words.js';
import { formatNumber } from '../../drawing/words/format.js';
import { faceLevel } from '../../drawing/kit/faces.js';
import type { JourneyDocument } from '../documents.js';

/** The outline: journeys with stages and steps, personas, catalogues; also parts without a line of their own. */
export class JourneyDocumentSymbolProvider {
  outline(document: JourneyDocument): DocumentSymbol[] {
    return new Outline(document).symbols();
  }
}

interface Shape {
  readonly title: string;
  readonly source?: Source;
  readonly lastLine: number;
}

class Outline {
  private readonly words: Vocabulary;

  constructor(private readonly document: JourneyDocument) {
    this.words = vocabularyOf(document.file.language);
  }

  symbols(): DocumentSymbol[] {
    const { personas, journeys, catalogues } = this.document.file;
    const symbols = [
      ...personas.map((persona) => this.persona(persona)),
      ...journeys.map((journey) => this.journey(journey)),
      ...catalogues.map((catalogue) => this.catalogue(catalogue)),
    ];
    return symbols.sort((left, right) => comparePositions(left.range.start, right.range.start));
  }

  private persona(persona: Persona): DocumentSymbol {
    return this.symbol(persona, SymbolKind.Object, persona.who[0]?.text ?? '', []);
  }

  private journey(journey: Journey): DocumentSymbol {
    const children = journey.stages.map((stage) => this.stage(stage));
    return this.symbol(journey, SymbolKind.Class, journey.for.map(({ text }) => text).join(', '), children);
  }

  private stage(stage: Stage): DocumentSymbol {
    const children = stage.steps.map((step) => this.step(step));
    return this.symbol(stage, SymbolKind.Namespace, factWordsOf(this.words.code).owners(stage.owner), children);
  }

  private step(step: Step): DocumentSymbol {
    const touchpoint = step.touchpoint[0];
    const name = touchpoint ? factWordsOf(this.words.code).touchpoint(touchpoint) : '';
    return this.symbol(
      step,
      SymbolKind.Event,
      [feeling(step, this.words), name].filter((part) => part !== '').join(' '),
      [],
    );
  }

  private catalogue(catalogue: Catalogue): DocumentSymbol {
    const last = catalogue.entries.at(-1);
    const kind = catalogue.lists ? this.words.words.catalogueKind[catalogue.lists][0] : '';
    const title = `${this.words.keywords.catalogue[0]} ${kind}`.trim();
    const lastLine = last ? this.lastLineOf(last) : catalogue.source.lastLine;
    const children = catalogue.entries.map((entry) =>
      this.symbol({ ...entry, lastLine: this.lastLineOf(entry) }, SymbolKind.EnumMember, entry.id?.text ?? '', []),
    );
    return this.symbol({ title, source: catalogue.source, lastLine }, SymbolKind.Enum, '', children);
  }

  private lastLineOf(entry: CatalogueEntry): number {
    return Math.max(entry.source.lastLine, ...linesOfFacts(entry));
  }

  private symbol(shape: Shape, kind: SymbolKind, detail: string, children: DocumentSymbol[]): DocumentSymbol {
    const range = this.rangeOf(shape);
    const title = inertText(shape.title).trim();
    return {
      name: title === '' ? this.words.labels.map.untitled : title,
      ...(detail === '' ? {} : { detail: inertText(detail) }),
      kind,
      range,
      selectionRange: shape.source ? rangeOfFact(shape.source) : { start: range.start, end: range.start },
      ...(children.length > 0 ? { children } : {}),
    };
  }

  /** From the opening line, or the first line of what opened the part, to the end of the last one. */
  private rangeOf(shape: Shape): Range {
    const first = shape.source?.line ?? Math.min(shape.lastLine, ...linesOfFacts(shape));
    const last = Math.max(first, shape.lastLine);
    const record = this.document.lines[last];
    const character = shape.source?.line === first ? shape.source.keywordStart : 0;
    return { start: { line: first, character }, end: { line: last, character: record?.length ?? 0 } };
  }
}

/** The lines of all facts of a part and the parts in it. */
function linesOfFacts(part: object): readonly number[] {
  return Object.values(part)
    .flat()
    .flatMap((fact: unknown) => {
      if (typeof fact !== 'object' || fact === null || !('source' in fact)) {
        return isPart(fact) ? linesOfFacts(fact) : [];
      }
      const { source } = fact;
      return isSource(source) ? [source.line, source.lastLine] : [];
    });
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'lastLine' in value && 'title' in value;
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'line' in value && 'lastLine' in value;
}

function feeling({ feels }: Step, { code }: Vocabulary): string {
  const mean = meanScore(feels);
  return mean === undefined ? '' : `${FACES[faceLevel(mean)][0]} ${formatNumber(mean, code, 1)}`;
}
