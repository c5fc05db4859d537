import type {
  CatalogueKind,
  CauseId,
  ChannelKind,
  Currency,
  Device,
  DurationUnit,
  EvidenceKind,
  IdeaState,
  JourneyState,
  Level,
  Media,
  ModelId,
  MomentKind,
  ObjectiveKind,
  PersonaRank,
  Party,
  Phase,
  RowState,
  Size,
  StageNameId,
} from '../vocabulary/catalogue.js';
import type { ChannelId } from '../vocabulary/channels.js';
import type { PartTextId } from '../vocabulary/keyword.generated.js';
import type { MetricId } from '../vocabulary/metrics.js';
import type { TouchpointId } from '../vocabulary/touchpoints.js';
import type { HumanLanguage } from '../vocabulary/vocabulary.js';
import type { Source, Span } from './range.js';

/**
 * The model of a `.journey` file: plain readonly data, serialisable as it is. A property that holds facts has the name of their
 * keyword. Lists are always present; a fact that may appear once is absent when it was not written. A value that could not be
 * read keeps its words in `text`, has no value, and left a fault in the file.
 */
export interface Fact {
  readonly source: Source;
}

/** Words as the author wrote them; continuation lines are joined by `\n`; outer quotes are kept. */
export interface TextFact extends Fact {
  readonly text: string;
}

/** One item of a list, with its own place. */
export interface ItemFact extends TextFact {
  readonly span: Span;
}

/** A reference by name; `core/references` resolves it. */
export type Reference = ItemFact;

/**
 * A catalogue name: the id of a built-in entry, the title of one in the workspace's own catalogue, or neither. `text` is what was
 * written.
 */
export interface TouchpointUse extends TextFact {
  readonly id?: TouchpointId;
}

/** One channel of a list of channels. `text` is the brand or other words after a known channel, or the unknown name itself. */
export interface ChannelUse extends ItemFact {
  readonly id?: ChannelId;
  /** As written on the line; otherwise the catalogue's. */
  readonly kind?: ChannelKind;
}

/** A channel of a journey, a stage or a step. */
export interface ChannelOfPart extends ChannelUse {
  /**
   * How many touchpoints of the same part are above this channel; absent for none. From that, the order of touchpoints and
   * channels can be restored.
   * @minimum 1
   * @asType integer
   */
  readonly touchpointsAbove?: number;
}

/** A choice from a closed set, or words that are not in it. */
export interface ChoiceFact<Value extends string> extends TextFact {
  readonly value?: Value;
}

/** `score` runs from 1 (very bad) to 5 (very good), absent when only words were written; `text` holds the words. */
export interface FeelsFact extends TextFact {
  /**
   * @minimum 1
   * @maximum 5
   */
  readonly score?: number;
  /** Place of the score, for marks and edits. */
  readonly scoreSpan?: Span;
  /** Whose feeling it is, where it is not that of all; never empty. */
  readonly for?: readonly Reference[];
  /** The case in which it is felt. Feelings of one persona or one case stand beside each other, not in time, and count apart. */
  readonly when?: ItemFact;
}

export interface Quantity<Unit extends string> {
  readonly from: number;
  /** Upper end of a range. */
  readonly to?: number;
  readonly unit: Unit;
}

/** Lengths that add up, such as `1 h 30 min`. */
export type Duration = readonly Quantity<DurationUnit>[];

/** What is said of a number: that it is a bound, or not exact. It counts with its number. */
export interface Qualified {
  readonly bound?: 'atLeast' | 'atMost';
  readonly about?: true;
}

export interface DurationFact extends TextFact, Qualified {
  readonly duration?: Duration;
}

export interface WaitFact extends TextFact, Qualified {
  readonly duration?: Duration;
  /** The length as it was typed, in the author's digits and words; empty without one. */
  readonly written: string;
  /** Absent when the line does not say. */
  readonly told?: boolean;
}

export interface NumberFact extends TextFact, Qualified {
  /** The number that counts: of a range its middle. */
  readonly value?: number;
  readonly range?: { readonly from: number; readonly to: number };
}

/** ISO date with year, month or day precision, Christian era. */
export interface DateFact extends TextFact {
  readonly date?: string;
}

export interface LevelFact extends TextFact {
  readonly level?: Level;
}

/** An `effort`: a level, a length, or the size of a shirt, which is no level: an `L` may be large or low. */
export interface EffortFact extends LevelFact, Qualified {
  readonly duration?: Duration;
  readonly size?: Size;
}

/** What an idea brings or how heavy a pain weighs; `for` is whom it concerns, when the author says so. */
export interface ImpactFact extends LevelFact {
  readonly for?: Party;
}

