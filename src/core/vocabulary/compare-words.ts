/** The words of a map that is drawn over another: improved over current, actual over plan. Numbers come formatted. */
export interface CompareWords {
  readonly improves: (title: string) => string;
  /** The same of a map that describes a single stage. */
  readonly improvesOneStage: (title: string) => string;
  /** The same of a map with stages whose steps are those of its base. */
  readonly improvesSteps: (title: string) => string;
  readonly basedOn: (title: string) => string;
  /** In the header of every improved map. */
  readonly expectations: string;
  /** Marks of steps. */
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly missing: string;
  readonly failing: string;
  readonly unplanned: string;
  /** Marks of pains, waits and metrics. */
  readonly gone: string;
  readonly isNew: string;
  /** What something was before, read out and on hover. */
  readonly before: (text: string) => string;
  /** Which lanes of a step have changed. */
  readonly differs: (lanes: string) => string;
  /** The feeling of the counterpart, read out. */
  readonly feltBefore: (feeling: { score: string; words: string }) => string;
  readonly difference: (difference: string) => string;
  readonly figures: {
    readonly feeling: (values: { now: string; before: string }) => string;
    readonly buy: string;
    readonly reachEnd: string;
    readonly waiting: (notTold: { count: number; shown: string }) => string;
    readonly pains: (count: string) => string;
    readonly painsBase: (counts: { gone: string; added: number; shown: string; open: string }) => string;
    readonly steps: (count: string) => string;
    readonly stepsBase: (counts: { added: string; removed: string; changed: string }) => string;
    readonly planBase: (counts: { unplanned: string; missing: string; failing: string }) => string;
    readonly lowest: string;
    readonly belowNeutral: (steps: { count: number; shown: string }) => string;
    readonly handOffs: (count: string) => string;
    readonly handOffsBase: (difference: number, shown: string) => string;
  };
  /** Meanings of signs, at the foot of the map. */
  readonly legend: {
    readonly improved: string;
    readonly current: string;
    readonly actual: string;
    readonly plan: string;
    readonly difference: string;
    readonly worse: string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly missing: string;
    readonly failing: string;
    readonly unplanned: string;
    readonly gone: string;
    readonly before: string;
  };
}
