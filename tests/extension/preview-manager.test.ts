import { beforeEach, expect, test, vi } from 'vitest';
import type { Uri as VsCodeUri, TextEditor, WebviewPanel } from 'vscode';
import type { PreviewHost } from '../../src/extension/preview/preview.js';
import { events, FakeDocument, FakeEditor, Uri, world } from './fake-vscode.js';
import type { FakePanel } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { PreviewManager } = await import('../../src/extension/preview/preview-manager.js');
const { pinPreview, restartPreview, tellPinned, unpinPreview } =
  await import('../../src/extension/commands/preview-panel.js');

const BESIDE = -2;
const ACTIVE = -1;

beforeEach(() => world.reset());

function create(): { manager: InstanceType<typeof PreviewManager>; pages: number[] } {
  const pages: number[] = [];
  const host: Partial<PreviewHost> = {
    requestModel: () => new Promise(() => undefined),
    isServerRunning: () => true,
    log: () => undefined,
    renderPage: (panel: WebviewPanel) => {
      pages.push(world.panels.indexOf(panel as object as FakePanel));
      return '<html>';
    },
    titleOf: (_, uri) => uri.toString(),
  };
  // The fakes have what is used of the API, which the compiler cannot know.
  const manager = new PreviewManager(host as PreviewHost, Uri.parse('file:///extension') as object as VsCodeUri);
  return { manager, pages };
}

function uriOf(name: string): VsCodeUri {
  const uri = Uri.parse(`file:///w/${name}.journey`);
  if (!world.documents.some((document) => document.uri.toString() === uri.toString())) {
    world.documents.push(new FakeDocument(uri, ['journey: A']));
  }
  return uri as object as VsCodeUri;
}

/** The editor switches to a file. */
function edit(name: string): void {
  const uri = uriOf(name);
  const document = world.documents.find((each) => each.uri.toString() === uri.toString());
  if (document) {
    const editor = new FakeEditor(document, 1);
    world.activeEditor = editor;
    world.panels.forEach((panel) => panel.activate(false));
    events.activeEditor.fire(editor as object as TextEditor as never);
  }
}

const shown = (manager: InstanceType<typeof PreviewManager>): readonly string[] =>
  ['one', 'two', 'three'].filter((name) => manager.shows(uriOf(name)));

test('shows two files in two previews, each the one of its file', () => {
  const { manager } = create();
  manager.open(uriOf('one'), ACTIVE);
  manager.open(uriOf('two'), ACTIVE);
  expect(world.panels).toHaveLength(2);
  expect(shown(manager)).toEqual(['one', 'two']);
  manager.open(uriOf('one'), ACTIVE);
  expect(world.panels).toHaveLength(2);
});

test('turns the preview that follows to the file in the editor', () => {
  const { manager } = create();
  manager.open(uriOf('one'), BESIDE);
  edit('two');
  expect(shown(manager)).toEqual(['two']);
});

test('leaves a pinned preview with its file, and opens another for the next file', () => {
  const { manager } = create();
  manager.open(uriOf('one'), BESIDE);
  pinPreview(manager);
  edit('two');
  expect(shown(manager)).toEqual(['one']);
  manager.open(uriOf('two'), BESIDE);
  expect(world.panels).toHaveLength(2);
  expect(shown(manager)).toEqual(['one', 'two']);
  edit('three');
  expect(shown(manager)).toEqual(['one', 'three']);
});

test('follows again after it is unpinned', () => {
  const { manager } = create();
  manager.open(uriOf('one'), BESIDE);
  pinPreview(manager);
  world.panels[0]?.activate(true);
  unpinPreview(manager);
  edit('two');
  expect(shown(manager)).toEqual(['two']);
});

test('pins at the wish of the page, tells the page, and tells the menus', () => {
  const { manager } = create();
  manager.onDidChange(() => tellPinned(manager));
  manager.open(uriOf('one'), BESIDE);
  const [panel] = world.panels;
  panel?.say({ type: 'ready' });
  panel?.say({ type: 'pin', pinned: true });
  expect(panel?.posted).toContainEqual({ type: 'pinned', pinned: true });
  expect(world.executed.at(-1)).toEqual({
    command: 'setContext',
    arguments: ['journey.previewPinned', true],
  });
});

test('loads the page of the preview anew', () => {
  const { manager, pages } = create();
  manager.open(uriOf('one'), BESIDE);
  restartPreview(manager);
  expect(pages).toHaveLength(2);
});
