import type { AstNode } from 'langium';
import type { Fault, JourneyFile } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { FactReader } from '../../core/values/fact-reader.js';
import { sourceOf } from '../../core/values/place.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import type { KeywordId, Place } from '../../core/vocabulary/keyword.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import { languageOfLetters } from '../../core/vocabulary/language-of-letters.js';
import { HUMAN_LANGUAGES } from '../../core/vocabulary/vocabulary.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type * as Ast from '../generated/ast.js';
import { CatalogueLowering } from './catalogue.js';
import { listOf, newJourney, newPersona, newStage, newStep } from './builders.js';
import type { JourneyDraft, PartDraft, PersonaDraft, StageDraft, StepDraft } from './builders.js';
import { addToPart, belongsToFact } from './part-facts.js';
import { addToPersona } from './persona-facts.js';
import { faultsOfLines } from './line-faults.js';

/**
 * The model of a parsed file. The AST says what stands in what, the line records hold the values. Total: broken text gives a
 * smaller model and faults, never an exception.
 */
export function toJourneyFile(root: Ast.JourneyFile, text: string, lines: readonly LineRecord[]): JourneyFile {
  return new Lowering(text, lines).lower(root);
}

/** What the next stage, step or fact belongs to. A persona or an entry stands alone; a stage behind it opens the journey again. */
interface Open {
  journey?: JourneyDraft;
  stage?: StageDraft;
  step?: StepDraft;
}

class Lowering {
  private readonly read: FactReader;
  private readonly journeys: JourneyDraft[] = [];
  private readonly personas: PersonaDraft[] = [];
  private readonly catalogues: CatalogueLowering;
  private readonly open: Open = {};

  constructor(
    private readonly text: string,
    private readonly lines: readonly LineRecord[],
  ) {
    this.read = new FactReader(text);
    this.catalogues = new CatalogueLowering(this.read);
  }

  lower(root: Ast.JourneyFile): JourneyFile {
    for (const fact of root.facts) this.addFact(fact);
    this.addParts(root);
    for (const block of root.blocks) this.addBlock(block);
    return {
      language: languageOf(this.lines, this.text),
      journeys: this.journeys.map((journey) => journey.part),
      personas: this.personas,
      catalogues: this.catalogues.finished(),
      faults: inOrder([...this.read.faults, ...faultsOfLines(this.lines, this.read)]),
    };
  }

  private addBlock(block: Ast.Block): void {
    const record = this.recordOf(block);
    if (!record) return;
    if (block.$type === 'Journey') this.addJourney(block, record);
    else if (block.$type === 'Persona') this.addPersona(block, record);
    else this.addCatalogue(block, record);
  }

  private addJourney(block: Ast.Journey, record: LineRecord): void {
    const journey = this.openJourney(this.titleOf(record), record.lastLine);
    journey.part.source = sourceOf(record);
    for (const fact of block.facts) this.addFact(fact);
    this.addParts(block);
  }

  private addPersona(block: Ast.Persona, record: LineRecord): void {
    const persona = newPersona(this.titleOf(record), record.lastLine);
    persona.source = sourceOf(record);
    this.personas.push(persona);
    for (const fact of block.facts) {
      const line = this.recordOf(fact);
      if (!line?.keyword) continue;
      if (addToPersona(persona, line, line.keyword, this.read)) persona.lastLine = line.lastLine;
      else this.blamePlace(line, 'persona');
    }
    this.addParts(block);
  }

  private addCatalogue(block: Ast.Catalogue, record: LineRecord): void {
    const catalogue = this.catalogues.open(record);
    this.addEntryFacts(block.facts);
    // The stages of a model entry are lines of the catalogue; in any other list a stage opens the journey again.
    if (!catalogue.takesStages) return this.addParts(block);
    for (const stage of block.stages) this.addModelStage(stage);
    for (const step of block.steps) this.addStep(step);
  }

  private addEntryFacts(facts: readonly Ast.Fact[]): void {
    for (const fact of facts) {
      const line = this.recordOf(fact);
      if (line?.keyword && !this.catalogues.addFact(line, line.keyword)) this.blamePlace(line, 'catalogue');
    }
  }

  /** A line that opens the next model stands in the stage above it, as the grammar sees it. */
  private addModelStage(stage: Ast.Stage): void {
    const record = this.recordOf(stage);
    if (!record) return;
    if (!this.catalogues.addStage(record, this.titleOf(record))) this.blamePlace(record, 'catalogue');
    this.addEntryFacts(stage.facts);
    for (const step of stage.steps) {
      const line = this.recordOf(step);
      if (line) this.blamePlace(line, 'catalogue');
      this.addEntryFacts(step.facts);
    }
  }

