import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { events, FakeDocument, FakeEditor, languages, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { EditorHabit } = await import('../../src/extension/typing/editor-habit.js');

/** An editor with the options that Tab, Enter and Backspace go by. */
class HabitEditor extends FakeEditor {
  options: { readonly insertSpaces?: boolean; readonly tabSize?: number } = { insertSpaces: true, tabSize: 2 };
}

const flat = { on: 0, off: 0 };
let habit: InstanceType<typeof EditorHabit>;

function open(text: string, languageId = 'journey'): HabitEditor {
  const document = new FakeDocument(Uri.parse('file:///w/a.journey'), text.split('\n'));
  const editor = new HabitEditor(Object.assign(document, { languageId }), 1);
  world.activeEditor = editor;
  events.activeEditor.fire(editor as never);
  return editor;
}

function type(editor: HabitEditor, text: string): void {
  editor.document.type(`${editor.document.getText()}${text}`.split('\n'));
  events.text.fire({ document: editor.document, contentChanges: [{ text }] } as never);
}

beforeEach(() => {
  world.reset();
  flat.on = flat.off = 0;
  Object.assign(languages, {
    setLanguageConfiguration: () => {
      flat.on += 1;
      return { dispose: () => void (flat.off += 1) };
    },
  });
  habit = new EditorHabit();
});

afterEach(() => {
  habit.dispose();
});

describe('Tab, Enter and Backspace go by the file', () => {
  test.each([
    ['two blanks', 'journey: A\nstage: B\n  step: C\n    does: D\n', { insertSpaces: true, tabSize: 2 }],
    ['four blanks', 'journey: A\nstage: B\n    step: C\n        does: D\n', { insertSpaces: true, tabSize: 4 }],
    ['four blanks in Thai', 'เส้นทาง A\nระยะ B\n    ขั้น C\n        ทำ D\n', { insertSpaces: true, tabSize: 4 }],
    ['tabs', 'hành trình: A\ngiai đoạn: B\n\tbước: C\n\t\tlàm: D\n', { insertSpaces: false }],
  ])('of %s', (_, text, wanted) => {
    expect(open(text).options).toEqual(expect.objectContaining(wanted));
    expect(flat.on).toBe(0);
  });

  test('whose lines all begin at the margin: Enter indents nothing until it is another file’s turn', () => {
    open('journey: A\nstage: B\nstep: C\ndoes: D\n');
    expect(flat).toEqual({ on: 1, off: 0 });
    open('journey: A\nstage: B\n  step: C\n');
    expect(flat).toEqual({ on: 1, off: 1 });
  });

  test('that is still being written, once a line is left', () => {
    const editor = open('journey: A\nstage: B');
    type(editor, '\n    step: C');
    type(editor, '\n        does: D');
    type(editor, '\n');
    expect(editor.options).toEqual({ insertSpaces: true, tabSize: 4 });
  });

  test('and what the author sets afterwards stays', () => {
    const editor = open('journey: A\nstage: B\n    step: C\n        does: D\n');
    editor.options = { insertSpaces: true, tabSize: 8 };
    type(editor, 'feels: 3\n');
    expect(editor.options).toEqual({ insertSpaces: true, tabSize: 8 });
  });

  test('and no other language', () => {
    expect(open('journey: A\nstage: B\n    step: C\n        does: D\n', 'yaml').options).toEqual({
      insertSpaces: true,
      tabSize: 2,
    });
    expect(flat.on).toBe(0);
  });
});
