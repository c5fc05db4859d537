import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layRoutes, onPortGrid, sideIn, sideOut } from '../../../../src/drawing/views/flow/routes.js';
import type { Connection } from '../../../../src/drawing/views/flow/routes.js';

const connection: fc.Arbitrary<Connection> = fc
  .record({
    fromColumn: fc.integer({ min: 0, max: 5 }),
    toColumn: fc.integer({ min: 0, max: 5 }),
    from: fc.integer({ min: 0, max: 900 }),
    to: fc.integer({ min: 0, max: 900 }),
  })
  .map((given) => {
    const way = { ...given, back: given.to <= given.from };
    return {
      fromColumn: given.fromColumn,
      toColumn: given.toColumn,
      from: { side: sideOut(way), y: given.from },
      to: { side: sideIn(way), y: given.to },
      target: given.to,
    };
  });

test('ways in one lane of a gutter or corridor never meet', () => {
  fc.assert(
    fc.property(fc.array(connection, { maxLength: 12 }), (connections) => {
      const { lanes } = layRoutes(connections, 6, 900);
      const taken = connections.flatMap(({ from, to }, index) => {
        const laid = lanes[index];
        if (!laid) return [];
        if (!laid.over) {
          return [{ lane: `${laid.gutter} ${laid.lane}`, low: Math.min(from.y, to.y), high: Math.max(from.y, to.y) }];
        }
        const { corridor, gutter, gutterLane, lane } = laid.over;
        const edge = corridor === 'top' ? -1 : 901;
        return [
          { lane: `${laid.gutter} ${laid.lane}`, low: Math.min(from.y, edge), high: Math.max(from.y, edge) },
          { lane: `${gutter} ${gutterLane}`, low: Math.min(to.y, edge), high: Math.max(to.y, edge) },
          { lane: `${corridor} ${lane}`, low: Math.min(laid.gutter, gutter), high: Math.max(laid.gutter, gutter) },
        ];
      });
      const meeting = taken.filter((one, index) =>
        taken
          .slice(index + 1)
          .some((other) => one.lane === other.lane && one.high >= other.low && other.high >= one.low),
      );
      expect(meeting).toEqual([]);
    }),
  );
});

test('ports of sides that face each other lie on different lines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (one, other) => {
      expect(onPortGrid('left', one)).not.toBe(onPortGrid('right', other));
      expect(Math.abs(onPortGrid('left', one) - one)).toBeLessThanOrEqual(6);
    }),
  );
});

test('very many ways to one step share lanes instead of filling the page', () => {
  const many = Array.from({ length: 200 }, (_, index): Connection => ({
    fromColumn: 0,
    toColumn: 0,
    from: { side: 'left', y: 50 + index * 60 },
    to: { side: 'left', y: 12 },
    target: 0,
  }));
  expect(layRoutes(many, 1, 12_100).gutters).toEqual([1, 0]);
});

test('thousands of ways lie in a number of lanes that has an end, each way in one', () => {
  const connections = Array.from({ length: 3_000 }, (_, way): Connection => {
    const target = 3_000 + way;
    return {
      fromColumn: 0,
      toColumn: 0,
      from: { side: 'right', y: way },
      to: { side: 'right', y: 10_000 + way },
      target,
    };
  });
  const { lanes, gutters } = layRoutes(connections, 1, 20_000);
  expect(lanes).toHaveLength(3_000);
  expect(Math.max(...gutters)).toBeLessThanOrEqual(120);
  expect(new Set(lanes.map(({ lane }) => lane)).size).toBe(Math.max(...gutters));
});
