/** What is said of a `journey.config.json` that cannot be used; it stands behind the sentence of `config-invalid`. */
export interface ConfigWords {
  /** `lanes` is not a list of names. */
  readonly lanesForm: (allowed: string) => string;
  readonly languageForm: (allowed: string) => string;
  readonly unknownLane: (lane: { readonly name: string; readonly allowed: string }) => string;
}
