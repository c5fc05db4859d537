import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Uri as VsCodeUri } from 'vscode';
import { controlWordsOf } from '../../src/core/vocabulary/all-control-words.js';
import { MANIFEST_WORDS } from '../../src/core/vocabulary/all-manifest-words.js';
import { viewWordsOf } from '../../src/core/vocabulary/all-view-words.js';
import { HUMAN_LANGUAGES } from '../../src/core/vocabulary/human-languages.generated.js';
import type { PreviewHost } from '../../src/extension/preview/preview.js';
import { DEEDS, VIEWS } from '../../src/protocol/preview-messages.js';
import { FakeDocument, FakeEditor, Uri, world } from './fake-vscode.js';
import type { FakePanel } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { PreviewManager } = await import('../../src/extension/preview/preview-manager.js');
const { deedCommands } = await import('../../src/extension/commands/picture-deeds.js');

const URI = 'file:///w/a.journey';

beforeEach(() => world.reset());

function create(): { commands: Readonly<Record<string, () => void>>; panel: () => FakePanel } {
  const host: Partial<PreviewHost> = {
    requestModel: () => new Promise(() => undefined),
    isServerRunning: () => true,
    painted: () => undefined,
    log: () => undefined,
    renderPage: () => '<html>',
    titleOf: () => '',
  };
  // The fakes have what is used of the API, which the compiler cannot know.
  const manager = new PreviewManager(host as PreviewHost, Uri.parse('file:///extension') as object as VsCodeUri);
  const document = new FakeDocument(Uri.parse(URI), ['journey: A']);
  world.documents.push(document);
  world.activeEditor = new FakeEditor(document, 1);
  return {
    commands: deedCommands(manager),
    panel: () => world.panels[0] ?? expect.fail('no preview'),
  };
}

function asked(panel: FakePanel): readonly unknown[] {
  return panel.posted.flatMap((message) => {
    const each = message as { type: string; deed?: unknown };
    return each.type === 'asked' ? [each.deed] : [];
  });
}

test('every deed has one command', () => {
  const { commands, panel } = create();
  for (const run of Object.values(commands)) run();
  panel().say({ type: 'ready' });
  panel().say({ type: 'painted', uri: URI, version: 1 });
  expect(asked(panel())).toEqual([...DEEDS]);
});

test('opens a preview to the side, whose page does it with its first picture and from then on at once', () => {
  const { commands, panel } = create();
  commands['journey.showFunnel']?.();
  expect(world.panels).toHaveLength(1);
  panel().say({ type: 'ready' });
  expect(asked(panel())).toEqual([]);
  panel().say({ type: 'painted', uri: URI, version: 1 });
  expect(asked(panel())).toEqual(['funnel']);
  commands['journey.zoomIn']?.();
  expect(world.panels).toHaveLength(1);
  expect(asked(panel())).toEqual(['funnel', 'zoom-in']);
});

test.each(HUMAN_LANGUAGES)('in %s commands and buttons have the same names', (language) => {
  const titles = MANIFEST_WORDS[language];
  const { names, hints } = viewWordsOf(language);
  const shown: readonly (readonly [keyof typeof titles, string])[] = [
    ...VIEWS.map((view) => {
      const word = view === 'mermaid-journey' ? 'Mermaid' : view;
      return [`command.show${word[0]?.toUpperCase()}${word.slice(1)}` as keyof typeof titles, names[view]] as const;
    }),
    ['command.copyAsImproved', hints.improved.action],
    ['command.chooseLanes', controlWordsOf(language).lanes.name],
    ['command.pinPreview', controlWordsOf(language).pin],
    ['command.unpinPreview', controlWordsOf(language).unpin],
  ];
  for (const [key, name] of shown) expect(titles[key]?.toLowerCase()).toContain(name.toLowerCase());
});

test('keys can be bound to each of them, in a journey and in a preview', () => {
  const { commands } = create();
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { menus: { commandPalette: readonly { command: string; when?: string }[] } };
  };
  for (const command of Object.keys(commands)) {
    const entry = contributes.menus.commandPalette.find((each) => each.command === command);
    expect(entry?.when, command).toBe("editorLangId == journey || activeWebviewPanelId == 'journey.preview'");
  }
});
