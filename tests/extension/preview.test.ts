import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Uri as VsCodeUri, TextDocument, TextEditor } from 'vscode';
import type { FromWebview, ToWebview } from '../../src/protocol/preview-messages.js';
import type { ProblemsParams } from '../../src/protocol/preview-request.js';
import { model, URI } from '../webview/helpers.js';
import { FakeDocument, FakeEditor, Selection, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { openPreview: open, settle, changed } = await import('./open-preview.js');

function at(document: FakeDocument, line: number): TextEditor {
  const editor = new FakeEditor(document, 1);
  editor.selection = new Selection(line, 0, line, 0);
  return editor as object as TextEditor;
}

const types = (messages: readonly ToWebview[]): string[] => messages.map(({ type }) => type);

beforeEach(() => world.reset());

describe('the live path', () => {
  test('says nothing before the page is ready, then the document and its model', async () => {
    const { posted, say, answer, asked } = open();
    expect(posted).toEqual([]);
    await say({ type: 'ready' });
    expect(types(posted)).toEqual(['document', 'server']);
    expect(asked).toEqual([{ uri: URI }]);
    await answer(model(1));
    expect(types(posted)).toEqual(['document', 'server', 'model']);
  });

  test('asks at each key, without waiting, and only once while an answer is under way', async () => {
    const { preview, document, asked, answer, say, posted } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    document.type(['j']);
    preview.textChanged(changed(document));
    expect(asked).toHaveLength(2);
    document.type(['jo']);
    preview.textChanged(changed(document));
    document.type(['jou']);
    preview.textChanged(changed(document));
    await settle();
    expect(asked).toHaveLength(2);
    await answer(model(2));
    expect(asked).toHaveLength(3);
    await answer(model(4));
    expect(posted.filter(({ type }) => type === 'model')).toHaveLength(3);
  });

  test('gives the page no picture that it has already', async () => {
    const { preview, document, answer, say, posted } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    preview.textChanged(changed(document));
    await answer(model(1));
    preview.textChanged(changed(document));
    await answer(model(1, { lanes: ['steps'] }));
    expect(posted.filter(({ type }) => type === 'model')).toHaveLength(2);
    preview.hidden();
    await say({ type: 'ready' });
    await answer(model(1, { lanes: ['steps'] }));
    expect(posted.filter(({ type }) => type === 'model')).toHaveLength(3);
  });

  test('drops an answer older than the one that is shown', async () => {
    const { preview, document, answer, say, posted } = open();
    await say({ type: 'ready' });
    document.version = 5;
    await answer(model(5));
    preview.textChanged(changed(document));
    await answer(model(4));
    expect(posted.filter(({ type }) => type === 'model')).toHaveLength(1);
  });

  test('asks once more when the server had not seen the newest text, and not for ever', async () => {
    const { document, answer, say, asked } = open();
    await say({ type: 'ready' });
    document.version = 3;
    await answer(model(2));
    expect(asked).toHaveLength(2);
    await answer(model(2));
    expect(asked).toHaveLength(2);
  });

  test('ignores other documents', async () => {
    const { preview, say, asked, answer } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    preview.textChanged(changed(new FakeDocument(Uri.parse('file:///other.journey'), ['x'])));
    expect(asked).toHaveLength(1);
  });
});

describe('the cursor', () => {
  test('is told to the page at once, without asking the server', async () => {
    const { preview, document, say, answer, posted, asked } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    preview.cursorMoved(at(document, 2));
    expect(posted.at(-1)).toEqual({ type: 'cursor', uri: URI, line: 2 });
    expect(asked).toHaveLength(1);
  });

  test('asks for the journey that it comes into', async () => {
    const { preview, document, say, answer, asked } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    preview.cursorMoved(at(document, 50));
    expect(asked.at(-1)).toEqual({ uri: URI, cursorLine: 50 });
  });

  test('ends a hold when it leaves the line', async () => {
    const { preview, document, say, answer, asked } = open();
    await say({ type: 'ready' });
    await answer(model(1, { hold: { reason: 'half-typed', line: 2 } }));
    preview.cursorMoved(at(document, 3));
    expect(asked).toHaveLength(2);
  });
});

describe('what the page asks for', () => {
  test('puts the cursor on a line, in the column of the editor', async () => {
    const { say, answer, document } = open();
    const editor = new FakeEditor(document, 1);
    world.editors.push(editor);
    await say({ type: 'ready' });
    await answer(model(1));
    await say({ type: 'select', uri: URI, version: 1, line: 2, focus: true } satisfies FromWebview);
    expect(world.shown).toEqual([{ viewColumn: 1, preserveFocus: false }]);
    expect(editor.selection.active).toEqual({ line: 2, character: 15 });
  });

  test('shows a line in the editor that stands, and leaves the picture where it is, with the keyboard', async () => {
    const { say, answer, document } = open();
    const editor = new FakeEditor(document, 1);
    world.editors.push(editor);
    await say({ type: 'ready' });
    await answer(model(1));
    await say({ type: 'select', uri: URI, version: 1, line: 1, focus: false } satisfies FromWebview);
    expect(world.shown).toEqual([]);
    expect(editor.selection.active).toEqual({ line: 1, character: 12 });
  });

  test('opens the editor in a column that is not the preview’s own', async () => {
    const { say } = open();
    await say({ type: 'ready' });
    await say({ type: 'select', uri: URI, version: 1, line: 999, focus: false });
    expect(world.shown).toEqual([{ viewColumn: 1, preserveFocus: true }]);
  });

  test('changes the text only when it is the one that the page saw', async () => {
    const { say, document, posted } = open();
    const edits = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, newText: 'x' }];
    await say({ type: 'ready' });
    document.version = 4;
    await say({ type: 'edit', uri: URI, version: 3, edits });
    expect(world.edits).toEqual([]);
    await vi.waitFor(() => expect(posted.find(({ type }) => type === 'changed')).toMatchObject({ version: 4 }));
    expect(posted.find(({ type }) => type === 'changed')).toHaveProperty('refused');
    await say({ type: 'edit', uri: URI, version: 4, edits });
    expect(world.edits[0]?.changes).toMatchObject([{ text: 'x' }]);
  });

  test('inserts the lines of a name, made from the model that the page has', async () => {
    const { say, answer } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    await say({ type: 'insertSnippet', uri: URI, version: 1, shown: 0, id: 'next:owner' });
    await say({ type: 'insertSnippet', uri: URI, version: 1, shown: 0, id: 'next:owner', snippet: '$CLIPBOARD' });
    expect(world.inserted).toHaveLength(2);
    expect(world.inserted[0]).toMatch(/owner: \$\{1:[^$]+\}/);
    expect(world.inserted[1]).toBe(world.inserted[0]);
  });

  test.each([
    ['of an older picture', { version: 3, shown: 0, id: 'next:owner' }],
    ['of another journey', { version: 1, shown: 1, id: 'next:owner' }],
    ['that nobody knows', { version: 1, shown: 0, id: 'next:nothing' }],
    ['of a view that lacks nothing', { version: 1, shown: 0, id: 'view:emotion' }],
  ])('inserts no lines %s, and says so', async (_what, message) => {
    const { say, answer, posted } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    await say({ type: 'insertSnippet', uri: URI, ...message });
    expect(world.inserted).toEqual([]);
    await vi.waitFor(() => expect(posted.find(({ type }) => type === 'changed')).toHaveProperty('refused'));
  });

  test('drops what is no message, and messages of another document', async () => {
    const { say, log } = open();
    await say({ type: 'runCommand', command: 'x' });
    await say({ type: 'select', uri: 'file:///other', version: 1, line: 1, focus: true });
    expect(log).toHaveLength(1);
    expect(world.shown).toEqual([]);
  });

  test('loads the page again on demand', async () => {
    const { say, pages } = open();
    await say({ type: 'restartPreview' });
    expect(pages).toHaveLength(2);
  });
});

