/** The words of the views of emotions and of people. Numbers come formatted; names of steps, stages and people as the author wrote them. */
export interface ChartWords {
  readonly emotion: EmotionWords;
  readonly funnel: FunnelWords;
}

interface EmotionWords {
  readonly title: string;
  /** How to read the curves; `expected` is an improved journey without its base (D4). */
  readonly hint: (shown: {
    improved: boolean;
    current: boolean;
    plan: boolean;
    expected: boolean;
    others: boolean;
  }) => string;
  /** Names of the levels, 1 very bad to 5 very good. */
  readonly levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly description: (counts: { known: string; steps: string; curves: string }) => string;
  readonly stageMean: string;
  readonly stageMeanSpoken: (mean: { stage: string; mean: string; base: string }) => string;
  readonly ofSteps: (base: { known: string; steps: string }) => string;
  /** What a value is based on if it was written for a stage as a whole. */
  readonly ofWholeStage: string;
  /** Pills in the chart; without a step when there is no room for it. */
  readonly lowest: (point: { score: string; step: string }) => string;
  readonly highest: (point: { score: string; step: string }) => string;
  readonly fall: (change: string) => string;
  /** Names of curves in the legend. */
  readonly curve: (curve: { persona: string; state: string; base: string }) => string;
  readonly matchedSteps: (steps: string) => string;
  readonly matchedExpected: (steps: string) => string;
  readonly spokenPoint: (point: { curve: string; step: string; felt: string }) => string;
  readonly moreCurves: (count: string) => string;
  readonly withoutNumber: string;
  readonly mean: (mean: string) => string;
  readonly meanBase: (base: { known: string; steps: string }) => string;
  readonly meanOther: (other: { state: string; mean: string; steps: string; expected: boolean }) => string;
  readonly lowestTitle: (point: { score: string; step: string }) => string;
  readonly highestTitle: (point: { score: string; step: string }) => string;
  readonly lowestOf: (known: string) => string;
  readonly alsoAt: (point: { score: string; steps: string }) => string;
  readonly waits: (wait: { length: string; told: boolean | undefined }) => string;
  readonly openPains: (counts: { open: string; pains: string }) => string;
  readonly painsAnswered: (pains: string) => string;
  readonly noPain: string;
  readonly fallTitle: (change: string) => string;
  /** Instead of a mean where the feelings of a stage are in words without a number. */
  readonly onlyWords: string;
  /** The same where both feelings are those of one step or stage. */
  readonly fallWithin: (fall: { place: string; fromScore: string; toScore: string }) => string;
  readonly fallBase: (fall: { from: string; fromScore: string; to: string; toScore: string }) => string;
  readonly peakTitle: (mean: string) => string;
  readonly peakBase: (peak: { peak: string; end: string }) => string;
  readonly otherWorse: (other: { name: string; mean: string }) => string;
  readonly otherBetter: (other: { name: string; mean: string }) => string;
  readonly otherAlike: (other: { name: string; mean: string }) => string;
  readonly otherBase: (base: { lower: string; higher: string; both: string }) => string;
  readonly farthest: (step: { step: string; here: string; there: string }) => string;
  readonly worseTitle: (steps: string) => string;
  readonly worseBase: (worse: { step: string; before: string; after: string; both: string }) => string;
}

interface FunnelWords {
  readonly title: string;
  readonly hint: string;
  readonly description: (counts: { known: string; stages: string }) => string;
  readonly people: string;
  /** The same after a number, which comes formatted. */
  readonly peopleAfter: (number: string) => string;
  readonly ofAll: (share: string) => string;
  readonly noNumber: string;
  readonly steps: (count: string) => string;
  readonly goOn: (share: string) => string;
  readonly goNoFurther: (people: string) => string;
  readonly moreCame: (people: string) => string;
  readonly allGoOn: string;
  readonly noReason: string;
  /** A line of the file about who leaves, if they are some of those who go no further. */
  readonly ofThem: (leave: { people: string; reason: string }) => string;
  readonly reasonNotGiven: string;
  readonly spokenStage: (stage: { title: string; people: string; ofAll: string }) => string;
  readonly spokenShare: (share: { from: string; to: string; share: string }) => string;
  readonly smallest: string;
  readonly bottleneck: (stages: { from: string; to: string }) => string;
  readonly bottleneckBase: (base: { share: string; lost: string; shares: string }) => string;
  readonly whole: (share: string) => string;
  readonly wholeBase: (base: { people: string; all: string; stage: string }) => string;
  readonly bought: (share: string) => string;
  readonly back: string;
  readonly backBase: (way: { step: string; stage: string; share: string }) => string;
  readonly backMore: (count: string) => string;
  readonly worst: (stage: string) => string;
  readonly worstBase: (base: { score: string; step: string }) => string;
  readonly worstShare: (share: string) => string;
}
