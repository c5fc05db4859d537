import { describe, expect, test, vi } from 'vitest';
import type { CompletionContext, Position as PositionOfEditor, TextDocument, TextDocumentChangeEvent } from 'vscode';
import { ExplicitCompletion } from '../../src/extension/explicit-completion.js';
import { Position, Range } from './fake-vscode.js';

vi.mock('vscode', () => import('./fake-vscode.js'));

const INVOKED = 0;
const INCOMPLETE = 2;

/** A document of one line that is typed at its end, asked by an editor as VS Code asks. */
class Typing {
  now = 0;
  private text = '';
  private readonly document = {
    version: 0,
    getText: (range: Range): string => this.text.slice(range.start.character, range.end.character),
    getWordRangeAtPosition: ({ character }: Position): Range | undefined => {
      const word = [...this.text.matchAll(/[^\s:]+/gu)].find(
        ({ index, 0: { length } }) => index <= character && character <= index + length,
      );
      return word && new Range(0, word.index, 0, word.index + word[0].length);
    },
  };
  private readonly explicit = new ExplicitCompletion(() => this.now);

  type(text: string, at = this.text.length): void {
    this.text = this.text.slice(0, at) + text + this.text.slice(at);
    this.document.version++;
    const change = { range: new Range(0, at, 0, at), text };
    this.explicit.changed({ document: this.document, contentChanges: [change] } as unknown as TextDocumentChangeEvent);
  }

  isExplicit(character = this.text.length, triggerKind = INVOKED): boolean {
    const context = { triggerKind } as unknown as CompletionContext;
    return this.explicit.isExplicit(
      this.document as unknown as TextDocument,
      new Position(0, character) as unknown as PositionOfEditor,
      context,
    );
  }
}

describe('a list is called for by the author', () => {
  test('when nothing has been typed', () => {
    expect(new Typing().isExplicit()).toBe(true);
  });

  test('not when the editor asks right behind a letter, but when it is asked about the same text again', () => {
    const typing = new Typing();
    typing.type('sta');
    expect(typing.isExplicit()).toBe(false);
    typing.now = 5000;
    expect(typing.isExplicit()).toBe(true);
    typing.type('g');
    expect(typing.isExplicit()).toBe(false);
  });

  test('not when the editor asks on as more is typed', () => {
    const typing = new Typing();
    typing.type('sta');
    expect(typing.isExplicit(3, INCOMPLETE)).toBe(false);
    expect(typing.isExplicit(3)).toBe(true);
  });

  test('behind a blank, a colon and a number, where the editor does not ask by itself', () => {
    for (const text of ['pain: ', 'pain:', 'feels: 4', 'feels: 42']) {
      const typing = new Typing();
      typing.type(text);
      expect(typing.isExplicit()).toBe(true);
    }
  });

  test('elsewhere than where something was typed, once it is some time ago', () => {
    const typing = new Typing();
    typing.type('stage: Service');
    typing.now = 1000;
    expect(typing.isExplicit(5)).toBe(true);
  });

  test('not when the line was indented right behind the letter', () => {
    const typing = new Typing();
    typing.type('step: Pay');
    typing.type('  ', 0);
    expect(typing.isExplicit()).toBe(false);
  });

  test('not in the middle of a word but behind its first letter', () => {
    const first = new Typing();
    first.type('xtage');
    first.type('s', 0);
    expect(first.isExplicit(1)).toBe(false);
    const middle = new Typing();
    middle.type('stge');
    middle.type('a', 2);
    expect(middle.isExplicit(3)).toBe(true);
  });
});
