/**
 * The fast lane: the tests of what a journey means, `core` and `language`, with few cases of each property, in one process
 * that reads each module once. For each save; `npm test` tries all. Usage: npm run test:fast [-- FILTER …]
 */
import { runTests } from '../lib/vitest.mjs';

const filters = process.argv.slice(2);
const { passed, failed } = await runTests('unit', { JOURNEY_EFFORT: 'fast' }, [
  '--no-isolate',
  '--maxWorkers=1',
  ...(filters.length > 0 ? filters : ['tests/core', 'tests/language']),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
