/**
 * Numbers, months and the little words around them as people write them out, for fixes that convert them to the form that is
 * read. All of them lower case, NFC.
 */
export interface SaidInWords {
  /** Numbers in words; a half goes before its unit. */
  readonly numbers: Readonly<Record<string, number>>;
  /** An extra half after a unit: `a day and a half`. */
  readonly halves: readonly string[];
  /** What comes between the ends of a range in words, or between two lengths of which one is meant. */
  readonly ranges: readonly string[];
  /** Names of the twelve months, in full and short. */
  readonly months: readonly (readonly string[])[];
  /** Words of a date that say nothing besides its numbers. */
  readonly dateParticles: readonly string[];
  /** The whole of a condition that means every other case. */
  readonly otherwise: readonly string[];
}
