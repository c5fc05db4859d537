import { holds } from '../../core/util/set-of.js';
import { answersOf } from '../../core/insight/answered-pains.js';
import { emotionCurve, namedFeelings } from '../../core/insight/emotion-curve.js';
import { changeMark } from '../../core/compare/change-mark.js';
import { onOneLine } from '../../core/util/clean-text.js';
import { comparisonOf } from '../scene/comparison.js';
import type { MapComparison } from '../scene/comparison.js';
import type { Fact, PainFact } from '../../core/model/journey.js';
import { compareWordsOf } from '../../core/vocabulary/all-compare-words.js';
import { controlWordsOf } from '../../core/vocabulary/all-control-words.js';
import { mapWordsOf } from '../../core/vocabulary/all-map-words.js';
import { proseOf } from '../../core/vocabulary/all-prose.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { completeFromBase } from '../scene/complete-from-base.js';
import { TableEntries } from './entries.js';
import type { TableEntry } from './entries.js';
import { figuresTable, personasTable } from './header.js';
import type { TableInput, JourneyTable, TableColumn, TableRow, TableFact } from './shape.js';
import { partsOfComparison, partsOfJourney } from './parts.js';
import type { PartOfTable } from './parts.js';

/** Puts a journey into tables, in the language of its map. Columns without a fact are left out, rows never. */
export function tableOf(given: TableInput): JourneyTable {
  const input = completeFromBase(given);
  const { journey, language } = input;
  const comparison = comparisonOf(input);
  const maker = new RowMaker(input, comparison);
  const parts = comparison ? partsOfComparison(comparison) : partsOfJourney(journey);
  const rows = parts.map((part) => maker.row(part));
  const columns = [
    ...(comparison ? [{ key: CHANGE, name: controlWordsOf(language).table.change }] : []),
    ...maker.columnsOf(rows),
  ];
  return {
    title: rows[0]?.head.title ?? '',
    language,
    ...(journey.state?.value === 'improved' ? { remark: compareWordsOf(language).expectations } : {}),
    header: [personasTable(input), figuresTable(input, comparison)].filter((table) => table !== undefined),
    partsHead: vocabularyOf(language).labels.lanes.steps,
    columns,
    rows: rows.map(({ head, change, cells }) => ({
      ...head,
      cells: columns.map(({ key }) => ({
        facts: key === CHANGE ? change : cells.filter(({ entry }) => entry.column.key === key).map(({ fact }) => fact),
      })),
    })),
  };
}

/** Key of the column that says what became of a part. */
const CHANGE = 'change';

interface Row {
  readonly head: Omit<TableRow, 'cells'>;
  readonly change: readonly TableFact[];
  readonly cells: readonly { readonly entry: TableEntry; readonly fact: TableFact }[];
}

/** Puts the facts of parts into rows, with those of a counterpart next to them. */
class RowMaker {
  private readonly entries: TableEntries;
  private readonly language: HumanLanguage;
  /** Pains that an idea answers, and the feelings that the curve names. */
  private readonly answered: ReadonlyMap<Fact, unknown>;
  private readonly named: ReadonlyMap<Fact, 'lowest' | 'highest'>;

  constructor(
    private readonly input: TableInput,
    private readonly comparison: MapComparison | undefined,
  ) {
    this.language = input.language;
    this.entries = new TableEntries(input.language);
    this.answered = answersOf(input.journey).ideasOf;
    this.named = namedFeelings(emotionCurve(input.journey));
  }

  columnsOf(rows: readonly Row[]): readonly TableColumn[] {
    return this.entries.columnsOf(rows.flatMap(({ cells }) => cells.map(({ entry }) => entry)));
  }

