/** Steps, stages and cards that are added, duplicated and removed in the picture. */
import { describe, expect, test } from 'vitest';
import { EDIT_WORDS } from '../../../src/core/vocabulary/en/edit-words.js';
import type { AddableKeyword } from '../../../src/core/edit/edit-intent.js';
import { analyse } from '../../../src/language/analyse.js';
import { DRESSES } from '../../helpers/dresses.js';
import { afterEdit, edited, lineWith } from './edit.js';

const MAP = `journey: J
stage: One

  // about a
  step: a
    does: A
      ... more
    pain: high Slow
      cause: waiting
    touchpoint: product page

  step: b
    id: bee
    goes to: c

stage: Two
  step: c
    idea: Quicker
      answers: Slow
    goes to: a

stage: Three
`;

function add(words: string, keyword: AddableKeyword, text: string, map = MAP): string {
  return afterEdit(map, { kind: 'add', line: lineWith(map, words), keyword, text });
}

function remove(words: string, map = MAP): string {
  return afterEdit(map, { kind: 'remove', line: lineWith(map, words) });
}

function duplicate(words: string, map = MAP): string {
  return afterEdit(map, { kind: 'duplicate', line: lineWith(map, words) });
}

describe('adds', () => {
  test.each<readonly [string, string, AddableKeyword, string, string]>([
    ['a step behind a step', 'step: a', 'step', 'New', '    touchpoint: product page\n\n  step: New\n\n  step: b'],
    ['a step behind the step of a card', 'pain: high', 'step', 'New', '    touchpoint: product page\n\n  step: New\n'],
    ['a step at the end of a stage', 'stage: Two', 'step', 'New', '    goes to: a\n\n  step: New\n\nstage: Three'],
    ['a step to an empty stage', 'stage: Three', 'step', 'New', 'stage: Three\n  step: New\n'],
    ['a stage behind that of a step', 'step: a', 'stage', 'New', '    goes to: c\n\nstage: New\n\nstage: Two'],
    ['a stage at the end', 'stage: Three', 'stage', 'New', 'stage: Three\n\nstage: New\n'],
    ['a pain behind the last one and its cause', 'step: a', 'pain', 'Dear', '      cause: waiting\n    pain: Dear\n'],
    ['a card behind the same kind of card', 'does: A', 'does', 'B', '      ... more\n    does: B\n'],
    ['a card at the end of a step', 'step: b', 'thinks', 'Hm', '    goes to: c\n    thinks: Hm\n'],
    ['a card of a stage', 'stage: Two', 'pain', 'Far', 'stage: Two\n  pain: Far\n  step: c'],
    ['words that a line cannot begin with', 'step: a', 'does', ': x', '    does: : x\n'],
    ['Thai words', 'step: b', 'idea', 'ทำให้เร็วขึ้น', '    idea: ทำให้เร็วขึ้น\n'],
  ])('%s', (_, words, keyword, text, wanted) => {
    const after = add(words, keyword, text);
    expect(after).toContain(wanted);
    expect(remove(text.startsWith(':') ? 'does: : x' : `: ${text}`, after)).toBe(MAP);
  });

  test.each<readonly [string, string]>([
    ['', 'empty'],
    ['a\nb', 'one-line'],
  ])('refuses %j', (text, why) => {
    expect(edited(MAP, { kind: 'add', line: 4, keyword: 'step', text })).toBe(why);
  });

  test('refuses a line that is no card', () => {
    for (const line of [-1, 0.5, 3, 999, Number.NaN]) {
      for (const intent of [
        { kind: 'add', line, keyword: 'step', text: 'x' },
        { kind: 'duplicate', line },
        { kind: 'remove', line },
      ] as const) {
        expect(edited(MAP, intent)).toBe('nothing-there');
      }
    }
  });
});

