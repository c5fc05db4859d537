/** Writes what exported pages present themselves with: `node scripts/generate-presenting.mjs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/run.mjs';
import { PRESENTING_FILE, presentingFile } from './presenting-file.mjs';

writeFileSync(path.join(root, PRESENTING_FILE), await presentingFile());
