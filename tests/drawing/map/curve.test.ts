import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, monotoneCurve } from '../../../src/drawing/kit/curve.js';
import type { CurvePoint, CurveStretch } from '../../../src/drawing/kit/curve.js';

const points = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 240 }), y: fc.integer({ min: 0, max: 124 }) }), {
    minLength: 2,
    maxLength: 40,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(({ gap, y }): CurvePoint => ({ x: (x += gap), y }));
  });

function heightAt({ from, control1, control2, to }: CurveStretch, t: number): number {
  const rest = 1 - t;
  return rest ** 3 * from.y + 3 * rest ** 2 * t * control1.y + 3 * rest * t ** 2 * control2.y + t ** 3 * to.y;
}

describe('monotoneCurve', () => {
  test('goes through every point', () => {
    fc.assert(
      fc.property(points, (given) => {
        const curve = monotoneCurve(given);
        expect(curve.map((stretch) => stretch.from)).toEqual(given.slice(0, -1));
        expect(curve.map((stretch) => stretch.to)).toEqual(given.slice(1));
      }),
    );
  });

  test('never leaves the span between two neighbours, and never turns between them', () => {
    fc.assert(
      fc.property(points, (given) => {
        for (const stretch of monotoneCurve(given)) {
          const direction = Math.sign(stretch.to.y - stretch.from.y);
          let before = stretch.from.y;
          for (let step = 1; step <= 20; step++) {
            const height = heightAt(stretch, step / 20);
            expect((height - before) * direction).toBeGreaterThanOrEqual(-1e-6);
            if (direction === 0) expect(height).toBeCloseTo(stretch.from.y);
            before = height;
          }
        }
      }),
    );
  });

  test('is cut exactly where it meets a height', () => {
    const [stretch] = monotoneCurve([
      { x: 0, y: 0 },
      { x: 100, y: 60 },
    ]);
    if (!stretch) throw new Error('no stretch');
    const parts = cutAt(stretch, 30);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.to).toEqual({ x: expect.closeTo(50, 3), y: 30 });
    expect(parts[1]?.from).toEqual(parts[0]?.to);
    expect(cutAt(stretch, 80)).toEqual([stretch]);
  });
});
