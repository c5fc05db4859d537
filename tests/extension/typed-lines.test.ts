import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { events, FakeDocument, FakeEditor, Position, Range, Uri, withText, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { TypedLines } = await import('../../src/extension/typing/typed-lines.js');

/** An editor in which someone types; `busy` refuses edits, as the real one does if a keystroke came first. */
class TypedEditor extends FakeEditor {
  busy = false;
  refused = 0;

  override async edit(change: (builder: never) => void): Promise<boolean> {
    const edits: { range: Range; text: string }[] = [];
    change({ replace: (range: Range, text: string) => edits.push({ range, text }) } as never);
    if (this.busy) {
      this.refused += 1;
      return false;
    }
    for (const { range, text } of edits) this.put(range, text);
    return true;
  }

  /** Changes the text and reports it. */
  put(range: Range, text: string, reason?: number): void {
    this.document.type(withText(this.document.getText().split('\n'), range, text));
    const rangeLength = range.start.line === range.end.line ? range.end.character - range.start.character : 0;
    const change = { document: this.document, contentChanges: [{ range, text, rangeLength, rangeOffset: 0 }] };
    events.text.fire({ ...change, ...(reason === undefined ? {} : { reason }) } as never);
  }

  /** Types at the end of the last line, key by key; Enter copies the spaces of the line, as the editor does. */
  async type(keys: string): Promise<void> {
    for (const key of keys) {
      const lines = this.document.getText().split('\n');
      const line = lines.length - 1;
      const at = new Range(line, lines[line]?.length ?? 0, line, lines[line]?.length ?? 0);
      this.put(at, key === '\n' ? `\n${/^ */u.exec(lines[line] ?? '')?.[0] ?? ''}` : key);
      await Promise.resolve();
      await Promise.resolve();
    }
  }

  /** Composes each word at the end of the last line, as an input method does; the last one is left unfinished on request. */
  async compose(words: readonly string[], isLastOpen = false): Promise<void> {
    for (const [at, word] of words.entries()) {
      const letters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
      for (let count = 1; count <= letters.length; count++) {
        const { line, character } = this.end;
        const from = character - letters.slice(0, count - 1).join('').length;
        this.put(new Range(line, from, line, character), letters.slice(0, count).join(''));
        await vi.advanceTimersByTimeAsync(100);
      }
      if (at < words.length - 1 || !isLastOpen) await this.type(' ');
    }
  }

  private get end(): Position {
    const lines = this.document.getText().split('\n');
    return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  }
}

/** A manual or an automatic save, which waits for what it is asked to wait for. */
async function save(editor: TypedEditor, reason: number): Promise<void> {
  const asked: Promise<unknown>[] = [];
  events.saving.fire({ document: editor.document, reason, waitUntil: (wait) => void asked.push(wait) });
  await vi.advanceTimersByTimeAsync(2000);
  expect((await Promise.all(asked)).filter(Boolean)).toEqual([]);
}

const STEP = 'journey: A\n  goal: B\nstage: S\n  step: T\n    does: D\n    ';
let typing: InstanceType<typeof TypedLines>;

function open(text: string): TypedEditor {
  const editor = new TypedEditor(new FakeDocument(Uri.parse('file:///w/a.journey'), text.split('\n')), 1);
  world.activeEditor = editor;
  return editor;
}

beforeEach(() => {
  vi.useFakeTimers();
  world.reset();
  typing = new TypedLines();
});

afterEach(() => {
  typing.dispose();
  vi.useRealTimers();
});

describe('a line that gets its keyword', () => {
  test.each([
    ['stage: Next', 'stage: Next'],
    ['step: Next', '  step: Next'],
    ['step Next', '  step Next'],
    ['feels: 4', '    feels: 4'],
    ['journey: Next', 'journey: Next'],
    ['... and on', '      ... and on'],
    ['stage', '    stage'],
    ['stages: Next', '    stages: Next'],
  ])('%s moves to its level', async (keys, line) => {
    const editor = open(STEP);
    await editor.type(keys);
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}${line}`);
  });

  test('a keyword alone counts as written at Enter', async () => {
    const editor = open(STEP);
    await editor.type('step\n');
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}  step\n  `);
  });

  test('waits for a gap between the keys, and takes the lines below along', async () => {
    const editor = open(STEP);
    editor.busy = true;
    await editor.type('step: Next\n  feels: 4\n');
    expect(editor.document.getText()).toBe(`${STEP}step: Next\n      feels: 4\n      `);
    expect(editor.refused).toBeGreaterThan(0);
    editor.busy = false;
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}  step: Next\n    feels: 4\n    `);
    // The spaces that the open line got from us are removed when it is left empty.
    await editor.type('\n');
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}  step: Next\n    feels: 4\n\n    `);
  });

  test('stays where its author puts it afterwards', async () => {
    const editor = open(STEP);
    await editor.type('step: Next');
    editor.put(new Range(5, 0, 5, 0), '  ');
    await editor.type(' door');
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}    step: Next door`);
  });

  test('is not moved again by undo', async () => {
    const editor = open(STEP);
    editor.put(new Range(5, 4, 5, 4), 'step: Next', 1);
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP}step: Next`);
  });

  test('is left alone where someone else writes it', async () => {
    const editor = open(STEP);
    world.activeEditor = undefined;
    editor.put(new Range(5, 4, 5, 4), 'step: Next');
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP}step: Next`);
  });
});

describe('a word that is being composed', () => {
  const MEANT = `${STEP.slice(0, -4)}  bước: Mở hộp`;

  test('is whole before its line moves', async () => {
    const editor = open(STEP);
    await editor.compose(['bước:'], true);
    expect(editor.document.getText()).toBe(`${STEP}bước:`);
    await editor.type(' ');
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}  bước: `);
    await editor.compose(['Mở', 'hộp'], true);
    expect(editor.document.getText()).toBe(MEANT);
  });

  test('is not torn by a move that came too late for the gap before it', async () => {
    const editor = open(STEP);
    await editor.compose(['bước:'], true);
    editor.busy = true;
    await editor.type(' ');
    editor.busy = false;
    await editor.compose(['Mở'], true);
    expect(editor.document.getText()).toBe(`${STEP}bước: Mở`);
    await editor.type(' ');
    await editor.compose(['hộp'], true);
    expect(editor.document.getText()).toBe(MEANT);
  });

  test.each([
    ['by hand', 1, `${STEP.slice(0, -4)}  bước:`],
    ['by itself', 2, `${STEP}bước:`],
  ])('is ended by a save %s, or not', async (_, reason, text) => {
    const editor = open(STEP);
    await editor.compose(['bước:'], true);
    await save(editor, reason);
    expect(editor.document.getText()).toBe(text);
  });

  test('is none any more when letters come one behind the other', async () => {
    const editor = open(STEP);
    await editor.compose(['một']);
    await editor.type('hai\nstep: Next');
    expect(editor.document.getText()).toBe(`${STEP}một hai\n  step: Next`);
  });
});