  private addParts(block: { readonly steps: readonly Ast.Step[]; readonly stages: readonly Ast.Stage[] }): void {
    for (const step of block.steps) this.addStep(step);
    for (const stage of block.stages) {
      this.addStage(stage);
      for (const step of stage.steps) this.addStep(step);
    }
  }

  private addStage(node: Ast.Stage): void {
    const record = this.recordOf(node);
    if (!record) return;
    const journey = this.open.journey ?? this.implyJourney(record);
    const title = this.titleOf(record);
    const stage = newStage(title, record.line);
    stage.part.source = sourceOf(record);
    const name = lookUp('stageName', title);
    if (name) stage.part.name = name;
    listOf(journey.part, 'stages').push(stage.part);
    this.open.stage = stage;
    delete this.open.step;
    this.touch(record);
    for (const fact of node.facts) this.addFact(fact);
  }

  private addStep(node: Ast.Step): void {
    const record = this.recordOf(node);
    if (!record) return;
    const stage = this.open.stage ?? this.implyStage(record);
    const step = newStep(this.titleOf(record), record.line);
    step.part.source = sourceOf(record);
    listOf(stage.part, 'steps').push(step.part);
    this.open.step = step;
    this.touch(record);
    for (const fact of node.facts) this.addFact(fact);
  }

  /** Gives a fact to the innermost open part that takes it. */
  private addFact(fact: Ast.Fact): void {
    const record = this.recordOf(fact);
    if (!record?.keyword) return;
    const keyword = record.keyword;
    if (!this.open.journey) this.implyJourney(record);
    const part = this.takerOf(keyword);
    this.touch(record);
    if (part) addToPart(part, record, keyword, this.read);
    else this.blamePlace(record, this.open.step ? 'step' : this.open.stage ? 'stage' : 'journey');
  }

  private takerOf(keyword: KeywordId): PartDraft | undefined {
    const { step, stage, journey } = this.open;
    if (belongsToFact(keyword)) return step ?? stage ?? journey;
    const places = specOf(keyword).places;
    if (step && places.includes('step')) return step;
    if (stage && places.includes('stage')) return stage;
    return journey && places.includes('journey') ? journey : undefined;
  }

  private openJourney(title: string, line: number): JourneyDraft {
    const journey = newJourney(title, line);
    this.journeys.push(journey);
    this.open.journey = journey;
    delete this.open.stage;
    delete this.open.step;
    return journey;
  }

  private implyJourney(record: LineRecord): JourneyDraft {
    this.read.blame('missing-parent', record, { word: this.read.wordOf(record), parent: 'journey' });
    return this.openJourney('', record.line);
  }

  private implyStage(record: LineRecord): StageDraft {
    const journey = this.open.journey ?? this.implyJourney(record);
    if (journey.part.source)
      this.read.blame('missing-parent', record, { word: this.read.wordOf(record), parent: 'stage' });
    const stage = newStage('', record.line);
    listOf(journey.part, 'stages').push(stage.part);
    this.open.stage = stage;
    return stage;
  }

  /** The open parts reach at least to the end of this line. */
  private touch(record: LineRecord): void {
    const { journey, stage, step } = this.open;
    if (journey) journey.part.lastLine = record.lastLine;
    if (stage) stage.part.lastLine = record.lastLine;
    if (step) step.part.lastLine = record.lastLine;
  }

  private titleOf(record: LineRecord): string {
    const title = this.read.title(record);
    if (title === '') this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
    return title;
  }

  private blamePlace(record: LineRecord, place: Place): void {
    this.read.blame('keyword-wrong-place', record, { word: this.read.wordOf(record), place });
  }

  /** There is one record a line, so the line of a node's first token finds its record. */
  private recordOf(node: AstNode): LineRecord | undefined {
    return node.$cstNode && this.lines[node.$cstNode.range.start.line];
  }
}

/** The language of most keywords; that of the letters, where there is no keyword yet. */
function languageOf(lines: readonly LineRecord[], text: string): HumanLanguage {
  const counts: Record<HumanLanguage, number> = { en: 0, th: 0, vi: 0 };
  for (const { languages } of lines) {
    const [language] = languages;
    if (language && languages.length === 1) counts[language]++;
  }
  if (!lines.some(({ keyword }) => keyword)) return languageOfLetters(text) ?? 'en';
  return HUMAN_LANGUAGES.reduce((best, language) => (counts[language] > counts[best] ? language : best), 'en');
}

function inOrder(faults: Fault[]): readonly Fault[] {
  return faults.sort((left, right) => left.line - right.line || left.start - right.start);
}
