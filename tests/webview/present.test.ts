import { describe, expect, test } from 'vitest';
import type { Presentation } from '../../src/drawing/views/presentation.js';
import { moveOf, stageAfter } from '../../src/webview/present/keys.js';
import { LARGER, placeOf } from '../../src/webview/present/place.js';

const NO_KEYS = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('keys', () => {
  test.each([
    ['ArrowRight', 1, 2],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 2, 1],
    ['PageDown', 0, 1],
    ['PageUp', 3, 2],
    [' ', 0, 1],
    ['Home', 3, 0],
    ['End', 0, 4],
  ])('%s leads from stage %i to %i of five', (key, from, to) => {
    const move = moveOf({ ...NO_KEYS, key });
    expect(move && stageAfter(move, from, 5)).toBe(to);
  });

  test('Space with Shift goes back, and no other key with Ctrl, Alt or Cmd is taken', () => {
    expect(moveOf({ ...NO_KEYS, key: ' ', shiftKey: true })).toBe('previous');
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(moveOf({ ...NO_KEYS, key: 'ArrowRight', [held]: true })).toBeUndefined();
    }
    for (const key of ['Escape', 'Tab', 'Enter', 'a']) expect(moveOf({ ...NO_KEYS, key })).toBeUndefined();
  });
});

const GRID = { left: 160, right: 1560, columnWidth: 200, steps: 7, top: 300, bodyTop: 350, bottom: 900 };

function shown(grid: Presentation['grid'] | undefined, box: Presentation['frames'][number]['box']): Presentation {
  const control = { name: '', sign: '' };
  return {
    name: 'J',
    width: 1600,
    height: 1000,
    ...(grid ? { grid } : {}),
    frames: [{ box, place: '', spoken: '' }],
    controls: { previous: control, next: control, below: control, leave: control },
  };
}

describe('the place of a stage', () => {
  const boxOf = (from: number, to: number): Presentation['frames'][number]['box'] => ({
    x: 160 + from * 200,
    y: 300,
    width: (to - from) * 200,
    height: 600,
  });

  test.each([
    { from: 0, to: 1, width: 1400, height: 800 },
    { from: 2, to: 4, width: 1400, height: 800 },
    { from: 6, to: 7, width: 1400, height: 800 },
    { from: 0, to: 7, width: 1400, height: 800 },
    { from: 3, to: 5, width: 700, height: 500 },
    { from: 3, to: 4, width: 2500, height: 1400 },
  ])('columns $from to $to are wholly in a window of $width px, beside the lanes', ({ from, to, width, height }) => {
    const presentation = shown(GRID, boxOf(from, to));
    const frame = presentation.frames[0] ?? expect.fail();
    const { scale, x, left } = placeOf(presentation, frame, { width, height });
    const start = frame.box.x * scale + x;
    expect(start).toBeGreaterThanOrEqual(left - 0.001);
    expect(start + frame.box.width * scale).toBeLessThanOrEqual(width + 0.001);
    // As much larger as the lanes and the stage have room for.
    expect(scale).toBeGreaterThanOrEqual(Math.min(LARGER, (width - 32) / (160 + frame.box.width)) - 0.001);
    expect(scale).toBeLessThanOrEqual(2);
  });

  test('a stage that is higher than the window can be scrolled, and is not made smaller for it', () => {
    const presentation = shown(GRID, boxOf(0, 2));
    const frame = presentation.frames[0] ?? expect.fail();
    expect(placeOf(presentation, frame, { width: 1400, height: 400 })).toMatchObject({ scale: LARGER, height: 752 });
  });

  test('heads that would take too much of a small window scroll away', () => {
    const presentation = shown(GRID, { ...boxOf(0, 1), width: 100 });
    const frame = presentation.frames[0] ?? expect.fail();
    expect(placeOf(presentation, frame, { width: 300, height: 100 })).toMatchObject({ left: 0, top: 0 });
  });

  test('a stage without columns is in the middle, as far as the picture has something beside it', () => {
    const presentation = shown(undefined, { x: 700, y: 400, width: 200, height: 200 });
    const frame = presentation.frames[0] ?? expect.fail();
    const { scale, x, y } = placeOf(presentation, frame, { width: 1000, height: 700 });
    expect(scale).toBe(2);
    expect([800 * scale + x, 500 * scale + y]).toEqual([500, 350]);
    const first = shown(undefined, { x: 0, y: 0, width: 200, height: 200 });
    const placed = placeOf(first, first.frames[0] ?? expect.fail(), { width: 1000, height: 700 });
    expect([placed.x, placed.y].map(Math.abs)).toEqual([0, 0]);
  });
});
