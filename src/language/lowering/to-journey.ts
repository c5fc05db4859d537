import type { AstNode } from 'langium';
import type { Fault, JourneyFile } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact, valueText } from '../../core/reader/read-lines.js';
import { bareName, nameKey } from '../../core/references/name-key.js';
import { settleWays } from '../../core/references/resolve-way.js';
import { NO_WORKSPACE } from '../../core/references/workspace-names.js';
import { namesAmong } from '../../core/references/people-named.js';
import { splitList } from '../../core/values/list.js';
import type { WholeNames } from '../../core/values/list.js';
import { FactReader } from '../../core/values/fact-reader.js';
import { sourceOf } from '../../core/values/place.js';
import type { Place } from '../../core/vocabulary/keyword.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import { languageOfLetters } from '../../core/vocabulary/language-of-letters.js';
import { HUMAN_LANGUAGES } from '../../core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import type * as Ast from '../generated/ast.js';
import { CatalogueLowering } from './catalogue.js';
import { growingList, newJourney, newPersona, newStage, newStep } from './builders.js';
import type { JourneyDraft, PartDraft, PersonaDraft, StageDraft, StepDraft } from './builders.js';
import { factsOf } from './misplaced.js';
import { addToPart } from './part-facts.js';
import type { FactOfFact, FactOfPart, LineOfPart } from './part-facts.js';
import { addToPainOfPersona, addToPersona } from './persona-facts.js';
import type { FactOfPain } from './persona-facts.js';
import { faultsOfLines } from './line-faults.js';

/**
 * The model of a parsed file. The tree says what is inside what and what a line is about, the line records say where the pieces
 * of a line are. Total: broken text gives a smaller model and faults, never an exception.
 */
export function toJourneyFile(root: Ast.JourneyFile, text: string, lines: readonly LineRecord[]): JourneyFile {
  return new Lowering(text, lines).lower(root);
}

/** Titles of personas, and all whom a `for` names: what is felt may be said of each of them, also above their lines. */
function peopleNamed(text: string, lines: readonly LineRecord[], personas: WholeNames | undefined): readonly string[] {
  const read = new FactReader(text, 'en', undefined, personas);
  return lines.flatMap((record) => {
    if (isEmptyFact(record)) return [];
    if (record.keyword === 'persona') return [read.title(record)];
    return record.keyword === 'for' ? read.people(record).map((item) => item.text) : [];
  });
}

/** The parts that a line is in, the innermost last. */
interface Around {
  readonly journey: JourneyDraft;
  readonly stage?: StageDraft;
  readonly step?: StepDraft;
}

class Lowering {
  private readonly language: HumanLanguage;
  private readonly read: FactReader;
  private readonly journeys: JourneyDraft[] = [];
  private readonly personas: PersonaDraft[] = [];
  private readonly catalogues: CatalogueLowering;

  constructor(
    text: string,
    private readonly lines: readonly LineRecord[],
  ) {
    this.language = languageOf(lines, text);
    const personas = personasWithCommas(lines, text);
    this.read = new FactReader(text, this.language, namesAmong(peopleNamed(text, lines, personas)), personas);
    this.catalogues = new CatalogueLowering(this.read, {
      recordOf: (node) => this.recordOf(node),
      titleOf: (record) => this.titleOf(record),
      blamePlace: (record, place) => this.blamePlace(record, place),
    });
  }

  lower(root: Ast.JourneyFile): JourneyFile {
    this.addAsides(root.asides);
    for (const journey of root.journeys) this.addJourney(journey);
    const file: JourneyFile = {
      language: this.language,
      journeys: this.journeys.map((journey) => journey.part),
      personas: this.personas,
      catalogues: this.catalogues.finished(),
      faults: inOrder([...this.read.faults, ...faultsOfLines(this.lines, this.read)]),
    };
    const journeys = file.journeys.map((journey) => settleWays(journey, { file, workspace: NO_WORKSPACE }));
    return journeys.every((journey, at) => journey === file.journeys[at]) ? file : { ...file, journeys };
  }

  private addAsides(asides: readonly Ast.Aside[]): void {
    for (const aside of asides) {
      const record = this.recordOf(aside);
      if (!record) continue;
      if (aside.$type === 'Persona') this.addPersona(aside, record);
      else this.catalogues.add(aside, record);
    }
  }

  private addPersona(block: Ast.Persona, record: LineRecord): void {
    const persona = newPersona(this.titleOf(record), record.lastLine);
    persona.source = sourceOf(record);
    this.personas.push(persona);
    for (const fact of block.facts) {
      if (fact.$type === 'Misplaced') {
        this.blamePlaces(fact, 'persona');
        continue;
      }
      const line = this.recordOf(fact);
      if (!line) continue;
      if (fact.$type === 'LaterInPersona') {
        if (persona.pain.length > 0) this.addToPain(persona, fact.fact);
        else this.blamePlace(line, 'persona');
        continue;
      }
      addToPersona(persona, fact, line, this.read);
      persona.lastLine = line.lastLine;
      if (fact.$type === 'Pain') for (const about of fact.facts) this.addToPain(persona, about);
    }
  }

  private addToPain(persona: PersonaDraft, fact: FactOfPain): void {
    const line = this.recordOf(fact);
    if (!line) return;
    addToPainOfPersona(persona, fact, line, this.read);
    persona.lastLine = line.lastLine;
  }

