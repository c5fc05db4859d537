import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextDocument, WebviewPanel } from 'vscode';
import { editWordsOf } from '../../src/core/vocabulary/all-edit-words.js';
import type { EditAnswer, EditParams } from '../../src/protocol/edit-request.js';
import { URI } from '../webview/helpers.js';
import { FakeDocument, Uri, workspace, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { changeText, stepThroughHistory } = await import('../../src/extension/preview/picture-edits.js');

const RANGE = { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } };
const ANSWER: EditAnswer = { version: 1, edits: [{ range: RANGE, newText: '4' }], line: 1 };
const INTENT = { kind: 'score', line: 1, score: 4 } as const;

let document: FakeDocument;
let asked: EditParams[];

beforeEach(() => {
  world.reset();
  document = new FakeDocument(Uri.parse(URI), ['step: a', 'feels: 2']);
  world.documents.push(document);
  asked = [];
});

function change(version: number, answer: () => Promise<EditAnswer>): ReturnType<typeof changeText> {
  return changeText(
    {
      // The fake has what is used of the API, which the compiler cannot know.
      document: document as object as TextDocument,
      language: 'vi',
      requestEdit: (params) => {
        asked.push(params);
        return answer();
      },
    },
    { type: 'change', uri: URI, version, intent: INTENT },
  );
}

const words = editWordsOf('vi').refused;

describe('a change in the picture', () => {
  test('is one edit of the text, as the server says', async () => {
    expect(await change(1, async () => ANSWER)).toEqual({ type: 'changed', uri: URI, version: 1, line: 1 });
    expect(asked).toEqual([{ uri: URI, version: 1, intent: INTENT }]);
    expect(world.edits).toHaveLength(1);
    expect(world.edits[0]?.changes).toMatchObject([{ text: '4' }]);
  });

  test('of an older picture is told to be tried again, without asking the server', async () => {
    expect(await change(0, async () => ANSWER)).toMatchObject({ refused: words.stale });
    expect(asked).toEqual([]);
    expect(world.edits).toEqual([]);
  });

  test('is dropped when the text changes while the server answers', async () => {
    const outcome = await change(1, async () => {
      document.type(['step: b', 'feels: 2']);
      return ANSWER;
    });
    expect(outcome).toMatchObject({ version: 2, refused: words.stale });
    expect(world.edits).toEqual([]);
  });

  test('that the server refuses comes back with its reason', async () => {
    expect(await change(1, async () => ({ refused: 'no' }))).toMatchObject({ refused: 'no' });
    expect(world.edits).toEqual([]);
  });

  test('that changes nothing is no step of undo', async () => {
    expect(await change(1, async () => ({ version: 1, edits: [], line: 1 }))).toMatchObject({ line: 1 });
    expect(world.edits).toEqual([]);
  });

  test('does not leave the page waiting when the server or the editor fails', async () => {
    const failed = change(1, async () => {
      throw new Error('stopped');
    });
    expect(await failed).toMatchObject({ refused: words['not-written'] });
    vi.spyOn(workspace, 'applyEdit').mockResolvedValueOnce(false);
    expect(await change(1, async () => ANSWER)).toMatchObject({ refused: words['not-written'] });
  });
});

test('undo is done in the editor of the document, and the preview has the keyboard again', async () => {
  const steps: string[] = [];
  const panel = { reveal: (_column: unknown, preserveFocus: boolean) => steps.push(`reveal ${preserveFocus}`) };
  let version = 1;
  const editor = {
    document: {
      get version(): number {
        return world.executed.length === 2 ? (version = 2) : version;
      },
    },
  };
  await stepThroughHistory('undo', panel as object as WebviewPanel, async () => {
    steps.push('editor');
    return editor;
  });
  // The first command found no editor with the keyboard and changed nothing.
  expect(steps).toEqual(['editor', 'editor', 'reveal false']);
  expect(world.executed.map(({ command }) => command)).toEqual(['undo', 'undo']);
});

test('undo that finds nothing ends, and the preview has the keyboard again', async () => {
  const reveal = vi.fn<WebviewPanel['reveal']>();
  await stepThroughHistory('redo', { reveal } as object as WebviewPanel, async () => ({ document }));
  expect(reveal).toHaveBeenCalledTimes(1);
});
