import fc from 'fast-check';
import { cases } from './effort.js';

/**
 * Runs before the tests of a file. Properties see the same generated cases in each run, so that only a change makes a test fail,
 * never chance. `JOURNEY_SEED=7 npm test` tries other cases, and `JOURNEY_SEED=random` new ones each time.
 * How many: fast-check's hundred unless a property names a number, and fewer of all of them in the fast lane.
 */
const wanted = process.env['JOURNEY_SEED'];
fc.configureGlobal({
  numRuns: cases(100),
  ...(wanted !== 'random' && { seed: Number(wanted ?? 20_261_124) }),
});
