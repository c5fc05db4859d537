import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emotionCurve } from '../../../src/core/insight/emotion-curve.js';
import { PALETTES } from '../../../src/drawing/kit/palette.js';
import { paintSvg } from '../../../src/drawing/kit/svg-painter.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { EMOTION_VIEW } from '../../../src/drawing/views/emotion/emotion-view.js';
import { FUNNEL_VIEW } from '../../../src/drawing/views/funnel/funnel-view.js';
import { feels, item, journey, number, stage, step, text } from '../map/model-builders.js';
import { groupsOf } from '../map/display-list-walk.js';
import { someInput } from './chart-arbitrary.js';

/** The lines of all facts of a journey: each fact of the builders has one that no other has. */
function linesOf(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value ? lineOf(value.source) : [];
  return [...own, ...Object.values(value).flatMap(linesOf)];
}

function lineOf(source: unknown): readonly number[] {
  return typeof source === 'object' && source !== null && 'line' in source && typeof source.line === 'number'
    ? [source.line]
    : [];
}

const VIEWS = { emotion: EMOTION_VIEW, funnel: FUNNEL_VIEW };

test.each(Object.entries(VIEWS))('the view %s leads to lines of the journey in view alone', (_, view) => {
  fc.assert(
    fc.property(someInput, (input) => {
      const lines = new Set(linesOf(input.journey));
      for (const group of groupsOf(view.layout(input))) {
        for (const line of group.lines ?? []) expect(lines.has(line), group.label).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

test('there is a point for each feeling that has a value, and no other', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      // One persona and one curve: several divide the points among them.
      const strip = (given: MapInput['journey']): MapInput['journey'] => ({
        ...given,
        for: [],
        stages: given.stages.map((each) => ({ ...each, steps: each.steps.map((one) => ({ ...one, for: [] })) })),
      });
      const { width, language, personas } = input;
      const alone = strip(input.journey);
      const { points } = emotionCurve(alone);
      const list = EMOTION_VIEW.layout({ journey: alone, width, language, personas });
      const faces = groupsOf(list).filter(
        (group) =>
          group.role === 'card' &&
          group.keyword === 'feels' &&
          group.tooltip !== undefined &&
          group.label !== undefined,
      );
      const drawn = faces.filter((group) => points.some((point) => point.feeling.source.line === group.line));
      expect(new Set(drawn.map((group) => group.line)).size).toBe(points.length);
    }),
    { numRuns: 80 },
  );
});

test.each(Object.entries(VIEWS))('the view %s paints hostile texts as texts', (_, view) => {
  const evil = '"><script>alert(1)</script><a href="javascript:x" onload=y>]]>\u0000';
  const given = journey(
    evil,
    [
      stage(evil, [step(evil, { feels: [feels(1, evil)], owner: [item(evil)] })], {
        people: number(5),
        leaves: [{ ...text(evil), count: 2 }],
      }),
      stage('B', [step('C', { feels: [feels(3)] }), step('D', { feels: [feels(5)] })], { people: number(3) }),
    ],
    { for: [item(evil)] },
  );
  const svg = paintSvg(view.layout({ journey: given, personas: [], language: 'en', width: 900 }), PALETTES.light);
  expect(svg).toContain('&lt;script&gt;');
  const tags = new Set([...svg.matchAll(/<([a-z]+)/giu)].map(([, name]) => name));
  expect([...tags].filter((name) => !/^(?:svg|title|desc|g|rect|circle|line|path|text)$/u.test(name ?? ''))).toEqual(
    [],
  );
  expect(svg).not.toMatch(/href="|onload="|\u0000/u);
});
