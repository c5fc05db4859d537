import type { ValueForm } from './keyword.js';

/** The words of the one-page cheat sheet, besides keywords, samples and fixed words. */
export interface CheatSheetWords {
  readonly title: string;
  /** What a line is, one sentence each. */
  readonly lines: readonly string[];
  readonly example: string;
  readonly keywords: string;
  readonly keyword: string;
  readonly standsIn: string;
  readonly value: string;
  readonly sample: string;
  readonly fixedWords: string;
  readonly behind: string;
  readonly words: string;
  /** The place of what belongs inside nothing else. */
  readonly file: string;
  /** Marks a keyword that may appear once in its owner. */
  readonly once: string;
  readonly forms: Readonly<Record<ValueForm, string>>;
}
