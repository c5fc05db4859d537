import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { TYPED_TEXTS } from './harness/typed-texts.js';
import type { TypedText } from './harness/typed-texts.js';
import { Typist } from './harness/typist.js';
import { VsCodeServer } from './harness/vscode-server.js';
import { Workbench } from './harness/workbench.js';

type Host = 'node' | 'browser';
type Way = 'keys' | 'clusters' | 'composed' | 'accepting';
type Run = readonly [text: TypedText, way: Way, pace: number];

const README: readonly TypedText[] = ['README en', 'README th', 'README vi'];
const PACES = [60, 150];

/**
 * What is typed in each run of the tests: the README at the fast pace in both hosts, every longer text and each other way of
 * typing in one of them, so that it takes minutes. `JOURNEY_TYPING=all` types everything at every pace in both hosts, which takes
 * hours.
 */
const RUNS: Readonly<Record<Host, readonly Run[]>> =
  process.env['JOURNEY_TYPING'] === 'all' ? { node: everything(), browser: everything() } : chosen();

function chosen(): Readonly<Record<Host, readonly Run[]>> {
  const readme = (way: Way, pace: number): readonly Run[] => README.map((text): Run => [text, way, pace]);
  return {
    node: [
      ['shoes vi', 'keys', 60],
      ...readme('keys', 60),
      ['README vi', 'keys', 150],
      ...readme('accepting', 60),
      ['README th', 'clusters', 60],
    ],
    browser: [
      ['shoes en', 'keys', 60],
      ['shoes th', 'keys', 60],
      ['ferry', 'keys', 150],
      ...readme('keys', 60),
      ['README en', 'accepting', 60],
      ['README vi', 'composed', 60],
    ],
  };
}

function everything(): readonly Run[] {
  const texts = Object.keys(TYPED_TEXTS) as TypedText[];
  const ways: readonly Way[] = ['keys', 'clusters', 'composed', 'accepting'];
  return texts.flatMap((text) => ways.flatMap((way) => PACES.map((pace): Run => [text, way, pace])));
}

describe.each(['node', 'browser'] as const)('typing in the %s host', (host) => {
  let server: VsCodeServer;

  beforeAll(async () => {
    // A user's settings: the harness's own would hide what a list does with Enter.
    server = await VsCodeServer.start({ host, settings: { 'editor.acceptSuggestionOnEnter': 'on' } });
    // The list of files to open is made when the window opens.
    for (const run of RUNS[host]) writeFileSync(path.join(server.folder, fileOf(run)), '');
  });

  afterAll(async () => {
    await server?.stop();
  });

  test.concurrent.for(RUNS[host])(
    'writes what was typed: %s, %s, %i ms',
    { timeout: 3_600_000 },
    async (run, { expect }) => {
      const [text, way, pace] = run;
      const meant = TYPED_TEXTS[text];
      const name = fileOf(run);
      const workbench = await Workbench.open(server, { width: 1800, height: 900 });
      try {
        await workbench.openFile(name);
        await workbench.focusEditor();
        const typist = new Typist(workbench.page, pace);
        if (way === 'keys') await typist.typeKeys(meant);
        if (way === 'clusters') await typist.typeClusters(meant);
        if (way === 'composed') await typist.typeComposed(meant);
        if (way === 'accepting') await typist.typeAccepting(meant);
        await workbench.screenshot(`${name}-${host}`);
        // Spaces at line starts are written in the gap between two keystrokes; after the last one there is such a gap.
        await expect
          .poll(
            async () => {
              await workbench.press('Control+s');
              return server.read(name);
            },
            { interval: 500 },
          )
          .toBe(meant);
        // A busy machine shows some lists too late for the typist.
        if (way === 'accepting') expect(typist.taken).toBeGreaterThan(5);
        expect(workbench.errors).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
  );
});

function fileOf([text, way, pace]: Run): string {
  return `typed-${text.replace(' ', '-')}-${way}-${pace}.journey`;
}