describe('the file', () => {
  test('is told to be gone, and to be back', async () => {
    const { preview, say, answer, posted, document } = open();
    const uri = document.uri as object as VsCodeUri;
    await say({ type: 'ready' });
    await answer(model(1));
    preview.fileChanged(uri, false);
    preview.fileChanged(uri, false);
    preview.fileChanged(uri, true);
    expect(types(posted).slice(3)).toEqual(['gone', 'back']);
  });

  test('is found gone when a page comes up, though no event told of it, and its request was in vain', async () => {
    const { preview, say, posted } = open();
    world.diskAnswers = true;
    world.documents = [];
    await say({ type: 'ready' });
    expect(types(posted)).toEqual(['document', 'server', 'gone']);
    preview.dispose();
  });

  test('is looked for again with the window, and not while the preview is hidden', async () => {
    const { preview, say, posted } = open();
    world.diskAnswers = true;
    world.files.set(URI, new Uint8Array());
    await say({ type: 'ready' });
    world.files.delete(URI);
    preview.hidden();
    preview.lookForFile();
    await settle();
    expect(types(posted)).not.toContain('gone');
    await say({ type: 'ready' });
    world.files.set(URI, new Uint8Array());
    preview.lookForFile();
    await settle();
    expect(types(posted).slice(-2)).toEqual(['gone', 'back']);
    preview.dispose();
  });

  test('starts from anew when it is opened again', async () => {
    const { preview, say, answer, posted, document } = open();
    await say({ type: 'ready' });
    document.version = 30;
    await answer(model(30));
    document.version = 1;
    preview.documentOpened(document as object as TextDocument);
    await answer(model(1));
    expect(types(posted).slice(3)).toEqual(['document', 'server', 'model']);
  });
});

describe('what other files declare', () => {
  const checked = (uri: string, version: number): ProblemsParams => ({ uri, version, problems: [] });

  test('is asked for when the document is checked again without a change of its own', async () => {
    const { preview, asked, answer, say } = open();
    await say({ type: 'ready' });
    await answer(model(1));
    const before = asked.length;
    preview.receiveProblems(checked(URI, 1));
    await settle();
    expect(asked).toHaveLength(before);
    preview.receiveProblems(checked(URI, 1));
    await settle();
    expect(asked).toHaveLength(before + 1);
  });

  test('is asked for when the file of the counterpart was checked, and no other', async () => {
    const { preview, asked, answer, say } = open();
    await say({ type: 'ready' });
    await answer({ ...model(1), counterpartUri: 'file:///w/current.journey' });
    const before = asked.length;
    preview.receiveProblems(checked('file:///w/other.journey', 1));
    await settle();
    expect(asked).toHaveLength(before);
    preview.receiveProblems(checked('file:///w/current.journey', 1));
    await settle();
    expect(asked).toHaveLength(before + 1);
  });
});

test('the title of the tab follows the view that the page shows', async () => {
  const { panel, answer, say } = open();
  expect(panel.title).toBe('map of none');
  await say({ type: 'ready' });
  await answer(model(1));
  expect(panel.title).toBe('map of Buy running shoes');
  await say({ type: 'view', view: 'emotion' });
  expect(panel.title).toBe('emotion of Buy running shoes');
  await answer(model(2));
  expect(panel.title).toBe('emotion of Buy running shoes');
});
