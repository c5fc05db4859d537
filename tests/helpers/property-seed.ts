import fc from 'fast-check';

/**
 * Runs before the tests of a file. Properties see the same generated cases in each run, so that only a change makes a test fail,
 * never chance. `JOURNEY_SEED=7 npm test` tries other cases, and `JOURNEY_SEED=random` new ones each time.
 */
const wanted = process.env['JOURNEY_SEED'];
if (wanted !== 'random') {
  fc.configureGlobal({ seed: Number(wanted ?? 20_261_124) });
}
