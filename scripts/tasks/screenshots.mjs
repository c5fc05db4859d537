/**
 * Draws the pictures of tests/visual with the built page and compares them with the expected ones. With `--update` the current
 * ones become the expected ones, those that no longer exist are removed, and docs/gallery.md is regenerated. Other arguments
 * select test files.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadBundled } from '../lib/load-bundled.mjs';
import { mustEndWell, root, run } from '../lib/run.mjs';
import { runTests } from '../lib/vitest.mjs';

const update = process.argv.includes('--update');
const filters = process.argv.slice(2).filter((argument) => argument !== '--update');
await mustEndWell(run(process.execPath, ['esbuild.mjs', '--production']), 'The build');
if (update) {
  await runTests('visual', { JOURNEY_SCREENSHOTS: 'update' }, ['tests/visual/pictures.test.ts']);
  await writeGallery();
}
const { passed, failed } = await runTests('visual', {}, filters);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function writeGallery() {
  /** @type {{ GALLERY_PICTURES: readonly string[], renderGallery: () => string }} */
  const { GALLERY_PICTURES, renderGallery } = await loadBundled('tests/visual/gallery.ts');
  const folder = path.join(root, 'docs/gallery');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of GALLERY_PICTURES) {
    await copyFile(path.join(root, 'tests/visual/__screenshots__', `${name}.png`), path.join(folder, `${name}.png`));
  }
  await writeFile(path.join(root, 'docs/gallery.md'), renderGallery());
}
