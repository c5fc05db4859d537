import { globSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** Maps that ship, and maps in the form of real ones, as paths from the root of the project. */
export const EXAMPLES = globSync('examples/*.journey', { cwd: ROOT }).sort();
export const PRACTICE = globSync('tests/fixtures/practice/*.journey', { cwd: ROOT }).sort();
