import { describe, expect, test } from 'vitest';
import { afterEdit, edited, lineWith } from './edit.js';

function written(line: string, text: string): string {
  const before = `journey: A\nstage: B\n  step: C\n    ${line}\n    note: end\n`;
  const after = afterEdit(before, { kind: 'text', line: 3, text });
  return after.slice('journey: A\nstage: B\n  step: C\n    '.length, -'\n    note: end\n'.length);
}

describe('a text', () => {
  test.each([
    ['does: Compares shops', 'Compares three shops', 'does: Compares three shops'],
    ['does Compares shops', 'Asks', 'does Asks'],
    ['- does:\tCompares  ', 'Asks', '- does:\tAsks  '],
    ['does：Compares', 'Asks', 'does：Asks'],
    ['ทำ เทียบร้าน', 'ถามเพื่อน ๒ คน', 'ทำ ถามเพื่อน ๒ คน'],
    ['làm: So sánh', 'Hỏi bạn', 'làm: Hỏi bạn'],
    ['làm: So sánh'.normalize('NFD'), 'Hỏi bạn'.normalize('NFD'), 'làm: Hỏi bạn'.normalize('NFD')],
    ['touchpoint: website', 'app, of the shop', 'touchpoint: app, of the shop'],
    ['note: a', 'step: is a word 👩‍👩‍👧 مرحبا', 'note: step: is a word 👩‍👩‍👧 مرحبا'],
    ['pain: high No reply', 'Nobody answers', 'pain: high Nobody answers'],
    ['pain: high, No reply', 'Nobody answers', 'pain: high, Nobody answers'],
    ['pain: high', 'Nobody answers', 'pain: high Nobody answers'],
    ['pain: high No reply', 'low fares', 'pain: high low fares'],
    ['pain: No reply', 'high fares', 'pain: "high fares"'],
    ['feels: 4 curious', 'glad', 'feels: 4 glad'],
    ['feels: 4', 'glad', 'feels: 4 glad'],
    ['feels: 4, curious', '', 'feels: 4'],
    ['feels: curious', '5 stars', 'feels: "5 stars"'],
    ['moment: decision Which?', 'Which one?', 'moment: decision Which one?'],
    ['lane: Mood - calm', 'loud: very', 'lane: Mood - loud: very'],
    ['does A', ': b', 'does ": b"'],
  ])('in "%s" as "%s" is "%s"', (line, text, wanted) => {
    expect(written(line, text)).toBe(wanted);
  });

  test('is put in quotes where its words would make another keyword', () => {
    expect(written('mục tiêu A', 'kinh doanh tốt')).toBe('mục tiêu "kinh doanh tốt"');
  });

  test.each([
    ['one to three', 'a', 'b\nc\nd', 'does: b\n      ... c\n      ... d'],
    ['as the lines were', 'a\n     | b', 'a\nc\nd', 'does: a\n     | c\n     | d'],
    ['three to one', 'a\n      ... b\n      // aside\n      ... c', 'd', 'does: d\n      // aside'],
    ['with an empty line', 'a', 'b\n\nc', 'does: b\n      ...\n      ... c'],
    ['one of them', 'a\n ... b\n\n ... c', 'a\nx\nc', 'does: a\n ... x\n\n ... c'],
  ])('of lines: %s', (_name, before, text, wanted) => {
    expect(written(`does: ${before}`, text)).toBe(wanted);
  });

  test('comes without the blanks round it', () => {
    expect(written('does: a', ' \t\r\n  b \r\n c\u200b \r\n\r\n')).toBe('does: b\n      ... c');
  });

  test('at the end of a file without a last line break', () => {
    const text = 'stage: B\r\nstep: C\r\ndoes: a\r\n... b';
    expect(afterEdit(text, { kind: 'text', line: 2, text: 'x' })).toBe('stage: B\r\nstep: C\r\ndoes: x');
    expect(afterEdit(text, { kind: 'text', line: 2, text: 'a\nb\nc' })).toBe(`${text}\r\n... c`);
  });
});

describe('a title', () => {
  const text = '\ufeffjourney: One\nstage Two\n\tstep:\npersona: Mai\n  who: Student\n';

  test.each([
    ['journey', 'Other', 'journey: Other'],
    ['stage', 'Other', 'stage Other'],
    ['step', 'Other', 'step: Other'],
    ['persona', 'Other', 'persona: Other'],
    ['who', 'Other', 'who: Other'],
  ])('of a %s', (word, title, wanted) => {
    expect(afterEdit(text, { kind: 'text', line: lineWith(text, word), text: title })).toContain(wanted);
  });

  test('that went on over lines becomes one', () => {
    expect(afterEdit('stage: B\nstep: C\n... D\ndoes: E\n', { kind: 'text', line: 1, text: 'F' })).toBe(
      'stage: B\nstep: F\ndoes: E\n',
    );
  });

  test('is one line', () => {
    expect(edited(text, { kind: 'text', line: 0, text: 'a\nb' })).toBe('one-line');
  });

  test('is never taken away', () => {
    expect(edited(text, { kind: 'text', line: 0, text: ' \n\t' })).toBe('empty');
  });
});

test.each([
  ['a number', 'people: 12'],
  ['a list', 'owner: Sales, CRM'],
  ['a reference', 'goes to: C'],
  ['a comment', '// note: a'],
  ['no keyword', 'wibble'],
])('of %s is not changed here', (_name, line) => {
  expect(edited(`journey: A\nstage: B\nstep: C\n${line}\n`, { kind: 'text', line: 3, text: 'x' })).toBe(
    'nothing-there',
  );
});

test('is refused when quotes cannot save it', () => {
  expect(edited('stage: B\nstep: C\npain: No reply\n', { kind: 'text', line: 2, text: 'high "fares"' })).toBe(
    'reads-otherwise',
  );
});

test.each([-1, 3, 99, 0.5, Number.NaN])('line %d is no line with a text', (line) => {
  expect(edited('stage: B\nstep: C\nnote: D\n', { kind: 'text', line, text: 'x' })).toBe('nothing-there');
});
