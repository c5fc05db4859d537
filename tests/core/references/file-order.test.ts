import { describe, expect, test } from 'vitest';
import { compareFiles, fileNameBeside, inFileOrder } from '../../../src/core/references/file-order.js';

describe('of two files', () => {
  test.each([
    ['file:///w/a.journey', 'file:///w/b.journey'],
    ['file:///w/map.journey', 'file:///w/map copy.journey'],
    ['file:///w/map.journey', 'file:///w/map%20(1).journey'],
    ['file:///w/map 2.journey', 'file:///w/map 10.journey'],
    ['file:///w/z.journey', 'file:///w/archive/a.journey'],
    ['file:///w/Archive/z.journey', 'file:///w/plans/a.journey'],
    ['file:///w/ซื้อรองเท้า.journey', 'file:///w/ซื้อรองเท้า สำเนา.journey'],
    ['file:///w/a.journey', 'untitled:Untitled-1'],
    ['file:///w/z.journey', 'Untitled-1'],
    ['untitled:Untitled-2', 'untitled:Untitled-10'],
    ['file:///w/100%.journey', 'file:///w/101%.journey'],
  ])('%s comes before %s', (first, second) => {
    expect(compareFiles(first, second)).toBeLessThan(0);
    expect(compareFiles(second, first)).toBeGreaterThan(0);
    expect(compareFiles(first, first)).toBe(0);
  });

  test('the order does not depend on how an address is written', () => {
    const plain = 'file:///w/Điểm đến (1).journey';
    const encoded = 'file:///w/%C4%90i%E1%BB%83m%20%C4%91%E1%BA%BFn%20%281%29.journey';
    for (const other of ['file:///w/a.journey', 'file:///w/ท.journey']) {
      expect(Math.sign(compareFiles(plain, other))).toBe(Math.sign(compareFiles(encoded, other)));
    }
  });
});

test('places are put in the order of files, then of lines', () => {
  const places = [
    { uri: 'file:///w/b.journey', line: 1 },
    { uri: 'untitled:Untitled-1', line: 0 },
    { uri: 'file:///w/a.journey', line: 9 },
    { uri: 'file:///w/a.journey', line: 2 },
  ];
  expect(inFileOrder(places)).toEqual([places[3], places[2], places[0], places[1]]);
});

test('a file is called by its name, with its folder where the other has the same', () => {
  expect(fileNameBeside('file:///w/x/a.journey', 'file:///w/b.journey')).toBe('a.journey');
  expect(fileNameBeside('file:///w/x/a.journey', 'file:///w/a.journey')).toBe('x/a.journey');
  expect(fileNameBeside('file:///w/%E0%B8%81.journey')).toBe('ก.journey');
  expect(fileNameBeside('a.journey')).toBe('a.journey');
});
