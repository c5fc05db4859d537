/** What completion says besides the words that it offers. */
export interface CompletionWords {
  /** Beside the date of the day. */
  readonly today: string;
  /** The item that writes every stage of the model that the journey lacks; its help, given their names. */
  readonly missingStages: string;
  readonly missingStagesHelp: (stages: readonly string[]) => string;
  /** Title of a step that is to be filled in. */
  readonly firstStep: string;
  /** Beside a word that another file or line of the workspace uses. */
  readonly used: string;
  /** Beside a brand behind a channel. */
  readonly brand: string;
}
