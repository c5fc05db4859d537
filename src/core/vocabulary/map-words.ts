import type { MomentKind } from './catalogue.js';

/**
 * The words of the map that name figures, marks and places; `Labels` has those that the preview shares. Numbers come formatted.
 */
export interface MapWords {
  /** Follows "…" where a card is cut. */
  readonly more: string;
  readonly figures: {
    readonly ofFive: string;
    readonly meanFeeling: (base: { known: string; steps: string }) => string;
    /** What a mean rests on besides steps, and what counts apart from it: words without a number, one persona or case. */
    readonly alsoFelt: (base: { wholes: number; fromWords: number; apart: number }) => readonly string[];
    readonly buy: (base: { people: string }) => string;
    readonly reachEnd: (base: { people: string }) => string;
    readonly goOn: string;
    readonly smallestShare: (stages: { from: string; to: string }) => string;
    readonly waiting: string;
    /** How many waits are not announced; when none is known not to be, how many are. */
    readonly waitsNotTold: (base: { told: string; notTold: string; waits: string }) => string;
    readonly ofPains: (base: { pains: string }) => string;
    readonly painsWithoutIdea: (base: { open: string }) => string;
    /** The same when none is without: after the number of all pains. */
    readonly painsWithIdea: (base: { pains: string }) => string;
    readonly handOffs: (base: { handOffs: string }) => string;
    readonly betweenOwners: (base: { owners: string }) => string;
  };
  /** The case in which something is felt, in the author's words: "if the seat is free". */
  readonly inCase: (words: string) => string;
  /** Where the score of a feeling comes from that has words alone. */
  readonly fromWord: (score: string) => string;
  readonly reviewEvery: (duration: string) => string;
  readonly expects: string;
  readonly doneWhen: string;
  readonly says: string;
  readonly effort: (effort: string) => string;
  readonly impact: (impact: string) => string;
  /** A date in words, or the words of the author. */
  readonly due: (when: string) => string;
  readonly goesTo: (title: string) => string;
  /** Replaces the ways beyond those that are drawn; `openFlow` is read out after it if pressing it does that. */
  readonly moreLinks: (count: number) => string;
  readonly openFlow: string;
  readonly leaves: (text: { people: string; reason: string }) => string;
  readonly noTarget: string;
  readonly ideaAt: (place: string) => string;
  readonly stepNumber: (step: string) => string;
  readonly stagePlace: (place: { stage: string; stages: string; title: string }) => string;
  readonly description: (counts: { stages: string; steps: string; persona: string }) => string;
  readonly persona: string;
  readonly figuresTitle: string;
  readonly peopleEnter: (people: string) => string;
  readonly lowestPoint: string;
  readonly highestPoint: string;
  /** What a moment is called above its star. */
  readonly moments: Readonly<Record<MomentKind, string>>;
  /** What a picture leaves out, with its lines. */
  readonly notDrawn: (facts: { count: string; lines: string }) => string;
  /** Why a picture that a link names is not drawn; the words of a missing one are followed by its path. */
  readonly pictureFaults: Readonly<
    Record<'missing' | 'tooLarge' | 'unreadable' | 'kind' | 'webp' | 'outside' | 'web', string>
  >;
  readonly bars: { readonly low: string; readonly medium: string; readonly high: string };
}
