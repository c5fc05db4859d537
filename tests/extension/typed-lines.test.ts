import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { events, FakeDocument, FakeEditor, Range, Uri, world } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));
const { TypedLines } = await import('../../src/extension/typing/typed-lines.js');

/** An editor in which someone types; `busy` refuses edits, as the real one does when a key came first. */
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

  /** Changes the text and tells of it. */
  put(range: Range, text: string, reason?: number): void {
    const all = this.document.getText().split('\n');
    const head = (all[range.start.line] ?? '').slice(0, range.start.character);
    const tail = (all[range.end.line] ?? '').slice(range.end.character);
    const middle = `${head}${text}${tail}`.split('\n');
    this.document.type([...all.slice(0, range.start.line), ...middle, ...all.slice(range.end.line + 1)]);
    const change = { document: this.document, contentChanges: [{ range, text, rangeLength: 0, rangeOffset: 0 }] };
    events.text.fire({ ...change, ...(reason === undefined ? {} : { reason }) } as never);
  }

  /** Types at the end of the last line, key by key; Enter takes the blanks of the line along, as the editor does. */
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
    // The blanks that the open line got from us go when it is left empty.
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
