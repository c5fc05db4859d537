/** The words of flow, board and opportunities, in the picture and in its text for Mermaid. Numbers come formatted. */
export interface AnalysisWords {
  readonly flow: FlowWords;
  readonly board: BoardWords;
  readonly opportunities: OpportunityWords;
}

interface FlowWords {
  readonly title: string;
  readonly hint: string;
  /** Spoken description of the whole picture. */
  readonly description: (counts: { steps: string; ways: string; exits: string }) => string;
  /** The way forward when none of the conditions of a step holds. */
  readonly otherwise: string;
  /** A way to a name that nothing in the journey has. */
  readonly nowhere: (name: string) => string;
  readonly ends: string;
  /** The way of those who give up, below the step where they do. */
  readonly lost: string;
  /** A way into another journey; `journey` names that journey below a head. */
  readonly goesOnIn: (title: string) => string;
  readonly journey: (title: string) => string;
  readonly when: (condition: string) => string;
  readonly legend: {
    readonly next: string;
    readonly way: string;
    readonly leaves: string;
    readonly unknown: string;
  };
}

interface BoardWords {
  readonly title: string;
  readonly hint: string;
  readonly description: (counts: { stages: string; cards: string }) => string;
  readonly cards: (count: string) => string;
  readonly noTouchpoint: string;
  readonly openPains: (base: { open: string; pains: string }) => string;
}

interface OpportunityWords {
  readonly title: string;
  /** Title when the ranking uses our own estimate (V2). */
  readonly estimateTitle: string;
  /** Title and hint where no pain has an estimate. */
  readonly degreeTitle: string;
  readonly degreeHint: string;
  /** In place of ideas that an entry above lists. */
  readonly ideasAbove: (count: string) => string;
  /** How the estimate is made, with and without numbers of people. */
  readonly formula: (base: { people: string; stage: string }) => string;
  readonly formulaWithoutPeople: string;
  /** What an estimate is good for, and how to get more than that. */
  readonly advice: string;
  readonly scoreHint: string;
  readonly description: (counts: { pains: string; open: string }) => string;
  readonly hurtAxis: string;
  readonly peopleAxis: string;
  readonly importanceAxis: string;
  readonly satisfiedAxis: string;
  readonly estimateLine: (estimate: string) => string;
  readonly scoreLine: (score: string) => string;
  readonly rank: string;
  readonly painAndIdea: string;
  readonly people: string;
  readonly estimate: string;
  readonly score: string;
  readonly writeIdea: string;
  readonly legend: {
    readonly answered: string;
    readonly open: string;
    readonly noPain: string;
    readonly sameEstimate: string;
    readonly borders: string;
  };
  readonly openOfAll: (base: { open: string; pains: string }) => string;
  readonly peopleOfStage: string;
  readonly nobodyCounted: string;
  readonly apart: string;
  readonly apartHelp: string;
  readonly withoutScore: string;
  readonly withoutScoreHelp: string;
  readonly drawnOfAll: (base: { drawn: string; all: string }) => string;
  readonly importanceAndSatisfied: (values: { importance: string; satisfied: string }) => string;
  readonly noFeeling: string;
  readonly noPeople: string;
  /** A position in the ranking, spoken. */
  readonly place: (place: { rank: string; of: string }) => string;
}
