import { describe, expect, test } from 'vitest';
import { CONTRAST_PAIRS, contrastOf, guardContrast, mixColours } from '../../../src/drawing/kit/contrast.js';
import { PALETTE_KINDS, PALETTES } from '../../../src/drawing/kit/palette.js';
import type { PaletteKind } from '../../../src/drawing/kit/palette.js';
import { paletteOfTheme } from '../../../src/drawing/kit/theme-palette.js';

describe('contrast', () => {
  test('is 21 between black and white and 1 between equals', () => {
    expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrastOf('#7F8692', '#7F8692')).toBe(1);
  });

  // The table of the design page, as it was measured there with another tool: light, dark, high contrast, print.
  test.each([
    ['ink', 'canvas', 15.51, 13.06, 21, 21],
    ['ink', 'surface', 14.47, 12, 21, 21],
    ['ink2', 'canvas', 6.84, 7.99, 21, 11.46],
    ['ink2', 'surface', 6.38, 7.34, 21, 11.46],
    ['ink3', 'canvas', 5.29, 6.42, 21, 8.65],
    ['ink3', 'surface', 4.93, 5.9, 21, 8.65],
    ['accentInk', 'accentSoft', 7.15, 7.41, 21, 10.55],
    ['accent', 'canvas', 6.3, 6.64, 10.54, 10.55],
    ['painInk', 'painSoft', 7.69, 8.14, 21, 11.21],
    ['painInk', 'canvas', 8.58, 9.36, 21, 11.21],
    ['pain', 'painSoft', 5.35, 5.8, 10.21, 8.39],
    ['pain', 'canvas', 5.97, 6.67, 10.21, 8.39],
    ['ideaInk', 'ideaSoft', 7.51, 8.6, 21, 10.71],
    ['idea', 'ideaSoft', 4.88, 6.25, 13.18, 8.42],
    ['idea', 'canvas', 5.47, 7.57, 13.18, 8.42],
    ['star', 'canvas', 5.92, 9.82, 15.18, 8.48],
    ['lineStrong', 'canvas', 3.17, 4.5, 10.54, 7.55],
    ['curve', 'canvas', 13.02, 13.06, 21, 21],
    ['curve', 'below', 10.25, 10.51, 16.28, 16.91],
    ['curve', 'above', 11.02, 10.22, 14.4, 18.6],
    ['curveNew', 'canvas', 6.3, 6.64, 10.54, 10.55],
    ['focus', 'canvas', 6.3, 3.63, 8.17, 10.55],
    ['focus', 'raised', 6.3, 3.12, 8.17, 10.55],
    ['line', 'canvas', 1.25, 1.49, 10.54, 1.86],
    ['below', 'canvas', 1.27, 1.24, 1.28, 1.24],
    ['above', 'canvas', 1.18, 1.27, 1.45, 1.12],
    ['emotion1', 'canvas', 7.53, 5.18, 8.27, 9.87],
    ['emotionInk1', 'emotion1', 7.53, 5.41, 8.27, 9.87],
    ['emotion2', 'canvas', 3.89, 8.48, 12.93, 5.25],
    ['emotionInk2', 'emotion2', 3.89, 8.87, 12.93, 5.25],
    ['emotion3', 'canvas', 3.67, 5.4, 8.83, 4.32],
    ['emotionInk3', 'emotion3', 3.67, 5.64, 8.83, 4.32],
    ['emotion4', 'canvas', 5.79, 7.58, 13.18, 7.65],
    ['emotionInk4', 'emotion4', 5.79, 7.92, 13.18, 7.65],
    ['emotion5', 'canvas', 11.21, 11.49, 16.79, 13.46],
    ['emotionInk5', 'emotion5', 11.21, 12, 16.79, 13.46],
    ['phaseInk', 'phaseAware', 6, 6.46, 21, 8.2],
    ['phaseInk', 'phaseConsider', 6.12, 6.48, 21, 8.03],
    ['phaseInk', 'phaseDecide', 6.24, 6.59, 21, 8.38],
    ['phaseInk', 'phaseBuy', 6.46, 6.74, 21, 8.57],
    ['phaseInk', 'phaseUse', 6.5, 6.78, 21, 8.63],
    ['phaseInk', 'phaseLoyal', 6.54, 6.8, 21, 8.64],
    ['phaseInk', 'phaseAdvocate', 6.48, 6.84, 21, 8.59],
    ['ink2', 'below', 5.39, 6.44, 16.29, 9.24],
  ] as const)('of %s on %s is the measured one', (front, back, light, dark, highContrast, print) => {
    const found = (kind: PaletteKind): number => contrastOf(PALETTES[kind][front], PALETTES[kind][back]);
    expect(found('light')).toBeCloseTo(light, 1);
    expect(found('dark')).toBeCloseTo(dark, 1);
    expect(found('highContrast')).toBeCloseTo(highContrast, 1);
    expect(found('print')).toBeCloseTo(print, 1);
  });

  test.each(PALETTE_KINDS)('every pair of the %s palette passes', (kind) => {
    const palette = PALETTES[kind];
    const failing = CONTRAST_PAIRS.filter(
      ({ front, back, least }) => contrastOf(palette[front], palette[back]) < least,
    );
    expect(failing.filter(({ front }) => !(kind === 'print' && front === 'error'))).toEqual([]);
  });
});