describe('duplicates', () => {
  test('a step with its lines under a title of its own, without its id', () => {
    const after = duplicate('step: b');
    expect(after).toContain('    goes to: c\n\n  step: b (2)\n    goes to: c\n\nstage: Two');
    expect(duplicate('step: b (2)', after)).toContain('step: b (3)\n    goes to: c\n');
  });

  test('a step with the comments and blanks that it has', () => {
    const after = duplicate('step: a');
    const copy =
      '\n  // about a\n  step: a (2)\n    does: A\n      ... more\n    pain: high Slow\n      cause: waiting\n';
    expect(after).toContain(`    touchpoint: product page\n${copy}`);
  });

  test('a stage with its steps', () => {
    const after = duplicate('stage: Two');
    expect(after).toContain(
      '\nstage: Two (2)\n  step: c\n    idea: Quicker\n      answers: Slow\n    goes to: a\n\nstage: Three',
    );
  });

  test('a card with what is said about it, but not a fact that can be there once', () => {
    expect(duplicate('pain: high')).toContain(
      '    pain: high Slow\n      cause: waiting\n    pain: high Slow\n      cause: waiting\n    touchpoint',
    );
    expect(edited(MAP, { kind: 'duplicate', line: lineWith(MAP, 'id: bee') })).toBe('nothing-there');
  });

  test.each([
    ['ขั้น: ซื้อ\n', 'ขั้น: ซื้อ (2)'],
    ['ขั้น: ซื้อ (๒)\n', 'ขั้น: ซื้อ (๓)'],
    ['bước: Mua\n', 'bước: Mua (2)'],
    ['step "a, b"\n', 'step a, b (2)'],
  ])('%j', (text, wanted) => expect(duplicate(text.slice(0, 4), text)).toContain(wanted));
});

describe('removes', () => {
  test('a step with its comments; where it was named, that is reported', () => {
    const after = remove('step: c');
    expect(after).toContain('stage: Two\n\nstage: Three');
    expect(analyse(after).problems.map(({ code }) => code)).toContain('dead-end-reference');
    expect(remove('step: a')).toContain('stage: One\n\n  step: b');
  });

  test('a stage with its steps', () => expect(remove('stage: Two')).not.toContain('step: c'));

  test('a card with what is said about it', () => {
    expect(remove('pain: high')).toContain('      ... more\n    touchpoint');
    expect(remove('does: A')).toContain('step: a\n    pain');
    expect(remove('cause: waiting')).toContain('pain: high Slow\n    touchpoint');
  });

  test('nothing, when a name would then mean another part', () => {
    const twice = 'journey: J\nstage: A\n  step: x\n  step: y\n    goes to: x\nstage: B\n  step: x\n';
    expect(edited(twice, { kind: 'remove', line: 2 })).toBe('other-meaning');
    const pains =
      'journey: J\nstage: A\n  step: x\n    pain: P\n    idea: I\n      answers: P\nstage: B\n  step: z\n    pain: P\n';
    expect(edited(pains, { kind: 'remove', line: 3 })).toBe('other-meaning');
    expect(EDIT_WORDS.refused['other-meaning']).not.toBe('');
  });

  test('a step, and writes in full a name that would mean another one', () => {
    const text =
      'journey: J\nstage: A\n  step: x\n  step: y\n    goes to: x\nstage: B\n  step: x\n  step: z\n    goes to: x\n';
    expect(edited(text, { kind: 'remove', line: lineWith(text, 'step: z') })).toMatchObject({
      text: text.replace('  step: z\n    goes to: x\n', ''),
    });
  });

  test('nothing in the line of a list, which holds several cards', () => {
    const list = 'step: a\n  channel: chat, email\n';
    expect(edited(list, { kind: 'remove', line: 1 })).toBe('nothing-there');
  });

  test('no stage with a persona among its steps', () => {
    const text = 'journey: J\nstage: A\n  step: x\npersona: P\nstep: y\n';
    expect(edited(text, { kind: 'remove', line: 1 })).toBe('line-of-its-stage');
  });

  test('the last step of a file', () => expect(remove('step', '\ufeffstep: a\r\n  pain: b')).toBe('\ufeff'));
});

test.each(DRESSES)('keeps the form of a file with %s', (_, dress) => {
  const text = dress(MAP);
  const before = analyse(text).problems.length;
  const line = lineWith(text, 'product page');
  for (const keyword of ['step', 'stage', 'thinks'] as const) {
    const after = afterEdit(text, { kind: 'add', line, keyword, text: 'Wow' });
    expect(analyse(after).problems.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(before);
    expect(afterEdit(after, { kind: 'remove', line: lineWith(after, 'Wow') })).toBe(text);
  }
});
