import type { Hover, Position } from 'vscode-languageserver';
import { startOfWords } from '../../core/checks/notes.js';
import { textAt } from '../../core/writing/writing.js';
import { partsOf } from '../../core/model/parts.js';
import type { CatalogueEntry, Journey, JourneyFile } from '../../core/model/journey.js';
import { rangeOfSpan } from '../../core/model/range.js';
import type { Range } from '../../core/model/range.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { valueText } from '../../core/reader/read-lines.js';
import { dayOf } from '../../core/util/day-of.js';
import { relativePath } from '../../core/util/relative-path.js';
import { positionOfOffset as placeInValue } from '../../core/values/place.js';
import { hoverWordsOf } from '../../core/vocabulary/all-hover-words.js';
import { meaningOf } from '../../core/vocabulary/all-meanings.js';
import { lookUpStageName } from '../../core/vocabulary/lookup.js';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.js';
import type { WorkspaceIndex } from '../../language/references/workspace-index.js';
import type { ClientTraits } from '../client-traits.js';
import type { JourneyDocument } from '../documents.js';
import { usesAt } from './definition-provider.js';
import { entryCard } from './hover/cards.js';
import { keywordCard, unknownCard } from './hover/keyword-cards.js';
import { card, escapeMarkdown } from './hover/markdown.js';
import { journeyCard, painCard, personaHover, stageCard, stepHover } from './hover/part-cards.js';
import type { HoverScope } from './hover/scope.js';
import { remarksOn } from './hover/value-remarks.js';
import { headOf, partsAt, placeOfLine } from './place.js';
import type { DeclarationLine, ReferenceFinder } from './references.js';
import { declaredAt } from './references.js';
import { wordsAt, writesColons } from './words.js';

/** Something to show, and how many characters it is about: the narrowest wins. */
interface Shown {
  readonly text: string;
  readonly range: Range;
  readonly length: number;
}

/**
 * What a keyword is for, and what a name, a title, a figure or a fixed word means. Texts of files are shown literally: all of
 * them go through `escapeMarkdown`.
 */
export class JourneyHoverProvider {
  constructor(
    private readonly references: ReferenceFinder,
    private readonly index: WorkspaceIndex,
    private readonly client: ClientTraits,
    private readonly now: () => Date,
  ) {}

  hover(document: JourneyDocument, position: Position): Hover | null {
    const record = document.lines[position.line];
    if (!record) return null;
    if (record.kind === 'unknown') return this.unknownHover(document, record, position);
    const head = headOf(document.lines, position.line);
    if (!head?.keyword) return null;
    const words = wordsAt(document, head, this.client.language);
    if (record === head && position.character >= head.keywordStart && position.character <= head.keywordEnd) {
      const text = keywordCard(head.keyword, words, writesColons(document, words) ? ': ' : ' ');
      return say(text, rangeOn(head, head.keywordStart, head.keywordEnd));
    }
    if (position.character < record.valueStart || position.character > record.valueEnd) return null;
    return this.valueHover(document, head, position, words);
  }

  private unknownHover(document: JourneyDocument, record: LineRecord, { line, character }: Position): Hover | null {
    const start = startOfWords(document, record);
    if (character < start || character > record.valueEnd) return null;
    const text = textAt(document, line, start, record.valueEnd);
    const words = wordsAt(document, undefined, this.client.language);
    return say(
      unknownCard(text, placeOfLine(document, line).innermost, words),
      rangeOn(record, start, record.valueEnd),
    );
  }

  private valueHover(
    document: JourneyDocument,
    record: LineRecord,
    position: Position,
    words: Vocabulary,
  ): Hover | null {
    const scope: HoverScope = {
      document,
      record,
      value: valueText(document.text, record),
      parts: partsAt(document.file, record.line),
      words,
      hover: hoverWordsOf(words.code),
      today: dayOf(this.now()),
    };
    const at = offsetIn(record, position);
    const candidates = [
      ...this.namesAt(scope, position),
      ...this.titleAt(scope),
      ...remarksOn(scope)
        .filter(({ from, to }) => from <= at && at <= to)
        .map(({ text, from, to }): Shown => ({
          text,
          length: to - from,
          range: { start: placeInValue(record, from), end: placeInValue(record, to) },
        })),
    ];
    const [first, ...rest] = candidates;
    if (!first) return null;
    const narrowest = rest.reduce((best, each) => (each.length < best.length ? each : best), first);
    return say(narrowest.text, narrowest.range);
  }

