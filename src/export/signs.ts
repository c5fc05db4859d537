/** A sign that people write and the shipped fonts lack, as lines on a grid of 1000 per em, the baseline at 0, upwards negative. */
export interface Sign {
  readonly d: string;
  /** The advance width. */
  readonly advance: number;
  readonly filled?: true;
}

const STAR = 'M500 -760L588 -541L824 -525L642 -374L701 -145L500 -271L299 -145L358 -374L176 -525L412 -541Z';

/** Signs by their letter. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  '\u2190': { d: 'M900 -340L120 -340M380 -560L120 -340L380 -120', advance: 1000 },
  '\u2191': { d: 'M400 0L400 -700M180 -460L400 -700L620 -460', advance: 800 },
  '\u2192': { d: 'M100 -340L880 -340M620 -560L880 -340L620 -120', advance: 1000 },
  '\u2193': { d: 'M400 0L400 -700M180 -240L400 0L620 -240', advance: 800 },
  '\u2194': { d: 'M100 -340L900 -340M320 -540L100 -340L320 -140M680 -540L900 -340L680 -140', advance: 1000 },
  '\u21d2': { d: 'M100 -430L740 -430M100 -250L740 -250M580 -560L880 -340L580 -120', advance: 1000 },
  '\u2248': {
    d: 'M80 -400Q200 -500 290 -430Q380 -360 500 -460M80 -220Q200 -320 290 -250Q380 -180 500 -280',
    advance: 580,
  },
  '\u2260': { d: 'M80 -440L500 -440M80 -260L500 -260M400 -600L180 -100', advance: 580 },
  '\u2264': { d: 'M500 -620L90 -420L500 -220M90 -80L500 -80', advance: 580 },
  '\u2265': { d: 'M80 -620L490 -420L80 -220M80 -80L490 -80', advance: 580 },
  '\u2605': { d: STAR, advance: 1000, filled: true },
  '\u2606': { d: STAR, advance: 1000 },
  '\u2713': { d: 'M120 -300L340 -60L760 -640', advance: 860 },
  '\u2714': { d: 'M120 -300L340 -60L760 -640', advance: 860 },
  '\u2717': { d: 'M160 -600L640 -60M640 -600L160 -60', advance: 800 },
};
