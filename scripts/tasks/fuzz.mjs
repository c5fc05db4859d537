/** The long run over mutated texts: `npm run fuzz -- --seed 7 --count 20000`. */
import { runBundled } from '../lib/run-bundled.mjs';

process.exitCode = await runBundled('scripts/fuzz.ts', process.argv.slice(2));
