import { addAll } from '../../core/util/add-all.js';
import type { AstNode } from 'langium';
import type { Catalogue } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import { sourceOf } from '../../core/values/place.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import type * as Ast from '../generated/ast.js';
import { growingList } from './builders.js';
import type { CatalogueDraft, EntryDraft, Growing } from './builders.js';
import { factsOf } from './misplaced.js';
import { blameSecond, hasValue } from './part-facts.js';

type EntryNode = Ast.Catalogue['entries'][number];
type StageDraft = Growing<EntryDraft['stages'][number]>;
type FactOfEntry = Exclude<EntryNode['facts'][number], Ast.Misplaced>;

/** How each fact of an entry is stored. */
const ADDERS: Readonly<
  Record<FactOfEntry['$type'], (entry: EntryDraft, record: LineRecord, read: FactReader) => void>
> = {
  Id: (entry, record, read) => void (entry.id = read.word(record)),
  Note: (entry, record, read) => void growingList(entry, 'note').push(read.text(record)),
  Link: (entry, record, read) => void growingList(entry, 'link').push(read.text(record)),
  Channel: (entry, record, read) => addAll(growingList(entry, 'channel'), read.channels(record)),
  Media: (entry, record, read) => void (entry.media = read.choice(record, 'media', 'media')),
  CountsAs: (entry, record, read) => void (entry.countsAs = read.phase(record)),
};

/** What the lowering gives to its helpers: the line of a node, and a way to report a line in a catalogue. */
export interface LinesOfNodes {
  recordOf(node: AstNode): LineRecord | undefined;
  titleOf(record: LineRecord): string;
  blamePlace(record: LineRecord, place: 'catalogue'): void;
}

/** Builds the catalogues of a file, entry by entry. */
export class CatalogueLowering {
  private readonly catalogues: CatalogueDraft[] = [];

  constructor(
    private readonly read: FactReader,
    private readonly of: LinesOfNodes,
  ) {}

  finished(): readonly Catalogue[] {
    return this.catalogues;
  }

  add(node: Ast.Catalogue, record: LineRecord): void {
    const isSaid = record.valueEnd > record.valueStart;
    const choice = isSaid ? this.read.choice(record, 'catalogueKind', 'catalogue') : undefined;
    if (!choice) this.blameEmpty(record);
    const entries: EntryDraft[] = [];
    this.catalogues.push({ source: sourceOf(record), ...(choice?.value ? { lists: choice.value } : {}), entries });
    for (const line of node.facts) this.blamePlaces(line);
    for (const entry of node.entries) this.addEntry(entry, entries);
  }

  private addEntry(node: EntryNode, entries: EntryDraft[]): void {
    const record = this.of.recordOf(node);
    if (!record) return;
    const [title, ...names] = this.read.list(record);
    if (!title) this.blameEmpty(record);
    const kind = node.$type === 'ChannelEntry' ? this.read.kindOfEntry(record) : undefined;
    const stages: StageDraft[] = [];
    const entry: EntryDraft = {
      title: (kind && title ? withoutLastWord(title.text) : title?.text) ?? '',
      names,
      source: sourceOf(record),
      channel: [],
      stages,
      link: [],
      note: [],
      ...(kind ? { kind } : {}),
    };
    entries.push(entry);
    for (const fact of node.facts) this.addFact(entry, fact);
    if (node.$type === 'ModelEntry') for (const stage of node.stages) this.addStage(stages, stage);
  }

  private addFact(entry: EntryDraft, fact: FactOfEntry | Ast.Misplaced): void {
    if (fact.$type === 'Misplaced') return this.blamePlaces(fact, true);
    const record = this.of.recordOf(fact);
    if (!record) return;
    if (isEmptyFact(record)) this.blameEmpty(record);
    else if ('once' in fact && fact.once && hasValue(entry, record)) blameSecond(record, this.read);
    else ADDERS[fact.$type](entry, record, this.read);
  }

  /** A stage of a model says only what it counts as. */
  private addStage(stages: StageDraft[], node: Ast.ModelStage): void {
    const opener = this.of.recordOf(node);
    if (!opener) return;
    const stage: StageDraft = { title: this.of.titleOf(opener), source: sourceOf(opener) };
    stages.push(stage);
    for (const fact of node.facts) {
      const record = this.of.recordOf(fact);
      if (fact.$type === 'Misplaced') this.blamePlaces(fact);
      else if (!record) continue;
      else if (isEmptyFact(record)) this.blameEmpty(record);
      else if (fact.once && hasValue(stage, record)) blameSecond(record, this.read);
      else stage.countsAs = this.read.phase(record);
    }
  }

  /** Below an entry, an empty line is first of all one to fill in. */
  private blamePlaces(line: Ast.Misplaced, inEntry = false): void {
    for (const fact of factsOf(line)) {
      const record = this.of.recordOf(fact);
      if (!record) continue;
      if (fact.$type === 'StrayStage') this.of.titleOf(record);
      if (inEntry && isEmptyFact(record)) this.blameEmpty(record);
      else this.of.blamePlace(record, 'catalogue');
    }
  }

  private blameEmpty(record: LineRecord): void {
    this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
  }
}

/** The kind of a channel entry follows its first name and is not part of it. */
function withoutLastWord(name: string): string {
  for (let at = name.length - 1; at > 0; at--) {
    if (/\s/u.test(name.charAt(at)) && lookUp('channelKind', name.slice(at + 1))) return name.slice(0, at).trimEnd();
  }
  return name;
}
