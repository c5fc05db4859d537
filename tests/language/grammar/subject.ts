/** Our code with another grammar: bundled once, run again with the tables of each. */
import path from 'node:path';
import { compileFunction } from 'node:vm';
import * as langium from 'langium';
import * as langiumGrammar from 'langium/grammar';
import * as languageServer from 'vscode-languageserver';
import * as uri from 'vscode-uri';
import { build } from 'esbuild';
import type { GrammarTables } from '../../../scripts/grammar-tables.js';
import type * as Probe from './probe.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const PACKAGES: Readonly<Record<string, unknown>> = {
  langium,
  'langium/grammar': langiumGrammar,
  'vscode-languageserver': languageServer,
  'vscode-uri': uri,
};

type Run = (tables: GrammarTables, require: (name: string) => unknown, module: { exports: object }) => void;

/** Returns the probe of our code with other tables. */
export async function bundledProbe(): Promise<(tables: GrammarTables) => typeof Probe> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/language/grammar/probe.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    write: false,
    plugins: [
      {
        name: 'tables of another grammar',
        setup(plugin) {
          plugin.onLoad({ filter: /keyword\.generated\.ts$/ }, () => ({
            contents:
              'export const { keywords: KEYWORDS, levels: DEPTHS, asides: ASIDES, catalogues: CATALOGUES, texts: PART_TEXTS } = journeyTables;',
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  // Compiled once; each call runs all modules again, so that what they keep belongs to its tables.
  const run = compileFunction(code, ['journeyTables', 'require', 'module']) as Run;
  return (tables) => {
    const module = { exports: {} };
    run(tables, (name) => PACKAGES[name], module);
    return module.exports as typeof Probe;
  };
}