describe('guardContrast', () => {
  test('leaves a palette that passes as it is', () => {
    expect(guardContrast(PALETTES.light)).toEqual(PALETTES.light);
    expect(guardContrast(PALETTES.dark)).toEqual(PALETTES.dark);
  });

  test('mixes what misses towards ink until it passes', () => {
    const weak = { ...PALETTES.light, ink3: '#C0C0C0', pain: '#FFD0C0' };
    const guarded = guardContrast(weak);
    expect(contrastOf(guarded.ink3, guarded.canvas)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(guarded.pain, guarded.canvas)).toBeGreaterThanOrEqual(3);
    expect(guarded.ink).toBe(weak.ink);
  });

  test('mixes half way between two colours', () => {
    expect(mixColours('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  });
});

describe('paletteOfTheme', () => {
  // Background, foreground and link of themes that come with the editor, and one that nobody can read.
  test.each([
    ['dark', '#1F1F1F', '#CCCCCC', '#4DAAFC'],
    ['light', '#FFFFFF', '#3B3B3B', '#005FB8'],
    ['dark', '#272822', '#F8F8F2', '#AE81FF'],
    ['light', '#FDF6E3', '#657B83', '#268BD2'],
    ['dark', '#002B36', '#839496', '#268BD2'],
    ['highContrast', '#000000', '#FFFFFF', '#3794FF'],
    ['highContrastLight', '#FFFFFF', '#292929', '#0F4A85'],
    ['dark', '#808080', '#909090', '#888888'],
  ] as const)('passes every pair of text in a %s theme on %s', (kind, canvas, ink, accent) => {
    const palette = paletteOfTheme(kind, { canvas, ink, accent, ink2: ink, focus: accent });
    const texts = CONTRAST_PAIRS.filter(
      ({ front, back }) => (front === 'ink2' || front === 'ink3' || front === 'accent') && back === 'canvas',
    );
    for (const { front, back, least } of texts) {
      const best = Math.max(contrastOf('#000000', palette[back]), contrastOf('#FFFFFF', palette[back]));
      expect(contrastOf(palette[front], palette[back])).toBeGreaterThanOrEqual(Math.min(least, best));
    }
  });

  test('lays a colour with an alpha channel on the page', () => {
    expect(paletteOfTheme('light', { canvas: '#FFFFFF', accentSoft: '#00000080' }).accentSoft).toBe('#7F7F7F');
  });
});
