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
  /** What multiplies the number before it. Letters alone count only in this case: a small `m` is a metre or a minute. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Bounds after a number or its unit: `6 months or more`. */
  readonly boundsBehind: Readonly<Record<string, 'atLeast' | 'atMost'>>;
  /** What comes between a number and the scale that it is on: `4 out of 5`. */
  readonly outOf: readonly string[];
  /** What comes between a part and its whole, besides: `1 in 5`. */
  readonly ofWhole: readonly string[];
  /** What is written for the percent sign. */
  readonly percents: readonly string[];
  /** What comes before a value, and between it and the one that it becomes: `from 46 s to 10 s`. */
  readonly changeFrom: readonly string[];
  readonly changeTo: readonly string[];
  /** What starts a remark after a value, with a duration or without: in which time; of what, against what. */
  readonly periods: readonly string[];
  readonly remarks: readonly string[];
  /** What makes a bound of a duration after `target`. */
  readonly within: readonly string[];
  /** Words for people after a count of them, which say nothing more. */
  readonly people: readonly string[];
  /** What reviews are counted in. */
  readonly stars: readonly string[];
  /** Names of the twelve months, in full and short. */
  readonly months: readonly (readonly string[])[];
  /** Words of a date that say nothing besides its numbers. */
  readonly dateParticles: readonly string[];
  /** What a wait's own words begin with when they say that it is announced, or that it is not: read as a sign, and kept as words. */
  readonly announced: readonly string[];
  readonly unannounced: readonly string[];
  /** What joins two who do something, together or one in place of the other. */
  readonly joints: readonly string[];
  /** Customer and staff, both of them. */
  readonly both: readonly string[];
  /** The whole of a condition that means every other case. */
  readonly otherwise: readonly string[];
  /** How a condition starts that needs no word before it. */
  readonly startsOfConditions: readonly string[];
}
