/**
 * The words of a map that is drawn small, stacked or in part, and of suggestions for what to write next. Numbers come formatted.
 */
export interface DensityWords {
  /** Under the title of an overview. */
  readonly overview: (counts: { stages: number; steps: number }) => string;
  readonly foldedLanes: (lanes: { count: number; names: string }) => string;
  /** Head of the row that sums up a stage. */
  readonly stageInShort: string;
  readonly noPains: string;
  readonly pains: (counts: { pains: number; open: number }) => string;
  readonly meanFeeling: (mean: string) => string;
  readonly people: (people: string) => string;
  readonly goOn: (people: { share: string; from: string }) => string;
  /** Name of a point of the curve: what it is, the number of its step, its title. */
  readonly named: (point: { name: string; step: string; title: string }) => string;
  /** Heading of a stage that is opened below its overview. */
  readonly opened: (stage: { stage: number; stages: number; title: string }) => string;
  readonly openedSteps: (steps: { from: number; to: number }) => string;
  readonly openStage: (title: string) => string;
  readonly previousStage: string;
  readonly nextStage: string;
  readonly close: string;
  readonly fold: (lane: string) => string;
  readonly unfold: (lane: { name: string; facts: number }) => string;
  readonly addIdea: string;
  /** The corner of a map that is wider than its window (K2). */
  readonly stepsInSight: (steps: { from: number; to: number; steps: number }) => string;
  readonly next: NextWords;
}

/** What could be written next: a short name for the button, with the part that it belongs to if there is one. */
export interface NextWords {
  readonly title: string;
  readonly help: string;
  /** What is read out for a button; `line` is what it writes. */
  readonly button: (line: { text: string; line: string }) => string;
  readonly persona: string;
  readonly goal: string;
  readonly feels: (step: string) => string;
  readonly painAtLowest: string;
  readonly pain: string;
  readonly idea: (pain: string) => string;
  readonly wait: (step: string) => string;
  readonly touchpoint: (step: string) => string;
  readonly thinks: string;
  readonly owner: (stage: string) => string;
  readonly people: string;
  /** The placeholder in the line until the author types over it. */
  readonly samples: NextSamples;
}

export interface NextSamples {
  readonly persona: string;
  readonly goal: string;
  readonly feels: string;
  readonly pain: string;
  readonly idea: string;
  readonly wait: string;
  readonly touchpoint: string;
  readonly thinks: string;
  readonly owner: string;
  readonly people: string;
}
