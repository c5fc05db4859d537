import { expect, test } from 'vitest';
import { speed } from '../../src/webview/edit/drag.js';
import { changeOfKey, historyOfKey, isMenuKey, partKeyOf } from '../../src/webview/edit/keys.js';
import { nextScore } from '../../src/webview/edit/targets.js';

/** A key with the modifiers in its name, as `Alt+Shift+ArrowLeft`. */
function press(name: string): Parameters<typeof changeOfKey>[0] {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  };
}

test.each([
  ['Alt+ArrowUp', 1],
  ['Alt+ArrowDown', -1],
  ['Alt+ArrowLeft', 'left'],
  ['Alt+ArrowRight', 'right'],
  ['Alt+Shift+ArrowLeft', 'previous-stage'],
  ['Alt+Shift+ArrowRight', 'next-stage'],
  ['ArrowLeft', undefined],
  ['Ctrl+Alt+ArrowLeft', undefined],
  ['Alt+Shift+ArrowUp', undefined],
  ['Alt+a', undefined],
])('%s changes %s', (name, change) => {
  expect(changeOfKey(press(name))).toBe(change);
});

test.each([
  ['Ctrl+z', 'undo'],
  ['Meta+z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+y', 'redo'],
  ['Ctrl+Alt+z', undefined],
  ['z', undefined],
])('%s is %s', (name, step) => {
  expect(historyOfKey(press(name))).toBe(step);
});

test('the menu has the keys of all systems', () => {
  expect(isMenuKey(press('ContextMenu'))).toBe(true);
  expect(isMenuKey(press('Shift+F10'))).toBe(true);
  expect(isMenuKey(press('F10'))).toBe(false);
});

test.each([
  [2, 1, 3],
  [2.5, 1, 3],
  [2.5, -1, 2],
  [5, 1, undefined],
  [4.5, 1, 5],
  [1, -1, undefined],
] as const)('from %d by %d is %s', (score, direction, next) => {
  expect(nextScore(score, direction)).toBe(next);
});

test('a picture scrolls faster the nearer the pointer is to its edge, and rests in its middle', () => {
  expect(speed(500, 0, 1000)).toBe(0);
  expect(speed(980, 0, 1000)).toBeGreaterThan(speed(960, 0, 1000));
  expect(speed(2000, 0, 1000)).toBe(-speed(-1000, 0, 1000));
  expect(speed(5, 0, 0)).toBe(0);
});

test.each([
  ['Insert', 'add'],
  ['Alt+Enter', 'add'],
  ['Ctrl+d', 'duplicate'],
  ['Meta+D', 'duplicate'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
  ['d', undefined],
  ['Enter', undefined],
  ['Shift+Delete', undefined],
  ['Ctrl+Backspace', undefined],
  ['Ctrl+Alt+d', undefined],
])('%s: %s', (name, change) => {
  expect(partKeyOf(press(name))).toBe(change);
});