  private addJourney(node: Ast.Journey): void {
    const record = this.recordOf(node);
    if (!record) return;
    if (!node.opened) this.blameMissing(record, 'journey');
    const journey = node.opened ? newJourney(this.titleOf(record), record.lastLine) : newJourney('', record.line);
    if (node.opened) journey.part.source = sourceOf(record);
    this.journeys.push(journey);
    for (const fact of node.facts) this.addFact(fact, journey, { journey });
    this.addAsides(node.asides);
    for (const stage of node.stages) this.addStage(stage, journey);
  }

  private addStage(node: Ast.Stage, journey: JourneyDraft): void {
    const record = this.recordOf(node);
    if (!record) return;
    const stage = node.opened ? this.openStage(record, journey) : this.implyStage(record, journey);
    growingList(journey.part, 'stages').push(stage.part);
    const around = { journey, stage };
    if (node.opened) this.touch(record, around);
    for (const fact of node.facts) this.addFact(fact, stage, around);
    for (const step of node.steps) this.addStep(step, around);
    this.addAsides(node.asides);
  }

  private openStage(record: LineRecord, journey: JourneyDraft): StageDraft {
    const title = this.titleOf(record);
    const stage = newStage(title, record.line, isActual(journey));
    stage.part.source = sourceOf(record);
    const name = lookUp('stageName', title);
    if (name) stage.part.name = name;
    return stage;
  }

  private implyStage(record: LineRecord, journey: JourneyDraft): StageDraft {
    if (journey.part.source) this.blameMissing(record, 'stage');
    return newStage('', record.line, isActual(journey));
  }

  private addStep(node: Ast.Step, { journey, stage }: Required<Omit<Around, 'step'>>): void {
    const record = this.recordOf(node);
    if (!record) return;
    const step = newStep(this.titleOf(record), record.line, isActual(journey));
    step.part.source = sourceOf(record);
    growingList(stage.part, 'steps').push(step.part);
    const around = { journey, stage, step };
    this.touch(record, around);
    for (const fact of node.facts) this.addFact(fact, step, around);
  }

  private addFact(line: LineOfPart, part: PartDraft, around: Around): void {
    switch (line.$type) {
      case 'Misplaced':
        for (const record of this.blamePlaces(line, part.kind)) this.touch(record, around);
        return;
      case 'OfJourney':
        return this.addTo(around.journey, line.fact, around);
      case 'OfStage':
        return this.addTo(around.stage, line.fact, around);
      case 'Later':
        return this.addTo(part, line.fact, around);
      default:
        this.addTo(part, line, around);
        if ('facts' in line) for (const fact of line.facts) this.addTo(part, fact, around);
    }
  }

  private addTo(part: PartDraft | undefined, fact: FactOfPart | FactOfFact, around: Around): void {
    const record = this.recordOf(fact);
    if (!record || !part) return;
    this.touch(record, around);
    addToPart(part, fact, record, this.read);
  }

  /** The open parts reach at least to the end of this line. */
  private touch(record: LineRecord, { journey, stage, step }: Around): void {
    journey.part.lastLine = record.lastLine;
    if (stage) stage.part.lastLine = record.lastLine;
    if (step) step.part.lastLine = record.lastLine;
  }

  private blameMissing(record: LineRecord, parent: 'journey' | 'stage'): void {
    this.read.blame('missing-parent', record, { word: this.read.wordOf(record), parent });
  }

  /** Returns the lines that were blamed. */
  private blamePlaces(line: Ast.Misplaced, place: Place): readonly LineRecord[] {
    const records = factsOf(line).flatMap((fact) => this.recordOf(fact) ?? []);
    for (const record of records) this.blamePlace(record, place);
    return records;
  }

  private titleOf(record: LineRecord): string {
    const title = this.read.title(record);
    if (title === '') this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
    return title;
  }

  private blamePlace(record: LineRecord, place: Place): void {
    this.read.blame('keyword-wrong-place', record, { word: this.read.wordOf(record), place });
  }

  /** There is one record per line, so the line of a node's first token finds its record. */
  private recordOf(node: AstNode): LineRecord | undefined {
    return node.$cstNode && this.lines[node.$cstNode.range.start.line];
  }
}

/** What a journey says about itself comes before its stages. */
function isActual({ part }: JourneyDraft): boolean {
  return part.state?.value === 'actual';
}

/** The personas of a file whose names a list would split; undefined without one, as in nearly every file. */
function personasWithCommas(lines: readonly LineRecord[], text: string): WholeNames | undefined {
  const keys = new Set<string>();
  let longest = 1;
  for (const line of lines) {
    if (line.keyword !== 'persona') continue;
    const name = bareName(valueText(text, line).replaceAll('\n', ' '));
    const items = splitList(name).length;
    if (items < 2) continue;
    keys.add(nameKey(name));
    longest = Math.max(longest, items);
  }
  return keys.size === 0 ? undefined : { longest, isOne: (written) => keys.has(nameKey(written)) };
}

/** The language of most keywords; of the letters, if there is no keyword yet. */
function languageOf(lines: readonly LineRecord[], text: string): HumanLanguage {
  const counts = new Map<HumanLanguage, number>();
  const countOf = (language: HumanLanguage): number => counts.get(language) ?? 0;
  for (const { languages } of lines) {
    const [language] = languages;
    if (language && languages.length === 1) counts.set(language, countOf(language) + 1);
  }
  if (!lines.some(({ keyword }) => keyword)) return languageOfLetters(text) ?? 'en';
  return HUMAN_LANGUAGES.reduce((best, language) => (countOf(language) > countOf(best) ? language : best), 'en');
}

function inOrder(faults: Fault[]): readonly Fault[] {
  return faults.sort((left, right) => left.line - right.line || left.start - right.start);
}