  row(part: PartOfTable): Row {
    const { level, stage, step, now, before } = part;
    const shown = now ?? before;
    const title = onOneLine(shown?.title ?? '').trim();
    const line = shown?.source && this.lineOf({ source: shown.source }, now === undefined);
    const fresh = now ? this.entries.entriesOf(now, this.input.journey) : [];
    return {
      head: {
        level,
        ...(stage === undefined ? {} : { stage }),
        ...(step === undefined ? {} : { step }),
        title: title === '' ? vocabularyOf(this.language).labels.map.untitled : title,
        ...(line === undefined ? {} : { line }),
      },
      change: this.changeOf(part),
      cells: [
        ...fresh.flatMap((entry) => this.factsOf(entry, part).map((fact) => ({ entry, fact }))),
        ...this.oldEntries(part, fresh).map((entry) => ({ entry, fact: this.oldFact(entry, part) })),
      ],
    };
  }

  /** What became of a stage or a step, and what it was called. That the journeys differ as a whole is clear from the rest. */
  private changeOf({ level, now, before, compared }: PartOfTable): readonly TableFact[] {
    if (level === 'journey') return [];
    const mark = compared && this.comparison && changeMark(this.comparison.as, compared);
    const old = now && before && compared?.titleBefore !== undefined ? onOneLine(compared.titleBefore).trim() : '';
    return [
      ...(mark === undefined ? [] : [{ text: compareWordsOf(this.language)[mark] }]),
      ...(old === '' || !before?.source ? [] : [this.factOf(this.formerly(old), { source: before.source }, true)]),
    ];
  }

  /** A fact of the journey in view, and what the picture says about it: that it is new, or named, or has no answer. */
  private factsOf({ fact, keyword, text }: TableEntry, { compared }: PartOfTable): readonly TableFact[] {
    const words = mapWordsOf(this.language);
    const { noIdeaYet } = vocabularyOf(this.language).labels.map;
    const isPain = (pains: readonly PainFact[] | undefined): boolean =>
      pains !== undefined && holds<object>(pains, fact);
    const isNew = keyword === 'pain' && this.comparison !== undefined && isPain(compared?.newPains);
    const extreme = this.named.get(fact);
    const name = extreme === 'lowest' ? words.lowestPoint : extreme === 'highest' ? words.highestPoint : '';
    const said = isNew ? `${compareWordsOf(this.language).isNew}: ${text}` : text;
    const isOpen = keyword === 'pain' && !this.answered.has(fact);
    return [
      this.factOf(proseOf(this.language).series([said, name]), fact, false),
      ...(isOpen ? [{ text: noIdeaYet }] : []),
    ];
  }

  /** What the counterpart says about the part and the journey in view does not; notes are not compared. */
  private oldEntries({ now, before }: PartOfTable, fresh: readonly TableEntry[]): readonly TableEntry[] {
    if (!before) return [];
    const same = new Set(fresh.map(keyOf));
    return this.entries
      .entriesOf(before, this.input.counterpart?.journey)
      .filter((entry) => !now || (entry.column.key !== 'notes' && !same.has(keyOf(entry))));
  }

  private oldFact({ fact, text }: TableEntry, { now, compared }: PartOfTable): TableFact {
    const isGone = compared !== undefined && holds<object>(compared.gonePains, fact);
    const said = now && isGone ? `${compareWordsOf(this.language).gone}: ${text}` : now ? this.formerly(text) : text;
    return { ...this.factOf(said, fact, true), ...(this.comparison?.as === 'current' ? { struck: true } : {}) };
  }

  private formerly(text: string): string {
    const isPlan = this.comparison?.as === 'plan';
    return isPlan ? controlWordsOf(this.language).table.planned(text) : compareWordsOf(this.language).before(text);
  }

  private factOf(text: string, fact: Fact, isOfCounterpart: boolean): TableFact {
    const line = this.lineOf(fact, isOfCounterpart);
    return { text, ...(line === undefined ? {} : { line }) };
  }

  /** Lines of another file are not lines of this one. */
  private lineOf({ source }: Fact, isOfCounterpart: boolean): number | undefined {
    const isElsewhere = source.line < 0 || (isOfCounterpart && this.input.counterpart?.elsewhere === true);
    return isElsewhere ? undefined : source.line;
  }
}

function keyOf({ column, text }: TableEntry): string {
  return `${column.key}\n${text}`;
}
