/** What is said about a `journey.config.json` that cannot be used; it follows the sentence of `config-invalid`. */
export interface ConfigWords {
  /** It is UTF-16 or something else that is not UTF-8. */
  readonly encoding: string;
  /** Something has its name, but it is a pipe, a folder, too large, or access is denied. */
  readonly unreadable: string;
  /** `lanes` is not a list of names. */
  readonly lanesForm: (allowed: string) => string;
  readonly languageForm: (allowed: string) => string;
  readonly unknownLane: (lane: { readonly name: string; readonly allowed: string }) => string;
}
