/** What completion says besides the words that it offers. */
export interface CompletionWords {
  /** Shown with the current date. */
  readonly today: string;
  /** The item that writes every stage of the model that the journey lacks; its help, given their names. */
  readonly missingStages: string;
  readonly missingStagesHelp: (stages: readonly string[]) => string;
  /** Title of a step that is still to be filled in. */
  readonly firstStep: string;
  /** Shown with a word that another file or line of the workspace uses. */
  readonly used: string;
  /** Shown with a brand after a channel. */
  readonly brand: string;
}
