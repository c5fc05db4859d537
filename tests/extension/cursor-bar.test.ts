import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EventEmitter, events, FakeDocument, FakeEditor, Range, Selection, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { CursorBar } = await import('../../src/extension/cursor-bar.js');

const LINES = ['journey: Shoes', 'stage: Buy', '  step: Pay', '  step: Wait'];

/** An editor of a journey that has a preview, with the cursor in a line, and what the bar does there. */
function open(line: number): { editor: FakeEditor; previews: Previews; turnTo: (line: number) => void } {
  const editor = new FakeEditor(new FakeDocument(Uri.parse('file:///w/shoes.journey'), LINES), 1);
  world.editors = [editor];
  const previews = new Previews();
  subscriptions.push(new CursorBar(previews));
  const turnTo = (to: number): void => {
    editor.selection = new Selection(to, 0, to, 0);
    events.selection.fire({ textEditor: editor });
  };
  turnTo(line);
  return { editor, previews, turnTo };
}

class Previews {
  shown = true;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  shows(): boolean {
    return this.shown;
  }

  close(): void {
    this.shown = false;
    this.changed.fire();
  }
}

function change(editor: FakeEditor, range: Range, text: string): void {
  events.text.fire({ document: editor.document, contentChanges: [{ range, text }] });
}

const subscriptions: { dispose: () => void }[] = [];

beforeEach(() => world.reset());
afterEach(() => subscriptions.splice(0).forEach((subscription) => subscription.dispose()));

describe("the bar at the cursor's line", () => {
  test('stands where the cursor is, and is not painted again at each key of the line', () => {
    const { editor, turnTo } = open(2);
    change(editor, new Range(2, 11, 2, 11), 'x');
    turnTo(2);
    turnTo(2);
    expect(editor.decorated).toEqual([[2]]);
    turnTo(3);
    expect(editor.decorated).toEqual([[2], [3]]);
  });

  test('is put back when lines come or go, because it goes with its own line', () => {
    const { editor } = open(2);
    change(editor, new Range(0, 0, 0, 0), 'persona: Ploy\n');
    expect(editor.decorated).toEqual([[2], [2]]);
    change(editor, new Range(0, 0, 1, 0), '');
    expect(editor.decorated).toEqual([[2], [2], [2]]);
  });

  test('goes with the preview, and only once', () => {
    const { editor, previews, turnTo } = open(1);
    previews.close();
    turnTo(2);
    expect(editor.decorated).toEqual([[1], []]);
  });

  test('of a cursor behind the end of a text that became shorter is not painted', () => {
    const { editor, turnTo } = open(1);
    turnTo(9);
    expect(editor.decorated).toEqual([[1], []]);
  });
});
