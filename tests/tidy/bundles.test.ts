import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleFaults, sizeFaults } from '../../scripts/lib/bundle-gates.mjs';
import { renderNotices } from '../../scripts/lib/notices.mjs';
import { ROOT } from './source-files.js';

const SHIPPED = [
  'extension-node',
  'extension-browser',
  'markdown-browser',
  'export-browser',
  'server-node',
  'server-browser',
  'webview',
];
const COMMAND_LINE = ['cli', 'export-browser', 'cli-png'];
const BUNDLES = [...SHIPPED, 'cli', 'cli-png', 'mermaid-plugin', 'mermaid-plugin-script'];
/** What the one Mermaid picture of the preview is drawn with, and some of what must stay out. */
const WANTED_MERMAID = /journeyDiagram/;
const UNWANTED_MERMAID =
  /(?:flowDiagram|sequenceDiagram|ganttDiagram|mindmap|c4Diagram|architectureDiagram|blockDiagram|cytoscape|katex)/i;

/** The build writes it; `npm test` builds before it comes here. */
function metafile(bundle: string): Metafile {
  return JSON.parse(readFileSync(path.join(ROOT, 'dist-meta', `${bundle}.json`), 'utf8')) as Metafile;
}

/** Modules that are at least partly in the bundle. */
function modulesIn(meta: Metafile): string[] {
  return Object.values(meta.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((input) => (inputs[input]?.bytesInOutput ?? 0) > 0),
  );
}

function copiesOf(name: string, modules: readonly string[]): string[] {
  const folder = new RegExp(`^.*node_modules/${name}(?=/)`);
  return [...new Set(modules.flatMap((module) => folder.exec(module)?.[0] ?? []))];
}

/** A metafile as esbuild writes it, with these modules and these imports left to the host. */
function metafileOf(modules: readonly string[], external: readonly string[] = []): Metafile {
  return {
    inputs: {},
    outputs: {
      'out.js': {
        bytes: 1,
        inputs: Object.fromEntries(modules.map((module) => [module, { bytesInOutput: 1 }])),
        imports: external.map((name) => ({ path: name, kind: 'require-call' as const, external: true })),
        exports: [],
      },
    },
  };
}

describe.each(BUNDLES)('bundle %s', (name) => {
  test('passes the gates of the build', () => {
    expect(bundleFaults(name, metafile(name))).toEqual([]);
  });
});

describe('the script of the webview', () => {
  test('may have 450 KB compressed, and other bundles any size', () => {
    // Pseudo-random bytes do not compress.
    const bytes = (count: number): Uint8Array => {
      let state = 1;
      return Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      });
    };
    expect(sizeFaults('webview', bytes(449 * 1024))).toEqual([]);
    expect(sizeFaults('webview', bytes(451 * 1024))).toHaveLength(1);
    expect(sizeFaults('cli', bytes(451 * 1024))).toEqual([]);
  });
});

describe.each(['server-node', 'server-browser'])('bundle %s', (name) => {
  test.each(['vscode-jsonrpc', 'vscode-uri', 'vscode-languageserver-protocol'])('has exactly one %s', (wanted) => {
    expect(copiesOf(wanted, modulesIn(metafile(name)))).toHaveLength(1);
  });
});

describe('the gates of the build', () => {
  test('notice a second copy', () => {
    const two = metafileOf(['node_modules/vscode-jsonrpc/a.js', 'node_modules/x/node_modules/vscode-jsonrpc/a.js']);
    expect(bundleFaults('server-node', two)).toEqual([expect.stringContaining('2 copies of vscode-jsonrpc')]);
  });

  test.each(['cli', 'markdown-browser', 'mermaid-plugin', 'mermaid-plugin-script', 'export-browser', 'webview'])(
    'notice the protocol in %s, which speaks none',
    (name) => {
      for (const module of ['vscode-jsonrpc/lib/a.js', 'vscode-languageserver-protocol/lib/a.js']) {
        expect(bundleFaults(name, metafileOf([`node_modules/${module}`]))).toEqual([expect.stringContaining(module)]);
      }
    },
  );

  test('let what speaks it have it', () => {
    for (const name of ['extension-node', 'extension-browser']) {
      expect(bundleFaults(name, metafileOf(['node_modules/vscode-jsonrpc/a.js']))).toEqual([]);
    }
  });

  test('notice a module of Node in what a browser runs', () => {
    expect(bundleFaults('webview', metafileOf(['src/a.ts'], ['node:fs']))).toEqual([
      expect.stringContaining('node:fs'),
    ]);
    expect(bundleFaults('extension-browser', metafileOf(['src/a.ts'], ['vscode']))).toEqual([]);
  });
});

describe('bundle webview', () => {
  const mermaid = modulesIn(metafile('webview')).filter((module) => module.includes('node_modules/'));

  test('has the parts of Mermaid that its pictures need, and no other diagram', () => {
    expect(mermaid.filter((module) => WANTED_MERMAID.test(module)).length).toBeGreaterThan(0);
    expect(mermaid.filter((module) => UNWANTED_MERMAID.test(module))).toEqual([]);
  });

  test('has nothing of the server', () => {
    expect(mermaid.filter((module) => /node_modules\/(?:langium|chevrotain|vscode-)/.test(module))).toEqual([]);
  });
});

describe('notices', () => {
  const packages = (bundles: readonly string[]): string[] => {
    const folders = bundles
      .flatMap((bundle) => modulesIn(metafile(bundle)))
      .flatMap((module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? []);
    return [...new Set(folders)].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      return `${name} ${version}`;
    });
  };

  test.each([{ bundles: SHIPPED }, { bundles: COMMAND_LINE }])('name every package in $bundles', ({ bundles }) => {
    const notices = renderNotices(bundles);
    expect(packages(bundles).length).toBeGreaterThan(3);
    expect(packages(bundles).filter((name) => !notices.includes(name))).toEqual([]);
  });

  test('name fonts and icons, which are no modules', () => {
    const notices = renderNotices(SHIPPED);
    expect(notices).toContain('SIL OPEN FONT LICENSE');
    expect(notices).toMatch(/Lucide/);
    expect(notices).toMatch(/Feather/);
  });
});
