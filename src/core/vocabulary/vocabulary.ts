import type { FeelingWords } from './feeling-words.js';
import type { KeywordId } from './keyword.js';
import type {
  CatalogueKind,
  CauseId,
  ChannelKind,
  Currency,
  Device,
  DurationUnit,
  Ending,
  EvidenceKind,
  IdeaState,
  JourneyState,
  Level,
  Media,
  ModelId,
  MomentKind,
  ObjectiveKind,
  Particle,
  Party,
  PersonaRank,
  Phase,
  RowState,
  Size,
  StageNameId,
} from './catalogue.js';
import type { HUMAN_LANGUAGES } from './human-languages.generated.js';
import type { ChannelId } from './channels.js';
import type { TouchpointId } from './touchpoints.js';
import type { MetricId } from './metrics.js';
import type { Messages } from './messages.js';
import type { Labels } from './labels.js';
import type { Snippet } from './snippets.js';

/** The human languages that the language supports; each is one folder next to this file. */
export type HumanLanguage = (typeof HUMAN_LANGUAGES)[number];

/** Spellings of one thing, NFC; the first is the one that is written, completed and shown. Never empty. */
export type Names = readonly [string, ...string[]];

/** Every word for a closed set of values, by set and value. */
export interface FixedWords {
  readonly level: Record<Level, Names>;
  readonly size: Record<Size, Names>;
  readonly media: Record<Media, Names>;
  readonly channelKind: Record<ChannelKind, Names>;
  readonly journeyState: Record<JourneyState, Names>;
  readonly rowState: Record<RowState, Names>;
  readonly ideaState: Record<IdeaState, Names>;
  readonly party: Record<Party, Names>;
  readonly personaRank: Record<PersonaRank, Names>;
  readonly device: Record<Device, Names>;
  readonly moment: Record<MomentKind, Names>;
  readonly objective: Record<ObjectiveKind, Names>;
  readonly evidence: Record<EvidenceKind, Names>;
  readonly phase: Record<Phase, Names>;
  readonly model: Record<ModelId, Names>;
  readonly catalogueKind: Record<CatalogueKind, Names>;
  readonly durationUnit: Record<DurationUnit, Names>;
  readonly currency: Record<Currency, Names>;
  readonly particle: Record<Particle, Names>;
  readonly ending: Record<Ending, Names>;
}
export type FixedWordSet = keyof FixedWords;

export interface CauseWords {
  readonly names: Names;
  /** The question that shows whether this is the cause. */
  readonly question: string;
  /** Ideas to offer, those that remove the cause first. */
  readonly ideas: readonly string[];
}

/** One sentence for hover and completion, and a sample value. */
export interface KeywordHelp {
  readonly text: string;
  readonly sample: string;
}

/** Everything that a human language says. Adding a language means adding one of these. */
export interface Vocabulary {
  readonly code: HumanLanguage;
  /** The language's own name for itself. */
  readonly name: string;
  /** What the product writes between keyword and value, before the space: the Thai keyboard has no colon. */
  readonly colon: ':' | '';
  /** For dates as `Intl` writes them, with ASCII digits. */
  readonly locale: string;
  /** Tests whether a name is in this language, by its letters. */
  readonly letters: RegExp;
  /** The mark before a fraction. The other one of the two separates thousands. */
  readonly decimalMark: '.' | ',';
  /** Whether its letters stack marks on marks, and so need taller lines. */
  readonly tall: boolean;
  /** Letters that no other language of the list uses. */
  readonly ownLetters?: RegExp;
  /** The currency that its readers use; completion offers it first. */
  readonly currency: Currency;
  readonly keywords: Record<KeywordId, Names>;
  readonly keywordHelp: Record<KeywordId, KeywordHelp>;
  /** Words people write that are not keywords but mean one: `emotion` for `feels`. Lower case, NFC. */
  readonly mistakenKeywords: Readonly<Record<string, KeywordId>>;
  readonly words: FixedWords;
  readonly stageNames: Record<StageNameId, Names>;
  readonly touchpoints: Record<TouchpointId, Names>;
  readonly channels: Record<ChannelId, Names>;
  readonly metrics: Partial<Record<MetricId, Names>>;
  readonly causes: Record<CauseId, CauseWords>;
  readonly feelings: FeelingWords;
  readonly messages: Messages;
  readonly labels: Labels;
  readonly snippets: readonly Snippet[];
}
