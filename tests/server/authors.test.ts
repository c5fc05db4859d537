import { describe, expect, test } from 'vitest';
import { Authors, PAUSE } from '../../src/server/authors.js';
import type { After } from '../../src/server/authors.js';

const URI = 'file:///a.journey';

/** A clock whose timers run when a test says so. */
class Timers {
  readonly waits: { readonly milliseconds: number; readonly run: () => void }[] = [];

  readonly after: After = (milliseconds, run) => {
    const wait = { milliseconds, run };
    this.waits.push(wait);
    return () => void this.waits.splice(this.waits.indexOf(wait), 1);
  };
}

function authorsOf(before: string): { authors: Authors; timers: Timers; moved: string[] } {
  const timers = new Timers();
  const moved: string[] = [];
  const authors = new Authors(timers.after, (uri) => moved.push(uri));
  authors.opened(URI, before);
  return { authors, timers, moved };
}

describe('an author', () => {
  test.each([
    ['a letter at the end of a line', 'a\nb\nc', 'a\nbx\nc', 1, 1, 1],
    ['Enter, which leaves the line', 'a\nb', 'a\nb\n', 2, 2, 2],
    ['Enter with indentation', 'a\n  b', 'a\n  b\n  ', 2, 2, 2],
    ['Enter on Windows', 'a\r\nb', 'a\r\nb\r\n', 2, 2, 2],
    ['Enter in the middle of a line', 'ab\nc', 'a\nb\nc', 1, 1, 1],
    ['old line breaks', 'a\rb', 'a\rb\r', 2, 2, 2],
    ['several lines behind a word', 'a\nst\nz', 'a\nstage: S\nstep: T\nfeels:\nz', 3, 1, 3],
    ['several lines from a new one on', 'a\nz', 'a\nb\nc\nz', 2, 1, 2],
    ['Enter above a line that is there', 'a\n  b\nc', 'a\n  b\n  \nc', 2, 2, 2],
    ['Enter in a line with the same indentation below', 'a\n  b', 'a\n  \n  b', 1, 1, 1],
    ['a letter less', 'a\nbc', 'a\nb', 1, 1, 1],
    ['a line less', 'a\nb\nc', 'a\nc', 1, 1, 1],
    ['an empty text', 'a\nb', '', 0, 0, 0],
    ['a letter of Thai with its marks apart', '\u0e02\u0e31\n', '\u0e02\u0e31\u0e49\n', 0, 0, 0],
  ])('is found by %s', (_, before, after, line, first, last) => {
    const { authors } = authorsOf(before);
    authors.changed(URI, after);
    expect(authors.of(URI)).toMatchObject({ line, first, last });
  });

  test('is nobody in a text that has just been opened, closed, or told of again without a change', () => {
    const { authors, timers } = authorsOf('a');
    authors.changed(URI, 'a');
    expect(authors.of(URI)).toBeUndefined();
    authors.changed(URI, 'ab');
    authors.closed(URI);
    expect(authors.of(URI)).toBeUndefined();
    expect(timers.waits).toEqual([]);
    authors.changed(URI, 'abc');
    expect(authors.of(URI)).toBeUndefined();
  });

  test('moves on after a pause, counted from the last key, and once', () => {
    const { authors, timers, moved } = authorsOf('a');
    authors.changed(URI, 'ab');
    authors.changed(URI, 'abc');
    expect(timers.waits.map(({ milliseconds }) => milliseconds)).toEqual([PAUSE]);
    timers.waits[0]?.run();
    expect(authors.of(URI)).toBeUndefined();
    authors.rest(URI);
    expect(moved).toEqual([URI]);
  });

  test('who fills in what was put in at once is writing all of it, until a line break', () => {
    const { authors } = authorsOf('journey: A\ns');
    authors.changed(URI, 'journey: A\nstep:\nfeels:\npain:');
    authors.changed(URI, 'journey: A\nstep: P\nfeels:\npain:');
    expect(authors.of(URI)).toMatchObject({ line: 1, first: 1, last: 3 });
    authors.changed(URI, 'journey: A\nstep: P\n\nfeels:\npain:');
    expect(authors.of(URI)).toMatchObject({ line: 2, first: 2, last: 2 });
  });
});
