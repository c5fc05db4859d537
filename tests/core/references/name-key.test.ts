import { describe, expect, test } from 'vitest';
import { bareName, nameKey } from '../../../src/core/references/name-key.js';

describe('nameKey', () => {
  test.each([
    ['case', 'Unlocks the Bike', 'unlocks the bike'],
    ['blanks', '  Unlocks \t the\u00a0bike ', 'Unlocks the bike'],
    ['a break in a title', 'Unlocks\nthe bike', 'Unlocks the bike'],
    ['straight quotes', '"Unlocks the bike"', 'Unlocks the bike'],
    ['curly quotes', '“Unlocks the bike”', 'Unlocks the bike'],
    ['guillemets with blanks', '« Unlocks the bike »', 'Unlocks the bike'],
    ['corner brackets', '「พลอย」', 'พลอย'],
    ['decomposed Vietnamese', 'Ngọc'.normalize('NFD'), 'Ngọc'],
    ['SARA AM in two letters', 'นํ้า', 'น้ำ'],
    ['SARA AE as two letters', 'เเม่', 'แม่'],
    ['zero width spaces', 'พล\u200bอย', 'พลอย'],
  ])('makes names equal that differ in %s', (_, left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
  });

  test.each([
    ['tone marks of Vietnamese', 'Ngọc', 'Ngoc'],
    ['tone marks of Thai', 'ข้าว', 'ขาว'],
    ['their ends', 'Pays', 'Pays by code'],
    ['quotes round a part', '"A" and "B"', 'A and B'],
    ['quotes of two kinds', '"Ploy”', 'Ploy'],
  ])('keeps names apart that differ in %s', (_, left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right));
  });

  test('has no name for blanks and empty quotes', () => {
    expect([nameKey('  '), nameKey('""'), nameKey('“ ”')]).toEqual(['', '', '']);
  });
});

describe('bareName', () => {
  test('keeps the spelling and takes the quotes off', () => {
    expect(bareName(' “Ploy, office worker” ')).toBe('Ploy, office worker');
    expect(bareName('Ploy "the runner"')).toBe('Ploy "the runner"');
  });
});