  /** What the names at the cursor mean, if something declares them. */
  private namesAt({ document, words }: HoverScope, position: Position): readonly Shown[] {
    return [...usesAt(this.references.usesIn(document.file, document.uri), position)].flatMap(
      ({ fact, declarations }): Shown[] => {
        const [declaration] = declarations();
        // The title of a stage says more about itself than about the model that it belongs to.
        if (!declaration || declaration.kind === 'modelStage') return [];
        const text = this.declarationCard(declaration, document, words);
        const { start, end } = fact.span;
        return text ? [{ text, range: rangeOfSpan(fact.span), length: end - start }] : [];
      },
    );
  }

  /** What the line itself declares: a title with its figures. */
  private titleAt({ document, record, value, words }: HoverScope): readonly Shown[] {
    const own = declaredAt(document.file, document.uri, record.line);
    // A pain and an `id` have remarks of their own.
    if (!own || own.source.line !== record.line || own.kind === 'pain') return [];
    const text = this.declarationCard(own, document, words);
    const range = { start: placeInValue(record, 0), end: placeInValue(record, value.length) };
    return text ? [{ text, range, length: value.length }] : [];
  }

  private declarationCard(
    { kind, uri, source, word }: DeclarationLine,
    document: JourneyDocument,
    words: Vocabulary,
  ): string | undefined {
    if (word !== undefined) return undefined;
    const isHere = uri === document.uri;
    const where = isHere ? '' : hoverWordsOf(words.code).declaredIn(escapeMarkdown(relativePath(document.uri, uri)));
    const place = { uri, line: source.line };
    const isIt = (item: { readonly source?: { readonly line: number } }): boolean => item.source?.line === source.line;
    switch (kind) {
      case 'persona': {
        const persona = isHere ? document.file.personas.find(isIt) : this.index.personaAt(place);
        return persona && personaHover(persona, words, where);
      }
      case 'journey': {
        const journey = isHere ? document.file.journeys.find(isIt) : this.index.journeyAt(place);
        return journey && journeyCard(journey, words, where);
      }
      case 'entry': {
        const entry = isHere ? entriesOf(document.file).find(isIt) : this.index.entryAt(place);
        return entry && entryCard(entry, words, where);
      }
      default:
        return cardInside(document.file, kind, source.line, words);
    }
  }
}

/** The card of a part, a pain or a stage of a model, which are always of the same file. */
function cardInside(
  file: JourneyFile,
  kind: DeclarationLine['kind'],
  line: number,
  words: Vocabulary,
): string | undefined {
  if (kind === 'modelStage') return modelStageCard(file, line, words);
  for (const journey of file.journeys) {
    const found = kind === 'pain' ? painIn(journey, line, words) : partIn(journey, line, words);
    if (found) return found;
  }
  return undefined;
}

function partIn(journey: Journey, line: number, words: Vocabulary): string | undefined {
  for (const stage of journey.stages) {
    if (stage.source?.line === line) return stageCard(stage, journey, words);
    const step = stage.steps.find(({ source }) => source?.line === line);
    if (step) return stepHover(step, stage, journey, words);
  }
  return undefined;
}

function painIn(journey: Journey, line: number, words: Vocabulary): string | undefined {
  const pain = partsOf(journey)
    .flatMap((part) => part.pain)
    .find(({ source }) => source.line === line);
  return pain && painCard(pain, journey, words);
}

/** A stage that a custom model prescribes. */
function modelStageCard(file: JourneyFile, line: number, words: Vocabulary): string | undefined {
  const hover = hoverWordsOf(words.code);
  for (const entry of entriesOf(file)) {
    const stage = entry.stages.find(({ source }) => source.line === line);
    if (!stage) continue;
    const name = lookUpStageName(stage.title);
    const phase = stage.countsAs?.value;
    return card(
      escapeMarkdown(stage.title),
      hover.stageOf(`“${escapeMarkdown(entry.title)}”`),
      name ? meaningOf('stageName', name, words.code) : '',
      phase ? hover.counts(words.words.phase[phase][0]) : '',
    );
  }
  return undefined;
}

function entriesOf(file: JourneyFile): readonly CatalogueEntry[] {
  return file.catalogues.flatMap(({ entries }) => entries);
}

/** The offset within the value of a place on one of its lines; each line break counts one character. */
function offsetIn(record: LineRecord, { line, character }: Position): number {
  let before = 0;
  for (const each of [record, ...(record.more ?? [])]) {
    if (each.line === line) return before + character - each.valueStart;
    before += each.valueEnd - each.valueStart + 1;
  }
  return before;
}

function rangeOn({ line }: LineRecord, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

function say(markdown: string, range: Range): Hover {
  return { contents: { kind: 'markdown', value: markdown }, range };
}