describe('a suggestion that leaves a blank for the next part', () => {
  test('leaves none behind when the line ends there', async () => {
    const editor = open(`${STEP}met`);
    editor.put(new Range(5, 4, 5, 7), 'metric: ');
    await editor.type('c');
    editor.put(new Range(5, 12, 5, 13), 'conversion ');
    await editor.type('\n');
    expect(editor.document.getText()).toBe(`${STEP}metric: conversion\n    `);
  });

  test('has its blank where the next part is typed, and blanks that are typed stay', async () => {
    const editor = open(`${STEP}`);
    editor.put(new Range(5, 4, 5, 4), 'metric: ');
    await editor.type('x 4\ndoes: y  \n');
    expect(editor.document.getText()).toBe(`${STEP}metric: x 4\n    does: y  \n    `);
  });
});

describe('a paste', () => {
  test('brings each part to its level', async () => {
    const editor = open(STEP);
    editor.put(new Range(5, 4, 5, 4), 'stage: Z\nstep: U\ndoes: X\n  step: V');
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}stage: Z\n  step: U\n    does: X\n  step: V`);
  });

  test('keeps the blanks of its empty lines', async () => {
    const editor = open(STEP);
    editor.put(new Range(5, 4, 5, 4), 'stage: Z\n   \nstep: U');
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP.slice(0, -4)}stage: Z\n   \n  step: U`);
  });

  test('of many lines keeps its own form', async () => {
    const editor = open(STEP);
    const many = Array.from({ length: 2500 }, () => 'step: U').join('\n');
    editor.put(new Range(5, 4, 5, 4), `x\n${many}`);
    await vi.runAllTimersAsync();
    expect(editor.document.getText()).toBe(`${STEP}x\n${many}`);
  });
});
