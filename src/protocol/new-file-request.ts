import type { NamesTaken } from '../core/edit/first-journey.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';

/** Client → server: what a new file should know about the files next to it. Answered once these have been read. */
export const NEW_FILE_REQUEST = 'journey/newFile';

export interface NewFileParams {
  /** The journey file that its author looks at. */
  readonly near?: string;
}

export interface NewFileFacts {
  /** What the configuration says, else the language of the file nearby, else the one language of all files; absent when unknown. */
  readonly language?: HumanLanguage;
  /** Personas that a journey can be for, in the order of their files. */
  readonly personas: readonly { readonly title: string; readonly uri: string; readonly language: HumanLanguage }[];
  readonly taken: NamesTaken;
}