export interface CauseFact extends TextFact {
  readonly cause?: CauseId;
}

/** `text` is the pain without its level; without a level it counts as medium. */
export interface PainFact extends LevelFact {
  readonly levelSpan?: Span;
  readonly cause?: CauseFact;
  readonly impact: readonly ImpactFact[];
}

export interface IdeaFact extends TextFact {
  /**
   * How many pains of the same part are above this idea; from that, the order of pains and ideas can be restored.
   * @minimum 0
   * @asType integer
   */
  readonly painsAbove: number;
  readonly effort?: EffortFact;
  readonly impact: readonly ImpactFact[];
  /** How far it has come. */
  readonly state?: ChoiceFact<IdeaState>;
  /** When it should be done; without a date in words. */
  readonly due?: DateFact;
  readonly ticket: readonly TextFact[];
  readonly answers: readonly Reference[];
}

/** Who does something: a known party with the author's words about it, or these words alone. */
export interface DoneByFact extends ItemFact {
  readonly party?: Party;
}

export interface MomentFact extends TextFact {
  readonly kind: MomentKind;
}

export interface ObjectiveFact extends TextFact {
  readonly kind?: ObjectiveKind;
}

export interface EvidenceFact extends TextFact, Qualified {
  readonly kind?: EvidenceKind;
  /**
   * @minimum 0
   * @asType integer
   */
  readonly count?: number;
  /** Like `DateFact.date`. */
  readonly date?: string;
}

/** Who go for good: a number of people or a share in percent. */
export interface LeavesFact extends TextFact, Qualified {
  /** The number as it was typed, where it says more than the one that counts: a range, a bound, a part of a whole. */
  readonly written?: string;
  /**
   * @minimum 0
   * @asType integer
   */
  readonly count?: number;
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly percent?: number;
}

export type MetricUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'currency'; readonly currency: Currency }
  | { readonly kind: 'duration'; readonly unit: DurationUnit }
  | { readonly kind: 'outOf'; readonly outOf: number }
  | { readonly kind: 'word'; readonly word: string };

export interface MetricValue extends Qualified {
  readonly from: number;
  readonly to?: number;
  readonly unit?: MetricUnit;
  /** By how much something changes, and not how much it is. */
  readonly change?: true;
  /** What is said behind it: in which time, of what, against what. */
  readonly words?: string;
  readonly span: Span;
}

/** `text` is the metric's name as written. */
export interface MetricFact extends TextFact {
  readonly id?: MetricId;
  readonly value?: MetricValue;
  readonly target?: MetricValue;
  readonly before?: MetricValue;
  /** By how much it changes: alone, or beside the values before and now. */
  readonly change?: MetricValue;
}

/**
 * `text` is the named part. With `end` the journey ends here, well; with `lost` it ends here because the customer gives up; with
 * `journey` it goes on in another journey, which has that title.
 */
export interface GoesToFact extends Reference {
  readonly end?: true;
  readonly lost?: true;
  readonly journey?: string;
  readonly when?: TextFact;
  readonly share?: NumberFact;
}

/** `text` is the name of the system. */
export interface SystemFact extends TextFact {
  readonly what?: string;
}

/** A custom row; `name` is absent when there was no separator. */
export interface LaneFact extends TextFact {
  readonly name?: string;
}

/** The plain-text facts about a part, as in the grammar. */
type PartTexts = { readonly [Id in PartTextId]: readonly TextFact[] };

/** The facts that a journey, a stage and a step can all have. */
export interface PartFacts extends PartTexts {
  readonly for: readonly Reference[];
  readonly with: readonly ItemFact[];
  readonly objective: readonly ObjectiveFact[];
  readonly feels: readonly FeelsFact[];
  readonly touchpoint: readonly TouchpointUse[];
  readonly channel: readonly ChannelOfPart[];
  readonly media?: ChoiceFact<Media>;
  readonly device: readonly (ItemFact & { readonly device?: Device })[];
  readonly pain: readonly PainFact[];
  readonly idea: readonly IdeaFact[];
  readonly wait: readonly WaitFact[];
  readonly lasts?: DurationFact;
  readonly moment: readonly MomentFact[];
  readonly importance?: NumberFact;
  readonly satisfied?: NumberFact;
  readonly system: readonly SystemFact[];
  readonly owner: readonly ItemFact[];
  readonly doneBy: readonly DoneByFact[];
  readonly evidence: readonly EvidenceFact[];
  readonly people?: NumberFact;
  readonly leaves: readonly LeavesFact[];
  readonly metric: readonly MetricFact[];
  readonly lane: readonly LaneFact[];
  readonly id?: TextFact;
}

