/** Removes what was built. `--all` also removes the downloaded editors. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/run.mjs';

const built = ['dist', 'dist-meta', 'THIRD-PARTY-NOTICES.txt', '.cache/package', '.cache/smoke'];
const fetched = ['.cache'];
for (const folder of process.argv.includes('--all') ? [...built, ...fetched] : built) {
  await rm(path.join(root, folder), { recursive: true, force: true });
}
