/** Writes the JSON Schema of the model, for readers and for the core: `node scripts/generate-schema.mjs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
// The schema generator uses a compiler that cannot be bundled: the bundle is written where Node finds its packages.
const outfile = path.join(root, '.cache/generate-schema.mjs');
await build({
  entryPoints: [path.join(root, 'scripts/generate-schema.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile,
});
const { generateSchema, schemaModuleText, schemaText, SCHEMA_FILE, SCHEMA_MODULE } = await import(
  pathToFileURL(outfile).href
);
rmSync(outfile);
const schema = generateSchema(root);
for (const [file, text] of [
  [SCHEMA_FILE, schemaText(schema)],
  [SCHEMA_MODULE, schemaModuleText(schema)],
]) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
