/** What is asked when a new file is created. */
export interface NewFileWords {
  /** The language's own name for itself, and a few of its keywords. */
  readonly ownName: string;
  readonly sample: string;
  readonly askLanguage: string;
  readonly askPersona: string;
  readonly newPersona: string;
}
