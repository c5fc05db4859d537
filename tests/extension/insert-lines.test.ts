import { beforeEach, expect, test, vi } from 'vitest';
import type { TextEditor } from 'vscode';
import { FakeDocument, FakeEditor, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { insertLines } = await import('../../src/extension/preview/insert-lines.js');

beforeEach(() => world.reset());

function editorOf(...lines: readonly string[]): { editor: TextEditor; document: FakeDocument } {
  const document = new FakeDocument(Uri.parse('file:///w/a.journey'), lines);
  // The fake has what is used of the API, which the compiler cannot know.
  return { editor: new FakeEditor(document, 1) as object as TextEditor, document };
}

test('writes below a line, indented as the file is', async () => {
  const { editor } = editorOf('journey: A', '\tpain: Slow', '');
  await insertLines(editor, 'idea: ${1:Faster}', 1);
  expect(world.inserted).toEqual(['\tidea: ${1:Faster}\n']);
  expect(world.insertedAt).toEqual({ line: 2, character: 0 });
  await insertLines(editor, '  goal: $1', 0);
  expect(world.inserted[1]).toBe('\tgoal: $1\n');
  expect(world.insertedAt).toEqual({ line: 1, character: 0 });
});

test('writes above the first line', async () => {
  await insertLines(editorOf('step: A', '').editor, 'stage: $1', -1);
  expect(world.inserted).toEqual(['stage: $1\n']);
  expect(world.insertedAt).toEqual({ line: 0, character: 0 });
});

test('writes at the end of a file that has an empty last line, and of an empty file', async () => {
  await insertLines(editorOf('journey: A', '').editor, 'stage: $1');
  expect(world.inserted).toEqual(['stage: $1']);
  expect(world.insertedAt).toEqual({ line: 1, character: 0 });
  await insertLines(editorOf('').editor, 'journey: $1', 9);
  expect(world.insertedAt).toEqual({ line: 0, character: 0 });
});

test('begins a line of its own where the file ends without one', async () => {
  const { editor, document } = editorOf('journey: A', '    step: B');
  await insertLines(editor, '      feels: $1', 1);
  expect(document.lineCount).toBe(3);
  expect(world.insertedAt).toEqual({ line: 2, character: 0 });
});

test('writes two pieces at once round the lines between them, which stay as they are', async () => {
  const { editor } = editorOf('# head', 'journey: Pay $5 }', '\tgoal: A', '');
  await insertLines(editor, 'for: ${1:Mai}', 1, { line: 1, snippet: 'persona: ${1:Mai}\n' });
  expect(world.inserted).toEqual(['persona: ${1:Mai}\n\njourney: Pay \\$5 \\}\n\tfor: ${1:Mai}']);
  expect(world.insertedAt).toMatchObject({ start: { line: 1, character: 0 }, end: { line: 1, character: 17 } });
});

test('says that nothing was written when the editor does not let itself be changed', async () => {
  const open = editorOf('journey: A', '    step: B');
  vi.spyOn(open.editor, 'edit').mockResolvedValue(false);
  expect(await insertLines(open.editor, 'feels: $1', 1)).toBe(false);
  expect(world.inserted).toEqual([]);
  vi.spyOn(open.editor, 'insertSnippet').mockResolvedValue(false);
  expect(await insertLines(open.editor, 'feels: $1', 0)).toBe(false);
});
