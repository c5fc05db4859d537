import type { Catalogue } from '../../core/model/journey.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import { sourceOf } from '../../core/values/place.js';
import type { CatalogueKind } from '../../core/vocabulary/catalogue.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { lookUp } from '../../core/vocabulary/lookup.js';
import { addAll, listOf } from './builders.js';
import type { CatalogueDraft, EntryDraft, Growing } from './builders.js';

type StageDraft = Growing<EntryDraft['stages'][number]>;

/** Makes the catalogues of a file, entry by entry. A line with the keyword that the catalogue lists opens an entry. */
export class CatalogueLowering {
  private readonly catalogues: CatalogueDraft[] = [];
  private entries: EntryDraft[] = [];
  private lists: CatalogueKind | undefined;
  private entry: EntryDraft | undefined;
  private stages: StageDraft[] = [];
  /** The stage of a model that the next facts belong to. */
  private stage: StageDraft | undefined;

  constructor(private readonly read: FactReader) {}

  finished(): readonly Catalogue[] {
    return this.catalogues;
  }

  open(record: LineRecord): { readonly takesStages: boolean } {
    this.entries = [];
    this.entry = undefined;
    this.stage = undefined;
    const choice =
      record.valueEnd > record.valueStart ? this.read.choice(record, 'catalogueKind', 'catalogue') : undefined;
    if (!choice) this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
    this.lists = choice?.value;
    this.catalogues.push({
      source: sourceOf(record),
      ...(this.lists ? { lists: this.lists } : {}),
      entries: this.entries,
    });
    return { takesStages: this.lists === 'model' };
  }

  /** False when neither the catalogue nor its open entry or stage takes the keyword. */
  addFact(record: LineRecord, keyword: KeywordId): boolean {
    if (keyword === this.lists) return this.openEntry(record);
    if (this.stage) return this.addStageFact(this.stage, record, keyword);
    const entry = this.entry;
    if (!entry) return false;
    const empty = isEmptyFact(record);
    if (empty) {
      this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
      return true;
    }
    return this.addToEntry(entry, record, keyword);
  }

  /** False when no model is open to take the stage. */
  addStage(record: LineRecord, title: string): boolean {
    if (!this.entry) return false;
    this.stage = { title, source: sourceOf(record) };
    this.stages.push(this.stage);
    return true;
  }

  /** A stage of a model says only what it counts as. */
  private addStageFact(stage: StageDraft, record: LineRecord, keyword: KeywordId): boolean {
    if (keyword !== 'countsAs') return false;
    if (stage.countsAs) this.read.blame('duplicate-attribute', record, { word: this.read.wordOf(record) });
    else stage.countsAs = this.read.phase(record);
    return true;
  }

  private openEntry(record: LineRecord): boolean {
    const [title, ...names] = this.read.list(record);
    if (!title) this.read.blame('empty-value', record, { word: this.read.wordOf(record) });
    this.stages = [];
    this.stage = undefined;
    const kind = this.lists === 'channel' ? this.read.kindOfEntry(record) : undefined;
    this.entry = {
      title: (kind && title ? withoutLastWord(title.text) : title?.text) ?? '',
      names,
      source: sourceOf(record),
      channel: [],
      stages: this.stages,
      link: [],
      note: [],
      ...(kind ? { kind } : {}),
    };
    this.entries.push(this.entry);
    return true;
  }

  private addToEntry(entry: EntryDraft, record: LineRecord, keyword: KeywordId): boolean {
    switch (keyword) {
      case 'id':
        if (entry.id) this.blameSecond(record);
        else entry.id = this.read.word(record);
        return true;
      case 'note':
        listOf(entry, 'note').push(this.read.text(record));
        return true;
      case 'link':
        listOf(entry, 'link').push(this.read.text(record));
        return true;
      case 'channel':
        addAll(listOf(entry, 'channel'), this.read.channels(record));
        return this.lists === 'touchpoint';
      case 'media':
        if (entry.media) this.blameSecond(record);
        else entry.media = this.read.choice(record, 'media', 'media');
        return this.lists === 'touchpoint';
      case 'countsAs':
        if (entry.countsAs) this.blameSecond(record);
        else entry.countsAs = this.read.phase(record);
        return this.lists === 'touchpoint';
      default:
        return false;
    }
  }

  private blameSecond(record: LineRecord): void {
    this.read.blame('duplicate-attribute', record, { word: this.read.wordOf(record) });
  }
}

/** The kind of a channel entry stands behind its first name and is no part of it. */
function withoutLastWord(name: string): string {
  for (let at = name.length - 1; at > 0; at--) {
    if (/\s/u.test(name.charAt(at)) && lookUp('channelKind', name.slice(at + 1))) return name.slice(0, at).trimEnd();
  }
  return name;
}
