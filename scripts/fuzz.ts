/**
 * The long run over mutated texts: reader, checks, views, painters, edits and fixes. `npm run fuzz -- --seed 7 --count 20000`;
 * the same seed tries the same texts. Ends with an error if something was found.
 */
import { parseArgs } from 'node:util';
import { troublesOf, unsoundOf } from '../tests/helpers/fuzz/run.js';

/** Number of kinds of faults that are shown in full. */
const MOST_SHOWN = 50;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '5000' } },
});
const seed = Number(values.seed);
const count = Number(values.count);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('--seed and --count are whole numbers.');
  process.exit(2);
}

let fixes = 0;
const found = new Map<string, { readonly first: string; times: number }>();
for (let index = 0; index < count; index++) {
  const tried = unsoundOf(seed, index);
  fixes += tried.fixes;
  for (const trouble of [...troublesOf(seed, index), ...tried.unsound]) {
    const kind = trouble.split('\n')[0] ?? '';
    const known = found.get(kind);
    if (known) known.times++;
    else found.set(kind, { first: `text ${index}: ${trouble}`, times: 1 });
  }
}
for (const { first, times } of [...found.values()].slice(0, MOST_SHOWN)) console.log(`\n${times} × ${first}`);
console.log(`\nseed ${seed}: ${count} texts, ${fixes} fixes, ${found.size} kinds of faults`);
if (found.size > 0) process.exitCode = 1;
