/** What is asked when a new file is made. */
export interface NewFileWords {
  /** The language by its own name, and a few of its keywords. */
  readonly ownName: string;
  readonly sample: string;
  readonly askLanguage: string;
  readonly askPersona: string;
  readonly newPersona: string;
}