export interface Part extends PartFacts {
  /** Empty when the author wrote none. */
  readonly title: string;
  /** The line that opens the part; absent when it was opened by what is in it. */
  readonly source?: Source;
  /** Last line that belongs to the part, including its steps or stages. */
  readonly lastLine: number;
}

export interface Step extends Part {
  readonly goesTo: readonly GoesToFact[];
  readonly state?: ChoiceFact<RowState>;
}

export interface Stage extends Part {
  /** The stage name in the catalogue, when the title is one of its names in any language. */
  readonly name?: StageNameId;
  readonly countsAs?: ChoiceFact<Phase>;
  readonly goesTo: readonly GoesToFact[];
  readonly state?: ChoiceFact<RowState>;
  readonly steps: readonly Step[];
}

export interface Journey extends Part {
  readonly state?: ChoiceFact<JourneyState>;
  readonly improves?: Reference;
  readonly basedOn?: Reference;
  /** `value` is a built-in model; otherwise `text` names one of the workspace's own. */
  readonly model?: ChoiceFact<ModelId>;
  readonly product?: TextFact;
  readonly author?: TextFact;
  readonly version?: TextFact;
  readonly reviewedBy?: TextFact;
  readonly updated?: DateFact;
  readonly reviewEvery?: DurationFact;
  readonly stages: readonly Stage[];
}

export interface Persona {
  readonly title: string;
  /** Declared in a file other than the one being drawn or checked: its lines are not lines of that one. */
  readonly elsewhere?: true;
  readonly source?: Source;
  readonly lastLine: number;
  readonly who: readonly TextFact[];
  readonly wants: readonly TextFact[];
  readonly worries: readonly TextFact[];
  readonly goal: readonly TextFact[];
  readonly does: readonly TextFact[];
  readonly needs: readonly TextFact[];
  /** What hurts whatever the journey; counts in no figure of one. */
  readonly pain: readonly PainFact[];
  readonly uses: readonly ChannelUse[];
  readonly says: readonly TextFact[];
  readonly value?: ChoiceFact<Level>;
  readonly countsAs?: ChoiceFact<PersonaRank>;
  readonly link: readonly TextFact[];
  readonly note: readonly TextFact[];
  readonly id?: TextFact;
}

export interface CatalogueEntry {
  readonly title: string;
  /** Other names, in any language. */
  readonly names: readonly ItemFact[];
  readonly source: Source;
  readonly id?: TextFact;
  readonly channel: readonly ChannelUse[];
  readonly media?: ChoiceFact<Media>;
  readonly countsAs?: ChoiceFact<Phase>;
  readonly kind?: ChannelKind;
  readonly stages: readonly {
    readonly title: string;
    readonly source: Source;
    readonly countsAs?: ChoiceFact<Phase>;
  }[];
  readonly link: readonly TextFact[];
  readonly note: readonly TextFact[];
}

export interface Catalogue {
  readonly source: Source;
  readonly lists?: CatalogueKind;
  readonly entries: readonly CatalogueEntry[];
}

export interface JourneyFile {
  /** The language of most keywords in the file; English when there are none. */
  readonly language: HumanLanguage;
  readonly journeys: readonly Journey[];
  readonly personas: readonly Persona[];
  readonly catalogues: readonly Catalogue[];
  /** What could not be read, in file order; the checks put it into words. */
  readonly faults: readonly Fault[];
}

/** Something in the text that could not be read. `code` names the check that puts it into words. */
export interface Fault {
  readonly code: FaultCode;
  readonly line: number;
  readonly start: number;
  /** Last line, for a run of lines. */
  readonly lastLine: number;
  readonly end: number;
  /** What the message names: the word, the number, the nearest name, the keyword… */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Faults of reading; each is the code of a check. */
export type FaultCode =
  | 'choice-unknown'
  | 'circular-reference'
  | 'colon-habit'
  | 'conflict-marks'
  | 'date-buddhist-era'
  | 'date-form'
  | 'duplicate-attribute'
  | 'duration-form'
  | 'emotion-out-of-range'
  | 'emotion-without-number'
  | 'empty-value'
  | 'evidence-without-kind'
  | 'id-form'
  | 'importance-range'
  | 'keyword-wrong-place'
  | 'lane-without-name'
  | 'metric-out-of-range'
  | 'metric-units'
  | 'missing-parent'
  | 'nothing-above'
  | 'number-ambiguous'
  | 'number-form'
  | 'percent-range'
  | 'percent-without-sign'
  | 'unit-unknown'
  | 'unknown-keyword'
  | 'wait-without-told'
  | 'channel-unknown';
