import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NearestNames } from '../../../src/core/vocabulary/nearest-names.js';
import { nearest } from '../../../src/core/vocabulary/nearest.js';
import { cases } from '../../helpers/effort.js';

const PIECES = [
  'Mai',
  'Persona',
  'person',
  'buyer',
  'byer',
  'shop',
  'of',
  'Anna',
  'one',
  'two',
  'Đi chơi',
  'Khách',
  'khach',
  'hàng',
  'ลูกค้า',
  'ลูกคา',
  'ร้าน',
  'ร้าย',
  '👩‍🦰',
  '🦊',
  'ab',
  'ba',
  'abc',
  'acb',
  'x'.repeat(40),
  'xyxyxyxyxyxyxyxyxyxy',
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.nat(300).map(String), fc.string({ maxLength: 4 }));
const name = fc
  .tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom(' ', '', '  '), fc.constantFrom('NFC', 'NFD'))
  .map(([pieces, between, form]) => pieces.join(between).normalize(form));

/** Another letter, one more, one less, two swapped, at some places. */
const slips = fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('a', 'e', '1', 'ก', 'ă', ' ')), {
  maxLength: 5,
});

function mistype(text: string, changes: readonly (readonly [number, number, string])[]): string {
  let typed = text;
  for (const [place, kind, letter] of changes) {
    const at = place % (typed.length + 1);
    const [before, here, next] = [typed.slice(0, at), typed.charAt(at), typed.charAt(at + 1)];
    const after = typed.slice(at + 2);
    typed = before + [letter + here + next, next, letter + next, next + here][kind] + after;
  }
  return typed;
}

describe('the nearest of many names', () => {
  test('is the one that is found by looking at each', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), slips), { maxLength: 12 }),
        name,
        (names, typos, other) => {
          const list = new NearestNames(names);
          const words = [
            other,
            ...typos.map(([at, changes]) => mistype(names[at % (names.length || 1)] ?? '', changes)),
          ];
          for (const word of words) {
            const expected = nearest(word, names);
            expect(list.find(word)?.name, word).toBe(expected);
            if (expected !== undefined) found++;
          }
        },
      ),
      { numRuns: cases(400) },
    );
    expect(found).toBeGreaterThan(cases(500));
  });

  test.each([
    ['every name numbered, the word as well', (at: number) => `Persona ${at}`, (at: number) => `Personna ${at}`],
    [
      'every name numbered, the word is another',
      (at: number) => `Khách ${at}`,
      (at: number) => `Stranger number ${at}`,
    ],
    ['numbers as long as the limit', (at: number) => `Persona ${1000 + at}`, (at: number) => `Personas of x ${at}`],
    [
      'long numbers behind one word',
      (at: number) => `Customer ${1000 + at}`,
      (at: number) => `Customer ${98_765_000 + at}`,
    ],
    ['Thai in one word', (at: number) => `ลูกค้าคนที่${at}`, (at: number) => `ลูกค่าของร้าน${at}`],
    ['letters of no order', (at: number) => scattered(at), (at: number) => scattered(at + 20_000)],
  ])('looks at few of them: %s', (_, nameOf, wordOf) => {
    const work = [500, 2000].map((count) => {
      const names = Array.from({ length: count }, (__, at) => nameOf(at));
      const list = new NearestNames(names);
      for (let at = 0; at < 60; at++) list.find(wordOf(at));
      return list.compared / 60;
    });
    expect(work[1]).toBeLessThan(2 * (work[0] ?? 0) + 100);
  });
});

function scattered(at: number): string {
  let seed = at * 2_654_435_761 + 1;
  return Array.from({ length: 12 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + (Math.floor(seed / 65_536) % 26));
  }).join('');
}
