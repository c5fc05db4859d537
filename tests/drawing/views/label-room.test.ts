import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LabelRoom } from '../../../src/drawing/kit/label-room.js';

const box = fc
  .tuple(
    fc.integer({ min: -200, max: 2000 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([x, y, width, height]) => ({ x, y, width, height }));

test('never gives two labels the same place', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const room = new LabelRoom();
      const taken = boxes.flatMap((each) => room.takeFirst([{ box: each }]) ?? []).map((each) => each.box);
      taken.forEach((one, index) =>
        taken.slice(index + 1).forEach((other) => {
          const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
          const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
          expect(across > 0 && down > 0).toBe(false);
        }),
      );
    }),
  );
});

test('takes the first place that is free, and none when all are taken', () => {
  const room = new LabelRoom();
  const at = (x: number) => ({ box: { x, y: 0, width: 50, height: 10 } });
  room.take(at(0).box);
  expect(room.takeFirst([at(20), at(100), at(200)])?.box.x).toBe(100);
  expect(room.takeFirst([at(20), at(120)])).toBeUndefined();
});
